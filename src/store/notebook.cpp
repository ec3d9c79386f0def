// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notebook.h"

#include "store/migrations.h"
#include "store/notebook_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

/// What can stand as one part of a path in a bundle on any system.
QString cleanLabel(const QString &wanted)
{
    QString label = wanted.normalized(QString::NormalizationForm_C).simplified();
    for (QChar &c : label) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control)
            c = u'_';
    }
    if (label.isEmpty() || label == QLatin1String(".") || label == QLatin1String(".."))
        return QCoreApplication::translate("Store", "Articles");
    return label;
}

QString uniqueLabel(const QString &wanted, const QList<Folder> &known)
{
    QString label = wanted;
    const auto taken = [&](const Folder &folder) {
        return folder.label.compare(label, Qt::CaseInsensitive) == 0;
    };
    for (int number = 2; std::any_of(known.begin(), known.end(), taken); ++number)
        label = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return label;
}

bool isInside(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

Result<Database> openForReading(const QString &path)
{
    auto state = examine(path, notebookSchema(), false);
    if (!state)
        return state.error();
    if (*state == FileState::Newer)
        return newerVersion(path);
    if (*state == FileState::Absent || *state == FileState::Fresh) {
        auto empty = Database::open(QStringLiteral(":memory:"), DatabaseMode::Write);
        if (!empty)
            return empty;
        if (auto done = migrate(*empty, notebookSchema()); !done)
            return done.error();
        return empty;
    }
    if (*state == FileState::Current)
        return Database::open(path, readingMode(path));
    return Error{ErrorCode::Invalid, QCoreApplication::translate(
                                         "Store", "%1 is damaged or old. Start Shiwen once with a library it can write "
                                                  "to, so that it is mended.")
                                         .arg(path)};
}

} // namespace

Notebook::Private::Private(Database &&opened, QString folderOfBackups, bool onlyReads)
    : database(std::move(opened)), backups(std::move(folderOfBackups)), readOnly(onlyReads)
{}

Result<void> Notebook::Private::write(const std::function<Result<void>()> &work)
{
    if (readOnly) {
        return Error{ErrorCode::Disk,
                     QCoreApplication::translate("Store", "%1 is open for reading only. Nothing was changed.")
                         .arg(database.path())};
    }
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto done = work(); !done)
        return done;
    auto counted = database.execute(QStringLiteral("update meta set value = value + 1 where key = 'changes'"));
    return counted ? transaction.commit() : counted;
}

Result<void> Notebook::Private::changeFolder(const QString &label, const QString &sql, const QVariantList &values)
{
    auto known = database.value(QStringLiteral("select 1 from folder where label = ?"), {label});
    if (!known)
        return known.error();
    if (!known->isValid()) {
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("Store", "The library has no folder %1. See which it has.").arg(label)};
    }
    return write([&] { return database.change(sql, values); });
}

Notebook::Notebook(std::unique_ptr<Private> data) : d(std::move(data)) {}

Notebook::~Notebook() = default;

Result<std::unique_ptr<Notebook>> Notebook::open(const QString &path, const QString &backups, bool readOnly)
{
    if (readOnly) {
        auto database = openForReading(path);
        if (!database)
            return database.error();
        return std::unique_ptr<Notebook>(
            new Notebook(std::make_unique<Private>(std::move(*database), backups, readOnly)));
    }
    auto notice = mendNotebook(path, NotebookBackups(backups));
    if (!notice)
        return notice.error();
    auto database = Database::open(path, DatabaseMode::Write);
    if (!database)
        return database.error();
    auto d = std::make_unique<Private>(std::move(*database), backups, readOnly);
    d->notice = *notice;
    if (auto done = d->database.execute(QStringLiteral("pragma synchronous = full")); !done)
        return done.error();
    const auto backUpFirst = [&d](int) {
        return d->backups.make(d->database);
    };
    if (auto done = migrate(d->database, notebookSchema(), backUpFirst); !done)
        return done.error();
    return std::unique_ptr<Notebook>(new Notebook(std::move(d)));
}

QString Notebook::notice() const
{
    return d->notice;
}

Result<QList<Folder>> Notebook::folders()
{
    auto query =
        d->database.select(QStringLiteral("select label, path, offline, last_scan from folder order by added, rowid"));
    if (!query)
        return query.error();
    QList<Folder> folders;
    while (query->next())
        folders.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toBool(), 0,
                        query->value(3).toLongLong()});
    return folders;
}

Result<Folder> Notebook::addFolder(const QString &path, const QString &wantedLabel)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    if (canonical.isEmpty() || !info.isDir()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Store", "%1 is no folder. Check the path.").arg(path)};
    }
    auto known = folders();
    if (!known)
        return known.error();
    for (const Folder &folder : std::as_const(*known)) {
        if (isInside(canonical, folder.path) || isInside(folder.path, canonical)) {
            return Error{ErrorCode::Conflict, QCoreApplication::translate(
                                                  "Store", "%1 overlaps %2, which is in the library as %3. Remove that "
                                                           "one first.")
                                                  .arg(canonical, folder.path, folder.label)};
        }
    }
    const QString name = wantedLabel.trimmed().isEmpty() ? QFileInfo(canonical).fileName() : wantedLabel;
    const Folder folder{uniqueLabel(cleanLabel(name), *known), canonical, false, 0, 0};
    auto done = d->write([&] {
        return d->database.change(QStringLiteral("insert into folder (label, path, added) "
                                                 "values (?, ?, (select coalesce(max(added), 0) + 1 from folder))"),
                                  {folder.label, folder.path});
    });
    return done ? Result<Folder>(folder) : done.error();
}

Result<void> Notebook::removeFolder(const QString &label)
{
    return d->changeFolder(label, QStringLiteral("delete from folder where label = ?"), {label});
}

Result<void> Notebook::setOffline(const QString &label, bool offline)
{
    return d->changeFolder(label, QStringLiteral("update folder set offline = ? where label = ?"), {offline, label});
}

Result<void> Notebook::setLastScan(const QString &label, qint64 when)
{
    return d->changeFolder(label, QStringLiteral("update folder set last_scan = ? where label = ?"), {when, label});
}

Result<void> Notebook::backUpIfDue()
{
    if (d->readOnly)
        return {};
    auto changes = d->database.value(QStringLiteral("select value from meta where key = 'changes'"));
    if (!changes)
        return changes.error();
    auto backedUp = d->database.value(QStringLiteral("select value from meta where key = 'backed_up'"));
    if (!backedUp)
        return backedUp.error();
    if (changes->toLongLong() == backedUp->toLongLong() || d->backups.madeToday())
        return {};
    if (auto done = d->backups.make(d->database); !done)
        return done;
    return d->database.change(QStringLiteral("update meta set value = ? where key = 'backed_up'"), {*changes});
}

} // namespace shiwen
