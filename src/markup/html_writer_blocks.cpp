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
    return hasContainers() ? m_containers.back().node.type : NodeType::Root;
}

void HtmlWriter::closeParagraph()
{
    if (m_level.leaf != Leaf::Paragraph)
        return;
    closeInlines(m_level.inlines);
    flushText();
    m_builder.close();
    forgetLeaf();
}

void HtmlWriter::forgetLeaf()
{
    m_level.leaf = Leaf::None;
    m_level.leafOpened = false;
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
        m_level.leafOpened = true;
        m_level.leaf = Leaf::Cell;
    } else {
        m_level.headingDepth = node.depth;
        m_level.leaf = Leaf::Heading;
    }
    return true;
}

void HtmlWriter::closeHeading()
{
    if (m_level.leaf != Leaf::Heading)
        return;
    closeInlines(m_level.inlines);
    flushText();
    if (std::exchange(m_level.leafOpened, false))
        m_builder.close();
    startAnew();
}

void HtmlWriter::endLeaf()
{
    if (m_level.leaf == Leaf::Cell) {
        closeInlines(m_level.inlines);
        flushText();
        m_builder.close();
        m_level.impliedCell = false;
    }
    closeHeading();
    forgetLeaf();
}

void HtmlWriter::beginForeignLeaf()
{
    m_ownLeaf = std::exchange(m_level.leaf, Leaf::Foreign);
    m_ownLeafOpened = std::exchange(m_level.leafOpened, true);
    startAnew();
    m_hasContent = hasOpenInlines() || !m_builder.current().children.empty();
}

void HtmlWriter::endForeignLeaf()
{
    if (m_level.leaf != Leaf::Foreign)
        return;
    m_level.leaf = m_ownLeaf;
    m_level.leafOpened = m_ownLeafOpened;
}

void HtmlWriter::openLeaf()
{
    if (m_level.leaf == Leaf::None) {
        implyChildren();
        if (inLeaf())
            return;
    } else if (m_level.leaf != Leaf::Heading || m_level.leafOpened) {
        return;
    }
    endFigure();
    openContainers();
    if (m_level.leaf == Leaf::Heading)
        m_builder.open(Node{.type = NodeType::Heading, .depth = m_level.headingDepth});
    else
        m_builder.open(Node{.type = NodeType::Paragraph});
    m_level.leaf = m_level.leaf == Leaf::Heading ? Leaf::Heading : Leaf::Paragraph;
    m_level.leafOpened = true;
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
    m_level.figureOpen = true;
    return true;
}

bool HtmlWriter::beginCaption()
{
    closeParagraph();
    if (!m_level.figureOpen || inLeaf())
        return false;
    m_level.leaf = Leaf::Caption;
    startAnew();
    return true;
}

void HtmlWriter::endCaption()
{
    closeInlines(m_level.inlines);
    flushText();
    forgetLeaf();
}

void HtmlWriter::endFigure()
{
    if (m_level.leaf == Leaf::Caption)
        endCaption();
    if (std::exchange(m_level.figureOpen, false))
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
    if (container() != NodeType::TableRow || m_level.leaf != Leaf::None)
        return;
    m_containers.back().node.header = header;
    if (m_containers.back().opened && m_builder.current().type == NodeType::TableRow)
        m_builder.current().header = header;
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
