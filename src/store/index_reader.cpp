// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index_reader.h"

#include "store/comparable.h"
#include "store/index_reader_p.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

Error noSuchArticle(const QString &name)
{
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Store", "There is no article %1 in the library.").arg(name)};
}

constexpr int highestTier = 3;
constexpr qint64 patienceMs = 4; ///< after this the first rows are what there is of them, if there is any

/// Every row in the order of a sorted index, those with an empty key last.
Result<QList<Row>> inKeyOrder(Database &database, const QString &filled, const QString &empty)
{
    QList<Row> rows;
    for (const QString &sql : {filled, empty}) {
        auto query = database.select(sql);
        if (!query)
            return query.error();
        while (query->next())
            rows.append(query->value(0).toLongLong());
    }
    return rows;
}

QList<Row> newestFirst(const RowSet &rows)
{
    return {rows.rbegin(), rows.rend()};
}

} // namespace

IndexReader::Private::Private(Database &&opened, QString notebook)
    : database(std::move(opened)), notebookPath(std::move(notebook))
{}

IndexReader::IndexReader(std::unique_ptr<Private> data) : d(std::move(data)) {}

IndexReader::~IndexReader() = default;

Result<std::unique_ptr<IndexReader>> IndexReader::open(const QString &indexPath, const QString &notebookPath)
{
    if (!QFileInfo::exists(indexPath)) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Store", "%1 does not exist yet. Add a folder first.").arg(indexPath)};
    }
    auto database = Database::open(indexPath, readingMode(indexPath));
    if (!database)
        return database.error();
    auto version = schemaVersion(*database, indexSchema());
    if (!version)
        return version.error();
    const int latest = latestVersion(indexSchema());
    if (*version > latest)
        return newerVersion(indexPath);
    if (*version < latest) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Store", "%1 was made by an older Shiwen. Index once to renew it.")
                         .arg(indexPath)};
    }
    auto d = std::make_unique<Private>(std::move(*database), notebookPath);
    if (auto done = d->attachNotebook(); !done)
        return done.error();
    return std::unique_ptr<IndexReader>(new IndexReader(std::move(d)));
}

Result<void> IndexReader::Private::attachNotebook()
{
    if (attached || notebookPath.isEmpty() || !QFileInfo::exists(notebookPath))
        return {};
    const QString uri = databaseUri(notebookPath, readingMode(notebookPath));
    if (auto done = database.change(QStringLiteral("attach ? as notebook"), {uri}); !done)
        return {};
    auto id = database.value(QStringLiteral("pragma notebook.application_id"));
    auto version = database.value(QStringLiteral("pragma notebook.user_version"));
    const bool ours = id && version && id->toInt() == notebookSchema().applicationId;
    const int latest = latestVersion(notebookSchema());
    attached = ours && version->toInt() == latest;
    if (attached)
        return {};
    auto detached = database.execute(QStringLiteral("detach notebook"));
    return ours && version->toInt() > latest ? newerVersion(notebookPath) : detached;
}

Result<QueryResult> IndexReader::Private::sorted(const Condition &found, SortOrder order)
{
    QueryResult result;
    auto runs = runner();
    if (order == SortOrder::Date || order == SortOrder::Rank) {
        auto rows = found ? Result<RowSet>(*found) : runs.everyRow();
        if (!rows)
            return rows.error();
        result.rows = newestFirst(*rows);
        if (order == SortOrder::Rank)
            result.tiers.fill(1, result.rows.size());
        return result;
    }
    auto all = order == SortOrder::Title
                   ? inKeyOrder(database,
                                QStringLiteral("select row from article where title_folded <> '' "
                                               "order by title_folded, row"),
                                QStringLiteral("select row from article where title_folded = '' order by row"))
                   : inKeyOrder(database,
                                QStringLiteral("select row from article where account_folded <> '' "
                                               "order by account_folded, row desc"),
                                QStringLiteral("select row from article where account_folded = '' order by row desc"));
    if (!all)
        return all.error();
    for (const Row row : *all) {
        if (!found || contains(*found, row))
            result.rows.append(row);
    }
    return result;
}

Result<std::array<RowSet, 3>> IndexReader::Private::tiers(const RowSet &found, const QueryNode &root,
                                                          const Monitor &monitor)
{
    auto runs = runner(monitor);
    auto titled = runs.run(root, TextScope::Title);
    if (!titled)
        return titled.error();
    auto exact = runs.rows(QStringLiteral("select row from article where title_folded = ? and title_folded <> ''"),
                           {comparable(wholeText(root))});
    if (!exact)
        return exact.error();
    RowSet first = intersected(found, *exact);
    RowSet second = without(intersected(found, titled->value_or(RowSet())), first);
    RowSet third = without(without(found, first), second);
    return std::array<RowSet, 3>{std::move(first), std::move(second), std::move(third)};
}

