// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/provenance.h"

#include "ingest/opening_lines.h"
#include "text/fold.h"

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

/// How many blocks from the start may speak of the origin.
constexpr std::size_t openingBlocks = 10;

/// Titles compared as a reader would: spaces, width and case do not count.
QString titleKey(const QString &title)
{
    QString key = folded(title);
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

/// Reads a block whose lines all speak of the origin. False when one does not.
bool readOriginBlock(const Node &block, Provenance &origin)
{
    Provenance read = origin;
    bool any = false;
    const auto readLines = [&](const Node &paragraph) {
        const auto lines = blockLines(paragraph);
        return std::all_of(lines.begin(), lines.end(), [&](const BlockLine &line) {
            const bool known = line.plain && (line.text.isEmpty() || readOriginLine(line.text, read));
            any = any || (known && !line.text.isEmpty());
            return known;
        });
    };
    bool all = true;
    if (block.type == NodeType::Paragraph)
        all = readLines(block);
    else
        for (const Node &child : block.children)
            all = all && child.type == NodeType::Paragraph && readLines(child);
    if (!all || !any)
        return false;
    origin = read;
    return true;
}

class Opening
{
public:
    Opening(Document &document, const QString &title) : m_blocks(document.root.children), m_title(titleKey(title)) {}

    Provenance take()
    {
        for (std::size_t seen = 0; m_at < m_blocks.size() && seen < openingBlocks; ++seen)
            if (takeBlock())
                m_blocks.erase(m_blocks.begin() + std::ptrdiff_t(m_at));
            else
                ++m_at;
        nameAccount();
        return m_origin;
    }

private:
    /// True when the block said nothing else and is to go.
    bool takeBlock()
    {
        Node &block = m_blocks[m_at];
        const bool belowTitle = std::exchange(m_belowTitle, false);
        const bool belowOrigin = std::exchange(m_belowOrigin, false);
        switch (block.type) {
        case NodeType::Heading: return takeHeading(block);
        case NodeType::ThematicBreak: return belowOrigin;
        case NodeType::Blockquote: m_belowOrigin = readOriginBlock(block, m_origin); return m_belowOrigin;
        case NodeType::Paragraph: return takeParagraph(block, belowTitle);
        default: return false;
        }
    }
    bool takeHeading(const Node &block)
    {
        if (m_titleTaken || m_title.isEmpty() || titleKey(plainText(block)) != m_title)
            return false;
        m_titleTaken = true;
        m_belowTitle = true;
        return true;
    }
    bool takeParagraph(Node &block, bool belowTitle)
    {
        const auto lines = blockLines(block);
        if (belowTitle && lines.size() == 1 && lines[0].plain && readByline(lines[0].text, m_origin))
            return true;
        const std::size_t taken = readProfile(lines, m_origin);
        if (taken > 0) {
            // The break behind the profile goes with it.
            const std::size_t end = std::min(taken + 1, block.children.size());
            block.children.erase(block.children.begin(), block.children.begin() + std::ptrdiff_t(end));
            return block.children.empty();
        }
        readOriginBlock(block, m_origin);
        return false;
    }
    /// Savers that give a link to the page call the account 来源.
    void nameAccount()
    {
        if (m_origin.account.isEmpty() && m_origin.url.contains(QLatin1String("mp.weixin.qq.com")))
            m_origin.account = m_origin.source;
    }

    std::vector<Node> &m_blocks;
    QString m_title;
    Provenance m_origin;
    std::size_t m_at = 0;
    bool m_titleTaken = false;
    bool m_belowTitle = false;
    bool m_belowOrigin = false;
};

} // namespace

Provenance takeProvenance(Document &document, const QString &title)
{
    return Opening(document, title).take();
}

} // namespace shiwen
