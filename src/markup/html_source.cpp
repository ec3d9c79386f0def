// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_source.h"

#include "markup/html_elements.h"
#include "markup/html_layout_tables.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace shiwen {

namespace {

constexpr std::size_t npos = std::string_view::npos;

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

constexpr bool isLetter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

constexpr bool endsName(char c)
{
    return static_cast<unsigned char>(c) <= ' ' || c == '>' || c == '/';
}

/// `name` is in lower case.
bool isNamed(std::string_view text, std::string_view name)
{
    return text.size() == name.size() && std::equal(text.begin(), text.end(), name.begin(),
                                                    [](char written, char wanted) { return lower(written) == wanted; });
}

/// Walks over the tokens of HTML and copies those that count.
class Preparation
{
public:
    Preparation(std::string_view utf8, HtmlExtent extent)
        : m_text(utf8), m_extent(extent), m_draws(extent == HtmlExtent::Piece && utf8.find("<svg") != npos)
    {}

    HtmlSource run();

private:
    void copyTo(std::size_t end);
    void copyTag(std::size_t end);
    void noteStyle(std::size_t equals, std::size_t end);
    void skipTo(std::size_t end) { m_at = m_copied = std::min(end, m_text.size()); }
    bool declaration();
    bool tag();
    void script(std::size_t tagEnd, std::string_view name);
    [[nodiscard]] bool isText(std::string_view name, std::string_view tag) const;
    [[nodiscard]] std::size_t tagEnd(std::size_t from);
    [[nodiscard]] std::size_t closing(std::size_t from, std::string_view name) const;

