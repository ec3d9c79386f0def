// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/tail_fold.h"

#include "markup/writers.h"
#include "text/graphemes.h"
#include "text/tail_phrases.h"

#include <algorithm>
#include <iterator>

namespace shiwen {

namespace {

constexpr qsizetype mostBlocks = 60;       ///< a tail is among so many last ones
constexpr std::size_t longestTeaser = 40;  ///< units of the title of another article
constexpr std::size_t longestHeading = 20; ///< units of the heading over such titles
constexpr qsizetype longestSummary = 24;   ///< UTF-16 code units of a Fold's value

enum class BlockKind { Body, Tail, Credits, FurtherReading, Short, Wordless };

/// Where a text comes from and who made it: of use to a reader, so that it begins no tail.
bool isCredits(const QString &text)
{
    static const QStringList words{QStringLiteral("来源"), QStringLiteral("编辑"), QStringLiteral("责编"),
                                   QStringLiteral("排版"), QStringLiteral("校对"), QStringLiteral("审核"),
                                   QStringLiteral("版权"), QStringLiteral("侵删"), QStringLiteral("侵权"),
                                   QStringLiteral("转载"), QStringLiteral("授权"), QStringLiteral("原文链接"),
                                   QStringLiteral("作者")};
    return std::ranges::any_of(words, [&text](const QString &word) { return text.contains(word); });
}

/// The text of a block, a line each for its parts.
QString textOf(const Node &block)
{
    Document alone;
    alone.root.children.push_back(block);
    return toText(alone);
}

BlockKind kindOf(const Node &block)
{
    if (block.type == NodeType::Code)
        return BlockKind::Body;
    const QString text = textOf(block);
    const TextUnits cut = cutForCopies(text);
    if (cut.lines.empty())
        return BlockKind::Wordless;
    const auto unitsOf = [&cut](const TextLine &line) {
        return std::span(cut.units).subspan(line.begin, line.end - line.begin);
    };
    const auto first = unitsOf(cut.lines.front());
    if (first.size() <= longestHeading && isFurtherReading(first))
        return BlockKind::FurtherReading;
    if (std::ranges::all_of(cut.lines, [&](const TextLine &line) { return isTailLine(unitsOf(line)); }))
        return isCredits(text) ? BlockKind::Credits : BlockKind::Tail;
    const bool isShort =
        std::ranges::all_of(cut.lines, [&](const TextLine &line) { return unitsOf(line).size() <= longestTeaser; });
    return isShort ? BlockKind::Short : BlockKind::Body;
}

/// The first line of a block's text, not too long.
QString beginning(const Node &block)
{
    const QString line = textOf(block).section(u'\n', 0, 0).simplified();
    if (line.size() <= longestSummary)
        return line;
    const TextRange kept = wholeGraphemes(line, {0, longestSummary});
    return line.first(kept.end()) + u'…';
}

/// Which of `blocks`, from `begin` to `end`, begins the tail; `end` when there is none.
qsizetype beginOfTail(const std::vector<Node> &blocks, qsizetype begin, qsizetype end)
{
    qsizetype tail = end;
    bool hasBody = begin > 0;
    bool furtherReading = false;
    for (qsizetype i = begin; i < end; ++i) {
        switch (kindOf(blocks[std::size_t(i)])) {
        case BlockKind::FurtherReading:
            furtherReading = true;
            tail = std::min(tail, i);
            break;
        case BlockKind::Tail: tail = std::min(tail, i); break;
        case BlockKind::Credits:
        case BlockKind::Wordless: break;
        case BlockKind::Short:
            if (furtherReading)
                break;
            [[fallthrough]];
        case BlockKind::Body:
            tail = end;
            hasBody = true;
            furtherReading = false;
            break;
        }
    }
    return hasBody ? tail : end;
}

} // namespace

void foldTail(Document &document)
{
    std::vector<Node> &blocks = document.root.children;
    auto end = qsizetype(blocks.size());
    while (end > 0 && blocks[std::size_t(end - 1)].type == NodeType::FootnoteDefinition)
        --end;
    const qsizetype tail = beginOfTail(blocks, std::max<qsizetype>(0, end - mostBlocks), end);
    if (end - tail < 2)
        return;
    Node fold{.type = NodeType::Fold};
    fold.label = QString::fromUtf16(tailFoldReason);
    fold.value = beginning(blocks[std::size_t(tail)]);
    const auto from = blocks.begin() + tail;
    const auto to = blocks.begin() + end;
    fold.children.assign(std::make_move_iterator(from), std::make_move_iterator(to));
    *from = std::move(fold);
    blocks.erase(from + 1, to);
}

} // namespace shiwen
