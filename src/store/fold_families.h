// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/families.h"
#include "store/index_reader.h"

#include <vector>

namespace shiwen {

/// One row for each family among the rows of `found`, in their order; rows of no family stay. Of a family's rows the
/// one with the highest tier stays, among equals the one with the lowest place. `places` are sorted by row.
[[nodiscard]] QueryResult foldFamilies(const QueryResult &found, const std::vector<FamilyPlace> &places);

} // namespace shiwen
