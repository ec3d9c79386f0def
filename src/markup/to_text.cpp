// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/writers.h"

namespace shiwen {

namespace {

/// Nothing in a line ends with white space, and no line is empty.
class TextPrinter
{
public:
    QString print(const Node &root)
    {
        blocks(root);
        endLine();
        return std::move(m_out);
    }

private:
    void blocks(const Node &parent)
    {
        for (const Node &child : parent.children)
            node(child);
    }

    void node(const Node &node)
    {
        switch (node.type) {
        case NodeType::Text:
        case NodeType::InlineCode: m_out += node.value; return;
        case NodeType::Break: endLine(); return;
        case NodeType::Image:
        case NodeType::Html:
        case NodeType::FootnoteReference: return;
        case NodeType::TableRow: row(node); return;
        default: break;
        }
        if (isBlock(node.type))
            endLine();
        if (node.type == NodeType::Code || node.type == NodeType::Embed)
            m_out += node.value;
        blocks(node);
        if (isBlock(node.type))
            endLine();
    }

    void row(const Node &node)
    {
        endLine();
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            if (i > 0)
                m_out += u'\t';
            const qsizetype begin = m_out.size();
            blocks(node.children[i]);
            for (qsizetype at = begin; at < m_out.size(); ++at) {
                if (m_out.at(at) == u'\n')
                    m_out[at] = u' ';
            }
        }
        endLine();
    }

    void endLine()
    {
        while (!m_out.isEmpty() && (m_out.back() == u' ' || m_out.back() == u'\n'))
            m_out.chop(1);
        if (!m_out.isEmpty())
            m_out += u'\n';
    }

    QString m_out;
};

} // namespace

QString toText(const Document &document)
{
    return TextPrinter().print(document.root);
}

} // namespace shiwen
