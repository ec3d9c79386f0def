// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>

namespace shiwen {

/// Paints a highlight in a list: its quote on its colour, the note below it, then the article.
class HighlightDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Qt::DisplayRole is the quote.
    enum Role {
        NoteRole = Qt::UserRole + 1,
        TitleRole,
        AccountRole,
        ColourRole, ///< int, a HighlightColour
        ArticleRole,
        IdRole,
        SearchRole, ///< folded text to search in
    };

    explicit HighlightDelegate(QObject *parent = nullptr);

    void setTheme(Theme theme); ///< other than System
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ThemeColours m_colours;
    PageStyle m_page;
};

} // namespace shiwen
