// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace shiwen {

/// Where a phrase is looked for.
enum class TextScope { Everywhere, Title };

/// The terms that an article must hold for a phrase to occur in it.
struct TermPlan {
    std::vector<QByteArray> terms; ///< all of them
    QByteArray prefix;             ///< and a term that begins so; empty for none
    bool exact = true;             ///< false: an article that holds them all need not hold the phrase

    [[nodiscard]] bool isEmpty() const { return terms.empty() && prefix.isEmpty(); }
};

/// Empty for a phrase without any unit. `prefix`: the last word is unfinished.
[[nodiscard]] TermPlan termPlan(const QString &phrase, bool prefix, TextScope scope);

} // namespace shiwen
