// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/marks.h"
#include "core/result.h"

#include <QObject>
#include <QString>

class QMenu;

namespace shiwen {

class MarkEdits;
class Reading;
class ReaderView;

/// Marks passages of the open article and keeps notes to them; what is done can be undone. GUI thread.
class Highlighting : public QObject
{
    Q_OBJECT

public:
    Highlighting(MarkEdits &edits, Reading &reading, ReaderView &view);

    /// Marks what is selected, or gives the highlight at the text cursor this colour.
    void mark(HighlightColour colour);
    /// The same in the colour that was used last.
    void mark() { mark(m_colour); }
    /// Asks for a note to what is selected, or to the highlight at the text cursor.
    void writeNote();
    /// Takes the highlight at the text cursor off.
    void remove();
    void remove(const QString &articleId, const QString &highlightId);

    /// As menus call it.
    [[nodiscard]] static QString nameOf(HighlightColour colour);

signals:
    void failed(const shiwen::Error &error);
    /// A sentence about what cannot be done.
    void refused(const QString &message);

private:
    void fill(QMenu *menu);
    /// The highlight to be made of the selection; without an id when there is nothing to mark, and the reader is told.
    [[nodiscard]] Highlight selected(HighlightColour colour);
    /// The highlight that is meant when nothing else is selected; nullptr when there is none.
    [[nodiscard]] const Highlight *meant() const;
    void change(const QString &articleId, const MarksChange &change, const QString &name);
    void openNote(const Highlight &highlight);

    MarkEdits &m_edits;
    Reading &m_reading;
    ReaderView &m_view;
    HighlightColour m_colour = HighlightColour::Yellow;
};

} // namespace shiwen
