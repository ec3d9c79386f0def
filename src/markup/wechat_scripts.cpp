// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/wechat_scripts.h"

#include "markup/html_entities.h"

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

/// Longer lines are of libraries: only their first statement is looked at.
constexpr std::size_t longestLine = 4000;

/// Names that no library uses for something else.
constexpr auto ownNames = std::to_array<std::string_view>({
    "alias",
    "appmsgalbuminfo",
    "appmsgid",
    "biz",
    "cgiData",
    "cgiDataNew",
    "createTime",
    "create_time",
    "ct",
    "idx",
    "item_show_type",
    "mid",
    "msg_desc",
    "msg_link",
    "msg_title",
    "nick_name",
    "nickname",
    "oriCreateTime",
    "ori_create_time",
    "picture_page_info_list",
    "publish_time",
    "real_item_show_type",
    "short_link",
    "sn",
    "source_nickname",
    "source_username",
    "text_page_info",
    "transferTargetLink",
    "transfer_target_link",
    "user_name",
    "video_page_infos",
    "voice_in_appmsg",
});

/// Names that count only where the page's own template assigns them.
constexpr auto templateNames = std::to_array<std::string_view>({"author", "content_noencode", "desc", "link", "title"});

template <std::size_t N> bool holds(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view withoutSpace(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

/// The name that a statement assigns to, and whether anything may be assigned to it that way.
struct Target {
    std::string_view name;
    std::size_t length = 0;
};

Target target(std::string_view statement)
{
    std::size_t begin = 0;
    bool templated = false;
    if (statement.starts_with("var ")) {
        begin = 4;
    } else if (statement.starts_with("window.")) {
        begin = 7;
    } else if (statement.starts_with("d.")) {
        begin = 2;
        templated = true;
    } else {
        return {};
    }
    const std::size_t end = std::min(statement.find_first_of(" =;({\n", begin), statement.size());
    std::string_view name = statement.substr(begin, end - begin);
    name = name.substr(name.find_last_of('.') + 1);
    const std::string_view rest = withoutSpace(statement.substr(end, 40));
    if (!rest.starts_with('=') || rest.starts_with("=="))
        return {};
    templated = templated && statement.substr(end, 100).find("getXmlValue") != std::string_view::npos;
    const bool own = holds(ownNames, name) && (templated || statement[0] != 'd');
    const bool bydesc = name == "desc" && statement[0] == 'w';
    const bool byauthor = name == "author" && statement[0] == 'v';
    if (!own && !bydesc && !byauthor && !(templated && holds(templateNames, name)))
        return {};
    return {name, statement.find('=', end) + 1};
}

} // namespace

WeChatScripts::WeChatScripts(const std::vector<HtmlScript> &scripts)
{
    for (const HtmlScript &script : scripts)
        readLines(script.content);
}

/// How many bytes the statement takes; 0 when it assigns nothing that counts.
std::size_t WeChatScripts::readStatement(std::string_view statement)
{
    const Target assigned = target(statement);
    if (assigned.name.empty())
        return 0;
    const std::string_view rest = withoutSpace(statement.substr(assigned.length));
    if (rest.empty())
        return 0;
    const bool isLiteral = rest[0] == '{' || rest[0] == '[';
    ScriptReading reading = isLiteral ? readScriptLiteral(rest) : readScriptExpression(rest);
    const bool newest = assigned.name == "cgiDataNew";
    if (newest || assigned.name == "cgiData") {
        if (newest || (!m_isNewest && m_data.members.empty()))
            m_data = std::move(reading.value);
        m_isNewest = m_isNewest || newest;
    } else if (!reading.value.text.isEmpty() || !reading.value.members.empty()) {
        m_variables.emplace_back(assigned.name, std::move(reading.value));
    }
    return std::size_t(rest.data() - statement.data()) + reading.length;
}

void WeChatScripts::readLines(std::string_view script)
{
    std::size_t at = 0;
    while (at < script.size()) {
        const std::size_t lineEnd = std::min(script.find('\n', at), script.size());
        const std::size_t length = lineEnd - at;
        std::size_t next = lineEnd;
        while (at < lineEnd) {
            at = std::min(script.find_first_not_of(" \t\r", at), lineEnd);
            const std::size_t taken = at < lineEnd ? readStatement(script.substr(at)) : 0;
            if (taken > 0)
                at += taken;
            else if (length > longestLine)
                break;
            next = std::max(next, at);
            const std::size_t semicolon = at < lineEnd ? script.substr(0, lineEnd).find(';', at) : lineEnd;
            at = semicolon < lineEnd ? semicolon + 1 : std::max(lineEnd, at);
        }
        at = std::max(next, lineEnd) + 1;
    }
}

const ScriptValue *WeChatScripts::structure(std::string_view name) const
{
    const ScriptValue *found = m_data.member(name);
    if (found && !found->members.empty())
        return found;
    for (const auto &variable : m_variables)
        if (variable.first == name && !variable.second.members.empty())
            return &variable.second;
    return nullptr;
}

QString WeChatScripts::html(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        QString value = m_data.textOf(name);
        for (const auto &variable : m_variables)
            if (value.isEmpty() && variable.first == name)
                value = variable.second.text;
        if (!value.isEmpty())
            return value;
    }
    return {};
}

QString WeChatScripts::text(std::initializer_list<std::string_view> names) const
{
    return decodeEntities(html(names));
}

} // namespace shiwen
