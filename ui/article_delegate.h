// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marked_text.h"
#include "theme.h"

#include <QStyledItemDelegate>
#include <QTextLayout>

namespace shiwen {

class ThumbnailLoader;

/// Paints an article in the list from the roles of ArticleListModel: title, account and day, two lines of text with
/// hits marked, the first picture, a dot while unread, a star, how many copies there are. All rows are equally high.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ArticleDelegate(ThumbnailLoader &thumbnails, QObject *parent = nullptr);

    void setColours(const ThemeColours &colours) { m_colours = colours; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintPlaceholder(QPainter *painter, const QRect &area) const;
    [[nodiscard]] bool paintThumbnail(QPainter *painter, const QRect &area, const QString &path) const;
    /// A badge that says how many copies there are, at the right end of `line`; its width with the air before it.
    [[nodiscard]] int paintCopies(QPainter *painter, const QRect &line, const QFont &font, int copies) const;
    void paintTexts(QPainter *painter, const QRect &area, const QFont &font, const QModelIndex &index) const;
    void paintTitle(QPainter *painter, const QRect &line, const QFont &font, const QString &html) const;
    void paintPassage(QPainter *painter, const QRect &area, const QFont &font, const QString &html) const;

    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const QList<MarkedText::Range> &marks) const;

    ThumbnailLoader &m_thumbnails;
    ThemeColours m_colours;
};

} // namespace shiwen
