// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include "text/character_table.h"

namespace shiwen {

namespace {

/// What is read of a long text, in UTF-16 code units: passages from its beginning, middle and end. More does not change
/// the answer.
constexpr qsizetype passageSize = 700;

struct Counts {
    int han = 0;
    int simplified = 0;
    int traditional = 0;
    int kana = 0;
    int hangul = 0;
    int latin = 0;
    int otherLetters = 0;
};

void countScripts(QStringView text, Counts &counts)
{
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        const std::uint8_t traits = characterTable.traits[c];
        counts.simplified += (traits & SimplifiedOnly) != 0;
        counts.traditional += (traits & TraditionalOnly) != 0;
        counts.kana += (traits & Kana) != 0;
        counts.hangul += (traits & Hangul) != 0;
        if ((traits & KindMask) == Single)
            counts.han += (traits & (Kana | Hangul)) == 0;
        else if ((traits & KindMask) == WordPart && !character.isDigit())
            ++(c < 0x250 ? counts.latin : counts.otherLetters);
    }
}

Counts countPassages(QStringView text)
{
    Counts counts;
    if (text.size() <= 3 * passageSize) {
        countScripts(text, counts);
        return counts;
    }
    for (const qsizetype begin : {qsizetype(0), (text.size() - passageSize) / 2, text.size() - passageSize})
        countScripts(text.sliced(begin, passageSize), counts);
    return counts;
}

} // namespace

QString guessLanguage(QStringView text)
{
    const Counts n = countPassages(text);
    // A Latin word is about five letters long, a Chinese one two.
    const double words = n.latin / 5.0 + n.otherLetters / 5.0;
    const int eastAsian = n.han + n.kana + n.hangul;
    if (eastAsian / 2.0 < words)
        return n.latin >= 20 && n.latin > 4 * n.otherLetters ? QStringLiteral("en") : QString();
    if (eastAsian < 2)
        return {};
    if (n.hangul * 2 > eastAsian)
        return QStringLiteral("ko");
    if (n.kana * 10 > eastAsian)
        return QStringLiteral("ja");
    if (n.simplified == n.traditional)
        return {};
    return n.traditional > n.simplified ? QStringLiteral("zh-Hant") : QStringLiteral("zh-Hans");
}

} // namespace shiwen
