// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/zip_check.h"
#include "core/result.h"

#include <QFile>
#include <QString>
#include <QStringList>

namespace shiwen {

/// A hidden folder in the destination where an import grows until it is whole; it goes, with everything that was made
/// for it, when it goes out of scope before. One thread.
class UnpackFolder
{
public:
    explicit UnpackFolder(const QString &destination);
    ~UnpackFolder();
    UnpackFolder(const UnpackFolder &) = delete;
    UnpackFolder &operator=(const UnpackFolder &) = delete;

    /// Makes the destination, when it is not there, and the hidden folder. Disk when the system does not allow it.
    Result<void> make();
    /// Starts the file `path` (relative); ends the one before with endFile().
    Result<void> beginFile(const QString &path);
    Result<void> write(QByteArrayView piece);
    /// `modified`: milliseconds since 1970-01-01 UTC.
    Result<void> endFile(qint64 modified);
    /// Forces everything to the disk and moves the folders `labels` to the destination, all or none. A label that has
    /// come to exist there is a Conflict.
    Result<void> publish(const QStringList &labels);

private:
    void sync();

    QString m_destination;
    QString m_folder;
    QString m_madeDestination; ///< the uppermost folder that make() made above or as the destination
    QFile m_file;
    bool m_published = false;
};

} // namespace shiwen
