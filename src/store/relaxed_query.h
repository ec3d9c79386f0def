// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search_query.h"

#include <QString>
#include <QStringList>

namespace shiwen {

/// `root` with every phrase of three or more units replaced by all of its pairs of neighbours; phrases that stand in
/// quotes in `written` stay. `changed` tells whether there was any.
[[nodiscard]] QueryNode relaxedNode(const QueryNode &root, const QString &written, bool *changed);
/// The pairs of neighbouring units of a phrase, itself when it has fewer than three.
[[nodiscard]] QStringList unitPairs(const QString &phrase);

/// The text of a query that asks for nothing but words, as a title might read; empty for any other query.
[[nodiscard]] QString wholeText(const QueryNode &root);

} // namespace shiwen
