// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/scanner.h"
#include "store/index_writer.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace shiwen {

/// An article file that is new, looks changed, or whose pictures or records beside it may have changed.
struct Candidate {
    ScannedFile file;
    bool known = false;   ///< the index has an article at this path
    QByteArray knownHash; ///< same hash means nothing to do; empty when it is to be read anew anyway
};

/// What differs between the index and the disk in one folder.
struct FolderChanges {
    QList<Candidate> toRead;
    QList<KnownFile> gone;
    qint64 unchanged = 0;
};

/// What the other files of a folder looked like, for the next scan: one line a file, sorted as in the scan.
[[nodiscard]] QStringList otherFileLines(const ScanResult &scan);

/// Compares what the index knows of a folder (sorted by path) with a scan. Articles below a folder that could not be
/// listed are never gone. An article without a change of its own is read again when a picture may have come or gone:
/// with missing pictures when other files are new, with any pictures when other files went or changed; also when a file
/// of records that may be about it (Sidecars) came, went or changed. `full`: everything is read again.
[[nodiscard]] FolderChanges compare(const QList<KnownFile> &known, const QStringList &knownOtherFiles,
                                    const ScanResult &scan, bool full);

} // namespace shiwen
