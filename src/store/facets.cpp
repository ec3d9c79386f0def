// SPDX-License-Identifier: GPL-3.0-or-later
// Counting over index.db.
#include "store/comparable.h"
#include "store/index_reader.h"
#include "store/index_reader_p.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

/// `%1` is where the rows that were found go. Values that only differ in how they are written count together.
QString facetSql(const QString &field)
{
    static const QHash<QString, QString> statements = {
        {QStringLiteral("account"), QStringLiteral("select max(account), count(*) from article "
                                                   "where account_folded <> ''%1 group by account_folded")},
        {QStringLiteral("author"), QStringLiteral("select max(author), count(*) from article "
                                                  "where author_folded <> ''%1 group by author_folded")},
        {QStringLiteral("reposter"), QStringLiteral("select max(reposter), count(*) from article "
                                                    "where reposter_folded <> ''%1 group by reposter_folded")},
        {QStringLiteral("source"), QStringLiteral("select max(source), count(*) from article "
                                                  "where source_folded <> ''%1 group by source_folded")},
        {QStringLiteral("year"), QStringLiteral("select substr(date, 1, 4), count(*) from article "
                                                "where date <> ''%1 group by 1")},
        {QStringLiteral("month"), QStringLiteral("select substr(date, 1, 7), count(*) from article "
                                                 "where date <> ''%1 group by 1")},
        {QStringLiteral("folder"), QStringLiteral("select (select label from folder where id = article.folder), "
                                                  "count(*) from article where true%1 group by folder")},
        {QStringLiteral("status"), QStringLiteral("select status, count(*) from article where true%1 group by status")},
        {QStringLiteral("lang"), QStringLiteral("select lang, count(*) from article where lang <> ''%1 group by lang")},
    };
    return statements.value(field);
}

bool newestFirst(const QString &field)
{
    return field == QLatin1String("year") || field == QLatin1String("month");
}

void sortFacets(QList<FacetCount> &facets, bool byValue)
{
    std::sort(facets.begin(), facets.end(), [byValue](const FacetCount &left, const FacetCount &right) {
        if (byValue)
            return left.value > right.value;
        return left.count != right.count ? left.count > right.count : left.value < right.value;
    });
}

/// A statement with its rows narrowed down to what was found.
Result<QSqlQuery> counted(Database &database, const QString &sql, const Condition &found)
{
    if (!found)
        return database.select(sql.arg(QString()));
    return database.select(sql.arg(QStringLiteral(" and row in (select value from json_each(?))")),
                           {QString::fromLatin1(rowArray(*found))});
}

using FacetsByKey = QHash<QString, FacetCount>;

/// Whether the file of an article has the tag, which is comparable().
Result<bool> fileHasTag(Database &database, Row row, const QString &tag)
{
    auto known = database.value(QStringLiteral("select 1 from tag where row = ? and folded = ?"), {row, tag});
    return known ? Result<bool>(known->isValid()) : known.error();
}

/// Counts the tags that the reader added, but not where the file has the same one.
Result<void> countAddedTags(Database &database, const Condition &found, FacetsByKey &byKey)
{
    auto added = counted(database,
                         QStringLiteral("select row, tag from notebook.added_tag join article on id = entry "
                                        "where true%1"),
                         found);
    if (!added)
        return added.error();
    QSet<std::pair<Row, QString>> seen;
    while (added->next()) {
        const Row row = added->value(0).toLongLong();
        const QString tag = added->value(1).toString();
        const QString key = comparable(tag);
        if (seen.contains({row, key}))
            continue;
        seen.insert({row, key});
        const auto known = fileHasTag(database, row, key);
        if (!known)
            return known.error();
        FacetCount &facet = byKey[key];
        if (facet.value.isEmpty())
            facet.value = tag;
        facet.count += *known ? 0 : 1;
    }
    return {};
}

