// SPDX-License-Identifier: GPL-3.0-or-later
// The part of HtmlWriter that opens and closes paragraphs, headings, cells, figures and single blocks.
#include "markup/html_writer.h"

#include <QList>

#include <utility>

namespace shiwen {

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

} // namespace shiwen
