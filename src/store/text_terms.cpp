// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/text_terms.h"

#include <QString>

#include <algorithm>

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

WordTerm::WordTerm(TermField field, QByteArrayView first, QByteArrayView second)
{
    char *out = m_bytes.data();
    const char *const end = out + m_bytes.size();
    *out++ = prefixOf(field, true);
    out = std::copy_n(first.data(), qMin(first.size(), end - out), out);
    bool cut = out == end && first.size() > longestWordTerm;
    if (!second.isEmpty() && out < end) {
        *out++ = mixedSign;
        const qsizetype taken = qMin(second.size(), end - out);
        out = std::copy_n(second.data(), taken, out);
        cut = taken < second.size();
    }
    m_size = out - m_bytes.data();
    // Whole characters only.
    while (cut && m_size > 1 && (static_cast<unsigned char>(m_bytes[std::size_t(m_size - 1)]) & 0xC0U) == 0x80U)
        --m_size;
    if (cut && m_size > 1 && static_cast<unsigned char>(m_bytes[std::size_t(m_size - 1)]) >= 0xC0U)
        --m_size;
}

QByteArray wordTerm(TermField field, QByteArrayView utf8)
{
    return QByteArrayView(WordTerm(field, utf8)).toByteArray();
}

QByteArray mixedTerm(TermField field, QByteArrayView first, QByteArrayView second)
{
    return QByteArrayView(WordTerm(field, first, second)).toByteArray();
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
