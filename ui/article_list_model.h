// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace shiwen {

/// The rows of one query. It holds their numbers; what a row shows is fetched in pages of pageSize when a view asks
/// for it, and until then LoadedRole is false. GUI thread; nothing here waits.
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        LoadedRole,
        TitleRole, ///< HTML-escaped, with <mark> around hits
        AccountRole,
        DateRole,      ///< day as `YYYY-MM-DD`, empty when unknown
        TextRole,      ///< snippet with <mark>, HTML-escaped; else the excerpt, HTML-escaped
        ThumbnailRole, ///< absolute path, empty when there is none
        ReadRole,
        StarredRole,
        CopiesRole, ///< how many copies of the article there are, 0 when it is the only one
    };
    static constexpr int pageSize = 100;

    using Fetch = std::function<QFuture<Result<QList<ArticleSummary>>>(const QList<Row> &, const QString &)>;
    explicit ArticleListModel(Fetch fetch, QObject *parent = nullptr);

    /// Shows the rows of `answer` instead of those before. Equal rows keep their places and are only fetched anew.
    void setAnswer(const QueryAnswer &answer);
    /// Fetches anew what is shown, because marks changed; rows and places stay.
    void refetch();
    /// Where the added folders lie, for thumbnails.
    void setRoots(const QHash<QString, QString> &pathByLabel);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// What is known about the article in a row; nothing until its page is there.
    [[nodiscard]] std::optional<ArticleSummary> summary(int row) const;
    [[nodiscard]] const QString &queryText() const { return m_queryText; }
    /// The number of a row in the index, 0 outside.
    [[nodiscard]] Row rowNumber(int row) const;
    /// The place of a row number in the list, -1 when it is not listed.
    [[nodiscard]] int placeOf(Row number) const;
    /// Shows marks at once, before the library has stored them.
    void setMarks(const QString &articleId, std::optional<bool> read, std::optional<bool> starred);

signals:
    void failed(const shiwen::Error &error);

private:
    /// Adds what `rows` has more at its end.
    void append(const QList<Row> &rows);
    struct Page {
        QList<ArticleSummary> summaries;
        quint64 used = 0;
    };

    void want(int page) const;
    void fetchWanted();
    void receive(int page, quint64 generation, const Result<QList<ArticleSummary>> &summaries);
    void dropOldPages();
    [[nodiscard]] const ArticleSummary *find(int row) const;
    [[nodiscard]] static QString spoken(const ArticleSummary &article);
    [[nodiscard]] QVariant value(const ArticleSummary &article, int role) const;

    Fetch m_fetch;
    QList<Row> m_rows;
    QString m_queryText;
    QHash<QString, QString> m_roots;
    quint64 m_generation = 0;
    mutable quint64 m_clock = 0;
    mutable QHash<int, Page> m_pages;
    mutable QList<int> m_wanted; ///< newest last; fetched from the end
    QList<int> m_stale;          ///< shown, but to be fetched anew
    mutable bool m_scheduled = false;
    QList<int> m_running;
};

} // namespace shiwen
