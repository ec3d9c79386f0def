// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include "text/character_table.h"

#include <array>

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

/// How many characters have each combination of traits; digits aside, and Latin apart from other scripts.
using Census = std::array<int, 512>;
constexpr std::size_t latinBit = 0x100;

int countBetween(QStringView text, char16_t first, char16_t last)
{
    int count = 0;
    for (const QChar c : text)
        count += int(c.unicode() >= first && c.unicode() <= last);
    return count;
}

void count(QStringView text, Census &census)
{
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        census[characterTable.traits[c] | (c < 0x250 ? latinBit : 0)] += 1;
    }
    // Digits apart, in loops that compilers make of wide instructions.
    census[WordPart | latinBit] -= countBetween(text, u'0', u'9');
    census[WordPart] -= countBetween(text, u'０', u'９');
}

Counts countScripts(QStringView text)
{
    Census census{};
    if (text.size() <= 3 * passageSize) {
        count(text, census);
    } else {
        for (const qsizetype begin : {qsizetype(0), (text.size() - passageSize) / 2, text.size() - passageSize})
            count(text.sliced(begin, passageSize), census);
    }
    Counts counts;
    for (std::size_t traits = 0; traits < census.size(); ++traits) {
        const int n = census[traits];
        counts.simplified += traits & SimplifiedOnly ? n : 0;
        counts.traditional += traits & TraditionalOnly ? n : 0;
        counts.kana += traits & Kana ? n : 0;
        counts.hangul += traits & Hangul ? n : 0;
        if ((traits & KindMask) == Single)
            counts.han += traits & (Kana | Hangul) ? 0 : n;
        else if ((traits & KindMask) == WordPart)
            (traits & latinBit ? counts.latin : counts.otherLetters) += n;
    }
    return counts;
}

} // namespace

QString guessLanguage(QStringView text)
{
    const Counts n = countScripts(text);
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
