// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/line_parting.h"

#include "markup/line_marks.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace shiwen {

namespace {

constexpr qsizetype kShortLine = 30;
constexpr qsizetype kShortItem = 60;
constexpr qsizetype kLongLine = 30;

/// What a line of a paragraph holds.
struct Line {
    std::size_t begin = 0; ///< its first child
    std::size_t end = 0;   ///< past its last
    qsizetype length = 0;  ///< characters
    bool picture = false;  ///< it holds nothing else
    bool item = false;
    bool strong = false; ///< all of it, as a title within the text is
    QChar last;
};

Line measured(const Node &paragraph, std::size_t begin, std::size_t end)
{
    Line line{.begin = begin, .end = end, .last = {}};
    bool pictures = false;
    line.strong = begin < end;
    for (std::size_t i = begin; i < end; ++i) {
        line.strong = line.strong && paragraph.children[i].type == NodeType::Strong;
        walk(paragraph.children[i], [&](const Node &node) {
            pictures = pictures || node.type == NodeType::Image;
            if (node.type != NodeType::Text && node.type != NodeType::InlineCode)
                return;
            const QStringView text = QStringView(node.value).trimmed();
            if (text.isEmpty())
                return;
            line.item = line.length == 0 ? itemMark(text) > 0 : line.item;
            line.length += text.size();
            line.last = text.back();
        });
    }
    line.picture = pictures && line.length == 0;
    return line;
}

bool parts(const Line &above, const Line &below, const LineEnds &ends)
{
    if (above.picture != below.picture)
        return true;
    if (below.strong && !above.strong && endsSentence(above.last))
        return true;
    const qsizetype longer = std::max(above.length, below.length);
    if (ends.twoSpaces)
        return endsSentence(above.last) && longer >= kLongLine && !(above.item && below.item && longer < kShortItem);
    return longer > (above.item && below.item ? kShortItem : kShortLine);
}

bool isLineEnd(const Node &node)
{
    return node.type == NodeType::Break && node.spread;
}

} // namespace

void partLines(Node &&paragraph, const LineEnds &ends, std::vector<Node> &out)
{
    std::vector<Node> &children = paragraph.children;
    if (std::none_of(children.begin(), children.end(), isLineEnd)) {
        out.push_back(std::move(paragraph));
        return;
    }
    std::vector<Line> lines;
    std::vector<std::size_t> cuts; ///< line ends that part
    for (std::size_t begin = 0; begin <= children.size();) {
        const auto found = std::find_if(children.begin() + std::ptrdiff_t(begin), children.end(), isLineEnd);
        const auto end = std::size_t(found - children.begin());
        const Line line = measured(paragraph, begin, end);
        if (!lines.empty() && (ends.part || ends.twoSpaces) && parts(lines.back(), line, ends))
            cuts.push_back(begin - 1);
        lines.push_back(line);
        begin = end + 1;
    }
    cuts.push_back(children.size());
    std::size_t begin = 0;
    for (const std::size_t cut : cuts) {
        Node part{.type = NodeType::Paragraph};
        part.children.reserve(cut - begin);
        for (std::size_t i = begin; i < cut; ++i) {
            children[i].spread = children[i].spread && children[i].type != NodeType::Break;
            part.children.push_back(std::move(children[i]));
        }
        out.push_back(std::move(part));
        begin = cut + 1;
    }
}

} // namespace shiwen
