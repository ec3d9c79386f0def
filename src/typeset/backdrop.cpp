// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/backdrop.h"

#include "typeset/text_document_builder.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace shiwen {

namespace {

constexpr int barWidth = 3;
constexpr qreal codeRadius = 5;

int codeBlockOf(const QTextBlock &block)
{
    return block.isValid() ? block.blockFormat().intProperty(CodeBlockProperty) : 0;
}

QList<int> barsOf(const QTextBlock &block)
{
    return block.isValid() ? block.blockFormat().property(QuoteBarsProperty).value<QList<int>>() : QList<int>();
}

class Backdrop
{
public:
    Backdrop(QPainter &painter, const QTextDocument &document, const PageStyle &style)
        : m_painter(painter)
        , m_layout(*document.documentLayout())
        , m_style(style)
        , m_em(style.font.pixelSize())
        , m_columnLeft(document.rootFrame()->frameFormat().leftMargin())
        , m_columnRight(document.textWidth() - document.rootFrame()->frameFormat().rightMargin())
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
    }

    void paint(const QTextBlock &block, const QRectF &rect)
    {
        if (block.blockFormat().hasProperty(QuoteBarsProperty))
            paintBars(block, rect);
        if (codeBlockOf(block) != 0)
            paintCode(block, rect);
        if (block.blockFormat().boolProperty(ThematicBreakProperty))
            paintRule(rect);
    }

private:
    void paintBars(const QTextBlock &block, const QRectF &rect)
    {
        const QList<int> bars = barsOf(block);
        const QList<int> nextBars = barsOf(block.next());
        m_painter.setBrush(m_style.quoteBar);
        for (qsizetype i = 0; i < bars.size(); ++i) {
            // A quote's bar goes through the gap to its next block.
            const bool goesOn = i < nextBars.size() && nextBars.at(i) == bars.at(i);
            const qreal bottom = goesOn ? m_layout.blockBoundingRect(block.next()).top() : rect.bottom();
            const int top = qRound(rect.top());
            m_painter.drawRect(QRect(qRound(rect.left()) + bars.at(i), top, barWidth, qRound(bottom) - top));
        }
    }

    /// Draws the paper of a whole code block when its first line, or the first visible one, comes by.
    void paintCode(const QTextBlock &block, const QRectF &rect)
    {
        const int number = codeBlockOf(block);
        if (number == m_paintedCode)
            return;
        m_paintedCode = number;
        const qreal padding = 0.6 * m_em;
        QTextBlock last = block;
        // Lines beyond the visible ones need no exact end.
        for (int lines = 0; lines < 400 && codeBlockOf(last.next()) == number; ++lines)
            last = last.next();
        const bool startsHere = codeBlockOf(block.previous()) != number;
        const qreal left = rect.left() + block.blockFormat().leftMargin() - 0.9 * m_em;
        const qreal right = QTextCursor(block).currentTable() == nullptr ? m_columnRight : rect.right() + padding;
        const qreal top = rect.top() - (startsHere ? padding : 40);
        const qreal bottom = m_layout.blockBoundingRect(last).bottom() + padding;
        m_painter.setBrush(m_style.codePaper);
        m_painter.drawRoundedRect(QRectF(left, top, right - left, bottom - top), codeRadius, codeRadius);
    }

    void paintRule(const QRectF &rect)
    {
        const qreal width = 6 * m_em;
        const qreal middle = (m_columnLeft + m_columnRight) / 2;
        m_painter.setBrush(m_style.border);
        m_painter.drawRect(QRectF(middle - width / 2, rect.center().y(), width, 1));
    }

    QPainter &m_painter;
    const QAbstractTextDocumentLayout &m_layout;
    const PageStyle &m_style;
    qreal m_em;
    qreal m_columnLeft;
    qreal m_columnRight;
    int m_paintedCode = 0;
};

} // namespace

void paintBackdrop(QPainter &painter, const QTextDocument &document, const PageStyle &style, const QRectF &visible)
{
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    // In the margins there is no text to hit.
    const QTextFrameFormat margins = document.rootFrame()->frameFormat();
    const QPointF top((margins.leftMargin() + document.textWidth() - margins.rightMargin()) / 2,
                      std::max(visible.top(), margins.topMargin() + 1));
    const int position = layout.hitTest(top, Qt::FuzzyHit);
    // One block earlier: its bar or paper may reach down into view.
    QTextBlock block = document.findBlock(std::max(0, position));
    if (block.previous().isValid())
        block = block.previous();
    Backdrop backdrop(painter, document, style);
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = layout.blockBoundingRect(block);
        if (rect.top() > visible.bottom() + 40)
            break;
        backdrop.paint(block, rect);
    }
}

} // namespace shiwen
