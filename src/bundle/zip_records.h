// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QtEndian>

class QIODevice;

namespace shiwen {

/// Little-endian fields of the records of a zip file (APPNOTE.TXT 6.3.10, section 4.3).
class ZipRecord
{
public:
    explicit ZipRecord(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] quint16 word(int offset) const { return qFromLittleEndian<quint16>(m_bytes.constData() + offset); }
    [[nodiscard]] quint32 dword(int offset) const { return qFromLittleEndian<quint32>(m_bytes.constData() + offset); }

private:
    QByteArray m_bytes;
};

namespace zip {
inline constexpr quint32 localSignature = 0x04034b50;
inline constexpr quint32 centralSignature = 0x02014b50;
inline constexpr quint32 endSignature = 0x06054b50;
inline constexpr quint32 end64LocatorSignature = 0x07064b50;
inline constexpr quint32 descriptorSignature = 0x08074b50;
inline constexpr int localSize = 30;
inline constexpr int centralSize = 46;
inline constexpr int endSize = 22;
inline constexpr int end64LocatorSize = 20;

inline constexpr quint16 encryptedFlag = 1 << 0;
inline constexpr quint16 descriptorFlag = 1 << 3;
inline constexpr quint16 patchFlag = 1 << 5;
inline constexpr quint16 strongEncryptionFlag = 1 << 6;
inline constexpr quint16 utf8Flag = 1 << 11;
inline constexpr quint16 maskedFlag = 1 << 13;

inline constexpr quint16 stored = 0;
inline constexpr quint16 deflated = 8;

// The one form that Shiwen writes: Unix, version 2.0, a regular file of mode 0644.
inline constexpr quint16 writtenBy = 0x0314;
inline constexpr quint16 writtenVersion = 20;
inline constexpr quint32 writtenAttributes = 0100644U << 16;
} // namespace zip

/// Where the central directory lies, from the end record.
struct ZipEnd {
    qint64 centralOffset = 0;
    qint64 centralSize = 0;
    int entries = 0;
    bool hasComment = false;
};

/// A record of the central directory, or the part of a local header that both have.
struct ZipHeader {
    quint16 madeBy = 0; ///< central only, as are internal, external and offset
    quint16 version = 0;
    quint16 flags = 0;
    quint16 method = 0;
    quint16 time = 0;
    quint16 date = 0;
    quint32 crc = 0;
    qint64 packed = 0;
    qint64 size = 0;
    quint16 disk = 0;
    quint16 internal = 0;
    quint32 external = 0;
    qint64 offset = 0; ///< of the local header
    QByteArray name;
    QByteArray extra;
    int commentSize = 0;
};

/// Exactly `size` bytes at `offset`; Invalid when the file ends before, Unreadable when the device fails.
Result<QByteArray> bytesAt(QIODevice &device, qint64 offset, qint64 size);

/// Finds the one end record. ZIP64, several volumes and bytes after it are refused.
Result<ZipEnd> readZipEnd(QIODevice &device);

/// The record of the central directory at `offset`, which must end before `end`.
Result<ZipHeader> readCentralHeader(QIODevice &device, qint64 offset, qint64 end);

/// The local header at `offset`.
Result<ZipHeader> readLocalHeader(QIODevice &device, qint64 offset);

/// Milliseconds since 1970-01-01 UTC of a two-second time, taken for UTC; 1980-01-01 for one that is no time.
[[nodiscard]] qint64 millisecondsOf(quint16 date, quint16 time);

} // namespace shiwen
