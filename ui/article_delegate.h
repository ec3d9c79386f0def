// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list_style.h"
#include "marked_painter.h"
#include "theme.h"

#include <QStyledItemDelegate>

namespace shiwen {

class ThumbnailLoader;

/// Paints an article in the list from the roles of ArticleListModel: title, account and day, some text with hits
/// marked, the first picture, a dot while unread, a star, how many copies there are. All rows of a style are equally
/// high.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ArticleDelegate(ThumbnailLoader &thumbnails, QObject *parent = nullptr);

    void setColours(const ThemeColours &colours) { m_colours = colours; }
    void setStyle(ListStyle style) { m_style = style; }
    void setCardWidth(int width) { m_cardWidth = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCard(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintPlaceholder(QPainter *painter, const QRect &area) const;
    void paintUnreadDot(QPainter *painter, QPointF middle, const QModelIndex &index) const;
    [[nodiscard]] bool paintThumbnail(QPainter *painter, const QRect &area, const QString &path) const;
    /// A badge that says how many copies there are, at the right end of `line`; its width with the air before it.
    [[nodiscard]] int paintCopies(QPainter *painter, const QRect &line, const QFont &font, int copies) const;
    void paintTexts(QPainter *painter, const QRect &area, const QFont &font, const QModelIndex &index) const;
    void paintCompact(QPainter *painter, QRect line, const QFont &font, const QModelIndex &index) const;
    void paintStar(QPainter *painter, const QRect &area, const QFont &font) const;
    /// Star, account, day and copies.
    void paintFacts(QPainter *painter, QRect line, const QFont &font, const QModelIndex &index) const;
    [[nodiscard]] static MarkedText titleOf(const QModelIndex &index);
    [[nodiscard]] MarkedLook lookOf(const QFont &font, const QColor &ink) const;

    ThumbnailLoader &m_thumbnails;
    ThemeColours m_colours;
    ListStyle m_style = ListStyle::Comfortable;
    int m_cardWidth = 300;
};

} // namespace shiwen
