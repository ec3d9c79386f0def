// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QTemporaryDir>

/// A folder of files for one test; gone with it.
class TestFolder
{
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &relative) const { return m_folder.filePath(relative); }

    /// Writes a file and the folders above it. False on failure.
    bool write(const QString &relative, const QByteArray &bytes)
    {
        QFile file(path(relative));
        return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(bytes) == bytes.size();
    }

private:
    QTemporaryDir m_folder;
};

/// The head of a PNG of the size; enough for reading its header.
inline QByteArray pngHead(quint8 width, quint8 height)
{
    QByteArray bytes("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0", 19);
    return bytes + char(width) + QByteArray(3, '\0') + char(height) + QByteArray("\x08\x02\0\0\0", 5);
}
