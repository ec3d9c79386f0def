// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>
#include <QString>

namespace shiwen {

/// A hidden file beside its destination that becomes the destination when everything went well, and is removed when
/// it goes out of scope before. One thread.
class OutputFile
{
public:
    explicit OutputFile(const QString &destination);
    ~OutputFile();
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    /// Makes the file, open for reading and writing without a buffer, so that each write tells at once what became
    /// of it. Disk when the folder does not allow it.
    Result<void> open();
    [[nodiscard]] QFile &file() { return m_file; }
    [[nodiscard]] QString path() const { return m_file.fileName(); }
    /// Forces the bytes to the disk. Disk when that fails.
    Result<void> sync();
    /// Puts the file in the destination's place, whatever is there, and syncs the folder.
    Result<void> rename();

private:
    QString m_destination;
    QFile m_file;
    bool m_made = false;
};

/// "“path” could not be written: why…", with the code Disk.
[[nodiscard]] Error notWritten(const QString &path, const QString &why);

} // namespace shiwen
