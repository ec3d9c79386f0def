// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/line_marks.h"

#include "text/character_set.h"

namespace shiwen {

namespace {

constexpr QStringView kHanNumerals = u"〇零一二三四五六七八九十百";
constexpr QStringView kBullets = u"•·●○◦■□◆◇▪▫▶►▸★☆※✓✔→➤➢–—●◎";

bool isAsciiDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

qsizetype runOf(QStringView text, qsizetype from, bool (*belongs)(QChar), qsizetype most)
{
    qsizetype end = from;
    while (end < text.size() && end < from + most && belongs(text.at(end)))
        ++end;
    return end - from;
}

bool isHanNumeral(QChar c)
{
    return isAnyOf(c, kHanNumerals);
}

qsizetype numerals(QStringView text, qsizetype from)
{
    const qsizetype digits = runOf(text, from, isAsciiDigit, 3);
    return digits > 0 ? digits : runOf(text, from, isHanNumeral, 4);
}

/// `（一）` or `(1)`.
qsizetype bracketed(QStringView text)
{
    const qsizetype count = numerals(text, 1);
    if (count == 0 || 1 + count >= text.size())
        return 0;
    const QChar close = text.at(1 + count);
    return close == u')' || close == u'）' ? count + 2 : 0;
}

/// `1、`, `1.`, `一、`, `A.`; `1.5` is a number.
qsizetype numbered(QStringView text)
{
    const QChar first = text.front();
    const bool isLetter = first >= u'A' && first <= u'H';
    const qsizetype count = isLetter ? 1 : numerals(text, 0);
    if (count == 0 || count >= text.size())
        return 0;
    const QChar mark = text.at(count);
    if (mark == u'、' || mark == u'．')
        return count + 1;
    if (isHanNumeral(first) || (mark != u'.' && mark != u')' && mark != u'）'))
        return 0;
    const bool goesOn = count + 1 < text.size() && text.at(count + 1) < QChar(0x80) && text.at(count + 1) != u' ' &&
                        (isLetter || isAsciiDigit(text.at(count + 1)));
    return goesOn ? 0 : count + 1;
}

} // namespace

bool isWide(QChar c)
{
    const ushort u = c.unicode();
    return u >= 0x2E80 || (u >= 0x2014 && u <= 0x201F) || u == 0x2026;
}

bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x2E80 && (c.isLetter() || c.isSurrogate());
}

bool endsSentence(QChar c)
{
    switch (c.unicode()) {
    case u'。':
    case u'！':
    case u'？':
    case u'；':
    case u'：':
    case u'…':
    case u'.':
    case u'!':
    case u'?':
    case u';':
    case u':':
    case u'”':
    case u'』':
    case u'」': return true;
    default: return false;
    }
}

int columns(QStringView text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.unicode() >= 0x2E80 && !c.isSurrogate() ? 2 : 1;
    return count;
}

qsizetype itemMark(QStringView text)
{
    if (text.isEmpty())
        return 0;
    const QChar first = text.front();
    qsizetype length = 0;
    if (first == u'(' || first == u'（')
        length = bracketed(text);
    else if ((first >= u'①' && first <= QChar(0x24FF)) || (first >= QChar(0x2776) && first <= QChar(0x2793)))
        length = 1;
    else if (first.unicode() > 0x7F && isAnyOf(first, kBullets))
        length = text.size() > 1 && text.at(1) == first ? 0 : 1;
    else if (first == u'-' || first == u'+')
        length = text.size() > 1 && (isIdeograph(text.at(1)) || text.at(1) == u' ') ? 1 : 0;
    else if (first == u'*')
        length = text.size() > 1 && text.at(1) == u' ' ? 1 : 0;
    else
        length = numbered(text);
    while (length > 0 && length < text.size() && text.at(length) == u' ')
        ++length;
    return length;
}

} // namespace shiwen
