// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace shiwen {

enum class StateFilter { All, Unread, Starred };

/// What a filter is about. Saved searches stand among the filters, but are whole queries.
enum class FilterKind { State, Saved, Folder, Account, Tag, Year };

/// What became of a value by clicking on it.
enum class FilterChoice { None, Included, Excluded };

/// The values that are chosen of one kind: articles with any of the included ones, whatever they have when there is
/// none, and with none of the excluded ones.
struct FilterValues {
    QStringList included;
    QStringList excluded;

    bool operator==(const FilterValues &) const = default;
    [[nodiscard]] bool isEmpty() const { return included.isEmpty() && excluded.isEmpty(); }
    [[nodiscard]] QStringList all() const { return included + excluded; }
    [[nodiscard]] FilterChoice choice(const QString &value) const;
    void choose(const QString &value, FilterChoice choice);
};

/// The filters that are chosen beside the search box.
struct Filters {
    StateFilter state = StateFilter::All;
    QMap<FilterKind, FilterValues> values{}; ///< of the kinds but State and Saved: labels, accounts, tags, `YYYY`

    bool operator==(const Filters &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == Filters(); }
    /// The same filters with other values for a kind.
    [[nodiscard]] Filters with(FilterKind kind, const FilterValues &chosen) const;
};

/// The query that stands for the filters and what was typed, in the language of the search box. What was typed comes
/// last, so that an open quote in it swallows no filter and its last word may be a prefix.
[[nodiscard]] QString queryText(const Filters &filters, const QString &typed);

} // namespace shiwen
