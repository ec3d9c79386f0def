// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle_writer.h"
#include "core/progress.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace shiwen {

/// One finding of a check, in words.
struct BundleFinding {
    bool warning = false; ///< else an error
    QString path;         ///< inside the bundle; empty when it is about the whole
    QString message;
};

struct BundleReport {
    bool valid = false;
    QList<BundleFinding> findings;
    qint64 files = 0; ///< payload files checked
    qint64 bytes = 0; ///< payload bytes checked
};

/// Checks a bundle (zip) or an unpacked bag (folder): container, limits, CRC, manifests, no unlisted file.
/// A failure (NotFound, Unreadable) only where nothing can be checked; a bad bundle is a report that is not valid.
Result<BundleReport> verifyBundle(const QString &path, const Monitor &monitor = {});

/// What an import brought.
struct UnpackedBundle {
    QStringList labels; ///< folder labels, each a folder below the destination
    QList<NotebookEntry> notebook;
    QList<QString> articlePaths; ///< `label/path` for each entry of notebook, in the same order
    qint64 files = 0;
};

/// Unpacks a bundle, a bag folder or a plain zip of articles into `destination`/<label>. Every check of verifyBundle()
/// and every limit of README.md first; unpacked beside the destination and renamed when whole. A label that exists
/// there is a Conflict. On failure nothing is left behind. `dryRun` checks and reports, and writes nothing.
Result<UnpackedBundle> unpackBundle(const QString &path, const QString &destination, bool dryRun = false,
                                    const Monitor &monitor = {});

} // namespace shiwen
