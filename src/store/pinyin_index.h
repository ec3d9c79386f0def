// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"
#include "store/indexed_texts.h"
#include "store/match_expression.h"
#include "text/pinyin.h"

#include <QSqlQuery>
#include <QString>

#include <optional>

namespace shiwen {

/// The version of everything that decides which sounds a title becomes, as termsVersion() is of terms.
[[nodiscard]] QString soundsVersion();

/// Writes the table of how titles, tags and accounts are read. On the thread of its Database, which outlives it.
class PinyinWriter
{
public:
    static Result<PinyinWriter> open(Database &database);

    Result<void> add(qint64 row, const IndexedTexts &texts);
    /// `texts` are those the row was added with; the body does not matter.
    Result<void> remove(qint64 row, const IndexedTexts &texts);
    /// Makes the whole table anew from what is stored, after soundsVersion() changed.
    Result<void> rebuild();

private:
    PinyinWriter(Database &database, QSqlQuery &&add, QSqlQuery &&remove);
    Result<void> feed(QSqlQuery &query, qint64 row, const IndexedTexts &texts);

    Database *m_database;
    QSqlQuery m_add;
    QSqlQuery m_remove;
};

/// The articles whose title, a tag of the file or account is read like a query, newest first, one by one: as many as
/// are asked for are looked up. On the thread of its Database, which outlives it.
class PinyinMatches
{
public:
    /// With the scope Title only titles count.
    static Result<PinyinMatches> open(Database &database, const PinyinQuery &query, TextScope scope);

    /// The next row, lower than those before; nothing at the end.
    std::optional<qint64> next();

private:
    PinyinMatches(QSqlQuery &&candidates, const PinyinQuery &query, TextScope scope, bool checked);
    [[nodiscard]] bool passes() const;

    QSqlQuery m_candidates;
    PinyinQuery m_query;
    TextScope m_scope;
    bool m_checked; ///< candidates come with their texts, which decide
};

} // namespace shiwen
