// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list_style.h"

#include <QListView>
#include <QString>

namespace shiwen {

class ArticleDelegate;
class ArticleListModel;
class ThumbnailLoader;
struct ThemeColours;

/// The list of articles. One row is chosen, and its article is opened; several can be selected, to mark them. Keeps its
/// place and its choice when the same query is answered anew.
class ArticleList : public QListView
{
    Q_OBJECT

public:
    ArticleList(ArticleListModel &model, ThumbnailLoader &thumbnails, QWidget *parent = nullptr);

    void setColours(const ThemeColours &colours);
    /// The row at the top stays in view.
    void setStyle(ListStyle style);
    using QListView::setStyle;
    /// Chooses a row and brings it into view. `quietly`: the article is open already, chosen() is not emitted.
    void choose(int row, bool quietly = false);
    /// Chooses the row with this number in the index, quietly; as soon as it is listed, unless another was chosen.
    void chooseNumber(qint64 number);
    /// Chooses the row `by` rows further; without a choice the first.
    void step(int by);
    /// Chooses one of the rows by chance, not the one that is chosen.
    void chooseAny();
    /// How many rows are selected.
    [[nodiscard]] qsizetype selectedCount() const;
    /// The numbers of the selected rows in the index, in the order of the list.
    [[nodiscard]] QList<qint64> selectedRows() const;

signals:
    /// The reader chose another article; emitted as soon as its id is known.
    void chosen(const QString &articleId);
    /// The reader wants an article beside the one that is open.
    void besideWanted(const QString &articleId);
    /// The reader wants to see all copies of an article.
    void copiesWanted(const QString &articleId);
    /// The reader wants the selected articles marked, or their tags changed.
    void starWanted(bool starred);
    void readWanted(bool read);
    void tagsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void fitCards();
    void rememberPlace();
    void returnToPlace();
    /// The current row when it is the only one that is selected, and another one than was chosen before.
    void chooseCurrent();
    void announce();
    void addMarks(QMenu &menu, const QModelIndex &row);

    ArticleListModel &m_model;
    ArticleDelegate *m_delegate;
    ListStyle m_style = ListStyle::Comfortable;
    QPersistentModelIndex m_chosen;
    bool m_quiet = false;
    bool m_waiting = false; ///< a row was chosen whose id is not there yet
    qint64 m_currentNumber = 0;
    qint64 m_topNumber = 0;
    qint64 m_awaitedNumber = 0; ///< to be chosen once it is listed; 0 for none
    QString m_text;
};

} // namespace shiwen
