// SPDX-License-Identifier: GPL-3.0-or-later
// Families of copies as lists and queries see them.
#include "store/fold_families.h"
#include "store/index_reader.h"
#include "store/index_reader_p.h"

namespace shiwen {

Result<const std::vector<FamilyPlace> *> IndexReader::Private::familyPlaces()
{
    auto state = database.value(QStringLiteral("pragma data_version"));
    if (!state)
        return state.error();
    if (state->toLongLong() == placesState)
        return &places;
    auto query = database.select(QStringLiteral("select row, family, place from family_member order by row"));
    if (!query)
        return query.error();
    places.clear();
    while (query->next())
        places.push_back({query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toInt()});
    placesState = state->toLongLong();
    return &places;
}

Result<QueryResult> IndexReader::folded(const QueryResult &found)
{
    auto places = d->familyPlaces();
    return places ? Result<QueryResult>(foldFamilies(found, **places)) : places.error();
}

Result<QList<Family>> IndexReader::families()
{
    auto query = d->database.select(
        QStringLiteral("select member.row, family, article.id from family_member as member join article using (row) "
                       "order by family desc, place"));
    if (!query)
        return query.error();
    QList<Family> families;
    qint64 last = 0;
    while (query->next()) {
        if (query->value(1).toLongLong() != last)
            families.append({query->value(2).toString(), {}});
        last = query->value(1).toLongLong();
        families.last().rows.append(query->value(0).toLongLong());
    }
    families.removeIf([](const Family &family) { return family.rows.size() < 2; });
    return families;
}

} // namespace shiwen
