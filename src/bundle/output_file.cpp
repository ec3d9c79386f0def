// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/output_file.h"

#include "core/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace shiwen {

namespace {

std::filesystem::path nativePath(const QString &path)
{
#ifdef Q_OS_WIN
    return {path.toStdWString()};
#else
    return {QFile::encodeName(path).toStdString()};
#endif
}

bool syncDescriptor(int descriptor)
{
#ifdef Q_OS_UNIX
    return ::fsync(descriptor) == 0;
#else
    return ::_commit(descriptor) == 0;
#endif
}

} // namespace

Error notWritten(const QString &path, const QString &why)
{
    return {ErrorCode::Disk,
            QCoreApplication::translate("Bundle", "“%1” could not be written: %2. Check the free space and the "
                                                  "permissions, or choose another folder.")
                .arg(escapedForDisplay(path), why)};
}

OutputFile::OutputFile(const QString &destination) : m_destination(QFileInfo(destination).absoluteFilePath()) {}

OutputFile::~OutputFile()
{
    if (m_made)
        m_file.remove();
}

Result<void> OutputFile::open()
{
    const QString folder = QFileInfo(m_destination).absolutePath();
    const QString random = QString::number(QRandomGenerator::system()->generate64(), 36);
    m_file.setFileName(folder + QLatin1String("/.shiwen-") + random + QLatin1String(".part"));
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered))
        return notWritten(m_destination, m_file.errorString());
    m_made = true;
    return {};
}

Result<void> OutputFile::sync()
{
    if (!m_file.flush() || !syncDescriptor(m_file.handle()))
        return notWritten(m_destination, qt_error_string(errno));
    return {};
}

Result<void> OutputFile::rename()
{
    m_file.close();
    std::error_code error;
    std::filesystem::rename(nativePath(m_file.fileName()), nativePath(m_destination), error);
    if (error)
        return notWritten(m_destination, qt_error_string(error.value()));
    m_made = false;
    syncFolder(QFileInfo(m_destination).absolutePath());
    return {};
}

} // namespace shiwen
