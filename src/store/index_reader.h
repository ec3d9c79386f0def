// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/progress.h"
#include "core/result.h"
#include "store/database.h"
#include "store/search_query.h"
#include "store/suggestion.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <utility>

namespace shiwen {

/// Row number of an article in index.db. It begins with the day, so that a higher row is a later article.
/// Stays the same until the article changes; ids are what lasts.
using Row = qint64;

enum class SortOrder {
    Date,    ///< newest first, unknown dates last
    Title,   ///< by the Unicode code points of the folded title
    Account, ///< by account, then newest first
    Rank,    ///< by RankTier, newest first within each. Without text to search for as Date
};

/// Whether ArticleSummary::excerpt is wanted.
enum class Excerpts { Filled, LeftOut };

/// Which articles a query found, in order.
struct QueryResult {
    QList<Row> rows;
    QList<int> tiers;     ///< Rank only: the RankTier of each row, see store/rank_tiers.h
    bool relaxed = false; ///< nothing had the whole query, its bigrams were tried
    bool complete = true; ///< false: these are the first ones, and there may be more
};

/// How much of an answer is wanted at once, and whether it still is.
struct FindOptions {
    qsizetype firstRows = 0; ///< so many are enough for now; 0 for all
    Monitor monitor;         ///< asked between rows; an answer that nobody waits for any more is Cancelled
};

/// The copies of one article.
struct Family {
    QString id;      ///< id of the best copy
    QList<Row> rows; ///< best first
};

/// A row for each article and what the reader made of it, for bundles.
struct LibraryStats {
    qint64 articles = 0;
    qint64 words = 0;
    qint64 images = 0;
    qint64 imagesMissing = 0;
    qint64 sourceBytes = 0;
    qint64 indexBytes = 0; ///< size of index.db
    qint64 accounts = 0;
    qint64 tags = 0;
    qint64 lastIndexed = 0; ///< milliseconds since 1970-01-01 UTC; 0 when never
};

/// A file as an examination of the library sees it.
struct ExaminedFile {
    QString folder; ///< label
    QString path;
    ArticleStatus status = ArticleStatus::Ok;
    QString reason;    ///< Unreadable and Removed: why
    bool shown = true; ///< false for the twin of an article that is shown in another format
    QList<ArticleProblem> problems{};
    QList<ImageRef> images{}; ///< none for a twin that is not shown
};

/// Files that are the same article several times; At least two, sorted.
struct DuplicateFiles {
    bool sameBytes = false;                   ///< else only their web address is the same
    QList<std::pair<QString, QString>> files; ///< label and path
};

/// Something the scan of an added folder could not list.
struct ScanProblem {
    QString folder; ///< label
    QString kind;   ///< "name", "equal-name" or "folder"
    QString name;   ///< escaped for display
};

/// The reading side of index.db, with notebook.db beside it for marks and added tags. On the thread that opened it;
/// sees what is committed, never waits for the writer, never checkpoints.
class IndexReader
{
public:
    /// NotFound when index.db is not there yet; Invalid when it is no index of ours; NewerVersion.
    static Result<std::unique_ptr<IndexReader>> open(const QString &indexPath, const QString &notebookPath);
    ~IndexReader();

    /// What is read like the query (see text/pinyin.h) comes last in the order Rank; in the others, where it would
    /// stand between what holds the query as it is written, only when nothing does. Then too nothing is relaxed.
    /// Where long phrases have to be checked on the texts and the order is Date or Rank, the first rows come in a part
    /// of the time that all of them take; there may be fewer of them where they are hard to find.
    Result<QueryResult> find(const SearchQuery &query, SortOrder order, const FindOptions &options = {});
    /// `found` with one row for each family: of its copies that match best (have the highest tier) the best one, where
    /// it stands. About 20 ns a row; any result of find(), the whole or a part.
    Result<QueryResult> folded(const QueryResult &found);
    /// Every family, by the place of its best copy: newest first.
    Result<QList<Family>> families();
    /// What a list shows of `rows`, in their order; rows that are gone are left out. With text in `query` snippets of
    /// it in place of excerpts; without excerpts no text is unpacked, which is half of the time.
    Result<QList<ArticleSummary>> summaries(const QList<Row> &rows, const SearchQuery &query = {},
                                            Excerpts excerpts = Excerpts::Filled);
    /// The article with its text and image references. NotFound.
    Result<Article> article(const QString &id);
    /// The id of the article in the folder labelled `label` at `path`. NotFound.
    Result<QString> idOf(const QString &label, const QString &path);
    Result<Row> rowOf(const QString &id);
    /// What identifies the articles with `ids`, or every article that is shown when there are none; ids that are gone
    /// are left out.
    Result<QList<ArticleIdentity>> identities(const QStringList &ids = {});
    /// Every article that is shown, by label and path, with what a link may name it by.
    Result<QList<LinkableArticle>> linkables();
    /// Values and counts of `field` over what `query` finds, most first (years and months: newest first).
    /// Usage for an unknown field.
    Result<QList<FacetCount>> facets(const QString &field, const SearchQuery &query, const Monitor &monitor = {});
    /// What may be meant by `text`, which is still being typed: by its last word tags and accounts, by all of it past
    /// queries and titles. In the order of kinds, `limit` at most. Bounded work however large the library is: values
    /// are looked up by how they begin, and tags and accounts also by what is inside them among the first 2,000 of
    /// each.
    Result<QList<Suggestion>> suggestions(const QString &text, int limit);
    Result<QHash<QString, qint64>> articlesPerFolder();
    Result<LibraryStats> stats();

    /// Every file of the index with what is wrong with it, in the order of folders and paths.
    Result<void> eachExamined(const std::function<void(const ExaminedFile &)> &take);
    /// Files with the same bytes, and articles of the same web address that are no twins; no set is in another one.
    Result<QList<DuplicateFiles>> duplicates();
    /// What the last scan of each folder could not list.
    Result<QList<ScanProblem>> scanProblems();

private:
    struct Private;
    explicit IndexReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace shiwen
