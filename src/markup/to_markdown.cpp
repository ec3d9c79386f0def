// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_nodes.h"
#include "markup/markdown_phrases.h"
#include "markup/writers.h"

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

/// Blocks apart by one blank line, each line behind the prefix of the quotes and lists around it.
class MarkdownPrinter
{
public:
    QString print(const Node &root)
    {
        blocks(root, true);
        return std::move(m_out);
    }

private:
    void blocks(const Node &parent, bool apart)
    {
        bool first = true;
        bool inPhrases = false;
        Node phrases{.type = NodeType::Paragraph};
        for (const Node &child : parent.children) {
            if (!isBlock(child.type)) {
                phrases.children.push_back(child);
                inPhrases = true;
                continue;
            }
            if (inPhrases)
                blockAfter(std::exchange(phrases, Node{.type = NodeType::Paragraph}), first, apart);
            inPhrases = false;
            blockAfter(child, first, apart);
        }
        if (inPhrases)
            blockAfter(phrases, first, apart);
    }

    void blockAfter(const Node &node, bool &first, bool apart)
    {
        if (!first && apart)
            line(QString());
        first = false;
        block(node);
    }

    /// Writes lines behind the prefix; the first of a list item behind its marker.
    void line(const QString &text)
    {
        QString begin = m_marker.isEmpty() ? m_prefix : m_marker;
        m_marker.clear();
        begin += text;
        while (text.isEmpty() && begin.endsWith(u' '))
            begin.chop(1);
        m_out += begin + u'\n';
    }

    void lines(const QString &text)
    {
        for (const QString &each : text.split(u'\n'))
            line(each);
    }

    void block(const Node &node)
    {
        switch (node.type) {
        case NodeType::Heading:
            line(QString(qBound<int>(1, node.depth, 6), u'#') + u' ' + markdownPhrases(node).replace(u'\n', u' '));
            break;
        case NodeType::Blockquote: quote(node); break;
        case NodeType::List: list(node); break;
        case NodeType::Code: code(node); break;
        case NodeType::Table: table(node); break;
        case NodeType::ThematicBreak: line(QStringLiteral("---")); break;
        case NodeType::Figure: figure(node); break;
        case NodeType::Embed: line(markdownLink(node.value.isEmpty() ? node.url : node.value, node.url)); break;
        case NodeType::FootnoteDefinition:
            nested(node, QLatin1String("[^") + node.url + QLatin1String("]: "), 4, true);
            break;
        case NodeType::Fold:
        case NodeType::ListItem: blocks(node, true); break;
        default: lines(markdownPhrases(node)); break;
        }
    }

    void quote(const Node &node)
    {
        const QString outer = m_prefix;
        if (!m_marker.isEmpty())
            m_marker += QLatin1String("> ");
        m_prefix += QLatin1String("> ");
        node.children.empty() ? line(QString()) : blocks(node, true);
        m_prefix = outer;
    }

    void nested(const Node &node, const QString &marker, int indent, bool apart)
    {
        const QString outer = m_prefix;
        m_marker = (m_marker.isEmpty() ? outer : m_marker) + marker;
        m_prefix += QString(indent, u' ');
        node.children.empty() ? line(QString()) : blocks(node, apart);
        m_prefix = outer;
    }

    void list(const Node &node)
    {
        int number = node.start;
        bool first = true;
        for (const Node &item : node.children) {
            if (!first && node.spread)
                line(QString());
            first = false;
            QString marker = node.ordered ? QString::number(number++) + QLatin1String(". ") : QStringLiteral("- ");
            const int indent = int(marker.size());
            if (item.task != TaskState::None)
                marker += item.task == TaskState::Done ? QLatin1String("[x] ") : QLatin1String("[ ] ");
            nested(item, marker, indent, node.spread);
        }
    }

    void code(const Node &node)
    {
        qsizetype longest = 2;
        qsizetype run = 0;
        for (const QChar c : node.value) {
            run = c == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const QString fence(longest + 1, u'`');
        line(fence + QString(node.label).remove(u'`'));
        if (!node.value.isNull())
            lines(node.value);
        line(fence);
    }

    void table(const Node &node)
    {
        bool head = true;
        for (const Node &row : node.children) {
            QString cells;
            QString rule;
            for (const Node &cell : row.children) {
                cells += QLatin1String("| ") + markdownCell(cell) + u' ';
                const bool left = cell.align == Alignment::Left || cell.align == Alignment::Center;
                const bool right = cell.align == Alignment::Right || cell.align == Alignment::Center;
                rule += QLatin1String(left ? "| :--" : "| ---") + QLatin1String(right ? ": " : " ");
            }
            line(cells + u'|');
            if (std::exchange(head, false))
                line(rule + u'|');
        }
    }

    void figure(const Node &node)
    {
        Node caption{.type = NodeType::Paragraph};
        Node picture{.type = NodeType::Paragraph};
        for (const Node &child : node.children)
            (&child == &node.children.front() ? picture : caption).children.push_back(child);
        lines(markdownPhrases(picture));
        if (!caption.children.empty()) {
            line(QString());
            lines(markdownPhrases(caption));
        }
    }

    QString m_out;
    QString m_prefix; ///< of every line: quote marks and the indentation of lists
    QString m_marker; ///< instead of the prefix, before the first line of an item
};

} // namespace

Result<QString> toMarkdown(const Document &document)
{
    if (holdsHtml(document))
        return htmlRefusal();
    return MarkdownPrinter().print(document.root);
}

} // namespace shiwen
