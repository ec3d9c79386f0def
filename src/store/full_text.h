// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"
#include "store/indexed_texts.h"
#include "store/pinyin_index.h"

#include <QSqlQuery>
#include <QString>

namespace shiwen {

/// Fails with Database and a sentence when this SQLite was built without FTS5.
Result<void> requireFullText(Database &database);

/// The version of everything that decides which terms a text becomes.
[[nodiscard]] QString termsVersion();

/// How values are compared whole: folded, without space around them.
[[nodiscard]] QString comparable(const QString &value);

/// Writes the contentless full-text table, and beside it the one of how titles, tags and accounts are read. On the
/// thread of its Database, which outlives it.
class FullTextWriter
{
public:
    static Result<FullTextWriter> open(Database &database);

    Result<void> add(qint64 row, const IndexedTexts &texts);
    /// `texts` are those the row was added with.
    Result<void> remove(qint64 row, const IndexedTexts &texts);
    /// Makes the whole table of terms anew from the stored texts, with the folded columns, after termsVersion()
    /// changed.
    Result<void> rebuild();
    /// Makes the other table anew, after soundsVersion() changed.
    Result<void> rebuildSounds() { return m_sounds.rebuild(); }

private:
    FullTextWriter(Database &database, QSqlQuery &&add, QSqlQuery &&remove, PinyinWriter &&sounds);
    Result<void> feed(QSqlQuery &query, qint64 row, const IndexedTexts &texts);
    Result<void> rebuildRow(StoredTexts &stored, qint64 row, bool shown);

    Database *m_database;
    QSqlQuery m_add;
    QSqlQuery m_remove;
    PinyinWriter m_sounds;
};

} // namespace shiwen
