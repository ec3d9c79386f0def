// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace shiwen {

namespace {

QStringList migrationFiles(const Schema &schema)
{
    return QDir(schema.folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int versionOf(const QString &fileName)
{
    return fileName.left(3).toInt();
}

/// The statements of a migration: paragraphs, comments at their head allowed.
Result<QStringList> statements(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Database,
                     QCoreApplication::translate("Store", "This copy of Shiwen is incomplete (%1). Install it again.")
                         .arg(path)};
    static const QRegularExpression blankLines(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    return QString::fromUtf8(file.readAll()).trimmed().split(blankLines, Qt::SkipEmptyParts);
}

/// A pragma takes no bound values; `number` is ours.
QString setPragma(const char *name, int number)
{
    return QStringLiteral("pragma %1 = %2").arg(QLatin1String(name)).arg(number);
}

Result<void> runMigration(Database &database, const Schema &schema, const QString &fileName)
{
    auto parts = statements(schema.folder + u'/' + fileName);
    if (!parts)
        return parts.error();
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const QString &statement : *parts) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    if (auto done = database.execute(setPragma("application_id", schema.applicationId)); !done)
        return done;
    if (auto done = database.execute(setPragma("user_version", versionOf(fileName))); !done)
        return done;
    return transaction.commit();
}

struct Marks {
    int applicationId = 0;
    int version = 0;
    bool empty = false;
};

Result<Marks> marksOf(Database &database)
{
    auto id = database.value(QStringLiteral("pragma application_id"));
    if (!id)
        return id.error();
    auto version = database.value(QStringLiteral("pragma user_version"));
    if (!version)
        return version.error();
    auto tables = database.value(QStringLiteral("select count(*) from sqlite_schema"));
    if (!tables)
        return tables.error();
    return Marks{id->toInt(), version->toInt(), tables->toInt() == 0};
}

FileState stateOf(const Marks &marks, const Schema &schema)
{
    if (marks.empty && marks.applicationId == 0 && marks.version == 0)
        return FileState::Fresh;
    if (marks.applicationId != schema.applicationId || marks.version <= 0)
        return FileState::Foreign;
    const int latest = latestVersion(schema);
    if (marks.version == latest)
        return FileState::Current;
    return marks.version > latest ? FileState::Newer : FileState::Older;
}

Result<FileState> examineOpened(const QString &path, DatabaseMode mode, const Schema &schema, bool thorough)
{
    auto database = Database::open(path, mode);
    if (!database)
        return database.error();
    auto marks = marksOf(*database);
    if (!marks)
        return marks.error();
    const FileState state = stateOf(*marks, schema);
    if (!thorough || (state != FileState::Current && state != FileState::Older))
        return state;
    auto verdict = database->value(QStringLiteral("pragma quick_check(1)"));
    if (!verdict)
        return verdict.error();
    return verdict->toString() == QLatin1String("ok") ? state : FileState::Damaged;
}

} // namespace

Schema indexSchema()
{
    return {QStringLiteral(":/shiwen/sql/index"), 0x53574958};
} // "SWIX"
Schema notebookSchema()
{
    return {QStringLiteral(":/shiwen/sql/notebook"), 0x53574e42};
} // "SWNB"

int latestVersion(const Schema &schema)
{
    const QStringList files = migrationFiles(schema);
    return files.isEmpty() ? 0 : versionOf(files.last());
}

Result<FileState> examine(const QString &path, const Schema &schema, bool thorough)
{
    if (!QFileInfo::exists(path))
        return FileState::Absent;
    // Without a log nothing else can be in the file: an immutable connection leaves no trace beside it.
    const bool log = QFileInfo(path + QLatin1String("-wal")).size() > 0;
    auto state = examineOpened(path, log ? DatabaseMode::Read : DatabaseMode::Immutable, schema, thorough);
    if (!state && state.error().code == ErrorCode::Invalid)
        return FileState::Damaged;
    return state;
}

Result<int> schemaVersion(Database &database, const Schema &schema)
{
    auto marks = marksOf(database);
    if (!marks)
        return marks.error();
    const FileState state = stateOf(*marks, schema);
    if (state == FileState::Foreign || state == FileState::Fresh)
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Store", "%1 was not made by Shiwen.").arg(database.path())};
    return marks->version;
}

Result<void> migrate(Database &database, const Schema &schema, const std::function<Result<void>(int)> &before)
{
    auto marks = marksOf(database);
    if (!marks)
        return marks.error();
    int version = marks->version;
    const bool filled = version > 0; // what earlier migrations of this run made is no reader's data
    for (const QString &fileName : migrationFiles(schema)) {
        if (versionOf(fileName) <= version)
            continue;
        if (filled && before) {
            if (auto ready = before(version); !ready)
                return ready;
        }
        if (auto done = runMigration(database, schema, fileName); !done)
            return done;
        version = versionOf(fileName);
    }
    return {};
}

Result<QString> setAside(const QString &path)
{
    QString target;
    for (int number = 1; target.isEmpty() || QFileInfo::exists(target); ++number)
        target = QStringLiteral("%1.damaged-%2").arg(path).arg(number);
    for (const char *suffix : {"-wal", "-shm"}) {
        const QString beside = path + QLatin1String(suffix);
        if (QFileInfo::exists(beside) && !QFile::rename(beside, target + QLatin1String(suffix)))
            return Error{ErrorCode::Disk, QCoreApplication::translate(
                                              "Store", "%1 is damaged and cannot be moved aside. Move it away by hand.")
                                              .arg(beside)};
    }
    if (!QFile::rename(path, target))
        return Error{ErrorCode::Disk, QCoreApplication::translate(
                                          "Store", "%1 is damaged and cannot be moved aside. Move it away by hand.")
                                          .arg(path)};
    return target;
}

Error newerVersion(const QString &path)
{
    return Error{ErrorCode::NewerVersion,
                 QCoreApplication::translate(
                     "Store", "%1 was written by a newer Shiwen and was left as it is. Start the newer one.")
                     .arg(path)};
}

} // namespace shiwen
