// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/families.h"
#include "store/index_reader.h"
#include "store/query_runner.h"
#include "store/rank_tiers.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace shiwen {

/// What IndexReader keeps.
struct IndexReader::Private {
    Private(Database &&opened, QString notebook);

    /// Attaches notebook.db once it is there. A file that is no notebook of ours marks nothing; NewerVersion.
    Result<void> attachNotebook();
    [[nodiscard]] QueryRunner runner(const Monitor &monitor = {}, bool pinyin = false)
    {
        return QueryRunner({database, texts, textCodec, attached}, monitor, pinyin);
    }
    /// Read and starred marks and added tags of `summaries`, set in place.
    Result<void> addMarks(QList<ArticleSummary> &summaries);
    /// Snippet or excerpt of the article whose text is `packed`.
    Result<void> addText(ArticleSummary &summary, const QByteArray &packed, const SearchQuery &query);
    Result<void> addReaderTags(QList<ArticleSummary> &summaries);
    /// Rows in the order asked for; `found` unset stands for every row.
    Result<QueryResult> sorted(const Condition &found, SortOrder order);
    /// `phrase`: severalWords() of what `root` was made from.
    Result<QueryResult> ranked(const RowSet &found, const QueryNode &root, const QueryNode &phrase,
                               const Monitor &monitor);
    /// `found`, which may be candidates, in the tiers of its names; see RankTiers.
    Result<std::vector<Tier>> tiers(const RowSet &found, const QueryNode &root, const Monitor &monitor);
    /// Tags and accounts, read again when the index was written to.
    Result<const KnownNames *> names();
    /// The first rows, or all of them where there are fewer; nothing when looking for all at once takes no longer.
    Result<std::optional<QueryResult>> firstRows(const SearchQuery &query, SortOrder order, const FindOptions &options);
    /// What a query found, in order; where it found nothing, what is like it.
    Result<QueryResult> completed(const SearchQuery &query, Condition found, SortOrder order, const Monitor &monitor);
    /// What title, tags or account are read like, without `found`; titles first where there are not too many.
    Result<std::vector<Tier>> sounding(const QueryNode &root, const RowSet &found, const Monitor &monitor);
    /// Values and counts of the tags of the files and of the reader's.
    Result<QList<FacetCount>> tagFacets(const Condition &found);
    /// Tags or accounts with `word` in them, those that begin with it first; the query is `before` and the field.
    Result<QList<Suggestion>> suggestedValues(Suggestion::Kind kind, const QString &word, const QString &before,
                                              int limit);
    /// Articles whose title begins with `text`, the newest of those with the same title.
    Result<QList<Suggestion>> suggestedTitles(const QString &text, int limit);
    /// Past queries with `text` in them, those that begin with it first, then the last used.
    Result<QList<Suggestion>> suggestedQueries(const QString &text, int limit);

    /// The families' members sorted by row, read again when the index was written to.
    Result<const std::vector<FamilyPlace> *> familyPlaces();

    Database database;
    TextIndexReader texts{database};
    TextCodec textCodec{database, TextCodec::Kind::Text};
    TextCodec pictureCodec{database, TextCodec::Kind::Pictures};
    std::vector<FamilyPlace> places;
    qint64 placesState = -1; ///< pragma data_version at which they were read
    KnownNames knownNames;
    qint64 namesState = -1; ///< the same of them
    QString notebookPath;
    bool attached = false;
};

/// Rows as a JSON array, for `json_each(?)`: one bound value instead of thousands.
[[nodiscard]] QByteArray rowArray(const RowSet &rows);
[[nodiscard]] QByteArray rowArray(const QList<Row> &rows);

/// The columns of `article` that readSummary() expects, in its order, with the folder's label.
[[nodiscard]] QString summaryColumns();
[[nodiscard]] ArticleSummary readSummary(const QSqlQuery &query, int firstColumn);

} // namespace shiwen
