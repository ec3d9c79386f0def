// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip_records.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QIODevice>
#include <QTimeZone>

namespace shiwen {

namespace {

Error damaged()
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate("Bundle", "it is not a zip file, or it is damaged or not complete")};
}

Error zip64()
{
    return {ErrorCode::Refused,
            QCoreApplication::translate(
                "Bundle", "it is in the ZIP64 form for very large archives, which Shiwen does not read; unpack it "
                          "with another program and add the folder")};
}

/// The offset of the end record: the last place where one fits that reaches the end of the file with its comment.
Result<qint64> findEnd(QIODevice &device)
{
    const qint64 size = device.size();
    const qint64 tailSize = qMin<qint64>(size, zip::endSize + 0xFFFF);
    if (size < zip::endSize)
        return damaged();
    const auto tail = bytesAt(device, size - tailSize, tailSize);
    if (!tail)
        return tail.error();
    for (qint64 at = tailSize - zip::endSize; at >= 0; --at) {
        if (qFromLittleEndian<quint32>(tail->constData() + at) != zip::endSignature)
            continue;
        const qint64 comment = qFromLittleEndian<quint16>(tail->constData() + at + 20);
        if (at + zip::endSize + comment == tailSize)
            return size - tailSize + at;
    }
    return damaged();
}

bool hasZip64Locator(QIODevice &device, qint64 end)
{
    if (end < zip::end64LocatorSize)
        return false;
    const auto bytes = bytesAt(device, end - zip::end64LocatorSize, zip::end64LocatorSize);
    return bytes && qFromLittleEndian<quint32>(bytes->constData()) == zip::end64LocatorSignature;
}

bool isZip64(const ZipHeader &header)
{
    return header.packed == 0xFFFFFFFF || header.size == 0xFFFFFFFF || header.offset == 0xFFFFFFFF;
}

} // namespace

Result<QByteArray> bytesAt(QIODevice &device, qint64 offset, qint64 size)
{
    if (offset < 0 || size < 0 || offset > device.size() - size)
        return damaged();
    if (!device.seek(offset))
        return Error{ErrorCode::Unreadable, device.errorString()};
    QByteArray bytes = device.read(size);
    if (bytes.size() != size)
        return Error{
            ErrorCode::Unreadable,
            QCoreApplication::translate("Bundle", "it could not be read to its end (%1)").arg(device.errorString())};
    return bytes;
}

Result<ZipEnd> readZipEnd(QIODevice &device)
{
    const auto at = findEnd(device);
    if (!at)
        return at.error();
    const auto bytes = bytesAt(device, *at, zip::endSize);
    if (!bytes)
        return bytes.error();
    const ZipRecord record(*bytes);
    if (record.word(8) == 0xFFFF || record.word(10) == 0xFFFF || record.dword(12) == 0xFFFFFFFF ||
        record.dword(16) == 0xFFFFFFFF || hasZip64Locator(device, *at))
        return zip64();
    if (record.word(4) != 0 || record.word(6) != 0 || record.word(8) != record.word(10))
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("Bundle", "it is one part of an archive in several files; join them "
                                                           "with the program that made them")};
    ZipEnd end;
    end.entries = record.word(10);
    end.centralSize = record.dword(12);
    end.centralOffset = record.dword(16);
    end.hasComment = record.word(20) != 0;
    if (end.centralOffset + end.centralSize != *at)
        return damaged();
    return end;
}

Result<ZipHeader> readCentralHeader(QIODevice &device, qint64 offset, qint64 end)
{
    if (offset > end - zip::centralSize)
        return damaged();
    const auto bytes = bytesAt(device, offset, zip::centralSize);
    if (!bytes)
        return bytes.error();
    const ZipRecord record(*bytes);
    const int nameSize = record.word(28);
    const int extraSize = record.word(30);
    ZipHeader header;
    header.commentSize = record.word(32);
    if (record.dword(0) != zip::centralSignature ||
        offset + zip::centralSize + nameSize + extraSize + header.commentSize > end)
        return damaged();
    const auto texts = bytesAt(device, offset + zip::centralSize, nameSize + extraSize);
    if (!texts)
        return texts.error();
    header.madeBy = record.word(4);
    header.version = record.word(6);
    header.flags = record.word(8);
    header.method = record.word(10);
    header.time = record.word(12);
    header.date = record.word(14);
    header.crc = record.dword(16);
    header.packed = record.dword(20);
    header.size = record.dword(24);
    header.disk = record.word(34);
    header.internal = record.word(36);
    header.external = record.dword(38);
    header.offset = record.dword(42);
    header.name = texts->left(nameSize);
    header.extra = texts->mid(nameSize);
    if (isZip64(header))
        return zip64();
    return header;
}

Result<ZipHeader> readLocalHeader(QIODevice &device, qint64 offset)
{
    const auto bytes = bytesAt(device, offset, zip::localSize);
    if (!bytes)
        return bytes.error();
    const ZipRecord record(*bytes);
    if (record.dword(0) != zip::localSignature)
        return damaged();
    const int nameSize = record.word(26);
    const int extraSize = record.word(28);
    const auto texts = bytesAt(device, offset + zip::localSize, nameSize + extraSize);
    if (!texts)
        return texts.error();
    ZipHeader header;
    header.version = record.word(4);
    header.flags = record.word(6);
    header.method = record.word(8);
    header.time = record.word(10);
    header.date = record.word(12);
    header.crc = record.dword(14);
    header.packed = record.dword(18);
    header.size = record.dword(22);
    header.name = texts->left(nameSize);
    header.extra = texts->mid(nameSize);
    if (isZip64(header))
        return zip64();
    return header;
}

qint64 millisecondsOf(quint16 date, quint16 time)
{
    const QDate day(1980 + (date >> 9), (date >> 5) & 15, date & 31);
    const QTime clock(time >> 11, (time >> 5) & 63, (time & 31) * 2);
    const bool valid = day.isValid() && clock.isValid();
    return (valid ? QDateTime(day, clock, Qt::UTC) : QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC))
        .toMSecsSinceEpoch();
}

} // namespace shiwen
