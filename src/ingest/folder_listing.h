// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace shiwen {

/// A regular file or a folder; everything else (links, devices, FIFOs, sockets) is no entry.
struct FolderEntry {
    QString name;
    bool isFolder = false;
    qint64 size = 0;     ///< bytes
    qint64 modified = 0; ///< milliseconds since 1970-01-01 UTC
};

struct FolderListing {
    QList<FolderEntry> entries;
    QStringList unreadableNames; ///< names that are not UTF-8, their bytes escaped as \xNN
};

/// Lists one folder, in no order. False when the system refuses. Any thread.
bool listFolder(const QString &absolutePath, FolderListing &listing);

} // namespace shiwen
