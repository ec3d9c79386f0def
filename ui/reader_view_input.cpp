// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_find_bar.h"
#include "reader_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

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

} // namespace shiwen
