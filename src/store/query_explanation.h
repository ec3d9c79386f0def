// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search_query.h"

#include <QString>

namespace shiwen {

/// What was understood of a query, in words and in the language of the program: one sentence of its conditions, then,
/// each on a line of its own, what became text although it looks like more, and what was left out. Long parts are cut.
/// Plain text; control and bidi characters of what was typed are shown as escapes. Any thread.
[[nodiscard]] QString explanation(const SearchQuery &query);

} // namespace shiwen
