// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_tree.h"

#include <utility>

namespace shiwen {

namespace {

constexpr int mostSpan = 1000;       // HTML Living Standard, 4.9.11: colspan
constexpr int mostStart = 999999999; // as CommonMark 0.31.2, 5.2: nine digits

bool takesInline(NodeType type)
{
    return !isBlock(type) || type == NodeType::Paragraph || type == NodeType::Heading || type == NodeType::TableCell;
}

Alignment cellAlignment(const HtmlAttributes &attributes)
{
    auto wanted = attributes.value("align");
    const auto style = attributes.value("style");
    const auto at = style.find("text-align");
    if (at != std::string_view::npos)
        wanted = style.substr(at + 10, 10);
    if (wanted.find("center") != std::string_view::npos)
        return Alignment::Center;
    return wanted.find("right") != std::string_view::npos ? Alignment::Right : Alignment::None;
}

} // namespace

void HtmlTree::start(std::string_view name, const HtmlAttributes &attributes)
{
    const ElementKind kind = elementKind(name);
    Effect effect = Effect::None;
    if (m_embed && kind == ElementKind::MediaSource && m_embed->url.isEmpty()) {
        if (!mayRun(attributes.value("src")))
            m_embed->url = attributes.text("src").trimmed();
    } else if (m_skips == 0) {
        const bool gone = isGone(kind, name, attributes);
        effect = gone ? Effect::Skip : m_pres > 0 ? beginInPre(kind, attributes) : begin(kind, name, attributes);
        if (effect == Effect::Skip || effect == Effect::Embed)
            ++m_skips;
        else if (m_drawings > 0)
            background(attributes);
    }
    m_open.push_back(m_elements.size());
    m_elements.push_back({effect});
}

bool HtmlTree::isGone(ElementKind kind, std::string_view name, const HtmlAttributes &attributes) const
{
    if (kind == ElementKind::Skipped) // a shadow tree that a saver wrote out is content
        return name != "template" || (!attributes.has("shadowrootmode") && !attributes.has("shadowroot"));
    if (kind == ElementKind::TableCell && (attributes.hasClass("gutter") || attributes.hasClass("linenos")))
        return true;
    return attributes.isHidden() || (!m_showInvisible && attributes.isInvisible());
}

HtmlTree::Effect HtmlTree::begin(ElementKind kind, std::string_view name, const HtmlAttributes &attributes)
{
    switch (kind) {
    case ElementKind::Block: return beginBlock(attributes);
    case ElementKind::Heading:
        m_writer.boundary();
        return m_writer.beginLeaf(Node{.type = NodeType::Heading, .depth = quint8(name[1] - '0')}) ? Effect::Leaf
                                                                                                   : Effect::Block;
    case ElementKind::Blockquote:
        m_writer.boundary();
        return m_writer.pushContainer(Node{.type = NodeType::Blockquote}) ? Effect::Container : Effect::Block;
    case ElementKind::List: return beginList(name, attributes);
    case ElementKind::ListItem:
        m_writer.boundary();
        return m_writer.pushContainer(Node{.type = NodeType::ListItem}) ? Effect::Container : Effect::Block;
    case ElementKind::Preformatted:
        m_writer.boundary();
        ++m_pres;
        m_preLanguage = codeLanguage(attributes);
        return Effect::Pre;
    case ElementKind::Table:
        m_writer.boundary();
        if (!m_writer.pushContainer(Node{.type = NodeType::Table}))
            return Effect::Block;
        m_rows.push_back(0);
        return Effect::Table;
    case ElementKind::TableHead: ++m_heads; return Effect::Head;
    case ElementKind::TableRow: return beginRow();
    case ElementKind::TableCell: return beginCell(name, attributes);
    case ElementKind::ThematicBreak: m_writer.blockNode(Node{.type = NodeType::ThematicBreak}); return Effect::None;
    case ElementKind::LineBreak: m_writer.lineBreak(); return Effect::None;
    case ElementKind::Image: image(attributes); return Effect::None;
    case ElementKind::Figure:
        m_writer.boundary();
        ++m_figures;
        return Effect::Figure;
    case ElementKind::Caption: return m_writer.beginCaption() ? Effect::Caption : Effect::Block;
    case ElementKind::Embed: return beginEmbed(name, attributes);
    case ElementKind::MediaSource:
    case ElementKind::Skipped: return Effect::None;
    case ElementKind::Drawing: ++m_drawings; return Effect::Drawing;
    case ElementKind::RubyText: m_writer.text("（"); return Effect::Ruby;
    default: return beginInline(kind, attributes);
    }
}

HtmlTree::Effect HtmlTree::beginList(std::string_view name, const HtmlAttributes &attributes)
{
    m_writer.boundary();
    Node list{.type = NodeType::List};
    list.ordered = name == "ol";
    list.start = list.ordered ? attributes.span("start", mostStart) : 1;
    return m_writer.pushContainer(std::move(list)) ? Effect::Container : Effect::Block;
}

HtmlTree::Effect HtmlTree::beginRow()
{
    m_writer.boundary();
    if (!m_rows.empty())
        ++m_rows.back();
    return m_writer.pushContainer(Node{.type = NodeType::TableRow, .header = m_heads > 0}) ? Effect::Container
                                                                                           : Effect::Block;
}

HtmlTree::Effect HtmlTree::beginCell(std::string_view name, const HtmlAttributes &attributes)
{
    m_writer.boundary();
    if (m_heads == 0 && !m_rows.empty() && m_rows.back() == 1)
        m_writer.markHeaderRow(name == "th");
    Node cell{.type = NodeType::TableCell};
    cell.align = cellAlignment(attributes);
    cell.columnSpan = attributes.span("colspan", mostSpan);
    cell.rowSpan = attributes.span("rowspan", mostSpan);
    return m_writer.beginLeaf(std::move(cell)) ? Effect::Leaf : Effect::Block;
}

void HtmlTree::end()
{
    // Within another parser's node, an end tag may belong to what was started before it: that stays open until leave().
    if (m_elements.size() > floor()) {
        const Element element = m_elements.back();
        m_elements.pop_back();
        if (!element.ended)
            m_open.pop_back();
        finishElement(element.effect);
        return;
    }
    if (m_open.empty())
        return;
    m_elements[m_open.back()].ended = true;
    m_open.pop_back();
}

void HtmlTree::finishElement(Effect effect)
{
    switch (effect) {
    case Effect::None: break;
    case Effect::BoldBlock: m_writer.popInline(); [[fallthrough]];
    case Effect::Block: m_writer.boundary(); break;
    case Effect::Table: m_rows.pop_back(); [[fallthrough]];
    case Effect::Container: m_writer.popContainer(); break;
    case Effect::Leaf: m_writer.endLeaf(); break;
    case Effect::Inline: m_writer.popInline(); break;
    case Effect::Figure:
        --m_figures;
        m_writer.boundary();
        if (!m_writer.inLeaf())
            m_writer.endFigure();
        break;
    case Effect::Caption: m_writer.endCaption(); break;
    case Effect::Skip: --m_skips; break;
    case Effect::Embed:
        --m_skips;
        endEmbed();
        break;
    case Effect::Pre:
        if (--m_pres == 0)
            endPre();
        break;
    case Effect::Head: --m_heads; break;
    case Effect::Script: --m_scripts; break;
    case Effect::Ruby: m_writer.text("）"); break;
    case Effect::Drawing: --m_drawings; break;
    }
}

void HtmlTree::beginPiece()
{
    adaptForeignText();
    const NodeType open = m_builder.current().type;
    const bool own = m_writer.inLeaf() && (m_writer.hasOpenInlines() || open == NodeType::TableCell);
    if (takesInline(open) && !own)
        m_writer.beginForeignLeaf();
}

void HtmlTree::endPiece()
{
    m_writer.handOver();
    m_writer.endForeignLeaf();
    if (m_scripts == 0 && m_skips == 0)
        return;
    const auto &children = m_builder.current().children;
    m_foreignAfter = children.size();
    m_foreignFrom = children.empty() || children.back().type != NodeType::Text ? 0 : children.back().value.size();
}

void HtmlTree::enter()
{
    m_foreignFrom = -1;
    m_marks.push_back(m_elements.size());
    m_writer.enter();
}

void HtmlTree::leave()
{
    m_foreignFrom = -1;
    if (m_marks.empty())
        return;
    m_writer.leave();
    m_marks.pop_back();
    while (m_elements.size() > floor() && m_elements.back().ended) {
        const Effect effect = m_elements.back().effect;
        m_elements.pop_back();
        finishElement(effect);
    }
}

} // namespace shiwen
