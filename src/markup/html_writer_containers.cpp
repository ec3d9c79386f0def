// SPDX-License-Identifier: GPL-3.0-or-later
// The part of HtmlWriter that keeps the blocks which hold blocks, those that no tag asked for among them, and the
// levels between another parser's nodes.
#include "markup/html_writer.h"

#include <utility>

namespace shiwen {

namespace {

constexpr std::size_t mostContainers = 64; // a page that nests deeper means nothing by it

} // namespace

NodeType HtmlWriter::container() const
{
    return hasContainers() ? m_containers.back().node.type : NodeType::Root;
}

bool HtmlWriter::pushContainer(Node node)
{
    closeParagraph();
    popImpliedBefore(node.type);
    if (inLeaf() || m_containers.size() >= mostContainers)
        return false;
    endFigure();
    if (node.type == NodeType::ListItem && container() != NodeType::List)
        m_containers.push_back({Node{.type = NodeType::List}, false, true});
    else if (node.type == NodeType::TableRow && container() != NodeType::Table)
        m_containers.push_back({Node{.type = NodeType::Table}, false, true});
    else if (node.type != NodeType::ListItem && node.type != NodeType::TableRow)
        implyChildren();
    if (inLeaf())
        return false;
    m_containers.push_back({std::move(node)});
    return true;
}

void HtmlWriter::popContainer()
{
    closeParagraph();
    endFigure();
    popImplied();
    if (hasContainers())
        dropContainer();
}

void HtmlWriter::dropContainer()
{
    if (m_containers.back().opened)
        m_builder.close();
    m_containers.pop_back();
}

void HtmlWriter::popImplied()
{
    if (m_level.impliedCell)
        endLeaf();
    while (hasContainers() && m_containers.back().implied)
        dropContainer();
}

void HtmlWriter::popImpliedBefore(NodeType type)
{
    const bool rowPart = type == NodeType::TableRow || type == NodeType::TableCell;
    if (rowPart && m_level.impliedCell)
        endLeaf();
    if (!hasContainers() || !m_containers.back().implied || inLeaf())
        return;
    const NodeType open = container();
    if ((type == NodeType::ListItem && open == NodeType::ListItem) ||
        (type == NodeType::TableRow && open == NodeType::TableRow))
        dropContainer();
}

void HtmlWriter::implyChildren()
{
    const auto implied = [&] {
        return hasContainers() && m_containers.back().implied;
    };
    while (implied() && (container() == NodeType::List || container() == NodeType::Table))
        dropContainer();
    if (container() == NodeType::List) {
        m_containers.push_back({Node{.type = NodeType::ListItem}, false, true});
    } else if (container() == NodeType::Table || container() == NodeType::TableRow) {
        beginLeaf(Node{.type = NodeType::TableCell});
        m_level.impliedCell = true;
    }
}

void HtmlWriter::openContainers()
{
    for (auto &open : m_containers) {
        if (!open.opened)
            m_builder.open(open.node);
        open.opened = true;
    }
}

void HtmlWriter::enter()
{
    m_outerLevels.push_back(m_level);
    m_level = Level{.containers = m_containers.size(), .inlines = m_openInlines};
    startAnew();
}

void HtmlWriter::leave()
{
    closeLevel();
    m_level = m_outerLevels.back();
    m_outerLevels.pop_back();
}

void HtmlWriter::closeLevel()
{
    closeParagraph();
    if (inLeaf())
        endLeaf();
    endFigure();
    closeInlines(m_level.inlines);
    while (hasContainers())
        dropContainer();
    startAnew();
}

} // namespace shiwen
