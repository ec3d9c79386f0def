// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace shiwen {

/// A file on disk that will be an entry of a bundle.
struct BundleEntry {
    QString name;     ///< below the bundle's root
    QString absolute; ///< where to read it
    QByteArray sha256;
    qint64 size = 0;   ///< bytes
    qint64 packed = 0; ///< bytes in the zip: as deflated when it will be, else as it is
    bool deflate = false;
    qint64 modified = 0; ///< milliseconds since 1970-01-01 UTC, a time that a zip can hold
};

/// `milliseconds` since 1970-01-01 UTC as a zip can hold it: even seconds, from 1980 to 2107.
[[nodiscard]] qint64 zipTime(qint64 milliseconds);

/// Reads the file once: its hash, size and time, and whether it will be stored or deflated. Refused beyond the limits
/// for one file; else the errors of openRegularFile().
Result<BundleEntry> inspectFile(const QString &name, const QString &absolute);

/// Refuses what a zip without ZIP64 cannot hold, with the packed size of each year in the sentence. `years` are those
/// of the articles' dates, for some or all of the entries, by name.
Result<void> checkVolume(const QList<BundleEntry> &entries, const QMap<QString, QString> &years);

} // namespace shiwen