/// Takes away the tags of files that the reader removed.
Result<void> discountRemovedTags(Database &database, const Condition &found, FacetsByKey &byKey)
{
    auto removed = counted(database,
                           QStringLiteral("select row, tag from notebook.removed_tag join article on id = entry "
                                          "where true%1"),
                           found);
    if (!removed)
        return removed.error();
    while (removed->next()) {
        const QString key = comparable(removed->value(1).toString());
        const auto known = fileHasTag(database, removed->value(0).toLongLong(), key);
        if (!known)
            return known.error();
        if (const auto facet = byKey.find(key); *known && facet != byKey.end() && --facet->count == 0)
            byKey.erase(facet);
    }
    return {};
}

} // namespace

Result<QList<FacetCount>> IndexReader::Private::tagFacets(const Condition &found)
{
    auto query = counted(
        database, QStringLiteral("select max(value), count(*), folded from tag where true%1 group by folded"), found);
    if (!query)
        return query.error();
    FacetsByKey byKey;
    while (query->next())
        byKey.insert(query->value(2).toString(), {query->value(0).toString(), query->value(1).toLongLong()});
    if (attached) {
        if (auto done = discountRemovedTags(database, found, byKey); !done)
            return done.error();
        if (auto done = countAddedTags(database, found, byKey); !done)
            return done.error();
    }
    QList<FacetCount> facets = byKey.values();
    sortFacets(facets, false);
    return facets;
}

Result<QList<FacetCount>> IndexReader::facets(const QString &field, const SearchQuery &query, const Monitor &monitor)
{
    const bool tags = field == QLatin1String("tag");
    const QString sql = facetSql(field);
    if (sql.isEmpty() && !tags) {
        return Error{ErrorCode::Usage,
                     QCoreApplication::translate("Store", "There is no field %1 to count. Use tag, account, reposter, "
                                                          "author, source, year, month, folder, status or lang.")
                         .arg(field)};
    }
    Condition found;
    if (query.root.kind != QueryNode::Kind::All) {
        auto result = find(query, SortOrder::Date, {.monitor = monitor});
        if (!result)
            return result.error();
        found = RowSet(result->rows.rbegin(), result->rows.rend());
    }
    if (auto done = d->attachNotebook(); !done)
        return done.error();
    if (tags)
        return d->tagFacets(found);
    auto counts = counted(d->database, sql, found);
    if (!counts)
        return counts.error();
    QList<FacetCount> facets;
    while (counts->next())
        facets.append({counts->value(0).toString(), counts->value(1).toLongLong()});
    sortFacets(facets, newestFirst(field));
    return facets;
}

Result<QHash<QString, qint64>> IndexReader::articlesPerFolder()
{
    auto query =
        d->database.select(QStringLiteral("select label, (select count(*) from article where folder = folder.id) "
                                          "from folder"));
    if (!query)
        return query.error();
    QHash<QString, qint64> counts;
    while (query->next())
        counts.insert(query->value(0).toString(), query->value(1).toLongLong());
    return counts;
}

Result<LibraryStats> IndexReader::stats()
{
    auto query = d->database.select(
        QStringLiteral("select count(*), total(words), total(images), total(images_missing), total(size), "
                       "count(distinct nullif(account_folded, '')), (select value from meta where key = "
                       "'last_indexed') from article"));
    if (!query)
        return query.error();
    LibraryStats stats;
    if (query->next()) {
        const auto number = [&query](int column) {
            return qint64(query->value(column).toDouble());
        };
        stats.articles = number(0);
        stats.words = number(1);
        stats.images = number(2);
        stats.imagesMissing = number(3);
        stats.sourceBytes = number(4);
        stats.accounts = number(5);
        stats.lastIndexed = query->value(6).toLongLong();
    }
    auto tags = facets(QStringLiteral("tag"), {});
    if (!tags)
        return tags.error();
    stats.tags = tags->size();
    stats.indexBytes = QFileInfo(d->database.path()).size();
    return stats;
}

} // namespace shiwen
