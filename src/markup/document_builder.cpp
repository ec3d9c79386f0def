// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/document_builder.h"

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

bool isContainer(NodeType type)
{
    switch (type) {
    case NodeType::Blockquote:
    case NodeType::List:
    case NodeType::Table:
    case NodeType::FootnoteDefinition:
    case NodeType::Fold: return true;
    default: return false;
    }
}

/// The parent without which a node of this type would have no meaning; Root where any will do.
NodeType requiredParent(NodeType type)
{
    switch (type) {
    case NodeType::ListItem: return NodeType::List;
    case NodeType::TableRow: return NodeType::Table;
    case NodeType::TableCell: return NodeType::TableRow;
    default: return NodeType::Root;
    }
}

} // namespace

DocumentBuilder::DocumentBuilder(Profile profile, DocumentLimits limits) : m_limits(limits)
{
    m_document.profile = profile;
    m_open.push_back(Node{.type = NodeType::Root});
    m_flattened.push_back(0);
}

/// Containers leave a part of the depth to what they hold: a paragraph at the bottom is still a paragraph.
bool DocumentBuilder::fits(NodeType type) const
{
    const int depth = int(m_open.size());
    const int reserve = std::min(16, m_limits.depth / 2);
    if (isContainer(type))
        return depth < m_limits.depth - reserve;
    const NodeType parent = requiredParent(type);
    if (parent != NodeType::Root && (m_open.back().type != parent || m_flattened.back() > 0))
        return false;
    return depth < m_limits.depth;
}

bool DocumentBuilder::spend(Node &node)
{
    const qsizetype text = node.value.size();
    const qsizetype addresses = node.url.size() + node.title.size() + node.label.size();
    if (m_nodes >= m_limits.nodes || text > m_limits.text - m_text || addresses > m_limits.addresses - m_addresses) {
        m_document.truncated = true;
        return false;
    }
    ++m_nodes;
    m_text += text;
    m_addresses += addresses;
    return true;
}

void DocumentBuilder::open(Node node)
{
    if (!fits(node.type) || !spend(node)) {
        m_document.truncated = true;
        ++m_flattened.back();
        return;
    }
    m_open.push_back(std::move(node));
    m_flattened.push_back(0);
}

void DocumentBuilder::attachLast()
{
    Node done = std::move(m_open.back());
    m_open.pop_back();
    m_flattened.pop_back();
    m_open.back().children.push_back(std::move(done));
}

void DocumentBuilder::close()
{
    if (m_flattened.back() > 0)
        --m_flattened.back();
    else if (m_open.size() > 1)
        attachLast();
}

void DocumentBuilder::add(Node node)
{
    if (spend(node))
        m_open.back().children.push_back(std::move(node));
}

void DocumentBuilder::addText(QStringView text)
{
    if (text.isEmpty())
        return;
    auto &children = m_open.back().children;
    if (children.empty() || children.back().type != NodeType::Text) {
        if (m_nodes >= m_limits.nodes || m_text >= m_limits.text) {
            m_document.truncated = true;
            return;
        }
        ++m_nodes;
        children.push_back(Node{.type = NodeType::Text});
    }
    const qsizetype room = std::max<qsizetype>(0, m_limits.text - m_text);
    if (text.size() > room) {
        m_document.truncated = true;
        text = text.first(room > 0 && text.at(room - 1).isHighSurrogate() ? room - 1 : room);
    }
    m_text += text.size();
    children.back().value.append(text);
}

void DocumentBuilder::addText(QString &&text)
{
    const auto &children = m_open.back().children;
    const bool joins = !children.empty() && children.back().type == NodeType::Text;
    if (text.isEmpty() || joins || m_nodes >= m_limits.nodes || text.size() > m_limits.text - m_text)
        return addText(QStringView(text));
    ++m_nodes;
    m_text += text.size();
    m_open.back().children.push_back(Node{.type = NodeType::Text, .value = std::move(text)});
}

Node &DocumentBuilder::current()
{
    return m_open.back();
}

Document DocumentBuilder::finish()
{
    while (m_open.size() > 1)
        attachLast();
    m_document.root = std::move(m_open.back());
    Document done = std::move(m_document);
    *this = DocumentBuilder(done.profile, m_limits);
    return done;
}

} // namespace shiwen
