// SPDX-License-Identifier: GPL-3.0-or-later
// Searches in the notebook: those with a name, and those that were asked before.
#include "core/files.h"
#include "store/notebook.h"
#include "store/notebook_p.h"

#include <QCoreApplication>

namespace shiwen {

namespace {

Error noSuchSearch(const QString &name)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Store", "There is no saved search “%1”. See which there are.")
                .arg(escapedForDisplay(name))};
}

Error nameTaken(const QString &name)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("Store", "There is a saved search “%1” already. Choose another name.")
                .arg(escapedForDisplay(name))};
}

Error incomplete()
{
    return {ErrorCode::Usage, QCoreApplication::translate("Store", "A saved search needs a name and a query.")};
}

} // namespace

Result<QList<SavedSearch>> Notebook::savedSearches()
{
    auto query = d->database.select(QStringLiteral("select name, query from saved_search order by place, name"));
    if (!query)
        return query.error();
    QList<SavedSearch> searches;
    while (query->next())
        searches.append({query->value(0).toString(), query->value(1).toString()});
    return searches;
}

Result<SavedSearch> Notebook::savedSearch(const QString &name)
{
    const QString wanted = name.simplified();
    auto query = d->database.value(QStringLiteral("select query from saved_search where name = ?"), {wanted});
    if (!query)
        return query.error();
    return query->isValid() ? Result<SavedSearch>({wanted, query->toString()}) : noSuchSearch(name);
}

Result<void> Notebook::saveSearch(const SavedSearch &search, bool replace, int place)
{
    const QString name = search.name.simplified();
    const QString query = search.query.trimmed();
    if (name.isEmpty() || query.isEmpty())
        return incomplete();
    if (auto known = savedSearch(name); known && !replace)
        return nameTaken(name);
    return d->write([&]() -> Result<void> {
        if (place >= 0) {
            auto moved = d->database.change(
                QStringLiteral("update saved_search set place = place + 1 where place >= ?"), {place});
            if (!moved)
                return moved;
        }
        const QVariant wanted = place >= 0 ? QVariant(place) : QVariant();
        return d->database.change(
            QStringLiteral("insert into saved_search (name, query, place) values (?, ?, "
                           "coalesce(?, (select coalesce(max(place), -1) + 1 from saved_search))) "
                           "on conflict (name) do update set query = excluded.query, place = coalesce(?, place)"),
            {name, query, wanted, wanted});
    });
}

Result<void> Notebook::renameSearch(const QString &name, const QString &newName)
{
    const QString to = newName.simplified();
    auto known = savedSearch(name);
    if (!known)
        return known.error();
    if (to.isEmpty())
        return incomplete();
    if (to == known->name)
        return {};
    if (auto taken = savedSearch(to))
        return nameTaken(to);
    return d->write([&] {
        return d->database.change(QStringLiteral("update saved_search set name = ? where name = ?"), {to, known->name});
    });
}

Result<void> Notebook::forgetSearch(const QString &name)
{
    auto known = savedSearch(name);
    if (!known)
        return known.error();
    return d->write(
        [&] { return d->database.change(QStringLiteral("delete from saved_search where name = ?"), {known->name}); });
}

Result<void> Notebook::rememberQuery(const QString &query)
{
    const QString text = query.simplified();
    if (text.isEmpty() || text.size() > maximumPastQueryLength)
        return {};
    return d->write([&]() -> Result<void> {
        auto kept = d->database.change(
            QStringLiteral("insert into past_query (query, used) values (?, (select coalesce(max(used), 0) + 1 from "
                           "past_query)) on conflict (query) do update set used = excluded.used"),
            {text});
        if (!kept)
            return kept;
        return d->database.change(QStringLiteral("delete from past_query where used <= (select used from past_query "
                                                 "order by used desc limit 1 offset ?)"),
                                  {maximumPastQueries});
    });
}

Result<QStringList> Notebook::pastQueries()
{
    auto query = d->database.select(QStringLiteral("select query from past_query order by used desc"));
    if (!query)
        return query.error();
    QStringList queries;
    while (query->next())
        queries.append(query->value(0).toString());
    return queries;
}

Result<void> Notebook::forgetPastQueries()
{
    return d->write([&] { return d->database.change(QStringLiteral("delete from past_query"), {}); });
}

} // namespace shiwen
