// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/html_source.h"
#include "markup/script_values.h"

#include <QString>

#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace shiwen {

/// What the scripts of an mp.weixin page assign: the variables of older pages (`var ct = "…"`), what newer ones choose
/// (`d.title = xml ? … : '…'`), and the object `cgiDataNew` of the newest. Views point into the scripts. Any thread.
class WeChatScripts
{
public:
    explicit WeChatScripts(const std::vector<HtmlScript> &scripts);

    /// The first of the names that the page's object, else one of its variables, gives a value to; character
    /// references decoded.
    [[nodiscard]] QString text(std::initializer_list<std::string_view> names) const;
    /// The same with its character references: HTML, where the value is.
    [[nodiscard]] QString html(std::initializer_list<std::string_view> names) const;
    /// The object or list of the name; none when there is none.
    [[nodiscard]] const ScriptValue *structure(std::string_view name) const;
    /// Nothing of an mp.weixin page was found.
    [[nodiscard]] bool isEmpty() const { return m_variables.empty() && m_data.members.empty(); }

private:
    void readLines(std::string_view script);
    [[nodiscard]] std::size_t readStatement(std::string_view statement);

    ScriptValue m_data; ///< of cgiDataNew, else of cgiData
    std::vector<std::pair<std::string_view, ScriptValue>> m_variables;
    bool m_isNewest = false;
};

} // namespace shiwen
