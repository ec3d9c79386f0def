// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/md4c_adapter.h"

#include "markup/document_builder.h"
#include "markup/html_entities.h"
#include "markup/html_reader.h"

#include <md4c.h>

#include <optional>

namespace shiwen {

namespace {

Alignment alignment(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_LEFT: return Alignment::Left;
    case MD_ALIGN_CENTER: return Alignment::Center;
    case MD_ALIGN_RIGHT: return Alignment::Right;
    default: return Alignment::None;
    }
}

QString decoded(const MD_CHAR *text, MD_SIZE size)
{
    return QString::fromUtf8(text, qsizetype(size));
}

/// The events of one run of md4c. Its functions are called in the order of the text, blocks and spans properly nested.
class Adapter
{
public:
    Adapter(Profile profile, const StandIns *standIns, bool hasHtml)
        : m_repost(profile == Profile::Repost), m_standIns(standIns), m_builder(profile)
    {
        if (m_repost && hasHtml)
            m_html.emplace(m_builder);
    }

    void enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size);

    [[nodiscard]] Document finish()
    {
        if (m_html)
            m_html->finish();
        return m_builder.finish();
    }

private:
    enum class Collect { None, Code, Html };

    void open(Node node);
    void close();
    void openItem(const MD_BLOCK_LI_DETAIL &detail);
    void openImage(const MD_SPAN_IMG_DETAIL &detail);
    void beginInline();
    void endTightParagraph();
    void collect(Collect what);
    void finishCode();
    void finishHtml();
    void inlineHtml(const QString &html);
    void lineBreak(bool hard);
    void flow(const QString &text);
    [[nodiscard]] QString shown(const QString &text) const { return m_standIns ? m_standIns->shown(text) : text; }
    [[nodiscard]] QString attribute(const MD_ATTRIBUTE &attribute, bool decode = true) const;

    bool m_repost;
    const StandIns *m_standIns;
    DocumentBuilder m_builder;
    std::optional<HtmlFragmentReader> m_html;
    std::vector<bool> m_looseLists;
    Collect m_collect = Collect::None;
    QString m_collected;                ///< of the code block, HTML block, code span or image that is open
    Node m_pending;                     ///< Code or Image that waits for its content
    int m_images = 0;                   ///< images open; the outermost becomes the node, all text its alternative
    std::vector<MD_BLOCKTYPE> m_blocks; ///< open blocks
    bool m_inTightParagraph = false;
    bool m_inCodeSpan = false;
    bool m_muted = false; ///< between the tags of an inline script or style
    bool m_inHead = false;
};

QString Adapter::attribute(const MD_ATTRIBUTE &attribute, bool decode) const
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

void Adapter::open(Node node)
{
    m_builder.open(std::move(node));
    if (m_html)
        m_html->enter();
}

void Adapter::close()
{
    if (m_html)
        m_html->leave();
    m_builder.close();
}

/// md4c reports no paragraphs in a tight list; mdast has them.
void Adapter::beginInline()
{
    if (m_inTightParagraph || m_blocks.empty() || m_blocks.back() != MD_BLOCK_LI)
        return;
    m_inTightParagraph = true;
    open({.type = NodeType::Paragraph});
}

void Adapter::endTightParagraph()
{
    if (m_inTightParagraph)
        close();
    m_inTightParagraph = false;
}

void Adapter::collect(Collect what)
{
    m_collect = what;
    m_collected = QString();
}

void Adapter::openItem(const MD_BLOCK_LI_DETAIL &detail)
{
    Node item{.type = NodeType::ListItem};
    item.spread = !m_looseLists.empty() && m_looseLists.back();
    if (detail.is_task)
        item.task = detail.task_mark == ' ' ? TaskState::Open : TaskState::Done;
    open(std::move(item));
}

void Adapter::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    endTightParagraph();
    m_blocks.push_back(type);
    switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_TBODY: break;
    case MD_BLOCK_QUOTE: open({.type = NodeType::Blockquote}); break;
    case MD_BLOCK_UL:
        m_looseLists.push_back(!static_cast<MD_BLOCK_UL_DETAIL *>(detail)->is_tight);
        open({.type = NodeType::List, .spread = m_looseLists.back()});
        break;
    case MD_BLOCK_OL: {
        const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
        m_looseLists.push_back(!list->is_tight);
        open({.type = NodeType::List, .ordered = true, .spread = m_looseLists.back(), .start = int(list->start)});
        break;
    }
    case MD_BLOCK_LI: openItem(*static_cast<MD_BLOCK_LI_DETAIL *>(detail)); break;
    case MD_BLOCK_HR: m_builder.add({.type = NodeType::ThematicBreak}); break;
    case MD_BLOCK_H:
        open({.type = NodeType::Heading, .depth = quint8(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level)});
        break;
    case MD_BLOCK_CODE: {
        const QString info = attribute(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->info);
        m_pending = {.type = NodeType::Code, .label = m_standIns ? m_standIns->written(info) : info};
        collect(Collect::Code);
        break;
    }
    case MD_BLOCK_HTML: collect(Collect::Html); break;
    case MD_BLOCK_P: open({.type = NodeType::Paragraph}); break;
    case MD_BLOCK_TABLE: open({.type = NodeType::Table}); break;
    case MD_BLOCK_THEAD: m_inHead = true; break;
    case MD_BLOCK_TR: open({.type = NodeType::TableRow, .header = m_inHead}); break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        open({.type = NodeType::TableCell, .align = alignment(static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align)});
        break;
    }
}

