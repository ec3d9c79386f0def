// SPDX-License-Identifier: GPL-3.0-or-later
// From texts that are alike to families of articles.
#include "store/family_finder.h"

#include <QHash>

namespace shiwen {

Result<std::vector<CopyArticle>> FamilyFinder::copyArticles()
{
    auto query = m_database.select(QStringLiteral(
        "select row, counted, signature.units, account_folded, title_folded, instr(problems, '\"truncated\"') > 0, "
        "stored_article.images - images_missing, date, label || '/' || path from signature join stored_article using "
        "(row) "
        "join content using (content) join folder on folder.id = stored_article.folder where counted <> 0 and counted "
        "in "
        "(select low from likeness union select high from likeness union "
        "select counted from signature group by counted having count(*) > 1)"));
    if (!query)
        return query.error();
    std::vector<CopyArticle> articles;
    while (query->next()) {
        articles.push_back({.row = query->value(0).toLongLong(),
                            .counted = quint64(query->value(1).toLongLong()),
                            .units = query->value(2).toInt(),
                            .account = query->value(3).toString(),
                            .title = query->value(4).toString(),
                            .cut = query->value(5).toBool(),
                            .pictures = query->value(6).toInt(),
                            .date = query->value(7).toString(),
                            .path = query->value(8).toString()});
    }
    return articles;
}

Result<std::vector<TextPair>> FamilyFinder::textPairs()
{
    auto query = m_database.select(
        QStringLiteral("select low, high, common, of_smaller, of_larger, agreeing, conflicting from likeness"));
    if (!query)
        return query.error();
    std::vector<TextPair> pairs;
    while (query->next()) {
        const auto number = [&query](int column) {
            return query->value(column).toInt();
        };
        pairs.push_back({quint64(query->value(0).toLongLong()), quint64(query->value(1).toLongLong()),
                         Likeness{number(2), number(3), number(4), number(5), number(6)}});
    }
    return pairs;
}

Result<int> FamilyFinder::writeFamilies()
{
    auto articles = copyArticles();
    auto pairs = articles ? textPairs() : Result<std::vector<TextPair>>(articles.error());
    if (!pairs)
        return pairs.error();
    QHash<qint64, FamilyPlace> before;
    {
        auto query = m_database.select(QStringLiteral("select row, family, place from family_member"));
        if (!query)
            return query.error();
        while (query->next())
            before.insert(query->value(0).toLongLong(),
                          {query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toInt()});
    }
    int changed = 0;
    for (const FamilyPlace &place : decideFamilies(*articles, *pairs)) {
        if (before.take(place.row) == place)
            continue;
        auto done = m_database.change(
            QStringLiteral("insert or replace into family_member (row, family, place) values (?, ?, ?)"),
            {place.row, place.family, place.place});
        if (!done)
            return done.error();
        ++changed;
    }
    for (const FamilyPlace &gone : std::as_const(before)) {
        if (auto done = m_database.change(QStringLiteral("delete from family_member where row = ?"), {gone.row}); !done)
            return done.error();
        ++changed;
    }
    return changed;
}

Result<void> FamilyFinder::setDone()
{
    for (const char *sql : {"delete from copy_due", "delete from account_due"}) {
        if (auto done = m_database.execute(QLatin1String(sql)); !done)
            return done;
    }
    return {};
}

} // namespace shiwen
