// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/search_query.h"

#include <vector>

namespace shiwen {

/// A piece of a query as typed, before the tree.
struct QueryToken {
    enum class Kind { Operand, Open, Close, And, Or, Not };
    Kind kind = Kind::Operand;
    QStringView written;
    QueryNode node;    ///< of an Operand; All when there is nothing to search for
    bool word = false; ///< an Operand that is a bare word, neither quoted nor a field
};

/// Remarks keep this many code units of what they are about, and there are so many of them at most.
inline constexpr qsizetype maximumRemarkLength = 200;
inline constexpr qsizetype maximumRemarks = 20;

/// The characters that end what `quote` begins; empty when it is no quote.
[[nodiscard]] QStringView closersOf(QChar quote);

/// Cuts a query into tokens. Parentheses in the result are balanced and not nested deeper than maximumQueryDepth, and
/// every operator has its operands; whatever is not so became an Operand or was left out. `text` outlives the result.
/// What was not taken as it may have been meant is added to `remarks`, when given.
[[nodiscard]] std::vector<QueryToken> queryTokens(QStringView text, QList<QueryRemark> *remarks = nullptr);

} // namespace shiwen
