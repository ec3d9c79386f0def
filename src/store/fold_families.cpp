// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fold_families.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace shiwen {

QueryResult foldFamilies(const QueryResult &found, const std::vector<FamilyPlace> &places)
{
    if (places.empty())
        return found;
    const auto placeOf = [&places](Row row) {
        const auto at = std::ranges::lower_bound(places, row, {}, &FamilyPlace::row);
        return at != places.end() && at->row == row ? &*at : nullptr;
    };
    using Rank = std::pair<int, int>; // lower is better
    QHash<qint64, std::pair<Rank, qsizetype>> best;
    for (qsizetype i = 0; i < found.rows.size(); ++i) {
        const FamilyPlace *place = placeOf(found.rows[i]);
        if (place == nullptr)
            continue;
        const Rank rank{found.tiers.isEmpty() ? 0 : -found.tiers[i], place->place};
        const auto known = best.find(place->family);
        if (known == best.end() || rank < known->first)
            best[place->family] = {rank, i};
    }
    QueryResult folded;
    folded.relaxed = found.relaxed;
    folded.complete = found.complete;
    for (qsizetype i = 0; i < found.rows.size(); ++i) {
        const FamilyPlace *place = placeOf(found.rows[i]);
        if (place != nullptr && best.value(place->family).second != i)
            continue;
        folded.rows.append(found.rows[i]);
        if (!found.tiers.isEmpty())
            folded.tiers.append(found.tiers[i]);
    }
    return folded;
}

} // namespace shiwen
