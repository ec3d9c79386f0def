// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace shiwen {

/// How a row number is made up: days since the year 1 (22 bits), minute of the day (11 bits), a number (24 bits).
/// An unknown date has day 0. So row numbers sort by time, and a range of days is a range of rows.
struct RowSlot {
    qint64 first = 0; ///< the lowest row number of the minute
    qint64 last = 0;
    bool operator==(const RowSlot &) const = default;
};

/// The slot of `YYYY-MM-DD` with or without `THH:MM…`; anything else is unknown.
[[nodiscard]] RowSlot rowSlot(const QString &date);

/// The lowest row number of a day `YYYY-MM-DD`, and the highest; what is no day leaves that end open, but never takes
/// in unknown dates.
[[nodiscard]] qint64 firstRowOfDay(const QString &day);
[[nodiscard]] qint64 lastRowOfDay(const QString &day);

} // namespace shiwen
