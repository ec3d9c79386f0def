// SPDX-License-Identifier: GPL-3.0-or-later
// The part of HtmlTree for text and what stands in it: marks, links, pictures, embedded media, listings.
#include "markup/html_tree.h"

#include <algorithm>
#include <array>
#include <utility>

namespace shiwen {

namespace {

NodeType inlineType(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Emphasis: return NodeType::Emphasis;
    case ElementKind::Delete: return NodeType::Delete;
    case ElementKind::Code: return NodeType::InlineCode;
    default: return NodeType::Strong;
    }
}

struct Raised {
    char written;
    std::string_view superscript;
    std::string_view subscript;
};

constexpr auto raisedForms = std::to_array<Raised>({
    {'0', "⁰", "₀"},
    {'1', "¹", "₁"},
    {'2', "²", "₂"},
    {'3', "³", "₃"},
    {'4', "⁴", "₄"},
    {'5', "⁵", "₅"},
    {'6', "⁶", "₆"},
    {'7', "⁷", "₇"},
    {'8', "⁸", "₈"},
    {'9', "⁹", "₉"},
    {'+', "⁺", "₊"},
    {'-', "⁻", "₋"},
    {'=', "⁼", "₌"},
    {'(', "⁽", "₍"},
    {')', "⁾", "₎"},
    {'n', "ⁿ", "ₙ"},
});

/// Text in sup or sub with the characters that stand high or low by themselves; as it is when one has no such form.
std::string raisedText(std::string_view utf8, bool superscript)
{
    std::string raised;
    for (const char c : utf8) {
        const auto form = std::find_if(raisedForms.begin(), raisedForms.end(),
                                       [c](const Raised &known) { return known.written == c; });
        if (form == raisedForms.end())
            return std::string(utf8);
        raised += superscript ? form->superscript : form->subscript;
    }
    return raised;
}

/// A picture that nobody is meant to see: it only tells a server that the page was read.
bool isBeacon(const HtmlAttributes &attributes)
{
    const auto width = attributes.value("width");
    const auto height = attributes.value("height");
    return (width == "1" || width == "0") && (height == "1" || height == "0");
}

} // namespace

HtmlTree::Effect HtmlTree::beginBlock(const HtmlAttributes &attributes)
{
    m_writer.boundary();
    return attributes.isBold() && m_writer.pushInline(Node{.type = NodeType::Strong}) ? Effect::BoldBlock
                                                                                      : Effect::Block;
}

HtmlTree::Effect HtmlTree::beginInline(ElementKind kind, const HtmlAttributes &attributes)
{
    if (kind == ElementKind::Link) {
        auto link = linkNode(attributes);
        return link && m_writer.pushInline(std::move(*link)) ? Effect::Inline : Effect::None;
    }
    if (kind == ElementKind::Superscript || kind == ElementKind::Subscript) {
        ++m_scripts;
        m_raised = kind == ElementKind::Superscript;
        return Effect::Script;
    }
    if (kind == ElementKind::Transparent && !attributes.isBold())
        return Effect::None;
    if (kind == ElementKind::Strong && attributes.isLight())
        return Effect::None;
    return m_writer.pushInline(Node{.type = inlineType(kind)}) ? Effect::Inline : Effect::None;
}

void HtmlTree::text(std::string_view utf8)
{
    if (m_skips > 0)
        return;
    if (m_pres > 0)
        m_preText.append(utf8.data(), qsizetype(utf8.size()));
    else if (m_scripts > 0 && utf8.size() < 40)
        m_writer.text(raisedText(utf8, m_raised));
    else
        m_writer.text(utf8);
}

/// Text that another parser added between two pieces lies in the elements that were open: raised or gone.
void HtmlTree::adaptForeignText()
{
    const qsizetype from = std::exchange(m_foreignFrom, -1);
    auto &children = m_builder.current().children;
    if (from < 0 || children.empty() || children.back().type != NodeType::Text || children.size() > m_foreignAfter + 1)
        return;
    QString &text = children.back().value;
    const qsizetype begin = children.size() > m_foreignAfter ? 0 : from;
    if (begin > text.size())
        return;
    const QString added = text.mid(begin);
    text.truncate(begin);
    if (m_skips == 0)
        text += QString::fromStdString(raisedText(added.toStdString(), m_raised));
}

void HtmlTree::image(const HtmlAttributes &attributes)
{
    if (const QString emoji = emojiText(attributes); !emoji.isEmpty())
        return m_writer.text(emoji.toUtf8().toStdString());
    Node node = imageNode(attributes);
    if ((node.url.isEmpty() && node.value.trimmed().isEmpty()) || isBeacon(attributes))
        return;
    if (m_figures > 0 && !m_writer.inLeaf() && m_writer.beginFigure(node))
        return;
    m_writer.inlineNode(std::move(node));
}

/// Drawings of the platform's editors show their pictures as backgrounds.
void HtmlTree::background(const HtmlAttributes &attributes)
{
    const QString url = attributes.background();
    if (url.isEmpty() || mayRun(url.toUtf8().toStdString()))
        return;
    m_writer.inlineNode(Node{.type = NodeType::Image, .url = url});
}

HtmlTree::Effect HtmlTree::beginEmbed(std::string_view name, const HtmlAttributes &attributes)
{
    m_embed = embedNode(name, attributes);
    return Effect::Embed;
}

void HtmlTree::endEmbed()
{
    if (!m_embed)
        return;
    const Node embed = std::move(*m_embed);
    m_embed.reset();
    if (!embed.url.isEmpty() || !embed.value.isEmpty())
        m_writer.blockNode(embed);
}

HtmlTree::Effect HtmlTree::beginInPre(ElementKind kind, const HtmlAttributes &attributes)
{
    const bool atLineStart = m_preText.isEmpty() || m_preText.endsWith('\n');
    switch (kind) {
    case ElementKind::Transparent:
        if (attributes.hasClass("lineno") || attributes.hasClass("line-number"))
            return Effect::Skip;
        break;
    case ElementKind::Strong:
    case ElementKind::Emphasis:
    case ElementKind::Delete:
    case ElementKind::Superscript:
    case ElementKind::Subscript:
    case ElementKind::RubyText:
    case ElementKind::Drawing:
    case ElementKind::Link: break;
    case ElementKind::Image:
        if (Node node = imageNode(attributes); !node.url.isEmpty())
            m_preImages.push_back(std::move(node));
        break;
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

void HtmlTree::endPre()
{
    QString code = QString::fromUtf8(std::exchange(m_preText, {}));
    code.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    code.replace(QChar(QChar::Nbsp), u' ');
    for (const char16_t nothing : {u'\u200B', u'\uFEFF'})
        code.remove(QChar(nothing));
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

} // namespace shiwen
