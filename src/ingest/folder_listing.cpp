// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/folder_listing.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <QFile>
#include <QStringDecoder>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <cstring>
#include <memory>

#else

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>

#endif

namespace shiwen {

#ifdef Q_OS_UNIX

namespace {

struct CloseFolder {
    void operator()(DIR *folder) const { closedir(folder); }
};

QString escapedBytes(const char *name)
{
    QString escaped;
    for (; *name; ++name) {
        const auto byte = static_cast<unsigned char>(*name);
        if (byte >= ' ' && byte < 0x7F)
            escaped += QLatin1Char(*name);
        else
            escaped += QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0'));
    }
    return escaped;
}

qint64 milliseconds(const struct stat &status)
{
#ifdef Q_OS_DARWIN
    const auto &time = status.st_mtimespec;
#else
    const auto &time = status.st_mtim;
#endif
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

/// Empty when the bytes are not UTF-8.
QString decodedName(const char *bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString name = decoder.decode(QByteArrayView(bytes));
    return decoder.hasError() ? QString() : name;
}

} // namespace

bool listFolder(const QString &absolutePath, FolderListing &listing)
{
    const std::unique_ptr<DIR, CloseFolder> folder(opendir(QFile::encodeName(absolutePath).constData()));
    if (!folder)
        return false;
    const int handle = dirfd(folder.get());
    while (const dirent *entry = readdir(folder.get())) {
        const char *bytes = entry->d_name;
        if (std::strcmp(bytes, ".") == 0 || std::strcmp(bytes, "..") == 0)
            continue;
        if (entry->d_type != DT_REG && entry->d_type != DT_DIR && entry->d_type != DT_UNKNOWN)
            continue;
        struct stat status = {};
        const bool known = entry->d_type == DT_DIR || fstatat(handle, bytes, &status, AT_SYMLINK_NOFOLLOW) == 0;
        const bool isFolder = entry->d_type == DT_DIR || S_ISDIR(status.st_mode);
        if (!known || (!isFolder && !S_ISREG(status.st_mode)))
            continue;
        const QString name = decodedName(bytes);
        if (name.isEmpty())
            listing.unreadableNames.append(escapedBytes(bytes));
        else
            listing.entries.append({name, isFolder, qint64(status.st_size), isFolder ? 0 : milliseconds(status)});
    }
    return true;
}

#else

bool listFolder(const QString &absolutePath, FolderListing &listing)
{
    if (!QFileInfo(absolutePath).isReadable())
        return false;
    QDirIterator files(absolutePath, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    while (files.hasNext()) {
        files.next();
        const QFileInfo info = files.fileInfo();
        if (info.isSymLink() || info.isJunction() || (!info.isDir() && !info.isFile()) || info.isHidden())
            continue;
        listing.entries.append({info.fileName(), info.isDir(), info.size(), info.lastModified().toMSecsSinceEpoch()});
    }
    return true;
}

#endif

} // namespace shiwen
