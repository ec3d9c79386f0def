// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace shiwen {

/// A file in an added folder, as the directory listing tells.
struct ScannedFile {
    QString path;        ///< relative to the added folder, `/` between parts
    qint64 size = 0;     ///< bytes
    qint64 modified = 0; ///< milliseconds since 1970-01-01 UTC
};

/// What a walk through an added folder found.
struct ScanResult {
    QList<ScannedFile> articles; ///< .md .markdown .html .htm, sorted by path
    QList<ScannedFile> others;   ///< every other regular file, sorted by path: pictures among them
    QStringList directories;     ///< relative, to be watched; "" is the folder itself
    QStringList unreadableNames; ///< names that are not UTF-8, escaped for display
    /// Articles left out as another's path is the same text in other Unicode forms (NFC, NFD), so that they would have
    /// one id. The one in NFC is listed, else the first.
    QStringList equalNames;
    QStringList unreadableFolders; ///< folders the system would not list; nothing below them is forgotten
};

/// Walks `folder` (absolute). Hidden folders, hidden files that are no articles, node_modules, _site, linked files and
/// directories are left out.
/// NotFound when the folder is not there, Cancelled when the monitor says so.
Result<ScanResult> scanFolder(const QString &folder, const Monitor &monitor = {});

} // namespace shiwen
