// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace shiwen {

namespace {

Error missing(const QString &path)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Core", "%1 does not exist. Check the path.").arg(escapedForDisplay(path))};
}

Error notRegular(const QString &path)
{
    return {ErrorCode::Refused, QCoreApplication::translate("Core", "%1 is not a regular file, and is not opened.")
                                    .arg(escapedForDisplay(path))};
}

Error unreadable(const QString &path, const QString &why)
{
    return {ErrorCode::Unreadable,
            QCoreApplication::translate("Core", "%1 could not be read: %2. Check its permissions.")
                .arg(escapedForDisplay(path), why)};
}

Error notWritten(const QString &path, const QString &why)
{
    return {ErrorCode::Disk, QCoreApplication::translate(
                                 "Core", "%1 could not be written: %2. Free some space or choose another folder.")
                                 .arg(escapedForDisplay(path), why)};
}

} // namespace

#ifdef Q_OS_UNIX

namespace {

/// A descriptor of the regular file at `path`, which the caller closes; `status` is the file's.
Result<int> openDescriptor(const QString &path, struct stat &status)
{
    const QByteArray name = QFile::encodeName(path);
    if (::stat(name.constData(), &status) != 0)
        return errno == ENOENT || errno == ENOTDIR ? missing(path) : unreadable(path, qt_error_string(errno));
    if (!S_ISREG(status.st_mode))
        return notRegular(path);
    // It may have been replaced since: O_NONBLOCK keeps the opening of a FIFO from waiting, and fstat looks again.
    const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return unreadable(path, qt_error_string(errno));
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return notRegular(path);
    }
    return descriptor;
}

qint64 readSome(int descriptor, char *to, qint64 size)
{
    ssize_t got = 0;
    do {
        got = ::read(descriptor, to, std::size_t(size));
    } while (got < 0 && errno == EINTR);
    return got;
}

} // namespace

Result<std::unique_ptr<QFile>> openRegularFile(const QString &path)
{
    struct stat status {
    };
    const auto opened = openDescriptor(path, status);
    if (!opened)
        return opened.error();
    const int descriptor = *opened;
    auto file = std::make_unique<QFile>(path);
    if (!file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return unreadable(path, file->errorString());
    }
    return file;
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

#else

Result<std::unique_ptr<QFile>> openRegularFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return missing(path);
    if (!info.isFile())
        return notRegular(path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(path, file->errorString());
    return file;
}

void syncFolder(const QString &) {}

#endif

namespace {

/// All that `readSome(to, size)` gives, which is negative on failure; `size` is what the file is said to hold.
template <typename Read> Result<QByteArray> readAll(const QString &path, qint64 size, qint64 limit, Read readSome)
{
    // One byte beyond what the size says tells whether the file grew; more than the limit is never read.
    QByteArray bytes(std::min(size, limit) + 1, Qt::Uninitialized);
    qint64 length = 0;
    for (;;) {
        const qint64 got = readSome(bytes.data() + length, bytes.size() - length);
        if (got < 0)
            return unreadable(path, qt_error_string());
        length += got;
        if (length > limit)
            return Error{ErrorCode::Refused,
                         QCoreApplication::translate("Core", "%1 is larger than %2 bytes, and is not read.")
                             .arg(escapedForDisplay(path))
                             .arg(limit)};
        if (got == 0)
            break;
        if (length == bytes.size())
            bytes.resize(std::min(2 * length, limit + 1));
    }
    bytes.truncate(length);
    return bytes;
}

} // namespace

#ifdef Q_OS_UNIX

// Without QFile, whose making costs as much as reading an article.
Result<QByteArray> readFile(const QString &path, qint64 limit, qint64 *modified)
{
    struct stat status {
    };
    const auto opened = openDescriptor(path, status);
    if (!opened)
        return opened.error();
    const auto closed = qScopeGuard([descriptor = *opened] { ::close(descriptor); });
    if (modified) {
#ifdef Q_OS_DARWIN
        const timespec &time = status.st_mtimespec;
#else
        const timespec &time = status.st_mtim;
#endif
        *modified = qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    }
    return readAll(path, status.st_size, limit,
                   [descriptor = *opened](char *to, qint64 size) { return readSome(descriptor, to, size); });
}

#else

Result<QByteArray> readFile(const QString &path, qint64 limit, qint64 *modified)
{
    auto opened = openRegularFile(path);
    if (!opened)
        return opened.error();
    QFile &file = **opened;
    if (modified)
        *modified = file.fileTime(QFileDevice::FileModificationTime).toMSecsSinceEpoch();
    return readAll(path, file.size(), limit, [&file](char *to, qint64 size) { return file.read(to, size); });
}

#endif

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    // commit() reports success for a single short write on a full disk, so the length is compared here.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const QString why = file.errorString();
        file.cancelWriting();
        return notWritten(path, why);
    }
    if (file.size() != bytes.size()) {
        file.cancelWriting();
        return notWritten(path, QCoreApplication::translate("Core", "the disk is full"));
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

QString escapedForDisplay(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const bool control = unit < 0x20 || (unit >= 0x7F && unit <= 0x9F);
        const bool invisible = (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x2028 && unit <= 0x202E) ||
                               (unit >= 0x2066 && unit <= 0x2069) || unit == 0xFEFF;
        if (control || invisible)
            shown += QStringLiteral("\\u{%1}").arg(static_cast<uint>(unit), 4, 16, QLatin1Char('0'));
        else
            shown += character;
    }
    return shown;
}

} // namespace shiwen
