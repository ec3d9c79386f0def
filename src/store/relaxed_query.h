// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/row_set.h"
#include "store/search_query.h"

#include <functional>

namespace shiwen {

/// The rows of a phrase of two units.
using RowsOfPair = std::function<Result<RowSet>(const QueryNode &phrase)>;

/// `root` with every phrase of three or more units replaced by its pairs of neighbours, as many of them as any article
/// holds, if that is more than half; else by all. Phrases in quotes stay. `changed` tells whether there was any.
Result<QueryNode> relaxedNode(const QueryNode &root, const RowsOfPair &rows, bool *changed);

} // namespace shiwen
