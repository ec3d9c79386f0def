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

NodeType inlineType(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Emphasis: return NodeType::Emphasis;
    case ElementKind::Delete: return NodeType::Delete;
    case ElementKind::Code: return NodeType::InlineCode;
    default: return NodeType::Strong;
    }
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
        const bool gone =
            kind == ElementKind::Skipped || attributes.isHidden() || attributes.hasClass("code-snippet__line-index");
        effect = gone ? Effect::Skip : m_pres > 0 ? beginInPre(kind, attributes) : begin(kind, name, attributes);
        if (effect == Effect::Skip || effect == Effect::Embed)
            ++m_skips;
    }
    m_elements.push_back({effect});
}

HtmlTree::Effect HtmlTree::begin(ElementKind kind, std::string_view name, const HtmlAttributes &attributes)
{
    switch (kind) {
    case ElementKind::Block: m_writer.boundary(); return Effect::Block;
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
    default: return beginInline(kind, attributes);
    }
}

HtmlTree::Effect HtmlTree::beginInline(ElementKind kind, const HtmlAttributes &attributes)
{
    if (kind == ElementKind::Link) {
        auto link = linkNode(attributes);
        return link && m_writer.pushInline(std::move(*link)) ? Effect::Inline : Effect::None;
    }
    if (kind == ElementKind::Transparent && !attributes.isBold())
        return Effect::None;
    return m_writer.pushInline(Node{.type = inlineType(kind)}) ? Effect::Inline : Effect::None;
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

HtmlTree::Effect HtmlTree::beginEmbed(std::string_view name, const HtmlAttributes &attributes)
{
    m_embed = embedNode(name, attributes);
    return Effect::Embed;
}

void HtmlTree::image(const HtmlAttributes &attributes)
{
    Node node = imageNode(attributes);
    if (m_figures > 0 && !m_writer.inLeaf() && m_writer.beginFigure(node))
        return;
    m_writer.inlineNode(std::move(node));
}

HtmlTree::Effect HtmlTree::beginInPre(ElementKind kind, const HtmlAttributes &attributes)
{
    const bool atLineStart = m_preText.isEmpty() || m_preText.endsWith('\n');
    switch (kind) {
    case ElementKind::Transparent:
    case ElementKind::Strong:
    case ElementKind::Emphasis:
    case ElementKind::Delete:
    case ElementKind::Link: break;
    case ElementKind::Image: m_preImages.push_back(imageNode(attributes)); break;
    case ElementKind::LineBreak: m_preText += '\n'; break;
    case ElementKind::Preformatted: ++m_pres; return Effect::Pre;
    default:
        // Savers of WeChat pages give each line of a listing a code element, or a block, of its own.
        if (!atLineStart)
            m_preText += '\n';
        if (kind == ElementKind::Code && m_preLanguage.isEmpty())
            m_preLanguage = codeLanguage(attributes);
    }
    return Effect::None;
}

void HtmlTree::text(std::string_view utf8)
{
    if (m_skips > 0)
        return;
    if (m_pres > 0)
        m_preText.append(utf8.data(), qsizetype(utf8.size()));
    else
        m_writer.text(utf8);
}

void HtmlTree::end()
{
    // Within another parser's node, an end tag may belong to what was started before it: that stays open until leave().
    if (m_elements.size() > floor()) {
        const Effect effect = m_elements.back().effect;
        m_elements.pop_back();
        finishElement(effect);
        return;
    }
    for (auto element = m_elements.rbegin(); element != m_elements.rend(); ++element) {
        if (!element->ended) {
            element->ended = true;
            return;
        }
    }
}

void HtmlTree::finishElement(Effect effect)
{
    switch (effect) {
    case Effect::None: break;
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
    }
}

void HtmlTree::endEmbed()
{
    if (!m_embed)
        return;
    const Node embed = std::move(*m_embed);
    m_embed.reset();
    if (!embed.url.isEmpty() || !embed.value.isEmpty() || embed.label == u"miniprogram")
        m_writer.blockNode(embed);
}

void HtmlTree::endPre()
{
    QString code = QString::fromUtf8(std::exchange(m_preText, {}));
    code.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (code.startsWith(u'\n'))
        code.remove(0, 1); // HTML Living Standard, 13.2.6.4.7: a newline after the start tag is no content
    while (code.endsWith(u'\n'))
        code.chop(1);
    Node node{.type = NodeType::Code, .value = code, .label = std::exchange(m_preLanguage, {})};
    if (!code.trimmed().isEmpty())
        m_writer.blockNode(std::move(node));
    for (auto &image : std::exchange(m_preImages, {}))
        m_writer.inlineNode(std::move(image));
}

void HtmlTree::beginPiece()
{
    const NodeType open = m_builder.current().type;
    const bool own = m_writer.inLeaf() && (m_writer.hasOpenInlines() || open == NodeType::TableCell);
    if (takesInline(open) && !own)
        m_writer.beginForeignLeaf();
}

void HtmlTree::endPiece()
{
    m_writer.handOver();
    m_writer.endForeignLeaf();
}

void HtmlTree::enter()
{
    m_marks.push_back(m_elements.size());
    m_writer.enter();
}

void HtmlTree::leave()
{
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
