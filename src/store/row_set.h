// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/index_reader.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace shiwen {

/// Rows in ascending order, each once.
using RowSet = std::vector<Row>;

[[nodiscard]] inline bool contains(const RowSet &set, Row row)
{
    return std::binary_search(set.begin(), set.end(), row);
}

[[nodiscard]] inline RowSet intersected(const RowSet &left, const RowSet &right)
{
    // Of a set that is much smaller each row is looked up in the other.
    constexpr std::size_t muchSmaller = 32;
    const RowSet &few = left.size() < right.size() ? left : right;
    const RowSet &many = left.size() < right.size() ? right : left;
    RowSet both;
    if (few.size() < many.size() / muchSmaller)
        std::copy_if(few.begin(), few.end(), std::back_inserter(both), [&](Row row) { return contains(many, row); });
    else
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

} // namespace shiwen
