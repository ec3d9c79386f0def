// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index_reader.h"

#include "store/comparable.h"
#include "store/index_reader_p.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace shiwen {

namespace {

Error noSuchArticle(const QString &name)
{
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Store", "There is no article %1 in the library.").arg(name)};
}

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

Result<QueryResult> IndexReader::Private::ranked(const RowSet &found, const QueryNode &root)
{
    auto runs = runner();
    auto titled = runs.run(root, TextScope::Title);
    if (!titled)
        return titled.error();
    auto exact = runs.rows(QStringLiteral("select row from article where title_folded = ? and title_folded <> ''"),
                           {comparable(wholeText(root))});
    if (!exact)
        return exact.error();
    const RowSet first = intersected(found, *exact);
    const RowSet second = without(intersected(found, titled->value_or(RowSet())), first);
    const RowSet third = without(without(found, first), second);
    QueryResult result;
    const std::pair<const RowSet &, int> tiers[] = {{first, 3}, {second, 2}, {third, 1}};
    for (const auto &[rows, tier] : tiers) {
        result.rows += newestFirst(rows);
        result.tiers += QList<int>(qsizetype(rows.size()), tier);
    }
    return result;
}

Result<RowSet> IndexReader::Private::sounding(const QueryNode &root, const RowSet &found)
{
    if (!asksForPinyin(root))
        return RowSet();
    auto both = runner(true).run(root);
    if (!both)
        return both.error();
    return without(both->value_or(RowSet()), found);
}

Result<QueryResult> IndexReader::find(const SearchQuery &query, SortOrder order)
{
    if (auto done = d->attachNotebook(); !done)
        return done.error();
    Transaction oneState(d->database);
    if (auto begun = oneState.begin(); !begun)
        return begun.error();
    auto runs = d->runner();
    QueryNode root = query.root;
    auto found = runs.run(root);
    if (!found)
        return found.error();
    const bool ranks = order == SortOrder::Rank && query.hasText() && found->has_value();
    const bool nothing = found->has_value() && (*found)->empty();
    auto sounding = ranks || nothing ? d->sounding(root, **found) : RowSet();
    if (!sounding)
        return sounding.error();
    bool relaxed = false;
    if (nothing && !ranks && !sounding->empty()) {
        found = Condition(*sounding);
    } else if (nothing && sounding->empty() && query.hasText()) {
        root = relaxedNode(query.root, query.written, &relaxed);
        if (relaxed)
            found = runs.run(root);
        if (!found)
            return found.error();
    }
    auto result = ranks ? d->ranked(**found, root) : d->sorted(*found, order);
    if (!result)
        return result;
    result->relaxed = relaxed && !result->rows.isEmpty();
    if (ranks) {
        result->rows += newestFirst(*sounding);
        result->tiers += QList<int>(qsizetype(sounding->size()), 0);
    }
    return result;
}

Result<QString> IndexReader::idOf(const QString &label, const QString &path)
{
    auto id = d->database.value(QStringLiteral("select stored_article.id from stored_article join folder on "
                                               "folder.id = stored_article.folder where label = ? and path = ?"),
                                {label, path});
    if (!id)
        return id.error();
    return id->isValid() ? Result<QString>(id->toString()) : noSuchArticle(label + u'/' + path);
}

Result<Row> IndexReader::rowOf(const QString &id)
{
    auto row = d->database.value(QStringLiteral("select row from stored_article where id = ?"), {id});
    if (!row)
        return row.error();
    return row->isValid() ? Result<Row>(row->toLongLong()) : noSuchArticle(id);
}

} // namespace shiwen
