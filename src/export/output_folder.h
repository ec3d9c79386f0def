// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace shiwen {

/// A folder that is filled beside its destination under a hidden name, and becomes the destination when everything went
/// well; else it is removed. Nothing is written elsewhere, and no link is followed. One thread.
class OutputFolder
{
public:
    /// In every finished folder: the paths of its files, a line each, by which it is known as ours.
    static constexpr char16_t listName[] = u".shiwen-export";

    explicit OutputFolder(const QString &destination);
    ~OutputFolder();
    OutputFolder(const OutputFolder &) = delete;
    OutputFolder &operator=(const OutputFolder &) = delete;

    /// Makes the hidden folder. Conflict unless the destination is absent or an empty folder, or with `replace` one
    /// that was made here and holds no file but those that were written then. Disk when the system does not allow it.
    Result<void> open(bool replace);
    /// `path`: relative, `/` between parts, no part of it `.` or `..`; not there yet.
    Result<void> write(const QString &path, const QByteArray &bytes);
    /// The bytes of a regular file, as openRegularFile() opens it.
    Result<void> copy(const QString &from, const QString &path);
    /// Puts the folder in the destination's place.
    Result<void> finish();

    [[nodiscard]] qint64 files() const { return m_paths.size(); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    [[nodiscard]] Result<void> checkDestination(bool replace) const;
    [[nodiscard]] Error notWritten(const QString &why) const;

    QString m_destination;
    QString m_hidden;
    bool m_made = false;
    QStringList m_paths;
    qint64 m_bytes = 0;
};

} // namespace shiwen
