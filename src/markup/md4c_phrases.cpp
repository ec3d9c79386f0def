// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_entities.h"
#include "markup/md4c_events.h"
#include "text/utf8.h"

namespace shiwen {

namespace {

QString decoded(const MD_CHAR *text, MD_SIZE size)
{
    return QString::fromUtf8(text, qsizetype(size));
}

} // namespace

QString Md4cEvents::attribute(const MD_ATTRIBUTE &attribute, bool decode) const
{
    QString value;
    for (int i = 0; attribute.substr_offsets && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET begin = attribute.substr_offsets[i];
        const QString part = decoded(attribute.text + begin, attribute.substr_offsets[i + 1] - begin);
        if (attribute.substr_types[i] == MD_TEXT_NULLCHAR)
            value += QChar(QChar::ReplacementCharacter);
        else
            value += decode && attribute.substr_types[i] == MD_TEXT_ENTITY ? decodeEntity(part) : part;
    }
    return value;
}

/// md4c reports no paragraphs in a tight list; mdast has them.
void Md4cEvents::beginInline()
{
    if (m_inTightParagraph || m_blocks.empty() || m_blocks.back() != MD_BLOCK_LI)
        return;
    m_inTightParagraph = true;
    open({.type = NodeType::Paragraph});
}

void Md4cEvents::openImage(const MD_SPAN_IMG_DETAIL &detail)
{
    if (m_images++ > 0)
        return;
    m_pending = {.type = NodeType::Image, .url = attribute(detail.src), .title = plain(attribute(detail.title))};
    collect(Collect::None);
    if (const QString kept = aside(m_pending.url); !kept.isNull()) {
        m_pending.url = kept;
    } else if (m_standIns && m_standIns->occursIn(m_pending.url)) {
        m_pending.label = m_standIns->written(attribute(detail.src, false));
        m_pending.url = m_standIns->destination(m_pending.url);
        if (m_pending.label == m_pending.url)
            m_pending.label.clear();
    }
}

void Md4cEvents::enterSpan(MD_SPANTYPE type, void *detail)
{
    beginInline();
    m_openSpans.push_back(type);
    if (type == MD_SPAN_IMG)
        return openImage(*static_cast<MD_SPAN_IMG_DETAIL *>(detail));
    if (m_images > 0)
        return;
    switch (type) {
    case MD_SPAN_EM: open({.type = NodeType::Emphasis}); break;
    case MD_SPAN_STRONG: open({.type = NodeType::Strong}); break;
    case MD_SPAN_DEL: open({.type = NodeType::Delete}); break;
    case MD_SPAN_A: {
        const auto *link = static_cast<MD_SPAN_A_DETAIL *>(detail);
        const QString href = attribute(link->href);
        const QString kept = aside(href);
        openSpan({.type = NodeType::Link,
                  .url = kept.isNull() ? plain(href) : kept,
                  .title = plain(attribute(link->title))});
        break;
    }
    case MD_SPAN_CODE:
        m_inCodeSpan = true;
        collect(Collect::None);
        break;
    default: break;
    }
}

/// md4c 0.5.2 reports the end of a link that it never began where a picture's address holds a bracket,
/// `[![](a[)](b)`: only what began can end.
void Md4cEvents::leaveSpan(MD_SPANTYPE type)
{
    if (m_openSpans.empty() || m_openSpans.back() != type)
        return;
    m_openSpans.pop_back();
    if (type == MD_SPAN_IMG) {
        if (--m_images > 0)
            return;
        m_pending.value = shown(m_collected);
        m_builder.add(std::move(m_pending));
    } else if (m_images > 0) {
        return;
    } else if (type == MD_SPAN_CODE) {
        m_inCodeSpan = false;
        // GFM 0.29, section 4.10: a pipe in a cell is escaped even inside code.
        if (m_blocks.back() == MD_BLOCK_TD || m_blocks.back() == MD_BLOCK_TH)
            m_collected.replace(QLatin1String("\\|"), QLatin1String("|"));
        m_builder.add(
            {.type = NodeType::InlineCode, .value = m_standIns ? m_standIns->written(m_collected) : m_collected});
    } else if (type == MD_SPAN_A) {
        closeSpan();
    } else {
        close();
    }
}

void Md4cEvents::endSpans()
{
    while (!m_openSpans.empty())
        leaveSpan(m_openSpans.back());
}

void Md4cEvents::lineBreak(bool hard)
{
    if (m_images > 0)
        m_collected += u' ';
    else if (hard || m_repost)
        m_builder.add({.type = NodeType::Break, .spread = m_repost});
    else
        m_builder.addText(u"\n");
}

void Md4cEvents::inlineHtml(const QString &html)
{
    if (m_images > 0)
        return;
    const auto begins = [&html](QStringView tag) {
        return html.startsWith(tag, Qt::CaseInsensitive);
    };
    m_muted = m_muted || begins(u"<script") || begins(u"<style");
    m_muted = m_muted && !begins(u"</script") && !begins(u"</style");
    if (!m_repost)
        m_builder.add({.type = NodeType::Html, .value = html});
    else if (m_html)
        m_html->feed(withoutLiquid(m_standIns ? m_standIns->written(html) : html));
}

void Md4cEvents::flow(const QString &text)
{
    if (m_collect != Collect::None || m_images > 0 || m_inCodeSpan)
        m_collected += text;
    else if (m_muted && m_repost)
        return;
    else if (!m_asides.isEmpty() && text.contains(m_standIns->of(StandIn::AsideBegin)))
        flowWithNotes(text);
    else
        m_standIns ? flowWithEmphasis(text) : m_builder.addText(text);
}

void Md4cEvents::text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
{
    if (m_collect == Collect::None)
        beginInline();
    switch (type) {
    case MD_TEXT_BR: return lineBreak(true);
    case MD_TEXT_SOFTBR: return lineBreak(false);
    case MD_TEXT_NULLCHAR: return flow(QString(QChar(QChar::ReplacementCharacter)));
    case MD_TEXT_ENTITY: return flow(decodeEntity(decoded(text, size)));
    case MD_TEXT_HTML:
        if (m_collect == Collect::None)
            return inlineHtml(decoded(text, size));
        return flow(decoded(text, size));
    default:
        m_text.resize(0);
        appendUtf8(m_text, QByteArrayView(text, qsizetype(size)));
        return flow(m_text);
    }
}

} // namespace shiwen
