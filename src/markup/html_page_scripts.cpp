// SPDX-License-Identifier: GPL-3.0-or-later
// What the scripts of an mp.weixin page say of it, and how its stand-ins for articles that are gone read.
#include "markup/date_text.h"
#include "markup/html_page.h"

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

constexpr qsizetype longestValue = 400;
constexpr qsizetype longestTombstone = 1000;

/// The quoted string that follows `name` after `=` or `:` and perhaps a call: `var nickname = htmlDecode("X");`,
/// `nick_name: JsDecode('X')`, `var ct = "1700000000"`.
QString quotedAfter(QStringView text, QLatin1String name)
{
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.size())) {
        qsizetype begin = at + name.size();
        while (begin < text.size() && (text[begin] == u' ' || text[begin] == u'=' || text[begin] == u':' ||
                                       text[begin] == u'(' || text[begin].isLetter()))
            ++begin;
        if (begin >= text.size() || (text[begin] != u'"' && text[begin] != u'\''))
            continue;
        const qsizetype end = text.indexOf(text[begin], begin + 1);
        if (end < 0 || end - begin > longestValue)
            continue;
        const QStringView value = text.mid(begin + 1, end - begin - 1).trimmed();
        if (!value.isEmpty() && !value.contains(u'\\') && !value.contains(u'<'))
            return value.toString();
    }
    return {};
}

template <std::size_t N> QString firstQuoted(QStringView text, const std::array<const char *, N> &names)
{
    for (const char *name : names) {
        const QString value = quotedAfter(text, QLatin1String(name));
        if (!value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

void addScriptMeta(QStringView text, HtmlMeta &meta)
{
    static constexpr std::array accounts{"var nickname =", "nick_name: JsDecode(", "d.nick_name ="};
    static constexpr std::array dates{"var ct =", "var createTime =", "create_time: JsDecode(", "oriCreateTime ="};
    static constexpr std::array titles{"var msg_title =", "window.msg_title ="};
    if (!text.contains(QLatin1String("weixin")) && !text.contains(QLatin1String("js_content")))
        return;
    if (meta.account.isEmpty())
        meta.account = firstQuoted(text, accounts);
    if (meta.date.isEmpty())
        meta.date = normalisedDate(firstQuoted(text, dates));
    if (meta.title.isEmpty())
        meta.title = firstQuoted(text, titles);
}

bool isTombstone(QStringView shown)
{
    static constexpr std::array<QStringView, 8> sentences{
        u"已被发布者删除", u"因违规无法查看",       u"该内容暂时无法查看",   u"此内容被投诉",
        u"此帐号已被屏蔽", u"内容已被投稿作者删除", u"涉嫌违反相关法律法规", u"此内容发送失败无法查看",
    };
    const auto isShown = [&](QStringView sentence) {
        return shown.contains(sentence);
    };
    return shown.size() < longestTombstone && std::any_of(sentences.begin(), sentences.end(), isShown);
}

} // namespace shiwen
