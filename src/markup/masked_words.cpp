// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/masked_words.h"

#include "text/ascii.h"
#include "text/character_set.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// The figures that end at `end` are no part of a version, an address or a serial number, and more than one.
bool isNumberBefore(QStringView line, qsizetype end)
{
    qsizetype begin = end;
    while (begin > 0 && line.at(begin - 1).isDigit())
        --begin;
    if (end - begin < 2)
        return false;
    return begin == 0 || !(isAsciiWord(line.at(begin - 1)) || isOneOf(line.at(begin - 1), u".-/:_"));
}

} // namespace

bool hidesFigures(QStringView line, qsizetype begin, qsizetype end)
{
    const qsizetype length = end - begin;
    if (length < 3 || begin == 0)
        return false;
    const QChar before = line.at(begin - 1);
    const QChar after = end < line.size() ? line.at(end) : QChar();
    if (isAsciiWord(before) && (isAsciiWord(after) || after == u'@'))
        return true;
    if (length == 3)
        return false;
    const bool ends = isBlank(line.sliced(end));
    if (before.isDigit())
        return !ends || length % 4 != 0 || isNumberBefore(line, begin);
    return after.isDigit() && !before.isSpace();
}

bool isAfterFamilyName(QStringView line, qsizetype at)
{
    static constexpr QStringView names =
        u"王李张刘陈杨黄赵吴徐孙朱胡郭林罗郑梁宋唐许韩邓冯曹彭肖董潘袁蔡蒋杜魏苏吕丁卢姚沈钟"
        u"姜崔谭陆范汪廖贾邹熊秦邱侯薛闫段龙黎陶贺毛郝顾龚邵覃钱戴严莫孔汤某";
    return at > 0 && names.contains(line.at(at - 1));
}

bool isBeforeNameEnd(QStringView line, qsizetype at)
{
    static constexpr std::array<QStringView, 16> ends{u"先生", u"女士", u"公司", u"银行", u"集团", u"学校",
                                                      u"大学", u"医院", u"小区", u"平台", u"科技", u"有限",
                                                      u"某",   u"省",   u"市",   u"县"};
    for (const QStringView end : ends) {
        if (line.sliced(at).startsWith(end))
            return true;
    }
    return false;
}

bool hidesName(QStringView line, qsizetype begin, qsizetype end)
{
    if (end - begin != 2 || begin == 0 || end >= line.size() || !line.at(begin - 1).isLetterOrNumber() ||
        !line.at(end).isLetterOrNumber())
        return false;
    if (isBeforeNameEnd(line, end))
        return true;
    // A family name that ends a longer word is none: `紧张**了**`.
    static constexpr QStringView leads = u"人和与及由向对被让给叫是为者员民其";
    const QChar lead = begin > 1 ? line.at(begin - 2) : QChar();
    return isAfterFamilyName(line, begin) && (!lead.isLetterOrNumber() || leads.contains(lead));
}

} // namespace shiwen
