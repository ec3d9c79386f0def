// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_writer.h"

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

/// More line breaks in a row say no more than two.
constexpr int mostBreaks = 2;
/// Stands for a picture where a character is asked for: a line end beside it is no space.
constexpr unsigned char pictureLead = 0xEF;

/// First byte of a Han or kana character or full-width sign. Line ends between two of these are no spaces.
constexpr bool isWideLead(unsigned char lead)
{
    return (lead >= 0xE3 && lead <= 0xE9) || lead == 0xEF || lead == 0xF0;
}

bool endsWide(const QByteArray &utf8)
{
    qsizetype at = utf8.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(utf8[at]) & 0xC0) == 0x80)
        --at;
    return at >= 0 && isWideLead(static_cast<unsigned char>(utf8[at]));
}

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// Space that words are apart by, of `length` bytes; a no-break space is one, since savers and editors pad with it.
/// Characters that show nothing count as neither space nor word.
struct Gap {
    std::size_t length = 0;
    bool isSpace = false;
};

Gap gapAt(std::string_view text)
{
    const char c = text[0];
    if (isSpace(c))
        return {1, true};
    if (c == '\xC2' && text.starts_with("\xC2\xA0")) // U+00A0
        return {2, true};
    if (c == '\xE2' && text.starts_with("\xE2\x80\x8B")) // U+200B
        return {3, false};
    if (c == '\xEF' && (text.starts_with("\xEF\xBB\xBF") || text.starts_with("\xEF\xBF\xBC"))) // U+FEFF, U+FFFC
        return {3, false};
    return {};
}

constexpr bool mayBeGap(char c)
{
    return static_cast<unsigned char>(c) <= ' ' || c == '\xC2' || c == '\xE2' || c == '\xEF';
}

/// What a page shows as `&nbsp;` because it was escaped twice.
constexpr char writtenSpace[] = "&nbsp;";

} // namespace

void HtmlWriter::flushText()
{
    if (m_text.isEmpty())
        return;
    m_lastWide = endsWide(m_text);
    if (m_text.contains('&') && m_text.contains(writtenSpace) && !inCode())
        m_text.replace(writtenSpace, " ");
    m_builder.addText(QString::fromUtf8(m_text));
    m_text.clear();
}

bool HtmlWriter::inCode() const
{
    const auto isCode = [](const Node &open) {
        return open.type == NodeType::InlineCode;
    };
    return std::any_of(m_inlines.begin(), m_inlines.end(), isCode);
}

/// Two line breaks in a row were meant as the end of a paragraph.
void HtmlWriter::endBrokenParagraph()
{
    if (m_breaks >= 2 && m_hasContent && m_level.leaf == Leaf::Paragraph)
        closeParagraph();
}

void HtmlWriter::text(std::string_view utf8)
{
    std::size_t at = 0;
    while (at < utf8.size()) {
        const std::size_t word = at;
        Gap gap;
        for (; at < utf8.size() && gap.length == 0; at += gap.length == 0 ? 1 : 0)
            if (mayBeGap(utf8[at]))
                gap = gapAt(utf8.substr(at));
        if (at > word) {
            if (m_space != Space::None || m_breaks > 0 || m_text.isEmpty() || m_openInlines < m_inlines.size())
                beginContent(static_cast<unsigned char>(utf8[word]));
            m_text.append(utf8.data() + word, qsizetype(at - word));
            m_hasContent = true;
        }
        for (; gap.length > 0; gap = at < utf8.size() && mayBeGap(utf8[at]) ? gapAt(utf8.substr(at)) : Gap{}) {
            if (gap.isSpace)
                m_space = utf8[at] == '\n' || m_space == Space::LineEnd ? Space::LineEnd : Space::Blank;
            at += gap.length;
        }
    }
}

void HtmlWriter::beginContent(unsigned char next)
{
    endBrokenParagraph();
    openLeaf();
    settleBreaks();
    settleSpace(next);
    if (m_openInlines < m_inlines.size()) {
        flushText();
        openInlines();
    }
}

void HtmlWriter::settleBreaks()
{
    const int breaks = std::exchange(m_breaks, 0);
    if (breaks == 0 || !m_hasContent)
        return;
    m_space = Space::None;
    flushText();
    for (int i = 0; i < breaks; ++i)
        m_builder.add(Node{.type = NodeType::Break});
}

void HtmlWriter::settleSpace(unsigned char next)
{
    const Space space = std::exchange(m_space, Space::None);
    if (space == Space::None || !m_hasContent)
        return;
    const bool wide = m_text.isEmpty() ? m_lastWide : endsWide(m_text);
    if (space == Space::Blank || !wide || !isWideLead(next))
        m_text.append(' ');
}

void HtmlWriter::lineBreak()
{
    m_breaks = std::min(m_breaks + 1, mostBreaks);
    m_space = Space::None;
}

void HtmlWriter::boundary()
{
    if (inLeaf()) {
        m_breaks = std::max(m_breaks, 1);
        m_space = Space::None;
    } else {
        closeParagraph();
    }
}

bool HtmlWriter::pushInline(Node node)
{
    const auto same = [&](const Node &open) {
        return open.type == node.type;
    };
    if (std::any_of(m_inlines.begin(), m_inlines.end(), same))
        return false;
    m_inlines.push_back(std::move(node));
    return true;
}

void HtmlWriter::popInline()
{
    if (m_inlines.empty())
        return;
    closeInlines(m_inlines.size() - 1);
    m_inlines.pop_back();
}

void HtmlWriter::openInlines()
{
    for (; m_openInlines < m_inlines.size(); ++m_openInlines)
        m_builder.open(m_inlines[m_openInlines]);
}

void HtmlWriter::closeInlines(std::size_t from)
{
    if (m_openInlines <= from)
        return;
    flushText();
    for (; m_openInlines > from; --m_openInlines) {
        Node &node = m_builder.current();
        if (node.type == NodeType::InlineCode) {
            node.value += plainText(node);
            node.children.clear();
        }
        m_builder.close();
    }
}

void HtmlWriter::inlineNode(Node node)
{
    const auto isCode = [](const Node &open) {
        return open.type == NodeType::InlineCode;
    };
    const auto code = std::find_if(m_inlines.begin(), m_inlines.end(), isCode);
    closeInlines(std::size_t(code - m_inlines.begin()));
    endBrokenParagraph();
    openLeaf();
    settleBreaks();
    settleSpace(pictureLead);
    flushText();
    if (code == m_inlines.end())
        openInlines();
    m_builder.add(std::move(node));
    m_hasContent = true;
    m_lastWide = true;
}

void HtmlWriter::handOver()
{
    if (!inLeaf() || m_level.leaf == Leaf::Heading) {
        closeParagraph();
        closeHeading();
        endFigure();
        openContainers();
        return;
    }
    settleBreaks();
    settleSpace(0);
    flushText();
    openInlines();
}

} // namespace shiwen
