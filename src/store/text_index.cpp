// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/text_index.h"

#include "text/fold.h"
#include "text/pinyin.h"
#include "text/units.h"

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

/// Counts up when IndexedTexts, the terms or their bytes change.
constexpr int shapeVersion = 5;

} // namespace

QString termsVersion()
{
    return QStringLiteral("%1.%2.%3.%4").arg(shapeVersion).arg(foldingVersion).arg(unitsVersion).arg(pinyinVersion);
}

TextIndexWriter::TextIndexWriter(Database &database, DocumentRows &&rows, QSqlQuery &&setDocument,
                                 QSqlQuery &&getDocument)
    : m_database(&database)
    , m_rows(std::move(rows))
    , m_setDocument(std::move(setDocument))
    , m_getDocument(std::move(getDocument))
{}

Result<TextIndexWriter> TextIndexWriter::open(Database &database)
{
    auto rows = DocumentRows::load(database);
    if (!rows)
        return rows.error();
    auto set = database.prepare(QStringLiteral("update stored_article set document = ? where row = ?"));
    if (!set)
        return set.error();
    auto get = database.prepare(QStringLiteral("select document from stored_article where row = ?"));
    if (!get)
        return get.error();
    return TextIndexWriter(database, std::move(*rows), std::move(*set), std::move(*get));
}

Result<void> TextIndexWriter::add(qint64 row, const IndexedTexts &texts)
{
    const quint32 document = m_rows.append(row);
    if (auto done = keep(row, document); !done)
        return done;
    return write(m_maker->add(document, texts));
}

Result<void> TextIndexWriter::keep(qint64 row, quint32 document)
{
    m_setDocument.bindValue(0, document);
    m_setDocument.bindValue(1, row);
    return m_database->run(m_setDocument);
}

Result<void> TextIndexWriter::remove(qint64 row)
{
    m_getDocument.bindValue(0, row);
    if (auto done = m_database->run(m_getDocument); !done)
        return done;
    const quint32 document = m_getDocument.next() ? m_getDocument.value(0).toUInt() : 0;
    m_getDocument.finish();
    if (document == 0)
        return {};
    m_rows.remove(document);
    return keep(row, 0);
}

Result<void> TextIndexWriter::write(const std::vector<MadeSegment> &segments)
{
    for (const MadeSegment &segment : segments) {
        auto writer = SegmentWriter::begin(*m_database, segment.firstDocument);
        if (!writer)
            return writer.error();
        for (const FilledBlock &block : segment.blocks)
            if (auto done = writer->add(block); !done)
                return done;
        if (auto done = writer->finish(); !done)
            return done;
    }
    return {};
}

Result<bool> TextIndexWriter::writeGathered()
{
    const std::vector<MadeSegment> segments = m_maker->finish();
    auto done = write(segments);
    return done ? Result<bool>(!segments.empty()) : done.error();
}

Result<void> TextIndexWriter::flush()
{
    auto written = writeGathered();
    if (!written)
        return written.error();
    if (*written)
        if (auto done = joinSmallSegments(); !done)
            return done;
    return m_rows.store(*m_database);
}

Result<void> TextIndexWriter::undo()
{
    m_maker->discard();
    auto rows = DocumentRows::load(*m_database);
    if (!rows)
        return rows.error();
    m_rows = std::move(*rows);
    return {};
}

Result<QStringList> vocabulary(Database &database)
{
    auto rows = DocumentRows::load(database);
    auto segments = readSegments(database);
    if (!rows || !segments)
        return rows ? segments.error() : rows.error();
    QStringList lines;
    for (const Segment &segment : *segments) {
        auto reader = SegmentReader::open(database, segment);
        if (!reader)
            return reader.error();
        for (auto more = reader->next(); !more || *more; more = reader->next()) {
            if (!more)
                return more.error();
            std::vector<quint32> documents;
            reader->appendDocuments(documents);
            for (const quint32 document : documents)
                lines += toString(reader->term()) + u' ' + QString::number(rows->row(document));
        }
    }
    lines.sort();
    return lines;
}

} // namespace shiwen