    std::string_view m_text;
    HtmlExtent m_extent;
    bool m_draws; ///< a piece that holds a drawing
    HtmlSource m_source;
    LayoutTables m_tables;
    std::size_t m_at = 0;
    std::size_t m_copied = 0;                                  ///< all before it is in the output, or is left out
    bool m_commentsEnd = true;                                 ///< a `-->` may still follow
    bool m_quotesEnd[2] = {true, true};                        ///< a `"`, a `'` may still follow
    std::vector<std::pair<std::size_t, std::size_t>> m_styles; ///< of the tag at hand, those that say nothing to us
};

void Preparation::copyTo(std::size_t end)
{
    m_source.markup.append(m_text.data() + m_copied, qsizetype(end - m_copied));
    m_copied = m_at = end;
}

/// Copies the tag that ends before `end`, without the styles that say nothing to us: in pages of WeChat these are most
/// of the markup, and the parser takes ten times as long for them as it takes to see that they say nothing.
void Preparation::copyTag(std::size_t end)
{
    for (const auto &[begin, styleEnd] : m_styles) {
        copyTo(begin);
        m_copied = styleEnd;
    }
    copyTo(end);
}

/// Behind the `=` at `equals` a quoted value goes on to `end`.
void Preparation::noteStyle(std::size_t equals, std::size_t end)
{
    constexpr std::string_view name = "style";
    if (equals <= name.size() || m_text.substr(equals - name.size(), name.size()) != name)
        return;
    const std::size_t begin = equals - name.size();
    const std::string_view value = m_text.substr(equals + 1, end - equals - 1);
    if (static_cast<unsigned char>(m_text[begin - 1]) <= ' ' && !mayStyleMatter(value))
        m_styles.emplace_back(begin, end);
}

/// `<!` and `<?`: comments, document types, processing instructions. False when it goes on beyond the text.
bool Preparation::declaration()
{
    copyTo(m_at);
    if (m_text.substr(m_at, 4) == "<!--") {
        const std::size_t end = m_commentsEnd ? m_text.find("-->", m_at + 2) : npos;
        m_commentsEnd = end != npos;
        if (end != npos) {
            if (m_source.firstComment.empty() && end > m_at + 4)
                m_source.firstComment = m_text.substr(m_at + 4, end - m_at - 4);
            skipTo(end + 3);
            return true;
        }
        if (m_extent == HtmlExtent::Piece)
            return false;
    }
    const std::size_t end = m_text.find('>', m_at);
    if (end == npos)
        return false;
    skipTo(end + 1);
    return true;
}

/// Behind the `>` that ends the tag which holds `from`; npos without one. A `>` in a quoted value ends nothing.
std::size_t Preparation::tagEnd(std::size_t from)
{
    while (from < m_text.size()) {
        const char c = m_text[from++];
        if (c == '>')
            return from;
        if (c != '=')
            continue;
        const std::size_t equals = from - 1;
        while (from < m_text.size() && static_cast<unsigned char>(m_text[from]) <= ' ')
            ++from;
        if (from >= m_text.size() || (m_text[from] != '"' && m_text[from] != '\''))
            continue;
        bool &mayEnd = m_quotesEnd[m_text[from] == '"' ? 0 : 1];
        const std::size_t quote = mayEnd ? m_text.find(m_text[from], from + 1) : npos;
        mayEnd = quote != npos;
        from = quote == npos ? from + 1 : quote + 1;
        if (quote != npos)
            noteStyle(equals, from);
    }
    return npos;
}

/// Where `</name` stands at or behind `from`.
std::size_t Preparation::closing(std::size_t from, std::string_view name) const
{
    for (std::size_t at = m_text.find("</", from); at != npos; at = m_text.find("</", at + 2)) {
        const std::size_t end = at + 2 + name.size();
        if (isNamed(m_text.substr(at + 2, name.size()), name) && (end >= m_text.size() || endsName(m_text[end])))
            return at;
    }
    return npos;
}

void Preparation::script(std::size_t tagEnd, std::string_view name)
{
    const std::size_t begin = m_at;
    const std::size_t close = closing(tagEnd, name);
    const std::size_t end = close == npos ? m_text.size() : close;
    copyTo(begin);
    if (close == npos && m_extent == HtmlExtent::Piece) {
        copyTo(m_text.size());
        return;
    }
    if (name == "script")
        m_source.scripts.push_back({m_text.substr(begin, tagEnd - begin), m_text.substr(tagEnd, end - tagEnd)});
    const std::size_t after = close == npos ? npos : m_text.find('>', close);
    skipTo(after == npos ? m_text.size() : after + 1);
}

/// In a piece, what looks like a tag of no element may be what the text says. Tags that dress are tags all the same.
bool Preparation::isText(std::string_view name, std::string_view tag) const
{
    if (m_extent == HtmlExtent::Page)
        return false;
    std::string plain(name);
    std::transform(plain.begin(), plain.end(), plain.begin(), lower);
    return !isKnownElement(plain, m_draws) && tag.find("style=") == npos && tag.find("class=") == npos;
}

/// False when the tag goes on beyond the text.
bool Preparation::tag()
{
    const bool ends = m_text[m_at + 1] == '/';
    const std::size_t nameBegin = m_at + (ends ? 2 : 1);
    std::size_t nameEnd = nameBegin;
    while (nameEnd < m_text.size() && !endsName(m_text[nameEnd]))
        ++nameEnd;
    m_styles.clear();
    const std::size_t end = tagEnd(nameEnd);
    if (end == npos)
        return false;
    const std::string_view name = m_text.substr(nameBegin, nameEnd - nameBegin);
    if (isText(name, m_text.substr(m_at, end - m_at))) {
        copyTo(m_at);
        m_source.markup.append("&lt;");
        m_copied = m_at + 1;
        m_at = end;
    } else if (!ends && isNamed(name, "script")) {
        script(end, "script");
    } else if (!ends && isNamed(name, "style")) {
        script(end, "style");
    } else if (LayoutTables::concerns(name)) {
        copyTo(m_at);
        const qsizetype before = m_source.markup.size();
        copyTag(end);
        m_tables.tag(m_source.markup, name, ends, std::size_t(m_source.markup.size() - before));
    } else if (m_styles.empty()) {
        m_at = end;
    } else {
        copyTag(end);
    }
    return true;
}

HtmlSource Preparation::run()
{
    m_source.markup.reserve(qsizetype(m_text.size()));
    while (m_at < m_text.size()) {
        m_at = std::min(m_text.find('<', m_at), m_text.size());
        if (m_at + 1 >= m_text.size())
            break;
        const char next = m_text[m_at + 1];
        bool whole = true;
        if (next == '!' || next == '?')
            whole = declaration();
        else if (isLetter(next) || (next == '/' && m_at + 2 < m_text.size() && isLetter(m_text[m_at + 2])))
            whole = tag();
        else
            ++m_at;
        if (!whole)
            break;
    }
    copyTo(m_text.size());
    return std::move(m_source);
}

} // namespace

HtmlSource prepareHtml(std::string_view utf8, HtmlExtent extent)
{
    return Preparation(utf8, extent).run();
}

} // namespace shiwen
