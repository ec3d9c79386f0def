// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>

class QTreeView;

namespace shiwen {

/// Paints the rows of FilterModel: headings small and quiet, values with their count at the right.
class FilterDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FilterDelegate(QTreeView *view);

    void setColours(const ThemeColours &colours) { m_colours = colours; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QTreeView *m_view;
    ThemeColours m_colours;
};

} // namespace shiwen
