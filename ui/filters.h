// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shiwen {

enum class StateFilter { All, Unread, Starred };

/// What a filter is about; at most one value of each kind is chosen. Saved searches stand among the filters, but are
/// whole queries.
enum class FilterKind { State, Saved, Folder, Account, Tag, Year };

/// The filters that are chosen beside the search box. Empty means any.
struct Filters {
    StateFilter state = StateFilter::All;
    QString folder; ///< label
    QString account;
    QString tag;
    QString year; ///< `YYYY`

    bool operator==(const Filters &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == Filters(); }
    /// The value chosen for a kind other than State and Saved; empty when none is.
    [[nodiscard]] QString value(FilterKind kind) const;
    /// The same filters with another value for `kind`, which is neither State nor Saved.
    [[nodiscard]] Filters with(FilterKind kind, const QString &value) const;
};

/// The query that stands for the filters and what was typed, in the language of the search box. What was typed comes
/// last, so that an open quote in it swallows no filter and its last word may be a prefix.
[[nodiscard]] QString queryText(const Filters &filters, const QString &typed);

} // namespace shiwen
