// SPDX-License-Identifier: GPL-3.0-or-later
#include "article_list.h"

#include "article_delegate.h"
#include "article_list_model.h"
#include "mark_edits.h"
#include "thumbnail_loader.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QMenu>
#include <QRandomGenerator>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr int leastCardWidth = 250;
constexpr int cellInside = 12; ///< pixels from its corner, where every kind of row is hit

} // namespace

ArticleList::ArticleList(ArticleListModel &model, ThumbnailLoader &thumbnails, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new ArticleDelegate(thumbnails, this))
{
    setObjectName(u"articles"_s);
    setAccessibleName(tr("Articles"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ArticleList::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &ArticleList::returnToPlace);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_waiting)
            announce();
    });
    connect(&thumbnails, &ThumbnailLoader::ready, viewport(), qOverload<>(&QWidget::update));
}

void ArticleList::setColours(const ThemeColours &colours)
{
    m_delegate->setColours(colours);
    viewport()->update();
}

void ArticleList::setStyle(ListStyle style)
{
    if (style == m_style)
        return;
    const QModelIndex top = indexAt(QPoint(cellInside, cellInside));
    m_style = style;
    m_delegate->setStyle(style);
    const bool cards = style == ListStyle::Cards;
    setFlow(cards ? LeftToRight : TopToBottom);
    setWrapping(cards);
    setResizeMode(cards ? Adjust : Fixed);
    setGridSize(QSize());
    fitCards();
    doItemsLayout();
    // Only then are the scroll bars those of the new rows.
    QTimer::singleShot(0, this, [this, shown = QPersistentModelIndex(currentIndex().isValid() ? currentIndex() : top)] {
        if (shown.isValid())
            scrollTo(shown);
    });
}

/// As many columns of equal width as there is room for.
void ArticleList::fitCards()
{
    if (m_style != ListStyle::Cards)
        return;
    const int room = std::max(leastCardWidth, viewport()->width() - 1);
    m_delegate->setCardWidth(room / std::max(1, room / leastCardWidth));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    setGridSize(m_delegate->sizeHint(option, {}));
}

void ArticleList::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton)
        QListView::mousePressEvent(event);
}

void ArticleList::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    const QString id = indexAt(event->pos()).data(ArticleListModel::IdRole).toString();
    if (!id.isEmpty())
        emit besideWanted(id);
}

void ArticleList::resizeEvent(QResizeEvent *event)
{
    fitCards();
    QListView::resizeEvent(event);
}

void ArticleList::choose(int row, bool quietly)
{
    const QScopedValueRollback<bool> quiet(m_quiet, quietly);
    const QModelIndex index = m_model.index(row, 0);
    // Whatever keys are held: a shortcut with Shift or Ctrl extends no selection.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid())
        scrollTo(index);
}

void ArticleList::chooseNumber(qint64 number)
{
    const int row = m_model.placeOf(number);
    if (row >= 0)
        choose(row, true);
    else
        m_awaitedNumber = number;
}

void ArticleList::step(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int current = currentIndex().isValid() ? currentIndex().row() + by : 0;
    choose(std::clamp(current, 0, rows - 1));
}

void ArticleList::chooseAny()
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int current = currentIndex().row();
    int row = QRandomGenerator::global()->bounded(current >= 0 && rows > 1 ? rows - 1 : rows);
    if (current >= 0 && rows > 1 && row >= current)
        ++row;
    choose(row);
}

void ArticleList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!current.isValid())
        m_chosen = QPersistentModelIndex();
    chooseCurrent();
}

void ArticleList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    chooseCurrent();
}

void ArticleList::chooseCurrent()
{
    // A click changes the current row before the selection, a key after it.
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current == m_chosen || selectedCount() != 1 || !selectionModel()->isSelected(current))
        return;
    m_chosen = current;
    m_waiting = false;
    m_awaitedNumber = 0;
    if (!m_quiet)
        announce();
}

qsizetype ArticleList::selectedCount() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

QList<qint64> ArticleList::selectedRows() const
{
    QList<int> places;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            places.append(row);
    }
    std::sort(places.begin(), places.end());
    QList<qint64> numbers;
    numbers.reserve(places.size());
    for (const int place : std::as_const(places))
        numbers.append(m_model.rowNumber(place));
    return numbers;
}

void ArticleList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = byKey ? currentIndex() : indexAt(event->pos());
    if (!row.data(ArticleListModel::LoadedRole).toBool())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString id = row.data(ArticleListModel::IdRole).toString();
    menu->addAction(tr("Open in a new tab"), this, [this, id] { emit besideWanted(id); });
    menu->addSeparator();
    addMarks(*menu, row);
    if (row.data(ArticleListModel::CopiesRole).toInt() > 1) {
        menu->addSeparator();
        menu->addAction(tr("Show all copies"), this, [this, id] { emit copiesWanted(id); });
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(row).center()) : event->globalPos());
}

void ArticleList::addMarks(QMenu &menu, const QModelIndex &row)
{
    // Of several articles some may be marked: both ways are offered.
    const bool several = selectedCount() > 1;
    const bool starred = row.data(ArticleListModel::StarredRole).toBool();
    const bool read = row.data(ArticleListModel::ReadRole).toBool();
    if (several || !starred)
        menu.addAction(MarkEdits::nameOfStarring(true), this, [this] { emit starWanted(true); });
    if (several || starred)
        menu.addAction(MarkEdits::nameOfStarring(false), this, [this] { emit starWanted(false); });
    if (several || !read)
        menu.addAction(MarkEdits::nameOfReading(true), this, [this] { emit readWanted(true); });
    if (several || read)
        menu.addAction(MarkEdits::nameOfReading(false), this, [this] { emit readWanted(false); });
    menu.addAction(tr("Tags…"), this, &ArticleList::tagsWanted);
}

void ArticleList::focusInEvent(QFocusEvent *event)
{
    // Qt makes the first row current when the focus comes in; an article is opened only when it is chosen.
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    const bool nothingChosen = !currentIndex().isValid();
    QListView::focusInEvent(event);
    if (nothingChosen)
        setCurrentIndex({});
}

void ArticleList::announce()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    // Asking whether the row is there makes the model fetch it when it is not.
    m_waiting = !current.data(ArticleListModel::LoadedRole).toBool();
    if (!m_waiting)
        emit chosen(current.data(ArticleListModel::IdRole).toString());
}

void ArticleList::rememberPlace()
{
    m_waiting = false;
    m_chosen = QPersistentModelIndex();
    m_currentNumber = m_model.rowNumber(currentIndex().isValid() ? currentIndex().row() : -1);
    const QModelIndex top = indexAt(QPoint(1, 1));
    m_topNumber = top.isValid() ? m_model.rowNumber(top.row()) : 0;
    m_text = m_model.queryText();
}

void ArticleList::returnToPlace()
{
    const int current = m_currentNumber == 0 ? -1 : m_model.placeOf(m_currentNumber);
    const int awaited = m_awaitedNumber == 0 ? -1 : m_model.placeOf(m_awaitedNumber);
    if (awaited >= 0) {
        choose(awaited, true);
        return;
    }
    if (current >= 0) {
        const QScopedValueRollback<bool> quiet(m_quiet, true);
        selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::ClearAndSelect);
    }
    const int top = m_topNumber == 0 || m_text != m_model.queryText() ? -1 : m_model.placeOf(m_topNumber);
    if (top >= 0)
        scrollTo(m_model.index(top, 0), PositionAtTop);
    else
        scrollToTop();
}

} // namespace shiwen
