// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <utility>

namespace shiwen {

namespace {

// Result codes of sqlite.org/rescode.html; SQLite's own header is not used, Qt's plugin may carry another copy.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

Error missingPlugin()
{
    return Error{ErrorCode::Database,
                 QCoreApplication::translate("Store",
                                             "Qt's SQLite plugin is not installed. Install the package that holds it "
                                             "(libqt6sql6-sqlite on Debian) and start again.")};
}

} // namespace

DatabaseMode readingMode(const QString &path)
{
    const bool writable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    const bool log = QFileInfo::exists(path + QLatin1String("-wal"));
    return writable || log ? DatabaseMode::Read : DatabaseMode::Immutable;
}

QString databaseUri(const QString &path, DatabaseMode mode)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    const auto option = mode == DatabaseMode::Immutable ? QLatin1String("?immutable=1") : QLatin1String("?mode=ro");
    return QString::fromLatin1(url.toEncoded()) + option;
}

Database::Database(QString connection, QString path, DatabaseMode mode)
    : m_connection(std::move(connection)), m_path(std::move(path)), m_mode(mode)
{}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, QString())), m_path(std::move(other.m_path)), m_mode(other.m_mode)
{}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_path, other.m_path);
    std::swap(m_mode, other.m_mode);
    return *this;
}

Database::~Database()
{
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
}

Result<Database> Database::open(const QString &path, DatabaseMode mode, int pageBytes)
{
    static std::atomic<quint64> count{0};
    Database database(QStringLiteral("shiwen-%1").arg(++count), path, mode);
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database.m_connection);
        if (!connection.isValid())
            return missingPlugin();
        if (mode == DatabaseMode::Write) {
            connection.setDatabaseName(path);
            connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        } else {
            // Read-only also keeps the last reader that closes from checkpointing.
            connection.setDatabaseName(databaseUri(path, mode));
            connection.setConnectOptions(
                QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        }
        if (!connection.open())
            return database.failed(connection.lastError());
    }
    if (auto configured = database.configure(pageBytes); !configured)
        return configured.error();
    return database;
}

Result<void> Database::configure(int pageBytes)
{
    // sqlite.org/security.html: the file may have been made by somebody else.
    const auto guards = {"pragma trusted_schema = off", "pragma cell_size_check = on", "pragma mmap_size = 0",
                         "pragma foreign_keys = on", "pragma temp_store = memory"};
    for (const char *pragma : guards) {
        if (auto done = execute(QLatin1String(pragma)); !done)
            return done;
    }
    if (m_mode != DatabaseMode::Write)
        return execute(QStringLiteral("pragma wal_autocheckpoint = 0"));
    // A pragma takes no bound values; the number is ours, and a file that is there keeps its own.
    if (auto done = execute(QStringLiteral("pragma page_size = %1").arg(pageBytes)); !done)
        return done;
    // So that what is free can be given back; only for a file that is not there yet.
    if (auto done = execute(QStringLiteral("pragma auto_vacuum = incremental")); !done)
        return done;
    return execute(QStringLiteral("pragma journal_mode = wal"));
}

Error Database::failed(const QSqlError &error) const
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Corrupt:
    case NotADatabase:
        return Error{ErrorCode::Invalid, QCoreApplication::translate("Store", "%1 is damaged or no database (%2).")
                                             .arg(m_path, error.databaseText())};
    case Full:
        return Error{
            ErrorCode::Disk,
            QCoreApplication::translate("Store", "%1: the disk is full. Make room and try again.").arg(m_path)};
    case ReadOnly:
    case IoError:
    case CannotOpen:
        return Error{ErrorCode::Disk,
                     QCoreApplication::translate(
                         "Store", "%1 cannot be read or written (%2). Check the disk and the permissions.")
                         .arg(m_path, error.databaseText())};
    case Busy:
    case Locked:
        return Error{
            ErrorCode::Busy,
            QCoreApplication::translate("Store", "%1 is held by another program. Close it and try again.").arg(m_path)};
    default:
        return Error{ErrorCode::Database,
                     QCoreApplication::translate("Store", "%1: the database reports: %2").arg(m_path, error.text())};
    }
}

Result<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query.lastError());
    return query;
}

Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failed(query.lastError());
    return {};
}

Result<void> Database::run(QSqlQuery &query)
{
    if (!query.exec())
        return failed(query.lastError());
    return {};
}

Result<QSqlQuery> Database::select(const QString &sql, const QVariantList &values)
{
    auto query = prepare(sql);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (auto done = run(*query); !done)
        return done.error();
    return query;
}

Result<void> Database::change(const QString &sql, const QVariantList &values)
{
    auto query = select(sql, values);
    if (!query)
        return query.error();
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    auto query = select(sql, values);
    if (!query)
        return query.error();
    return query->next() ? query->value(0) : QVariant();
}

Transaction::Transaction(Database &database) : m_database(database) {}

Transaction::~Transaction()
{
    // A failure here leaves nothing to do: SQLite has then rolled back by itself.
    if (m_open)
        (void)m_database.execute(QStringLiteral("rollback"));
}

Result<void> Transaction::begin()
{
    const bool writes = m_database.mode() == DatabaseMode::Write;
    auto begun = m_database.execute(writes ? QStringLiteral("begin immediate") : QStringLiteral("begin"));
    m_open = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    auto done = m_database.execute(QStringLiteral("commit"));
    if (done)
        m_open = false;
    return done;
}

} // namespace shiwen
