// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QString>

namespace shiwen {

class ArticleDelegate;
class ArticleListModel;
class ThumbnailLoader;
struct ThemeColours;

/// The list of articles. Keeps its place and its choice when the same query is answered anew.
class ArticleList : public QListView
{
    Q_OBJECT

public:
    ArticleList(ArticleListModel &model, ThumbnailLoader &thumbnails, QWidget *parent = nullptr);

    void setColours(const ThemeColours &colours);
    /// Chooses a row and brings it into view. `quietly`: the article is open already, chosen() is not emitted.
    void choose(int row, bool quietly = false);
    /// Chooses the row with this number in the index, quietly; as soon as it is listed, unless another was chosen.
    void chooseNumber(qint64 number);
    /// Chooses the row `by` rows further; without a choice the first.
    void step(int by);
    /// Chooses one of the rows by chance, not the one that is chosen.
    void chooseAny();

signals:
    /// The reader chose another article; emitted as soon as its id is known.
    void chosen(const QString &articleId);
    /// The reader wants to see all copies of an article.
    void copiesWanted(const QString &articleId);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void rememberPlace();
    void returnToPlace();
    void announce();

    ArticleListModel &m_model;
    ArticleDelegate *m_delegate;
    bool m_quiet = false;
    bool m_waiting = false; ///< a row was chosen whose id is not there yet
    qint64 m_currentNumber = 0;
    qint64 m_topNumber = 0;
    qint64 m_awaitedNumber = 0; ///< to be chosen once it is listed; 0 for none
    QString m_text;
};

} // namespace shiwen
