// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighting.h"

#include "icons.h"
#include "mark_edits.h"
#include "note_dialog.h"
#include "reader_view.h"
#include "reading.h"
#include "when_ready.h"

#include <QDateTime>
#include <QMenu>

namespace shiwen {

Highlighting::Highlighting(MarkEdits &edits, Reading &reading, ReaderView &view)
    : QObject(&view), m_edits(edits), m_reading(reading), m_view(view)
{
    connect(&view, &ReaderView::menuWanted, this, &Highlighting::fill);
}

QString Highlighting::nameOf(HighlightColour colour)
{
    switch (colour) {
    case HighlightColour::Yellow: return tr("Yellow");
    case HighlightColour::Green: return tr("Green");
    case HighlightColour::Blue: return tr("Blue");
    case HighlightColour::Pink: return tr("Pink");
    }
    return {};
}

void Highlighting::mark(HighlightColour colour)
{
    m_colour = colour;
    if (const Highlight *there = meant()) {
        Highlight changed = *there;
        changed.colour = colour;
        if (changed != *there)
            change(m_reading.articleId(), {.putHighlights = {changed}}, tr("Change the colour"));
        return;
    }
    const Highlight fresh = selected(colour);
    if (!fresh.isValid())
        return;
    m_view.clearSelection();
    change(m_reading.articleId(), {.putHighlights = {fresh}}, tr("Highlight"));
}

const Highlight *Highlighting::meant() const
{
    const Highlight *there = m_view.highlightAtCursor();
    return there && (!m_view.textCursor().hasSelection() || m_view.isSelected(*there)) ? there : nullptr;
}

Highlight Highlighting::selected(HighlightColour colour)
{
    TextAnchor passage = m_view.selectedPassage();
    if (m_reading.article() && m_reading.articleId().isEmpty())
        emit refused(tr("Add the folder of this file first: highlights are kept for the articles of the library."));
    else if (passage.quote.isEmpty())
        emit refused(tr("Select some text of the article first."));
    else if (passage.quote.size() > longestQuote)
        emit refused(tr("So much text cannot be marked at once. Select a shorter passage."));
    else
        return {newHighlightId(), std::move(passage), colour, {}, QDateTime::currentMSecsSinceEpoch()};
    return {};
}

void Highlighting::writeNote()
{
    const Highlight *there = meant();
    const Highlight highlight = there ? *there : selected(m_colour);
    if (highlight.isValid())
        openNote(highlight);
}

void Highlighting::openNote(const Highlight &highlight)
{
    auto *dialog = new NoteDialog(highlight, m_view.pageStyle(), m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, highlight, articleId = m_reading.articleId()] {
        const Highlight changed = dialog->highlight();
        m_colour = changed.colour;
        if (articleId == m_reading.articleId())
            m_view.clearSelection();
        change(articleId, {.putHighlights = {changed}}, tr("Write a note"));
    });
    dialog->open();
}

void Highlighting::remove()
{
    if (const Highlight *there = m_view.highlightAtCursor())
        remove(m_reading.articleId(), there->id);
}

void Highlighting::remove(const QString &articleId, const QString &highlightId)
{
    change(articleId, {.removeHighlights = {highlightId}}, tr("Remove the highlight"));
}

void Highlighting::change(const QString &articleId, const MarksChange &change, const QString &name)
{
    whenReady(m_edits.change({articleId}, change, name), this, [this](const Result<QList<NotebookEntry>> &stored) {
        if (!stored)
            emit failed(stored.error());
    });
}

void Highlighting::fill(QMenu *menu)
{
    const Highlight *there = m_view.highlightAtCursor();
    if (!there && !m_view.textCursor().hasSelection())
        return;
    menu->addSeparator();
    for (const HighlightColour colour : allHighlightColours) {
        QAction *action = menu->addAction(swatch(m_view.pageStyle().highlights.at(std::size_t(colour))), nameOf(colour),
                                          this, [this, colour] { mark(colour); });
        action->setCheckable(there && there->colour == colour);
        action->setChecked(there && there->colour == colour);
    }
    menu->addAction(there && !there->note.isEmpty() ? tr("Change the note…") : tr("Write a note…"), this,
                    &Highlighting::writeNote);
    if (there)
        menu->addAction(tr("Remove the highlight"), this, [this] { remove(); });
}

} // namespace shiwen
