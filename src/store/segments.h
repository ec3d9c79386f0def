// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"
#include "store/posting_block.h"

#include <QByteArray>
#include <QSqlQuery>

#include <vector>

namespace shiwen {

/// A part of the text index that was written at once.
struct Segment {
    qint64 id = 0;
    quint32 firstDocument = 0; ///< the numbers in it begin here
    qint64 bytes = 0;          ///< of its blocks
};

/// The segments of the index, oldest first.
Result<std::vector<Segment>> readSegments(Database &database);

/// Writes one segment; nothing of it is there when the transaction around it is rolled back.
class SegmentWriter
{
public:
    static Result<SegmentWriter> begin(Database &database, quint32 firstDocument);

    /// Terms in ascending order, each once.
    Result<void> add(QByteArrayView term, const std::vector<quint32> &documents);
    /// A whole block, in place of terms, behind what was added.
    Result<void> add(const FilledBlock &block);
    Result<void> finish();

private:
    SegmentWriter(Database &database, qint64 id, quint32 firstDocument, QSqlQuery &&insert);

    Database *m_database;
    qint64 m_id;
    QSqlQuery m_insert;
    PostingBlock m_block;
    qint64 m_bytes = 0;
};

/// Reads a segment term by term.
class SegmentReader
{
public:
    static Result<SegmentReader> open(Database &database, const Segment &segment);

    /// Goes on to the next term; false at the end. A damaged block is Invalid.
    Result<bool> next();
    [[nodiscard]] const QByteArray &term() const { return m_block.term(); }
    void appendDocuments(std::vector<quint32> &documents) { m_block.appendDocuments(documents); }

private:
    SegmentReader(const QString &path, quint32 firstDocument, QSqlQuery &&blocks);

    QString m_path;
    quint32 m_firstDocument;
    QSqlQuery m_blocks;
    QByteArray m_bytes; ///< of the block at hand
    PostingBlockReader m_block;
};

/// The failure of a block that cannot be read.
[[nodiscard]] Error damagedPostings(const QString &path);

} // namespace shiwen