void Adapter::leaveBlock(MD_BLOCKTYPE type)
{
    endTightParagraph();
    m_muted = false;
    m_blocks.pop_back();
    switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR:
    case MD_BLOCK_TBODY: break;
    case MD_BLOCK_THEAD: m_inHead = false; break;
    case MD_BLOCK_CODE: finishCode(); break;
    case MD_BLOCK_HTML: finishHtml(); break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_looseLists.pop_back();
        close();
        break;
    default: close(); break;
    }
}

/// A block's last line end is not part of the value; a block without any line has a null value.
void Adapter::finishCode()
{
    if (m_collected.endsWith(u'\n'))
        m_collected.chop(1);
    m_pending.value = m_standIns ? m_standIns->written(m_collected) : m_collected;
    m_builder.add(std::move(m_pending));
    collect(Collect::None);
}

void Adapter::finishHtml()
{
    const QString html = m_standIns ? m_standIns->written(m_collected) : m_collected;
    collect(Collect::None);
    if (!m_repost) {
        m_builder.add({.type = NodeType::Html, .value = html});
    } else if (m_html) {
        m_html->feed(withoutLiquid(html));
    }
}

void Adapter::openImage(const MD_SPAN_IMG_DETAIL &detail)
{
    if (m_images++ > 0)
        return;
    m_pending = {.type = NodeType::Image, .url = attribute(detail.src), .title = shown(attribute(detail.title))};
    collect(Collect::None);
    if (m_standIns && m_standIns->occursIn(m_pending.url)) {
        m_pending.label = m_standIns->written(attribute(detail.src, false));
        m_pending.url = m_standIns->destination(m_pending.url);
        if (m_pending.label == m_pending.url)
            m_pending.label.clear();
    }
}

void Adapter::enterSpan(MD_SPANTYPE type, void *detail)
{
    beginInline();
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
        open({.type = NodeType::Link, .url = shown(attribute(link->href)), .title = shown(attribute(link->title))});
        break;
    }
    case MD_SPAN_CODE:
        m_inCodeSpan = true;
        collect(Collect::None);
        break;
    default: break;
    }
}

void Adapter::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_IMG) {
        if (--m_images > 0)
            return;
        m_pending.value = shown(m_collected);
        m_builder.add(std::move(m_pending));
    } else if (m_images > 0) {
        return;
    } else if (type == MD_SPAN_CODE) {
        m_inCodeSpan = false;
        m_builder.add(
            {.type = NodeType::InlineCode, .value = m_standIns ? m_standIns->written(m_collected) : m_collected});
    } else {
        close();
    }
}

void Adapter::lineBreak(bool hard)
{
    if (m_images > 0)
        m_collected += u' ';
    else if (hard || m_repost)
        m_builder.add({.type = NodeType::Break});
    else
        m_builder.addText(u"\n");
}

void Adapter::inlineHtml(const QString &html)
{
    if (m_images > 0)
        return;
    for (const QString &name : {QStringLiteral("script"), QStringLiteral("style")}) {
        m_muted = m_muted || html.startsWith(u'<' + name, Qt::CaseInsensitive);
        m_muted = m_muted && !html.startsWith(QLatin1String("</") + name, Qt::CaseInsensitive);
    }
    if (!m_repost)
        m_builder.add({.type = NodeType::Html, .value = html});
    else if (m_html)
        m_html->feed(withoutLiquid(m_standIns ? m_standIns->written(html) : html));
}

void Adapter::flow(const QString &text)
{
    if (m_collect != Collect::None || m_images > 0 || m_inCodeSpan)
        m_collected += text;
    else if (!m_muted || !m_repost)
        m_builder.addText(shown(text));
}

void Adapter::text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
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
    default: return flow(decoded(text, size));
    }
}

template <typename Call> int forward(void *adapter, Call call)
{
    call(*static_cast<Adapter *>(adapter));
    return 0;
}

unsigned flags(Profile profile)
{
    switch (profile) {
    case Profile::CommonMark: return MD_DIALECT_COMMONMARK;
    case Profile::Gfm: return MD_DIALECT_GITHUB;
    case Profile::Repost: break;
    }
    return MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
}

} // namespace

Document parseWithMd4c(const QString &text, Profile profile, const StandIns *standIns)
{
    MD_PARSER parser{};
    parser.flags = flags(profile);
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *adapter) {
        return forward(adapter, [=](Adapter &to) { to.enterBlock(type, detail); });
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *adapter) {
        return forward(adapter, [=](Adapter &to) { to.leaveBlock(type); });
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *adapter) {
        return forward(adapter, [=](Adapter &to) { to.enterSpan(type, detail); });
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *adapter) {
        return forward(adapter, [=](Adapter &to) { to.leaveSpan(type); });
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *chars, MD_SIZE size, void *adapter) {
        return forward(adapter, [=](Adapter &to) { to.text(type, chars, size); });
    };
    const QByteArray utf8 = text.toUtf8();
    Adapter adapter(profile, standIns, utf8.contains('<'));
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &adapter);
    return adapter.finish();
}

} // namespace shiwen
