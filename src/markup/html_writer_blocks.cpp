// SPDX-License-Identifier: GPL-3.0-or-later
// The half of HtmlWriter that opens and closes blocks.
#include "markup/html_writer.h"

#include <QList>

#include <utility>

namespace shiwen {

namespace {

constexpr std::size_t mostContainers = 64; // a page that nests deeper means nothing by it

} // namespace

NodeType HtmlWriter::container() const
{
    return m_containers.empty() ? NodeType::Root : m_containers.back().node.type;
}

void HtmlWriter::closeParagraph()
{
    if (m_leaf != Leaf::Paragraph)
        return;
    closeInlines(0);
    flushText();
    m_builder.close();
    forgetLeaf();
}

void HtmlWriter::forgetLeaf()
{
    m_leaf = Leaf::None;
    m_leafOpened = false;
    startAnew();
}

void HtmlWriter::startAnew()
{
    m_hasContent = false;
    m_lastWide = false;
    m_breaks = 0;
    m_space = Space::None;
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
    if (!m_containers.empty())
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
    if (m_impliedCell)
        endLeaf();
    while (!m_containers.empty() && m_containers.back().implied)
        dropContainer();
}

void HtmlWriter::popImpliedBefore(NodeType type)
{
    const bool rowPart = type == NodeType::TableRow || type == NodeType::TableCell;
    if (rowPart && m_impliedCell)
        endLeaf();
    if (m_containers.empty() || !m_containers.back().implied || inLeaf())
        return;
    const NodeType open = container();
    if ((type == NodeType::ListItem && open == NodeType::ListItem) ||
        (type == NodeType::TableRow && open == NodeType::TableRow))
        dropContainer();
}

void HtmlWriter::implyChildren()
{
    const auto implied = [&] {
        return !m_containers.empty() && m_containers.back().implied;
    };
    while (implied() && (container() == NodeType::List || container() == NodeType::Table))
        dropContainer();
    if (container() == NodeType::List) {
        m_containers.push_back({Node{.type = NodeType::ListItem}, false, true});
    } else if (container() == NodeType::Table || container() == NodeType::TableRow) {
        beginLeaf(Node{.type = NodeType::TableCell});
        m_impliedCell = true;
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

bool HtmlWriter::beginLeaf(Node node)
{
    closeParagraph();
    popImpliedBefore(node.type);
    if (inLeaf())
        return false;
    endFigure();
    if (node.type == NodeType::TableCell) {
        if (container() != NodeType::TableRow) {
            if (container() != NodeType::Table)
                m_containers.push_back({Node{.type = NodeType::Table}, false, true});
            m_containers.push_back({Node{.type = NodeType::TableRow}, false, true});
        }
        openContainers();
        m_builder.open(std::move(node));
        m_leafOpened = true;
        m_leaf = Leaf::Cell;
    } else {
        m_heading = std::move(node);
        m_leaf = Leaf::Heading;
    }
    return true;
}

void HtmlWriter::closeHeading()
{
    if (m_leaf != Leaf::Heading)
        return;
    closeInlines(0);
    flushText();
    if (std::exchange(m_leafOpened, false))
        m_builder.close();
    startAnew();
}

void HtmlWriter::endLeaf()
{
    if (m_leaf == Leaf::Cell) {
        closeInlines(0);
        flushText();
        m_builder.close();
        m_impliedCell = false;
    }
    closeHeading();
    forgetLeaf();
}

void HtmlWriter::beginForeignLeaf()
{
    m_ownLeaf = std::exchange(m_leaf, Leaf::Foreign);
    m_ownLeafOpened = std::exchange(m_leafOpened, true);
    startAnew();
    m_hasContent = m_openInlines > 0 || !m_builder.current().children.empty();
}

void HtmlWriter::endForeignLeaf()
{
    if (m_leaf != Leaf::Foreign)
        return;
    m_leaf = m_ownLeaf;
    m_leafOpened = m_ownLeafOpened;
}

void HtmlWriter::openLeaf()
{
    if (m_leaf == Leaf::None) {
        implyChildren();
        if (inLeaf())
            return;
    } else if (m_leaf != Leaf::Heading || m_leafOpened) {
        return;
    }
    endFigure();
    openContainers();
    m_builder.open(m_leaf == Leaf::Heading ? m_heading : Node{.type = NodeType::Paragraph});
    m_leaf = m_leaf == Leaf::Heading ? Leaf::Heading : Leaf::Paragraph;
    m_leafOpened = true;
    startAnew();
}

bool HtmlWriter::beginFigure(Node image)
{
    closeParagraph();
    if (!inLeaf())
        implyChildren();
    if (inLeaf())
        return false;
    endFigure();
    openContainers();
    m_builder.open(Node{.type = NodeType::Figure});
    m_builder.add(std::move(image));
    m_figureOpen = true;
    return true;
}

bool HtmlWriter::beginCaption()
{
    closeParagraph();
    if (!m_figureOpen || inLeaf())
        return false;
    m_leaf = Leaf::Caption;
    startAnew();
    return true;
}

void HtmlWriter::endCaption()
{
    closeInlines(0);
    flushText();
    forgetLeaf();
}

void HtmlWriter::endFigure()
{
    if (m_leaf == Leaf::Caption)
        endCaption();
    if (std::exchange(m_figureOpen, false))
        m_builder.close();
}

void HtmlWriter::blockNode(Node node)
{
    closeParagraph();
    if (!inLeaf())
        implyChildren();
    if (inLeaf()) {
        blockInLeaf(node);
        return;
    }
    endFigure();
    openContainers();
    m_builder.add(std::move(node));
}

void HtmlWriter::blockInLeaf(const Node &node)
{
    boundary();
    if (node.type == NodeType::Code) {
        for (const auto &line : QStringView(node.value).split(u'\n')) {
            inlineNode(Node{.type = NodeType::InlineCode, .value = line.toString()});
            boundary();
        }
    } else if (node.type == NodeType::Embed) {
        const QString label = node.value.isEmpty() ? node.url : node.value;
        const bool linked = !node.url.isEmpty() && pushInline(Node{.type = NodeType::Link, .url = node.url});
        text(label.toUtf8().toStdString());
        if (linked)
            popInline();
        boundary();
    }
}

void HtmlWriter::markHeaderRow(bool header)
{
    if (container() != NodeType::TableRow || m_leaf != Leaf::None)
        return;
    m_containers.back().node.header = header;
    if (m_containers.back().opened && m_builder.current().type == NodeType::TableRow)
        m_builder.current().header = header;
}

} // namespace shiwen
