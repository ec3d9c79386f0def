// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search_query.h"

#include <QString>

namespace shiwen {

/// `root` with every phrase of three or more units replaced by all of its pairs of neighbours; phrases in quotes stay.
/// `changed` tells whether there was any.
[[nodiscard]] QueryNode relaxedNode(const QueryNode &root, bool *changed);

/// The text of a query that asks for nothing but words, as a title might read; empty for any other query.
[[nodiscard]] QString wholeText(const QueryNode &root);

} // namespace shiwen
