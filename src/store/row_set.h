// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/index_reader.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace shiwen {

/// Rows in ascending order, each once.
using RowSet = std::vector<Row>;

[[nodiscard]] inline RowSet intersected(const RowSet &left, const RowSet &right)
{
    RowSet both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
    return both;
}

[[nodiscard]] inline RowSet united(const RowSet &left, const RowSet &right)
{
    RowSet either;
    std::set_union(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(either));
    return either;
}

[[nodiscard]] inline RowSet without(const RowSet &left, const RowSet &right)
{
    RowSet rest;
    std::set_difference(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(rest));
    return rest;
}

[[nodiscard]] inline bool contains(const RowSet &set, Row row)
{
    return std::binary_search(set.begin(), set.end(), row);
}

} // namespace shiwen
