// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/unpack_folder.h"

#include "bundle/output_file.h"
#include "core/files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTimeZone>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace shiwen {

UnpackFolder::UnpackFolder(const QString &destination) : m_destination(QFileInfo(destination).absoluteFilePath()) {}

UnpackFolder::~UnpackFolder()
{
    m_file.close();
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
    if (m_published || m_madeDestination.isEmpty())
        return;
    // Only what is empty goes: somebody may have put something there since.
    for (QString folder = m_destination; QDir().rmdir(folder) && folder != m_madeDestination;)
        folder = QFileInfo(folder).absolutePath();
}

Result<void> UnpackFolder::make()
{
    for (QString folder = m_destination; !QFileInfo::exists(folder); folder = QFileInfo(folder).absolutePath())
        m_madeDestination = folder;
    const QString random = QString::number(QRandomGenerator::system()->generate64(), 36);
    const QString folder = m_destination + QLatin1String("/.shiwen-import-") + random;
    if (!QDir().mkpath(m_destination) || !QDir().mkdir(folder))
        return notWritten(m_destination, QCoreApplication::translate("Bundle", "no folder can be made there"));
    m_folder = folder;
    return {};
}

Result<void> UnpackFolder::beginFile(const QString &path)
{
    const QString absolute = m_folder + QLatin1Char('/') + path;
    if (!QDir().mkpath(QFileInfo(absolute).absolutePath()))
        return notWritten(path, QCoreApplication::translate("Bundle", "its folder cannot be made"));
    m_file.setFileName(absolute);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return notWritten(path, m_file.errorString());
    return {};
}

Result<void> UnpackFolder::write(QByteArrayView piece)
{
    if (m_file.write(piece.data(), piece.size()) == piece.size())
        return {};
    const bool silent = m_file.error() == QFileDevice::NoError;
    return notWritten(m_file.fileName(),
                      silent ? QCoreApplication::translate("Bundle", "there is no space left") : m_file.errorString());
}

Result<void> UnpackFolder::endFile(qint64 modified)
{
    // A file system without such times (some network shares) is no reason to lose the import.
    m_file.setFileTime(QDateTime::fromMSecsSinceEpoch(modified, Qt::UTC), QFileDevice::FileModificationTime);
    m_file.close();
    if (m_file.error() != QFileDevice::NoError)
        return notWritten(m_file.fileName(), m_file.errorString());
    return {};
}

/// One call for all files: an fsync for each of ten thousand takes minutes on a rotating disk.
void UnpackFolder::sync()
{
#ifdef Q_OS_LINUX
    const int descriptor = ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::syncfs(descriptor);
    ::close(descriptor);
#endif
}

Result<void> UnpackFolder::publish(const QStringList &labels)
{
    sync();
    QStringList moved;
    for (const QString &label : labels) {
        const QString target = m_destination + QLatin1Char('/') + label;
        const bool taken = QFileInfo::exists(target) || QFileInfo(target).isSymLink();
        if (!taken && QDir().rename(m_folder + QLatin1Char('/') + label, target)) {
            moved.append(label);
            continue;
        }
        for (const QString &back : std::as_const(moved))
            QDir().rename(m_destination + QLatin1Char('/') + back, m_folder + QLatin1Char('/') + back);
        if (taken)
            return Error{ErrorCode::Conflict,
                         QCoreApplication::translate("Bundle", "“%1” exists already.").arg(escapedForDisplay(target))};
        return notWritten(target, QCoreApplication::translate("Bundle", "the unpacked folder cannot be moved there"));
    }
    m_published = true;
    syncFolder(m_destination);
    return {};
}

} // namespace shiwen
