// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace shiwen {

enum class DatabaseMode {
    Write,     ///< the one connection that writes and checkpoints
    Read,      ///< beside a writer; never checkpoints
    Immutable, ///< on a medium that cannot be written to
};

/// One SQLite connection; lives and dies on the thread that opened it. A file that is damaged or no database fails
/// with Invalid, a full or read-only medium with Disk, a lock that does not come free with Busy.
class Database
{
public:
    /// Write creates the file when it is absent, with pages of `pageBytes` (a power of two from 512 to 65536), and
    /// turns write-ahead logging on.
    static Result<Database> open(const QString &path, DatabaseMode mode, int pageBytes = 4096);
    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Prepares one statement. Literal text only: values are bound.
    Result<QSqlQuery> prepare(const QString &sql);
    /// Runs one statement that returns nothing.
    Result<void> execute(const QString &sql);
    /// Runs a prepared statement; a failure names the database file.
    Result<void> run(QSqlQuery &query);

    /// Prepares, binds `values` in order and runs; the answer stands before its first row.
    Result<QSqlQuery> select(const QString &sql, const QVariantList &values = {});
    /// As select(), for a statement that returns nothing.
    Result<void> change(const QString &sql, const QVariantList &values);
    /// The first column of the first row of select(); invalid when there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] DatabaseMode mode() const { return m_mode; }

private:
    Database(QString connection, QString path, DatabaseMode mode);
    Result<void> configure(int pageBytes);
    [[nodiscard]] Error failed(const QSqlError &error) const;

    QString m_connection; ///< name of the Qt connection; empty when moved from
    QString m_path;
    DatabaseMode m_mode;
};

/// How a file can be read: Immutable when its folder cannot be written to and no log lies beside it.
[[nodiscard]] DatabaseMode readingMode(const QString &path);
/// The `file:` URI of `path` for reading in `mode` (sqlite.org/uri.html).
[[nodiscard]] QString databaseUri(const QString &path, DatabaseMode mode);

/// Rolls back unless commit() was reached. Takes the write lock at once on a connection that writes; on one that reads
/// it holds one state of the database.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> begin();
    Result<void> commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace shiwen
