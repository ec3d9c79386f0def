// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notebook_file.h"

#include "core/files.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace shiwen {

namespace {

constexpr qsizetype keptBackups = 14;
const char dayFormat[] = "yyyy-MM-dd";

Error notWritten(const QString &path)
{
    return Error{ErrorCode::Disk,
                 QCoreApplication::translate("Store", "The backup %1 could not be written. Make room or "
                                                      "check the permissions of its folder.")
                     .arg(path)};
}

/// A copy under another name that then takes the place of `path`: there is never half a notebook.
Result<void> putInPlace(const QString &backup, const QString &path)
{
    const QString copy = path + QLatin1String(".part");
    QFile::remove(copy);
    if (!QFile::copy(backup, copy) || QFileInfo(copy).size() != QFileInfo(backup).size() ||
        !QFile::rename(copy, path)) {
        QFile::remove(copy);
        return Error{ErrorCode::Disk, QCoreApplication::translate(
                                          "Store", "The backup %1 could not be copied to %2. Make room on the disk "
                                                   "and start again.")
                                          .arg(backup, path)};
    }
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace

NotebookBackups::NotebookBackups(QString folder) : m_folder(std::move(folder)) {}

QStringList NotebookBackups::names() const
{
    return QDir(m_folder).entryList({QStringLiteral("notebook-*.db")}, QDir::Files, QDir::Name | QDir::Reversed);
}

QString NotebookBackups::freeName() const
{
    const QString stem = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    QString name = QStringLiteral("notebook-%1.db").arg(stem);
    for (int number = 2; QFileInfo::exists(m_folder + u'/' + name); ++number)
        name = QStringLiteral("notebook-%1-%2.db").arg(stem).arg(number);
    return name;
}

bool NotebookBackups::madeToday() const
{
    const QString today = QDate::currentDate().toString(QLatin1String(dayFormat));
    const QStringList present = names();
    return !present.isEmpty() && present.first().startsWith(QStringLiteral("notebook-") + today);
}

QString NotebookBackups::newestGood() const
{
    const QStringList present = names();
    for (const QString &name : present) {
        const QString path = m_folder + u'/' + name;
        auto state = examine(path, notebookSchema(), true);
        if (state && (*state == FileState::Current || *state == FileState::Older))
            return path;
    }
    return {};
}

Result<void> NotebookBackups::make(Database &notebook)
{
    const QString path = m_folder + u'/' + freeName();
    const QString part = path + QLatin1String(".part");
    if (!QDir().mkpath(m_folder))
        return notWritten(path);
    QFile::remove(part);
    auto done = notebook.change(QStringLiteral("vacuum into ?"), {part});
    if (!done || !QFile::rename(part, path)) {
        QFile::remove(part);
        return done ? notWritten(path) : done;
    }
    syncFolder(m_folder);
    const QStringList surplus = names().mid(keptBackups);
    for (const QString &name : surplus)
        QFile::remove(m_folder + u'/' + name);
    return {};
}

Result<QString> mendNotebook(const QString &path, const NotebookBackups &backups)
{
    auto state = examine(path, notebookSchema(), true);
    if (!state)
        return state.error();
    if (*state == FileState::Newer)
        return newerVersion(path);
    // An empty file where there are backups is what a lost write leaves behind.
    const bool lost = *state == FileState::Fresh && !backups.isEmpty();
    if (*state != FileState::Damaged && *state != FileState::Foreign && !lost)
        return QString();
    auto aside = setAside(path);
    if (!aside)
        return aside.error();
    const QString backup = backups.newestGood();
    if (backup.isEmpty()) {
        return QCoreApplication::translate("Store",
                                           "The notebook with your marks was damaged and there is no good backup "
                                           "of it. It is kept as %1; a new one was started.")
            .arg(*aside);
    }
    if (auto done = putInPlace(backup, path); !done)
        return done.error();
    return QCoreApplication::translate("Store",
                                       "The notebook with your marks was damaged. It is kept as %1; the backup "
                                       "%2 was opened in its place.")
        .arg(*aside, backup);
}

} // namespace shiwen
