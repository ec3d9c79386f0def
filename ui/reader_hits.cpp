// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReaderView that marks hits and goes from one to the next.
#include "markup/writers.h"
#include "reader_find_bar.h"
#include "reader_marks.h"
#include "reader_view.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace shiwen {

namespace {

constexpr int mostHits = 10'000;
constexpr qsizetype mostMarks = 2'000; ///< QTextEdit looks through all of them for every block it paints

} // namespace

void ReaderView::setSearchPhrases(const QList<WantedPhrase> &phrases)
{
    m_phrases = phrases;
    m_currentSearchHit = -1;
    if (const Node *folded = phrases.isEmpty() ? nullptr : fold()) {
        Document tail;
        tail.root = *folded;
        if (!findHitsOrPairs(toText(tail), phrases).empty())
            unfold();
    }
    markSearchHits();
}

/// Finds them anew in the document of the moment; the current one stays where it is.
void ReaderView::markSearchHits()
{
    m_searchHits = findPhrasesInDocument(*document(), m_phrases, mostHits);
    const int count = searchHitCount();
    if (m_currentSearchHit < 0 || m_currentSearchHit >= count)
        m_currentSearchHit = count == 0 ? -1 : std::max(0, m_searchHits.best);
    showMarks();
    tellHits();
}

void ReaderView::showBestSearchHit()
{
    if (m_searchHits.best < 0 || m_currentSearchHit < 0)
        return;
    const QScopedValueRollback moving(m_moving, true);
    scrollToCharacter(m_searchHits.ranges.at(m_currentSearchHit).begin);
}

void ReaderView::scrollToCharacter(int position)
{
    const QTextBlock block = document()->findBlock(position);
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const qreal top = rect.top() + (line.isValid() ? line.y() : 0);
    const qreal bottom = top + (line.isValid() ? line.height() : rect.height());
    const QScrollBar &bar = *verticalScrollBar();
    const int covered = m_findBar->isVisible() ? m_findBar->geometry().bottom() : 0;
    if (top >= bar.value() + covered && bottom <= bar.value() + viewport()->height())
        return;
    scrollTo(top - viewport()->height() / 3.0);
}

bool ReaderView::isFinding() const
{
    return !m_findBar->isHidden() && !m_findBar->text().isEmpty();
}

void ReaderView::openFind()
{
    if (!m_hasArticle)
        return;
    const QString selected = textCursor().selectedText();
    const bool isOneLine =
        !selected.isEmpty() && selected.size() <= 80 && !selected.contains(QChar::ParagraphSeparator);
    unfold(); // so that all of the article is looked through
    placeFindBar();
    m_findBar->open(isOneLine ? selected : QString());
    placeFindBar();
    find(m_findBar->text());
}

void ReaderView::closeFind()
{
    const bool hadHit = m_currentFound >= 0 && m_currentFound < m_found.size();
    const DocumentRange hit = hadHit ? m_found.at(m_currentFound) : DocumentRange();
    m_findBar->hide();
    m_found.clear();
    m_currentFound = -1;
    showMarks();
    tellHits();
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
    m_currentFound = m_found.isEmpty() ? -1 : int(next == m_found.end() ? 0 : next - m_found.begin());
    showFound();
    tellHits();
}

void ReaderView::stepToHit(int by)
{
    const bool finding = isFinding();
    const auto count = int(finding ? m_found.size() : m_searchHits.ranges.size());
    if (count == 0)
        return;
    int &current = finding ? m_currentFound : m_currentSearchHit;
    current = (current + by + count) % count;
    if (finding) {
        showFound();
        return;
    }
    scrollToCharacter(m_searchHits.ranges.at(current).begin);
    showMarks();
    tellHits();
}

void ReaderView::showFound()
{
    if (m_currentFound >= 0)
        scrollToCharacter(m_found.at(m_currentFound).begin);
    m_findBar->setCount(m_currentFound + 1, int(m_found.size()));
    showMarks();
}

void ReaderView::tellHits()
{
    const bool silent = isFinding() || m_searchHits.ranges.isEmpty();
    emit hitsChanged(silent ? 0 : m_currentSearchHit + 1, silent ? 0 : searchHitCount());
}

void ReaderView::showMarks()
{
    QList<ExtraSelection> marks = highlightMarks();
    const bool finding = isFinding();
    const QList<DocumentRange> &ranges = finding ? m_found : m_searchHits.ranges;
    const int current = finding ? m_currentFound : m_currentSearchHit;
    const qsizetype first = std::max<qsizetype>(0, current - mostMarks / 2);
    const qsizetype end = std::min(first + mostMarks, ranges.size());
    for (qsizetype i = first; i < end; ++i) {
        const QColor &paper = i == current ? m_page.currentMark : m_page.mark;
        for (const DocumentRange &part : textPartsOf(*document(), ranges.at(i)))
            marks.append(marked(document(), part, paper, m_page.ink));
    }
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
