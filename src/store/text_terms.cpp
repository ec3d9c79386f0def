// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/text_terms.h"

#include <QString>

namespace shiwen {

namespace {

constexpr qsizetype codePointBytes = 3;
constexpr char mixedSign = '\x01';

/// 1 and 2 for units and words anywhere, 3 and 4 for those of titles, 6 for sounds.
char prefixOf(TermField field, bool word)
{
    return char(1 + 2 * int(field) + int(word));
}

void append(QByteArray &term, char32_t c)
{
    term += char(c >> 16U);
    term += char(c >> 8U & 0xFFU);
    term += char(c & 0xFFU);
}

char32_t codePointAt(QByteArrayView term, qsizetype at)
{
    const auto byte = [&](qsizetype i) {
        return char32_t(static_cast<unsigned char>(term[at + i]));
    };
    return byte(0) << 16U | byte(1) << 8U | byte(2);
}

} // namespace

QByteArray unitTerm(TermField field, char32_t unit)
{
    QByteArray term(1, prefixOf(field, false));
    append(term, unit);
    return term;
}

QByteArray pairTerm(TermField field, char32_t first, char32_t second)
{
    QByteArray term = unitTerm(field, first);
    append(term, second);
    return term;
}

QByteArray wordTerm(TermField field, QByteArrayView utf8)
{
    qsizetype length = qMin(utf8.size(), longestWordTerm);
    while (length < utf8.size() && length > 0 && (static_cast<unsigned char>(utf8[length]) & 0xC0U) == 0x80U)
        --length;
    QByteArray term(1, prefixOf(field, true));
    term.append(utf8.first(length));
    return term;
}

QByteArray mixedTerm(TermField field, QByteArrayView first, QByteArrayView second)
{
    QByteArray both = first.toByteArray();
    both += mixedSign;
    both += second;
    return wordTerm(field, both);
}

QString toString(QByteArrayView term)
{
    if (term.isEmpty())
        return {};
    const int prefix = term[0] - 1;
    QString text;
    if (prefix / 2 == int(TermField::Title))
        text = QStringLiteral("title:");
    else if (prefix / 2 == int(TermField::Sound))
        text = QStringLiteral("sound:");
    if (prefix % 2 == 1)
        return text + QString::fromUtf8(term.sliced(1)).replace(QLatin1Char(mixedSign), u'+');
    for (qsizetype at = 1; at + codePointBytes <= term.size(); at += codePointBytes)
        text += QChar::fromUcs4(codePointAt(term, at));
    return text;
}

} // namespace shiwen
