// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>

namespace shiwen {

/// Paints a row of what pops up over the window: the text, and quietly at the right what it is.
class PopupRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        LabelRole = Qt::UserRole, ///< what stands at the right
        LineRole,                 ///< bool: another kind of rows ended above
    };

    explicit PopupRowDelegate(QObject *parent);

    void setColours(const ThemeColours &colours) { m_colours = colours; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ThemeColours m_colours;
};

} // namespace shiwen
