// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search_query.h"

#include <QString>
#include <QStringList>

namespace shiwen {

/// Where a phrase is looked for.
enum class TextScope { Everywhere, Title };

/// What of a typed phrase the full-text table can answer.
struct MatchExpression {
    QString sql;       ///< FTS5 query of quoted units only (sqlite.org/fts5.html section 3); empty without any unit
    bool whole = true; ///< false: the phrase is longer than one expression may be, and hits have to be checked
};

[[nodiscard]] MatchExpression matchExpression(const QString &phrase, bool prefix, TextScope scope);

/// `root` with every phrase of three or more units replaced by all of its pairs of neighbours; phrases that stand in
/// quotes in `written` stay. `changed` tells whether there was any.
[[nodiscard]] QueryNode relaxedNode(const QueryNode &root, const QString &written, bool *changed);
/// The pairs of neighbouring units of a phrase, itself when it has fewer than three.
[[nodiscard]] QStringList unitPairs(const QString &phrase);

/// The text of a query that asks for nothing but words, as a title might read; empty for any other query.
[[nodiscard]] QString wholeText(const QueryNode &root);

} // namespace shiwen