Result<QueryResult> IndexReader::Private::ranked(const RowSet &found, const QueryNode &root, const Monitor &monitor)
{
    auto all = tiers(found, root, monitor);
    if (!all)
        return all.error();
    QueryResult result;
    int tier = highestTier;
    for (const RowSet &rows : *all) {
        result.rows += newestFirst(rows);
        result.tiers += QList<int>(qsizetype(rows.size()), tier--);
    }
    return result;
}

Result<std::optional<QueryResult>> IndexReader::Private::firstRows(const SearchQuery &query, SortOrder order,
                                                                   const FindOptions &options)
{
    if (options.firstRows <= 0 || order == SortOrder::Title || order == SortOrder::Account)
        return std::optional<QueryResult>();
    auto runs = runner(options.monitor);
    auto candidates = runs.candidates(query.root);
    if (!candidates)
        return candidates.error();
    if (runs.isSure() || !candidates->has_value())
        return std::optional<QueryResult>();
    const bool ranks = order == SortOrder::Rank && query.hasText();
    auto all = ranks ? tiers(**candidates, query.root, options.monitor)
                     : std::array<RowSet, 3>{RowSet(), RowSet(), **candidates};
    if (!all)
        return all.error();
    QElapsedTimer clock;
    clock.start();
    QueryResult first;
    int tier = highestTier;
    for (const RowSet &rows : *all) {
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            const bool enough =
                first.rows.size() >= options.firstRows || (!first.rows.isEmpty() && clock.hasExpired(patienceMs));
            if (enough) {
                first.complete = false;
                return std::optional<QueryResult>(std::move(first));
            }
            if (options.monitor.isCancelled())
                return Error{ErrorCode::Cancelled, QString()};
            auto confirmed = runs.confirms(*row);
            if (!confirmed)
                return confirmed.error();
            if (!*confirmed)
                continue;
            first.rows.append(*row);
            if (order == SortOrder::Rank)
                first.tiers.append(ranks ? tier : 1);
        }
        --tier;
    }
    return std::optional<QueryResult>(std::move(first));
}

Result<RowSet> IndexReader::Private::sounding(const QueryNode &root, const RowSet &found, const Monitor &monitor)
{
    if (!asksForPinyin(root))
        return RowSet();
    auto both = runner(monitor, true).run(root);
    if (!both)
        return both.error();
    return without(both->value_or(RowSet()), found);
}

Result<QueryResult> IndexReader::find(const SearchQuery &query, SortOrder order, const FindOptions &options)
{
    if (auto done = d->attachNotebook(); !done)
        return done.error();
    Transaction oneState(d->database);
    if (auto begun = oneState.begin(); !begun)
        return begun.error();
    auto first = d->firstRows(query, order, options);
    if (!first)
        return first.error();
    if (first->has_value() && !(*first)->complete)
        return std::move(**first);
    if (first->has_value()) {
        RowSet rows((*first)->rows.begin(), (*first)->rows.end());
        std::sort(rows.begin(), rows.end());
        return d->completed(query, std::move(rows), order, options.monitor);
    }
    auto found = d->runner(options.monitor).run(query.root);
    if (!found)
        return found.error();
    return d->completed(query, std::move(*found), order, options.monitor);
}

Result<QueryResult> IndexReader::Private::completed(const SearchQuery &query, Condition found, SortOrder order,
                                                    const Monitor &monitor)
{
    QueryNode root = query.root;
    const bool ranks = order == SortOrder::Rank && query.hasText() && found.has_value();
    const bool nothing = found.has_value() && found->empty();
    auto sounds = ranks || nothing ? sounding(root, *found, monitor) : RowSet();
    if (!sounds)
        return sounds.error();
    bool relaxed = false;
    if (nothing && !ranks && !sounds->empty()) {
        found = *sounds;
    } else if (nothing && sounds->empty() && query.hasText()) {
        root = relaxedNode(query.root, &relaxed);
        auto wider = relaxed ? runner(monitor).run(root) : Result<Condition>(std::move(found));
        if (!wider)
            return wider.error();
        found = std::move(*wider);
    }
    auto result = ranks ? ranked(*found, root, monitor) : sorted(found, order);
    if (!result)
        return result;
    result->relaxed = relaxed && !result->rows.isEmpty();
    if (ranks) {
        result->rows += newestFirst(*sounds);
        result->tiers += QList<int>(qsizetype(sounds->size()), 0);
    }
    return result;
}

Result<QString> IndexReader::idOf(const QString &label, const QString &path)
{
    const QString id = articleId(label, path);
    auto known = d->database.value(QStringLiteral("select 1 from stored_article where id = ?"), {id});
    if (!known)
        return known.error();
    return known->isValid() ? Result<QString>(id) : noSuchArticle(label + u'/' + path);
}

Result<Row> IndexReader::rowOf(const QString &id)
{
    auto row = d->database.value(QStringLiteral("select row from stored_article where id = ?"), {id});
    if (!row)
        return row.error();
    return row->isValid() ? Result<Row>(row->toLongLong()) : noSuchArticle(id);
}

} // namespace shiwen
