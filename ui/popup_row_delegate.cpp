// SPDX-License-Identifier: GPL-3.0-or-later
#include "popup_row_delegate.h"

#include <QPainter>

#include <cmath>

namespace shiwen {

namespace {

constexpr int margin = 12;
constexpr int lineHeight = 7; ///< of the line between two kinds of rows

} // namespace

PopupRowDelegate::PopupRowDelegate(QObject *parent) : QStyledItemDelegate(parent), m_colours(themeColours(Theme::Light))
{}

QSize PopupRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {100, QFontMetrics(option.font).height() + 11 + (index.data(LineRole).toBool() ? lineHeight : 0)};
}

void PopupRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect row = option.rect;
    if (index.data(LineRole).toBool()) {
        painter->fillRect(QRect(row.left() + margin, row.top() + 3, row.width() - 2 * margin, 1), m_colours.line);
        row.setTop(row.top() + lineHeight);
    }
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? m_colours.chosen : m_colours.hover);
        painter->drawRoundedRect(row.adjusted(5, 1, -5, -1), 6, 6);
    }
    QRect line = row.adjusted(margin, 0, -margin, 0);
    QFont small = option.font;
    small.setPixelSize(int(std::lround(QFontInfo(option.font).pixelSize() * 0.86)));
    const QString label = index.data(LabelRole).toString();
    painter->setFont(small);
    painter->setPen(m_colours.muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, label);
    line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(label) - 10);
    painter->setFont(option.font);
    painter->setPen(m_colours.ink);
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(option.font).elidedText(index.data().toString().simplified(), Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace shiwen
