// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_layout_tables.h"

#include "markup/html_elements.h"

#include <algorithm>
#include <string>

namespace shiwen {

namespace {

std::string lowered(std::string_view name)
{
    std::string text(name);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

bool isCell(std::string_view name)
{
    return name == "td" || name == "th";
}

bool holdsLineNumbers(std::string_view tag)
{
    return tag.find("gutter") != std::string_view::npos || tag.find("linenos") != std::string_view::npos ||
           tag.find("ln-numbers") != std::string_view::npos;
}

} // namespace

bool LayoutTables::concerns(std::string_view name)
{
    return !name.empty() && (name[0] == 't' || name[0] == 'T' || name[0] == 'c' || name[0] == 'C') &&
           name.size() <= 8 && name.size() >= 2;
}

void LayoutTables::tag(QByteArray &markup, std::string_view written, bool ends, std::size_t length)
{
    const std::string name = lowered(written);
    const bool isTable = name == "table";
    const bool isPart = isCell(name) || name == "tr" || name == "tbody" || name == "thead" || name == "caption";
    if (isTable && !ends)
        m_open.emplace_back();
    if ((!isTable && !isPart) || m_open.empty())
        return;
    Table &table = m_open.back();
    const Tag tag{markup.size() - qsizetype(length), qsizetype(length), ends, isTable};
    const std::string_view text(markup.constData() + tag.at, length);
    bool skip = false;
    if (isCell(name) && !ends) {
        table.gutter = holdsLineNumbers(text);
        table.cells += table.gutter ? 0 : 1;
    }
    skip = isCell(name) && table.gutter;
    table.real = table.real || table.cells > 1 || name == "caption" || name == "thead" ||
                 (!skip && table.count == table.tags.size());
    if (!skip && !table.real)
        table.tags[table.count++] = tag;
    if (!isTable || !ends)
        return;
    if (!table.real && table.cells == 1) {
        for (std::size_t i = 0; i < table.count; ++i) {
            const Tag &old = table.tags[i];
            std::fill_n(markup.data() + old.at, old.length, ' ');
            if (old.table)
                markup.replace(old.at, old.ends ? 6 : 5, old.ends ? "</div>" : "<div>");
        }
    }
    m_open.pop_back();
}

} // namespace shiwen
