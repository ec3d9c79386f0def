// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace shiwen {

class HighlightDelegate;

/// Every highlight of the library with its note, those of the article that was marked last first; what is typed
/// narrows them. It follows the library. Not modal: the article of a chosen one is shown beside it.
class HighlightsDialog : public QDialog
{
    Q_OBJECT

public:
    HighlightsDialog(Library &library, Theme theme, QWidget *parent = nullptr);

    void setTheme(Theme theme); ///< other than System

signals:
    void chosen(const QString &articleId, const QString &highlightId);
    void removeWanted(const QString &articleId, const QString &highlightId);
    void failed(const shiwen::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void fill(const QList<HighlightedArticle> &articles);
    void filter(const QString &typed);
    void choose(const QModelIndex &index);
    void removeCurrent();
    void openMenu(QPoint point);
    void copyAll();
    void tellCount();

    Library &m_library;
    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_count;
    QPushButton *m_copy;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_shown;
    HighlightDelegate *m_delegate;
    QList<HighlightedArticle> m_articles;
    bool m_asked = false; ///< an answer is on its way
    bool m_again = false; ///< and it is out of date
};

} // namespace shiwen
