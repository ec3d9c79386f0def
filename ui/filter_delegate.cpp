// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_delegate.h"

#include "filter_model.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QTreeView>

#include <cmath>

namespace shiwen {

namespace {

constexpr int margin = 18; // left and right of the words
constexpr int inset = 8;   // of the rounded background
constexpr int indentation = 14;

QFont countFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(std::lround(QFontInfo(base).pixelSize() * 0.86));
    return font;
}

} // namespace

FilterDelegate::FilterDelegate(QTreeView *view)
    : QStyledItemDelegate(view), m_view(view), m_colours(themeColours(Theme::Light))
{}

QSize FilterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    return {120, index.data(FilterModel::GroupRole).toBool() ? line + 22 : line + 9};
}

void FilterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(FilterModel::GroupRole).toBool())
        paintHeading(painter, option, index);
    else
        paintValue(painter, option, index);
    painter->restore();
}

void FilterDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = countFont(option.font);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int height = metrics.height();
    const QRect line(option.rect.left() + margin, option.rect.bottom() - height - 5, option.rect.width() - 2 * margin,
                     height);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->setFont(font);
    painter->setPen(hovered ? m_colours.ink : m_colours.muted);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name);
    if (m_view->isExpanded(index) && !hovered)
        return;
    // An arrow tells that a heading folds; it stays while the group is folded.
    const QPointF at(line.left() + metrics.horizontalAdvance(name) + 11, line.center().y() + 1);
    painter->setPen(QPen(painter->pen().color(), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_view->isExpanded(index))
        painter->drawPolyline(QPolygonF({at + QPointF(-3.5, -1.5), at + QPointF(0, 2), at + QPointF(3.5, -1.5)}));
    else
        painter->drawPolyline(QPolygonF({at + QPointF(-1.5, -3.5), at + QPointF(2, 0), at + QPointF(-1.5, 3.5)}));
}

void FilterDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool chosen = index.data(FilterModel::ChosenRole).toBool();
    const bool excluded = index.data(FilterModel::ExcludedRole).toBool();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && m_view->hasFocus();
    const QRect plate = option.rect.adjusted(inset, 1, -inset, -1);
    if (chosen || excluded || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? m_colours.chosen : m_colours.hover);
        painter->drawRoundedRect(plate, 6, 6);
    }
    if (focused) {
        painter->setPen(QPen(m_colours.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(plate).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const bool more = index.data(FilterModel::MoreRole).toBool();
    const int indent = margin + indentation * index.data(FilterModel::LevelRole).toInt();
    QRect line = option.rect.adjusted(indent, 0, -margin, 0);
    const QVariant counted = index.data(FilterModel::CountRole);
    if (!more && counted.isValid()) {
        const QFont small = countFont(option.font);
        const QString count = QLocale().toString(counted.toLongLong());
        painter->setFont(small);
        painter->setPen(m_colours.muted);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
        line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(count) - 8);
    }
    QFont font = more ? countFont(option.font) : option.font;
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    font.setStrikeOut(excluded);
    font.setItalic(index.data(FilterModel::OfflineRole).toBool());
    const bool empty = !more && counted.isValid() && counted.toLongLong() == 0;
    painter->setFont(font);
    painter->setPen(chosen ? m_colours.accent : more || empty || excluded ? m_colours.muted : m_colours.ink);
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, line.width()));
}

} // namespace shiwen
