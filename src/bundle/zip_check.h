// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>

class QIODevice;

namespace shiwen {

/// One entry of a zip file that passed the check.
struct ZipEntry {
    QString path;          ///< fine by pathProblem(), without the slash that ends a folder's name
    bool folder = false;   ///< a folder, without content
    bool deflated = false; ///< else stored
    quint32 crc = 0;       ///< CRC-32 of the content
    qint64 packed = 0;     ///< bytes in the zip
    qint64 size = 0;       ///< bytes of the content
    qint64 modified = 0;   ///< milliseconds since 1970-01-01 UTC, its two-second time taken for UTC
    qint64 headerOffset = 0;
    qint64 dataOffset = 0;
    qint64 centralOffset = 0; ///< of its record in the central directory
};

/// What a zip file holds.
struct ZipListing {
    QList<ZipEntry> entries; ///< as in the central directory
    /// How the container differs from the one form that Shiwen writes (README.md), in words; empty when it does not.
    QString departure;
};

/// Reads the end record, the central directory and every local header of a zip file, and refuses whatever README.md
/// lists, before anything is unpacked. Lengths are checked before they are believed; memory grows with the entries
/// alone. Invalid for a damaged file, Refused for one that breaks a rule, Unreadable when the device fails.
/// `device` is open for reading and random access; `name` is quoted in messages.
Result<ZipListing> checkZip(QIODevice &device, const QString &name);

/// Takes the next piece of a file's content.
using ByteSink = std::function<Result<void>(QByteArrayView)>;

/// Unpacks an entry in pieces. Never more than `entry.size` bytes; succeeds only when exactly these arrive, the packed
/// bytes are used up and the CRC-32 is right. An error of `sink` ends the work and is returned.
Result<void> readZipEntry(QIODevice &device, const ZipEntry &entry, const ByteSink &sink);

} // namespace shiwen
