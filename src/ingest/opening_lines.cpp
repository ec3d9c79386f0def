// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/opening_lines.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace shiwen {

namespace {

/// Nothing that speaks of the origin is longer; addresses are long.
constexpr qsizetype longestLine = 1500; // UTF-16 code units

constexpr qsizetype mostLinks = 4;

using Lines = std::vector<OpeningLine>;

void readInline(const Node &node, OpeningLine &line)
{
    if (node.type == NodeType::Image) {
        line.plain = false;
        if (line.imageText.isEmpty())
            line.imageText = node.value;
    } else if (node.type == NodeType::Link && line.links.size() < mostLinks) {
        line.links += node.url;
        line.linked += plainText(node).size();
    }
    if (node.type == NodeType::Text || node.type == NodeType::InlineCode)
        line.text += node.value;
}

/// The inline nodes `begin` to `end` of a paragraph as a line; long ones are not read to their end.
OpeningLine lineOf(const Node &paragraph, OpeningLine place, std::size_t begin, std::size_t end)
{
    place.begin = begin;
    place.end = end;
    place.strong = begin < end;
    for (std::size_t i = begin; i < end && place.text.size() <= longestLine; ++i) {
        const Node &node = paragraph.children[i];
        const bool blank = node.type == NodeType::Text && QStringView(node.value).trimmed().isEmpty();
        place.strong = place.strong && (node.type == NodeType::Strong || blank);
        walk(node, [&](const Node &inner) { readInline(inner, place); });
    }
    if (place.text.size() > longestLine)
        place.kind = OpeningLine::Kind::Other;
    place.text = place.text.trimmed();
    return place;
}

/// What stays of a paragraph when the `taken` ones of its lines go. Between two lines lies one break.
void keepLines(Node &paragraph, Lines::const_iterator begin, Lines::const_iterator end)
{
    std::vector<Node> kept;
    std::size_t from = 0; // inline nodes from here on are not dealt with yet
    const auto append = [&](std::size_t first, std::size_t last) {
        if (first >= last)
            return;
        if (!kept.empty())
            kept.push_back({.type = NodeType::Break});
        std::move(paragraph.children.begin() + std::ptrdiff_t(first), paragraph.children.begin() + std::ptrdiff_t(last),
                  std::back_inserter(kept));
    };
    if (begin->begin > 0)
        append(0, begin->begin - 1);
    for (auto line = begin; line != end; ++line) {
        if (!line->taken)
            append(line->begin, line->end);
        from = line->end + 1;
    }
    append(from, paragraph.children.size());
    paragraph.children = std::move(kept);
}

bool samePlace(const OpeningLine &a, const OpeningLine &b)
{
    return a.block == b.block && a.child == b.child;
}

} // namespace

OpeningLines OpeningLines::first(const Document &document, std::size_t most)
{
    OpeningLines lines(End::First, most);
    const auto &blocks = document.root.children;
    for (std::size_t i = 0; i < blocks.size() && lines.size() < most; ++i)
        lines.addBlock(blocks[i], i);
    if (lines.size() > most)
        lines.m_lines.resize(most);
    return lines;
}

OpeningLines OpeningLines::last(const Document &document, std::size_t most)
{
    OpeningLines lines(End::Last, most);
    const auto &blocks = document.root.children;
    for (std::size_t i = lines.window(blocks.size()).first; i < blocks.size(); ++i)
        lines.addBlock(blocks[i], i);
    if (lines.size() > most)
        lines.m_lines.erase(lines.m_lines.begin(), lines.m_lines.end() - std::ptrdiff_t(most));
    return lines;
}

std::pair<std::size_t, std::size_t> OpeningLines::window(std::size_t count) const
{
    const std::size_t size = std::min(count, m_most);
    return m_end == End::First ? std::pair(std::size_t(0), size) : std::pair(count - size, count);
}

void OpeningLines::addBlock(const Node &block, std::size_t index)
{
    OpeningLine place;
    place.block = index;
    switch (block.type) {
    case NodeType::Paragraph: addParagraph(block, place); return;
    case NodeType::Blockquote: addQuote(block, place); return;
    case NodeType::Heading:
        place.depth = block.depth;
        place.kind = OpeningLine::Kind::Heading;
        place.text = plainText(block).trimmed();
        break;
    case NodeType::ThematicBreak: place.kind = OpeningLine::Kind::Rule; break;
    default: place.kind = OpeningLine::Kind::Other; break;
    }
    m_lines.push_back(std::move(place));
}

void OpeningLines::addQuote(const Node &quote, OpeningLine place)
{
    place.quoted = true;
    const auto [begin, end] = window(quote.children.size());
    for (std::size_t i = begin; i < end; ++i) {
        place.child = i;
        if (quote.children[i].type == NodeType::Paragraph) {
            addParagraph(quote.children[i], place);
        } else {
            m_lines.push_back(place);
            m_lines.back().kind = OpeningLine::Kind::Other;
            if (quote.children[i].type == NodeType::Heading)
                m_lines.back().text = plainText(quote.children[i]).trimmed();
        }
    }
}

void OpeningLines::addParagraph(const Node &paragraph, const OpeningLine &place)
{
    std::vector<std::pair<std::size_t, std::size_t>> ranges;
    std::size_t begin = 0;
    const auto &children = paragraph.children;
    for (std::size_t i = 0; i <= children.size(); ++i) {
        if (i < children.size() && children[i].type != NodeType::Break)
            continue;
        ranges.emplace_back(begin, i);
        begin = i + 1;
    }
    const auto [first, last] = window(ranges.size());
    for (std::size_t i = first; i < last; ++i)
        m_lines.push_back(lineOf(paragraph, place, ranges[i].first, ranges[i].second));
}

void OpeningLines::take(std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < end; ++i)
        m_lines[i].taken = true;
}

void OpeningLines::remove(Document &document) const
{
    auto &blocks = document.root.children;
    // From the back: what was removed leaves the places before it as they were.
    for (auto end = m_lines.end(); end != m_lines.begin();) {
        auto begin = std::prev(end);
        while (begin != m_lines.begin() && samePlace(*std::prev(begin), *begin))
            --begin;
        if (std::any_of(begin, end, [](const OpeningLine &line) { return line.taken; })) {
            Node &block = blocks[begin->block];
            auto &siblings = begin->child ? block.children : blocks;
            const auto at = std::ptrdiff_t(begin->child.value_or(begin->block));
            Node &node = siblings[std::size_t(at)];
            if (node.type == NodeType::Paragraph)
                keepLines(node, begin, end);
            else
                node.children.clear();
            if (node.children.empty())
                siblings.erase(siblings.begin() + at);
            if (begin->child && block.children.empty())
                blocks.erase(blocks.begin() + std::ptrdiff_t(begin->block));
        }
        end = begin;
    }
}

} // namespace shiwen
