// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_find_bar.h"
#include "reader_picture_layer.h"
#include "reader_view.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace shiwen {

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

int ReaderView::pictureAt(QPoint point) const
{
    if (!m_hasArticle || !anchorAt(point).isEmpty())
        return -1;
    const QPointF place = point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    // On its right half the character after it is hit.
    const int position = document()->documentLayout()->hitTest(place, Qt::FuzzyHit);
    const int index = m_pictures->pictureAt(place, position);
    return index >= 0 ? index : m_pictures->pictureAt(place, position - 1);
}

void ReaderView::setAnimated(bool animated)
{
    m_pictures->animator().setPaused(!animated);
    viewport()->update();
}

void ReaderView::stepAnimations()
{
    m_pictures->animator().step();
}

QString ReaderView::explanationAt(QPoint point) const
{
    if (const Highlight *highlight = highlightAt(point); highlight && !highlight->note.isEmpty())
        return highlight->note;
    const QPoint offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int box = m_hasArticle ? m_pictures->boxAt(point + offset) : -1;
    return box >= 0 ? pictureExplanation(m_article.article.imageRefs.at(box)) : QString();
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const QString text = explanationAt(help->pos()); text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), viewport());
    return true;
}

int ReaderView::firstPictureInSight() const
{
    const QPointF offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return m_pictures->firstPicture(QRectF(viewport()->rect()).translated(offset));
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        emit travelWanted(event->button() == Qt::BackButton ? -1 : 1);
    else
        QTextBrowser::mousePressEvent(event);
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    const bool over = event->buttons() == Qt::NoButton && pictureAt(event->pos()) >= 0;
    if (over == m_overPicture)
        return;
    m_overPicture = over;
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const bool clicked = event->button() == Qt::LeftButton && !textCursor().hasSelection() &&
                         (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (const int index = clicked ? pictureAt(event->pos()) : -1; index >= 0)
        emit pictureActivated(index);
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
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    QMenu menu(this);
    QAction *copyText = menu.addAction(tr("Copy"), this, &QTextEdit::copy);
    copyText->setEnabled(textCursor().hasSelection());
    if (const QString link = anchorAt(event->pos()); !link.isEmpty() && !link.startsWith(QLatin1Char('#')))
        menu.addAction(tr("Copy Link Address"), this, [link] { QApplication::clipboard()->setText(link); });
    if (const int picture = pictureAt(event->pos()); picture >= 0)
        menu.addAction(tr("View the Picture"), this, [this, picture] { emit pictureActivated(picture); });
    const QPoint offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    if (const int box = m_pictures->boxAt(event->pos() + offset); box >= 0)
        menu.addAction(tr("Copy Why the Picture Is Missing"), this, [this, box] {
            QApplication::clipboard()->setText(pictureExplanation(m_article.article.imageRefs.at(box)));
        });
    menu.addAction(tr("Select All"), this, &QTextEdit::selectAll);
    emit menuWanted(&menu);
    menu.addSeparator();
    menu.addAction(tr("Find in Article…"), this, &ReaderView::openFind);
    menu.exec(event->globalPos());
}

} // namespace shiwen
