// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReaderView that knows where the headings stand, and what is folded away below the text.
#include "reader_view.h"
#include "typeset/text_document_builder.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace shiwen {

const Node *ReaderView::fold() const
{
    const std::vector<Node> &blocks = m_article.document.root.children;
    const auto found =
        std::find_if(blocks.rbegin(), blocks.rend(), [](const Node &block) { return block.type == NodeType::Fold; });
    return m_hasArticle && !m_unfolded && found != blocks.rend() ? &*found : nullptr;
}

void ReaderView::unfold()
{
    if (!fold())
        return;
    const int top = verticalScrollBar()->value();
    m_unfolded = true;
    rebuild();
    const QScopedValueRollback moving(m_moving, true);
    scrollTo(top);
}

void ReaderView::showHeading(int index)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.hasProperty(HeadingIndexProperty) && format.intProperty(HeadingIndexProperty) == index) {
            scrollTo(document()->documentLayout()->blockBoundingRect(block).top() - m_page.font.pixelSize());
            return;
        }
    }
    if (fold()) {
        unfold();
        showHeading(index);
    }
}

int ReaderView::headingAtTop() const
{
    if (!m_hasArticle)
        return -1;
    const QScrollBar &bar = *verticalScrollBar();
    // At the end the last heading may stand anywhere in the window.
    const bool atEnd = bar.maximum() > 0 && bar.value() == bar.maximum();
    const qreal edge = atEnd ? viewport()->height() : 2 * m_page.font.pixelSize();
    QTextBlock block = document()->findBlock(characterAt(bar.value() + edge));
    for (; block.isValid(); block = block.previous()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.hasProperty(HeadingIndexProperty))
            return format.intProperty(HeadingIndexProperty);
    }
    return -1;
}

} // namespace shiwen
