// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/output_folder.h"

#include "core/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace shiwen {

namespace {

constexpr qint64 blockBytes = 1 << 20;
constexpr qint64 longestList = 64 << 20;

/// Every file below `folder`, relative to it; links are files.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        each.next();
        if (!each.fileInfo().isDir() || each.fileInfo().isSymLink())
            files += QDir(folder).relativeFilePath(each.filePath());
    }
    return files;
}

bool isOurs(const QString &folder)
{
    const QString name = QString::fromUtf16(OutputFolder::listName);
    const auto list = readFile(folder + u'/' + name, longestList);
    if (!list)
        return false;
    const QStringList lines = QString::fromUtf8(*list).split(u'\n', Qt::SkipEmptyParts);
    QSet<QString> written(lines.cbegin(), lines.cend());
    written.insert(name);
    const QStringList files = filesIn(folder);
    return std::all_of(files.cbegin(), files.cend(),
                       [&written](const QString &file) { return written.contains(file); });
}

QString hiddenBeside(const QString &destination)
{
    const QString random = QString::number(QRandomGenerator::system()->generate64(), 36);
    return QFileInfo(destination).absolutePath() + QStringLiteral("/.shiwen-%1.part").arg(random);
}

} // namespace

OutputFolder::OutputFolder(const QString &destination)
    : m_destination(QDir::cleanPath(QFileInfo(destination).absoluteFilePath())), m_hidden(hiddenBeside(m_destination))
{}

OutputFolder::~OutputFolder()
{
    if (m_made)
        QDir(m_hidden).removeRecursively();
}

Error OutputFolder::notWritten(const QString &why) const
{
    return {ErrorCode::Disk,
            QCoreApplication::translate("Export",
                                        "“%1” could not be written: %2. Check the free space and the permissions, or "
                                        "choose another folder.")
                .arg(escapedForDisplay(m_destination), why)};
}

Result<void> OutputFolder::checkDestination(bool replace) const
{
    const QFileInfo info(m_destination);
    if (!info.exists() && !info.isSymLink())
        return {};
    const QString name = escapedForDisplay(m_destination);
    if (info.isSymLink() || !info.isDir())
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("Export", "%1 is there already and is no folder. Choose another name.")
                         .arg(name)};
    if (QDir(m_destination).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return {};
    if (!isOurs(m_destination))
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate(
                         "Export", "%1 holds files that no export wrote. Choose an empty folder or a new one.")
                         .arg(name)};
    if (!replace)
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate(
                         "Export", "%1 holds an export already. Choose another folder, or let it be replaced.")
                         .arg(name)};
    return {};
}

Result<void> OutputFolder::open(bool replace)
{
    if (auto allowed = checkDestination(replace); !allowed)
        return allowed;
    if (!QDir().mkpath(QFileInfo(m_destination).absolutePath()) || !QDir().mkdir(m_hidden))
        return notWritten(QCoreApplication::translate("Export", "the folder could not be made"));
    m_made = true;
    return {};
}

Result<void> OutputFolder::write(const QString &path, const QByteArray &bytes)
{
    QFile file(m_hidden + u'/' + path);
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return notWritten(QCoreApplication::translate("Export", "a folder could not be made"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered) ||
        file.write(bytes) != bytes.size())
        return notWritten(file.errorString());
    m_paths += path;
    m_bytes += bytes.size();
    return {};
}

Result<void> OutputFolder::copy(const QString &from, const QString &path)
{
    const auto source = openRegularFile(from);
    if (!source)
        return source.error();
    if (auto made = write(path, {}); !made)
        return made;
    QFile target(m_hidden + u'/' + path);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return notWritten(target.errorString());
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = (*source)->read(block.data(), block.size());
        if (got < 0)
            return Error{ErrorCode::Unreadable,
                         QCoreApplication::translate("Export", "%1 could not be read: %2. Check its permissions.")
                             .arg(escapedForDisplay(from), (*source)->errorString())};
        if (got == 0)
            return {};
        if (target.write(block.constData(), got) != got)
            return notWritten(target.errorString());
        m_bytes += got;
    }
}

Result<void> OutputFolder::finish()
{
    m_paths.sort();
    const QStringList paths = m_paths;
    if (auto listed = write(QString::fromUtf16(listName), paths.join(u'\n').toUtf8() + '\n'); !listed)
        return listed;
    m_paths = paths;
    const QString old = hiddenBeside(m_destination);
    const bool replaces = QFileInfo::exists(m_destination) && !QDir().rmdir(m_destination);
    if (replaces && !QFile::rename(m_destination, old))
        return notWritten(QCoreApplication::translate("Export", "what is there could not be moved aside"));
    if (!QFile::rename(m_hidden, m_destination)) {
        if (replaces)
            QFile::rename(old, m_destination);
        return notWritten(QCoreApplication::translate("Export", "it could not be put in its place"));
    }
    m_made = false;
    syncFolder(QFileInfo(m_destination).absolutePath());
    if (replaces)
        QDir(old).removeRecursively();
    return {};
}

} // namespace shiwen
