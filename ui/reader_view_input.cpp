// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_find_bar.h"
#include "reader_view.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <memory>

namespace shiwen {

namespace {

constexpr int mostHits = 10'000;
constexpr qsizetype mostMarks = 2'000; ///< QTextEdit looks through all of them for every block it paints

QTextEdit::ExtraSelection marked(QTextDocument *document, const DocumentRange &range, const QColor &paper,
                                 const QColor &ink)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document);
    selection.cursor.setPosition(range.begin);
    selection.cursor.setPosition(range.end, QTextCursor::KeepAnchor);
    selection.format.setBackground(paper);
    selection.format.setForeground(ink);
    return selection;
}

} // namespace

void ReaderView::applyPalette()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Base, m_page.paper);
    colours.setColor(QPalette::Window, m_page.paper);
    colours.setColor(QPalette::Text, m_page.ink);
    colours.setColor(QPalette::Highlight, m_page.dark ? QColor(0x33, 0x50, 0x6b) : QColor(0xcd, 0xe0, 0xee));
    colours.setColor(QPalette::HighlightedText, m_page.ink);
    setPalette(colours);
    QPalette barColours = colours;
    barColours.setColor(QPalette::WindowText, m_page.ink);
    barColours.setColor(QPalette::ButtonText, m_page.ink);
    barColours.setColor(QPalette::Button, m_page.paper);
    m_findBar->setPalette(barColours);
}

void ReaderView::paintInvitation()
{
    QPainter painter(viewport());
    QFont quiet = m_page.font;
    quiet.setPixelSize(qRound(m_page.font.pixelSize() * 0.95));
    painter.setFont(quiet);
    painter.setPen(m_page.muted);
    painter.drawText(viewport()->rect().adjusted(24, 0, -24, -viewport()->height() / 6),
                     Qt::AlignCenter | Qt::TextWordWrap, tr("Choose an article"));
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        emit zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        openFind();
    else if (event->matches(QKeySequence::FindNext))
        stepToHit(1);
    else if (event->matches(QKeySequence::FindPrevious))
        stepToHit(-1);
    else if (event->key() == Qt::Key_Escape && !m_findBar->isHidden())
        closeFind();
    else
        QTextBrowser::keyPressEvent(event);
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_hasArticle)
        return;
    QMenu menu(this);
    QAction *copyText = menu.addAction(tr("Copy"), this, &QTextEdit::copy);
    copyText->setEnabled(textCursor().hasSelection());
    if (const QString link = anchorAt(event->pos()); !link.isEmpty() && !link.startsWith(QLatin1Char('#')))
        menu.addAction(tr("Copy Link Address"), this, [link] { QApplication::clipboard()->setText(link); });
    menu.addAction(tr("Select All"), this, &QTextEdit::selectAll);
    menu.addSeparator();
    menu.addAction(tr("Find in Article…"), this, &ReaderView::openFind);
    menu.exec(event->globalPos());
}

void ReaderView::setHighlights(const QStringList &phrases, bool prefix)
{
    m_phrases = phrases;
    m_prefix = prefix;
    m_highlights = findPhrasesInDocument(*document(), phrases, prefix, mostHits);
    showMarks();
}

void ReaderView::showHighlight(int index)
{
    if (index >= 0 && index < m_highlights.size())
        scrollToCharacter(m_highlights.at(index).begin);
}

void ReaderView::scrollToCharacter(int position)
{
    const QTextBlock block = document()->findBlock(position);
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const qreal top = rect.top() + (line.isValid() ? line.y() : 0);
    const qreal bottom = top + (line.isValid() ? line.height() : rect.height());
    QScrollBar &bar = *verticalScrollBar();
    const bool visible = top >= bar.value() + m_findBar->isVisible() * m_findBar->height() &&
                         bottom <= bar.value() + viewport()->height();
    if (!visible)
        bar.setValue(qRound(top - viewport()->height() / 3.0));
}

void ReaderView::openFind()
{
    if (!m_hasArticle)
        return;
    const QString selected = textCursor().selectedText();
    const bool isOneLine =
        !selected.isEmpty() && selected.size() <= 80 && !selected.contains(QChar::ParagraphSeparator);
    placeFindBar();
    m_findBar->open(isOneLine ? selected : QString());
    placeFindBar();
    find(m_findBar->text());
}

void ReaderView::closeFind()
{
    const bool hadHit = m_currentHit >= 0 && m_currentHit < m_found.size();
    const DocumentRange hit = hadHit ? m_found.at(m_currentHit) : DocumentRange();
    m_findBar->hide();
    m_found.clear();
    m_currentHit = -1;
    showMarks();
    if (hadHit && m_hasArticle) {
        // What was found stays selected, to be copied.
        const int place = verticalScrollBar()->value();
        QTextCursor cursor(document());
        cursor.setPosition(hit.begin);
        cursor.setPosition(hit.end, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        verticalScrollBar()->setValue(place);
    }
    if (m_hasArticle)
        setFocus(Qt::OtherFocusReason);
}

void ReaderView::find(const QString &text)
{
    m_found = findInDocument(*document(), text, mostHits);
    const QTextBlock topBlock = document()->findBlock(characterAt(verticalScrollBar()->value()));
    const int top = verticalScrollBar()->value() == 0 ? 0 : topBlock.position();
    const auto next = std::find_if(m_found.begin(), m_found.end(), [&](const auto &hit) { return hit.begin >= top; });
    m_currentHit = m_found.isEmpty() ? -1 : int(next == m_found.end() ? 0 : next - m_found.begin());
    stepToHit(0);
}

void ReaderView::stepToHit(int by)
{
    const int count = int(m_found.size());
    if (count > 0) {
        m_currentHit = (m_currentHit + by + count) % count;
        scrollToCharacter(m_found.at(m_currentHit).begin);
    }
    m_findBar->setCount(m_currentHit + 1, count);
    showMarks();
}

void ReaderView::showMarks()
{
    QList<ExtraSelection> marks;
    const QList<DocumentRange> &ranges = m_found.isEmpty() ? m_highlights : m_found;
    const qsizetype first = std::max<qsizetype>(0, m_currentHit - mostMarks / 2);
    for (const DocumentRange &range : ranges.mid(first, mostMarks))
        marks.append(marked(document(), range, m_page.mark, m_page.ink));
    if (m_currentHit >= 0 && m_currentHit < m_found.size())
        marks.append(marked(document(), m_found.at(m_currentHit), m_page.currentMark, m_page.ink));
    setExtraSelections(marks);
}

void ReaderView::placeFindBar()
{
    const QSize size = m_findBar->sizeHint();
    const int right = viewport()->geometry().right() - 12;
    m_findBar->setGeometry(std::max(8, right - size.width()), viewport()->geometry().top() + 8,
                           std::min(size.width(), viewport()->width() - 16), size.height());
}

} // namespace shiwen
