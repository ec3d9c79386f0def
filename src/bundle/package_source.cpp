// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/package_source.h"

#include "bundle/limits.h"
#include "bundle/path_rules.h"
#include "core/files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace shiwen {

namespace {

class ZipSource : public PackageSource
{
public:
    ZipSource(std::unique_ptr<QFile> file, const ZipListing &listing) : m_file(std::move(file))
    {
        m_departure = listing.departure;
        for (const ZipEntry &entry : listing.entries) {
            if (entry.folder)
                continue;
            m_entries.append(entry);
            m_files.append({entry.path, entry.size, entry.modified});
        }
    }

    Result<void> read(qsizetype index, const ByteSink &sink) override
    {
        return readZipEntry(*m_file, m_entries.at(index), sink);
    }

private:
    std::unique_ptr<QFile> m_file;
    QList<ZipEntry> m_entries;
};

/// A folder on disk. Links are refused, never followed.
class FolderSource : public PackageSource
{
public:
    explicit FolderSource(const QString &root) : m_root(root) {}

    Result<void> list(const QString &below = {})
    {
        const QDir folder(m_root + QLatin1Char('/') + below);
        const auto infos = folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                                QDir::Name | QDir::DirsLast);
        for (const QFileInfo &info : infos)
            if (const auto added = add(info, below + info.fileName()); !added)
                return added.error();
        return {};
    }

    Result<void> read(qsizetype index, const ByteSink &sink) override
    {
        const PackageFile &file = m_files.at(index);
        const auto device = openRegularFile(m_root + QLatin1Char('/') + file.path);
        if (!device)
            return device.error();
        qint64 done = 0;
        for (QByteArray piece; done < file.size; done += piece.size()) {
            piece = (*device)->read(qMin<qint64>(1024 * 1024, file.size - done));
            if (piece.isEmpty())
                break;
            if (const auto taken = sink(piece); !taken)
                return taken.error();
        }
        if (done != file.size || !(*device)->atEnd())
            return Error{ErrorCode::Unreadable,
                         QCoreApplication::translate("Bundle", "“%1” could not be read to its end, or is changing.")
                             .arg(escapedForDisplay(file.path))};
        return {};
    }

private:
    Result<void> add(const QFileInfo &info, const QString &path)
    {
        const QString problem = problemOf(info, path);
        if (!problem.isEmpty())
            return Error{
                ErrorCode::Refused,
                QCoreApplication::translate("Bundle", "“%1” is refused: %2.").arg(escapedForDisplay(path), problem)};
        if (info.isDir())
            return list(path + QLatin1Char('/'));
        m_files.append({path, info.size(), info.lastModified().toMSecsSinceEpoch()});
        m_total += info.size();
        return {};
    }

    QString problemOf(const QFileInfo &info, const QString &path)
    {
        if (const QString problem = pathProblem(path); !problem.isEmpty())
            return problem;
        if (info.isSymLink() || !(info.isFile() || info.isDir()))
            return QCoreApplication::translate("Bundle", "it is not a regular file");
        if (!(info.isDir() ? m_paths.addFolder(path) : m_paths.addFile(path)))
            return QCoreApplication::translate("Bundle", "another file has the same name, or differs from it only in "
                                                         "case or in how accents are written");
        const qint64 limit = isTextPath(path) ? limits::textBytes : limits::fileBytes;
        if (info.isFile() && info.size() > limit)
            return QCoreApplication::translate("Bundle", "it is larger than %1 MiB").arg(limit >> 20);
        if (m_files.size() >= limits::entries || m_total > limits::totalBytes)
            return QCoreApplication::translate("Bundle", "the folder holds more than %1 files or %2 GiB")
                .arg(limits::entries)
                .arg(limits::totalBytes >> 30);
        return {};
    }

    QString m_root;
    PathSet m_paths;
    qint64 m_total = 0;
};

} // namespace

Result<std::unique_ptr<PackageSource>> PackageSource::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("Bundle", "There is no file or folder “%1”.").arg(escapedForDisplay(path))};
    if (info.isDir()) {
        if (!info.isReadable())
            return Error{ErrorCode::Unreadable, QCoreApplication::translate(
                                                    "Bundle", "The folder “%1” may not be read. Check its permissions.")
                                                    .arg(escapedForDisplay(path))};
        auto folder = std::make_unique<FolderSource>(info.absoluteFilePath());
        if (const auto listed = folder->list(); !listed)
            return listed.error();
        return std::unique_ptr<PackageSource>(std::move(folder));
    }
    auto file = openRegularFile(path);
    if (!file)
        return file.error();
    const auto listing = checkZip(**file, info.fileName());
    if (!listing)
        return listing.error();
    return std::unique_ptr<PackageSource>(std::make_unique<ZipSource>(*std::move(file), *listing));
}

Result<QByteArray> PackageSource::readAll(qsizetype index, qint64 limit)
{
    const PackageFile &file = m_files.at(index);
    if (file.size > limit)
        return Error{ErrorCode::Refused, QCoreApplication::translate("Bundle", "“%1” is larger than %2 MiB.")
                                             .arg(escapedForDisplay(file.path))
                                             .arg(limit >> 20)};
    QByteArray content;
    content.reserve(file.size);
    const auto done = read(index, [&content](QByteArrayView piece) -> Result<void> {
        content.append(piece.data(), piece.size());
        return {};
    });
    if (!done)
        return done.error();
    return content;
}

} // namespace shiwen
