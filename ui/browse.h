// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article_list_model.h"
#include "filter_model.h"
#include "filters.h"
#include "latest_query.h"
#include "library/library.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace shiwen {

/// What is looked for and what was found: turns the search box and the filters into queries, and keeps the models of
/// list and filters filled. The counts of a kind are those of everything else that is chosen, so that they say what a
/// click would bring. GUI thread; all asking is asynchronous.
class Browse : public QObject
{
    Q_OBJECT

public:
    explicit Browse(Library &library, QObject *parent = nullptr);

    [[nodiscard]] ArticleListModel &articles() { return m_articles; }
    [[nodiscard]] int articleCount() const { return m_articles.rowCount(); }
    [[nodiscard]] FilterModel &filterModel() { return m_filterModel; }

    void search(const QString &text, bool typing);
    void setFilters(const Filters &filters);
    void setOrder(SortOrder order);
    /// Whether copies of an article are one row.
    void setFolded(bool folded);
    /// Text and filters at once, as a session remembers them.
    void restore(const QString &text, const Filters &filters, SortOrder order, bool folded);
    /// Asks again, because the library changed.
    void refresh();
    /// Asks for the folders and the counts again, and leaves the list as it is.
    void refreshCounts();

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Whether the last word of the text is not finished.
    [[nodiscard]] bool isTyping() const { return m_typing; }
    [[nodiscard]] const Filters &filters() const { return m_filterModel.filters(); }
    [[nodiscard]] SortOrder order() const { return m_order; }
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// How many articles the list stands for, copies that are folded away among them.
    [[nodiscard]] qint64 foundArticles() const { return m_found; }
    /// The query of the list, filters and text.
    [[nodiscard]] QString query() const { return queryText(filters(), m_text); }

signals:
    void answered(const shiwen::QueryAnswer &answer);
    void foldersKnown(const QList<shiwen::Folder> &folders);
    void failed(const shiwen::Error &error);

private:
    void ask();
    void askFolders();
    void count();
    /// Nobody waits any more for the counts that are under way.
    void stopCounting();
    void countState(StateFilter state);
    void countFacet(FilterKind kind, const QString &field);

    Library &m_library;
    ArticleListModel m_articles;
    FilterModel m_filterModel;
    LatestQuery m_query;
    QTimer m_refresh;
    QTimer m_countPause;
    QString m_text;
    bool m_typing = false;
    bool m_folded = true;
    qint64 m_found = 0;
    SortOrder m_order = SortOrder::Rank;
    quint64 m_counting = 0; ///< number of the newest round of counts
    QList<QFuture<void>> m_counts;
    QList<qint64> m_stateCounts{0, 0, 0};
};

} // namespace shiwen
