// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filters.h"
#include "theme.h"

#include <QTreeView>

namespace shiwen {

class FilterModel;

/// The filters as a tree: a click chooses a value or lets it go, and runs a saved search.
class FilterPanel : public QTreeView
{
    Q_OBJECT

public:
    explicit FilterPanel(FilterModel &model, QWidget *parent = nullptr);

    void setColours(const ThemeColours &colours);

signals:
    void filtersChosen(const shiwen::Filters &filters);
    void removeFolderRequested(const QString &label);
    /// The query of a saved search; empty when the one that is shown was clicked.
    void savedSearchChosen(const QString &query);
    void renameSearchRequested(const QString &name);
    void removeSearchRequested(const QString &name);
    void renameTagRequested(const QString &tag);
    void removeTagRequested(const QString &tag);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void activate(const QModelIndex &index, Qt::KeyboardModifiers keys);
    void hideEmptyGroups();

    FilterModel &m_model;
    class FilterDelegate *m_delegate;
};

} // namespace shiwen
