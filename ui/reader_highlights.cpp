// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReaderView about what the reader marked in the text.
#include "reader_marks.h"
#include "reader_view.h"
#include "text/passage_finder.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

namespace shiwen {

namespace {

DocumentRange selectedRange(const QTextCursor &cursor)
{
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

} // namespace

void ReaderView::setHighlights(const QList<Highlight> &highlights)
{
    if (highlights == m_highlights)
        return;
    m_highlights = highlights;
    placeHighlights();
    showMarks();
}

void ReaderView::placeHighlights()
{
    m_highlightPlaces.clear();
    if (m_highlights.isEmpty())
        return;
    const PassageFinder finder(searchableText(*document()));
    for (const Highlight &highlight : std::as_const(m_highlights)) {
        const auto place = finder.find(highlight.anchor);
        m_highlightPlaces.append(place ? DocumentRange{int(place->begin), int(place->end())} : DocumentRange());
        if (!place && fold())
            return unfold(); // it may stand there
    }
}

QList<QTextEdit::ExtraSelection> ReaderView::highlightMarks() const
{
    QList<ExtraSelection> marks;
    for (qsizetype i = 0; i < m_highlightPlaces.size(); ++i) {
        const Highlight &highlight = m_highlights.at(i);
        for (const DocumentRange &part : textPartsOf(*document(), m_highlightPlaces.at(i))) {
            ExtraSelection mark =
                marked(document(), part, m_page.highlights.at(std::size_t(highlight.colour)), m_page.ink);
            if (!highlight.note.isEmpty()) {
                mark.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
                mark.format.setUnderlineColor(m_page.muted);
            }
            marks.append(mark);
        }
    }
    return marks;
}

const Highlight *ReaderView::highlightAround(const DocumentRange &range) const
{
    for (qsizetype i = m_highlightPlaces.size() - 1; i >= 0; --i) {
        const DocumentRange &place = m_highlightPlaces.at(i);
        if (place.begin < place.end && place.begin <= range.begin && range.end <= place.end)
            return &m_highlights.at(i);
    }
    return nullptr;
}

const Highlight *ReaderView::highlightAtCursor() const
{
    return m_hasArticle ? highlightAround(selectedRange(textCursor())) : nullptr;
}

const Highlight *ReaderView::highlightAt(QPoint point) const
{
    if (!m_hasArticle || m_highlightPlaces.isEmpty())
        return nullptr;
    const int position = cursorForPosition(point).position();
    return highlightAround({position, position});
}

bool ReaderView::isSelected(const Highlight &highlight) const
{
    const DocumentRange selected = selectedRange(textCursor());
    for (qsizetype i = 0; i < m_highlightPlaces.size(); ++i) {
        if (m_highlights.at(i).id == highlight.id)
            return m_highlightPlaces.at(i) == selected;
    }
    return false;
}

TextAnchor ReaderView::selectedPassage() const
{
    const DocumentRange range = selectedRange(textCursor());
    if (!m_hasArticle || range.begin == range.end)
        return {};
    return PassageFinder(searchableText(*document())).anchorOf({range.begin, range.end - range.begin});
}

void ReaderView::clearSelection()
{
    const int top = verticalScrollBar()->value(); // the selection may begin out of sight
    QTextCursor cursor = textCursor();
    cursor.setPosition(cursor.selectionStart());
    setTextCursor(cursor);
    const QScopedValueRollback moving(m_moving, true);
    verticalScrollBar()->setValue(top);
}

bool ReaderView::showHighlight(const QString &highlightId)
{
    for (qsizetype i = 0; i < m_highlightPlaces.size(); ++i) {
        const DocumentRange &place = m_highlightPlaces.at(i);
        if (m_highlights.at(i).id != highlightId || place.begin == place.end)
            continue;
        const QScopedValueRollback moving(m_moving, true);
        QTextCursor cursor(document());
        cursor.setPosition(place.begin);
        setTextCursor(cursor);
        scrollToCharacter(place.begin);
        return true;
    }
    return false;
}

} // namespace shiwen
