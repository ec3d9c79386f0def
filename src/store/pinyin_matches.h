// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"
#include "store/row_set.h"
#include "store/term_plan.h"
#include "store/text_index_reader.h"
#include "text/pinyin.h"

#include <QSqlQuery>

#include <optional>

namespace shiwen {

/// The articles whose title, a tag of the file or account is read like a query, newest first, one by one: of as many as
/// are asked for the texts are looked at. On the thread of its Database, which outlives it.
class PinyinMatches
{
public:
    /// With the scope Title only titles count.
    static Result<PinyinMatches> open(Database &database, TextIndexReader &index, const PinyinQuery &query,
                                      TextScope scope);

    /// The next row, lower than those before; nothing at the end.
    std::optional<Row> next();

private:
    PinyinMatches(RowSet &&candidates, QSqlQuery &&texts, const PinyinQuery &query, TextScope scope);
    [[nodiscard]] bool passes(Row row);

    RowSet m_candidates; ///< what is left of them
    QSqlQuery m_texts;
    PinyinQuery m_query;
    TextScope m_scope;
    bool m_exact; ///< every candidate is a hit
};

} // namespace shiwen
