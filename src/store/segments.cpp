// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/segments.h"

#include <QCoreApplication>

#include <utility>

namespace shiwen {

Error damagedPostings(const QString &path)
{
    return Error{
        ErrorCode::Invalid,
        QCoreApplication::translate("Store", "%1 is damaged. Delete it: it is made anew at the next start.").arg(path)};
}

Result<std::vector<Segment>> readSegments(Database &database)
{
    auto query = database.select(QStringLiteral("select id, first_document, bytes from segment order by id"));
    if (!query)
        return query.error();
    std::vector<Segment> segments;
    while (query->next())
        segments.push_back({query->value(0).toLongLong(), query->value(1).toUInt(), query->value(2).toLongLong()});
    return segments;
}

SegmentWriter::SegmentWriter(Database &database, qint64 id, quint32 firstDocument, QSqlQuery &&insert)
    : m_database(&database), m_id(id), m_insert(std::move(insert)), m_block(firstDocument)
{}

Result<SegmentWriter> SegmentWriter::begin(Database &database, quint32 firstDocument)
{
    auto made =
        database.select(QStringLiteral("insert into segment (first_document, bytes) values (?, 0)"), {firstDocument});
    if (!made)
        return made.error();
    const qint64 id = made->lastInsertId().toLongLong();
    auto insert =
        database.prepare(QStringLiteral("insert into posting_block (segment, first_term, postings) values (?, ?, ?)"));
    if (!insert)
        return insert.error();
    return SegmentWriter(database, id, firstDocument, std::move(*insert));
}

Result<void> SegmentWriter::add(QByteArrayView term, const std::vector<quint32> &documents)
{
    if (m_block.add(term, documents))
        return {};
    if (auto done = add(m_block.take()); !done)
        return done;
    (void)m_block.add(term, documents);
    return {};
}

Result<void> SegmentWriter::add(const FilledBlock &block)
{
    m_insert.bindValue(0, m_id);
    m_insert.bindValue(1, block.firstTerm);
    m_insert.bindValue(2, block.postings);
    m_bytes += block.postings.size();
    return m_database->run(m_insert);
}

Result<void> SegmentWriter::finish()
{
    if (!m_block.isEmpty())
        if (auto done = add(m_block.take()); !done)
            return done;
    return m_database->change(QStringLiteral("update segment set bytes = ? where id = ?"), {m_bytes, m_id});
}

SegmentReader::SegmentReader(const QString &path, quint32 firstDocument, QSqlQuery &&blocks)
    : m_path(path), m_firstDocument(firstDocument), m_blocks(std::move(blocks)), m_block({}, firstDocument)
{}

Result<SegmentReader> SegmentReader::open(Database &database, const Segment &segment)
{
    auto blocks = database.select(
        QStringLiteral("select postings from posting_block where segment = ? order by first_term"), {segment.id});
    if (!blocks)
        return blocks.error();
    return SegmentReader(database.path(), segment.firstDocument, std::move(*blocks));
}

Result<bool> SegmentReader::next()
{
    while (!m_block.next()) {
        if (m_block.isDamaged())
            return damagedPostings(m_path);
        if (!m_blocks.next())
            return false;
        m_bytes = m_blocks.value(0).toByteArray();
        m_block = PostingBlockReader(m_bytes, m_firstDocument);
    }
    return true;
}

} // namespace shiwen
