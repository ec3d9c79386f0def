// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/writers.h"

#include <algorithm>

namespace shiwen {

namespace {

constexpr qsizetype longestLine = 40; ///< UTF-16 code units of a strong line that is a heading
constexpr int deepest = 6;

bool isBlank(const Node &node)
{
    return node.type == NodeType::Text && QStringView(node.value).trimmed().isEmpty();
}

bool isPlain(const Node &node)
{
    const bool plain = node.type == NodeType::Text || node.type == NodeType::Strong || node.type == NodeType::Emphasis;
    return plain && std::all_of(node.children.begin(), node.children.end(), isPlain);
}

/// Collects heading lines and headings in other blocks, in the order in which an article is set.
class ReadingOutline
{
public:
    void collect(const std::vector<Node> &blocks)
    {
        for (const Node &block : blocks) {
            m_paragraphs += block.type == NodeType::Paragraph ? 1 : 0;
            const QString line = block.type == NodeType::Paragraph ? headingLine(block) : QString();
            if (!line.isEmpty())
                addLine(line);
            else
                walk(block, [this](const Node &node) { addHeading(node); });
        }
    }

    [[nodiscard]] QList<OutlineEntry> take()
    {
        if (2 * m_lines.size() > m_paragraphs)
            m_entries.removeIf([this](const OutlineEntry &entry) { return m_lines.contains(entry.block); });
        return std::move(m_entries);
    }

private:
    void addHeading(const Node &node)
    {
        if (node.type != NodeType::Heading)
            return;
        m_depth = node.depth;
        m_entries.append({.depth = node.depth, .text = plainText(node), .block = int(m_entries.size())});
    }

    void addLine(const QString &line)
    {
        m_lines.append(int(m_entries.size()));
        m_entries.append({.depth = std::min(m_depth + 1, deepest), .text = line, .block = int(m_entries.size())});
    }

    QList<OutlineEntry> m_entries;
    QList<int> m_lines; ///< OutlineEntry::block of those that are paragraphs, in order
    qsizetype m_paragraphs = 0;
    int m_depth = 1; ///< of the last Heading; without one the title is that
};

} // namespace

QList<OutlineEntry> outline(const Document &document)
{
    QList<OutlineEntry> entries;
    walk(document.root, [&entries](const Node &node) {
        if (node.type == NodeType::Heading)
            entries.append({.depth = node.depth, .text = plainText(node), .block = int(entries.size())});
    });
    return entries;
}

QString headingLine(const Node &block)
{
    if (block.type == NodeType::Heading)
        return plainText(block);
    if (block.type != NodeType::Paragraph)
        return {};
    const auto isBreak = [](const Node &node) {
        return node.type == NodeType::Break;
    };
    const auto isStrong = [](const Node &node) {
        return node.type == NodeType::Strong && isPlain(node);
    };
    const auto begin = block.children.begin();
    const auto end = std::find_if(begin, block.children.end(), isBreak);
    const auto below =
        std::find_if_not(end, block.children.end(), [&](const Node &node) { return isBreak(node) || isBlank(node); });
    // Several strong lines are a verse, not one heading over another.
    if ((below != block.children.end() && isStrong(*below)) || std::none_of(begin, end, isStrong) ||
        !std::all_of(begin, end, [&](const Node &node) { return isStrong(node) || isBlank(node); }))
        return {};
    QString text;
    std::for_each(begin, end, [&text](const Node &node) { text += plainText(node); });
    text = text.trimmed();
    const bool isSentence = text.isEmpty() || QStringView(u"。；，：、;,:.").contains(text.back());
    return isSentence || text.size() > longestLine ? QString() : text;
}

QList<OutlineEntry> readingOutline(const Document &document)
{
    ReadingOutline reading;
    reading.collect(document.root.children);
    return reading.take();
}

} // namespace shiwen
