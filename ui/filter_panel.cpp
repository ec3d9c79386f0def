// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_panel.h"

#include "filter_delegate.h"
#include "filter_model.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace shiwen {

FilterPanel::FilterPanel(FilterModel &model, QWidget *parent)
    : QTreeView(parent), m_model(model), m_delegate(new FilterDelegate(this))
{
    setObjectName(u"filters"_s);
    setAccessibleName(tr("Filters"));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(m_delegate);
    setModel(&model);
    expandAll();
    hideEmptyGroups();
    connect(&model, &QAbstractItemModel::rowsInserted, this, &FilterPanel::hideEmptyGroups);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &FilterPanel::hideEmptyGroups);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { activate(index, QGuiApplication::keyboardModifiers()); });
}

void FilterPanel::setColours(const ThemeColours &colours)
{
    m_delegate->setColours(colours);
    viewport()->update();
}

void FilterPanel::activate(const QModelIndex &index, Qt::KeyboardModifiers keys)
{
    if (!index.isValid())
        return;
    if (index.data(FilterModel::GroupRole).toBool())
        setExpanded(index, !isExpanded(index));
    else if (index.data(FilterModel::MoreRole).toBool())
        m_model.toggleMore(FilterKind(index.data(FilterModel::KindRole).toInt()));
    else if (FilterKind(index.data(FilterModel::KindRole).toInt()) == FilterKind::Saved)
        emit savedSearchChosen(
            index.data(FilterModel::ChosenRole).toBool() ? QString() : index.data(FilterModel::QueryRole).toString());
    else
        emit filtersChosen(m_model.filtersAfterClick(index, keys.testFlag(Qt::ControlModifier)));
}

void FilterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        activate(currentIndex(), event->modifiers());
    else
        QTreeView::keyPressEvent(event);
}

void FilterPanel::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const QString value = index.data(FilterModel::ValueRole).toString();
    const auto kind = FilterKind(index.data(FilterModel::KindRole).toInt());
    if (value.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [this, menu, value](const QString &text, auto signal) {
        menu->addAction(text, this, [this, value, signal] { emit(this->*signal)(value); });
    };
    if (kind == FilterKind::Saved) {
        offer(tr("Rename “%1”…").arg(value), &FilterPanel::renameSearchRequested);
        offer(tr("Remove “%1”").arg(value), &FilterPanel::removeSearchRequested);
    } else if (kind == FilterKind::Tag) {
        offer(tr("Rename the tag “%1”…").arg(value), &FilterPanel::renameTagRequested);
        offer(tr("Remove the tag “%1” from every article").arg(value), &FilterPanel::removeTagRequested);
    } else if (kind == FilterKind::Folder) {
        offer(tr("Remove folder “%1”…").arg(value), &FilterPanel::removeFolderRequested);
    }
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(event->globalPos());
}

void FilterPanel::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // The delegate draws the arrow of a group beside its name.
}

void FilterPanel::hideEmptyGroups()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (index.data(FilterModel::GroupRole).toBool())
            setRowHidden(row, {}, m_model.rowCount(index) == 0);
    }
}

} // namespace shiwen
