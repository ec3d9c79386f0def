// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/md4c_events.h"

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

} // namespace

void Md4cEvents::open(Node node)
{
    m_builder.open(std::move(node));
    if (m_html)
        m_html->enter();
}

void Md4cEvents::close()
{
    if (m_html)
        m_html->leave();
    m_builder.close();
}

void Md4cEvents::endTightParagraph()
{
    dropEmphasis();
    if (m_inTightParagraph)
        close();
    m_inTightParagraph = false;
}

void Md4cEvents::collect(Collect what)
{
    m_collect = what;
    m_collected = QString();
}

void Md4cEvents::openItem(const MD_BLOCK_LI_DETAIL &detail)
{
    Node item{.type = NodeType::ListItem};
    item.spread = !m_looseLists.empty() && m_looseLists.back();
    if (detail.is_task)
        item.task = detail.task_mark == ' ' ? TaskState::Open : TaskState::Done;
    open(std::move(item));
}

void Md4cEvents::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    endSpans();
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

void Md4cEvents::leaveBlock(MD_BLOCKTYPE type)
{
    endSpans();
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
void Md4cEvents::finishCode()
{
    if (m_collected.endsWith(u'\n'))
        m_collected.chop(1);
    m_pending.value = m_standIns ? m_standIns->written(m_collected) : m_collected;
    m_builder.add(std::move(m_pending));
    collect(Collect::None);
}

void Md4cEvents::finishHtml()
{
    const QString html = m_standIns ? m_standIns->written(m_collected) : m_collected;
    collect(Collect::None);
    if (!m_repost) {
        m_builder.add({.type = NodeType::Html, .value = html});
    } else if (m_html) {
        m_html->feed(withoutLiquid(html));
    }
}

} // namespace shiwen
