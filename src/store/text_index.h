// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"
#include "store/document_rows.h"
#include "store/indexed_texts.h"
#include "store/segment_maker.h"
#include "store/segments.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace shiwen {

/// The version of everything that decides which terms a text becomes and how they are written.
[[nodiscard]] QString termsVersion();

/// Writes the index of texts. Every text gets a number, its terms go into a segment with those of the texts around it,
/// and segments of like size become one when there are many. A text that is taken out is only struck from the list of
/// numbers; its postings vanish when segments are joined. On the thread of its Database, which outlives it, and within
/// a transaction; what flush() has not written is not found.
class TextIndexWriter
{
public:
    static Result<TextIndexWriter> open(Database &database);

    /// `row` is in stored_article already.
    Result<void> add(qint64 row, const IndexedTexts &texts);
    /// Before the row leaves stored_article. A row that was never added is none.
    Result<void> remove(qint64 row);
    /// A row that was written anew keeps its number: its texts are the same.
    Result<void> keep(qint64 row, quint32 document);

    /// How many articles have their terms in the index.
    [[nodiscard]] qint64 articles() const { return qint64(m_rows.end()) - 1 - m_rows.gone(); }

    /// Writes what was gathered. To be called before a commit.
    Result<void> flush();
    /// Forgets what was gathered, after a rollback.
    Result<void> undo();
    /// Joins all segments and numbers the texts anew, without gaps.
    Result<void> compact();
    /// Makes the whole index anew from the stored texts, with the folded columns, after termsVersion() changed.
    Result<void> rebuild();

private:
    TextIndexWriter(Database &database, DocumentRows &&rows, QSqlQuery &&setDocument, QSqlQuery &&getDocument);
    Result<void> write(const std::vector<MadeSegment> &segments);
    /// False when nothing was gathered.
    Result<bool> writeGathered();
    Result<void> joinSmallSegments();
    /// `numbers`: the new number of each document, 0 for what is gone.
    Result<void> join(const std::vector<Segment> &segments, const std::vector<quint32> &numbers);
    Result<void> renumber(const std::vector<quint32> &numbers);
    [[nodiscard]] std::vector<quint32> presentNumbers() const;
    Result<void> rebuildRow(StoredTexts &stored, qint64 row, bool shown);

    Database *m_database;
    DocumentRows m_rows;
    std::unique_ptr<SegmentMaker> m_maker = std::make_unique<SegmentMaker>();
    QSqlQuery m_setDocument;
    QSqlQuery m_getDocument;
};

/// The terms of the index with the rows that hold them, for tests: one line each, sorted.
Result<QStringList> vocabulary(Database &database);

} // namespace shiwen
