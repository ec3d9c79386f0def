// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

namespace shiwen {

enum class DatabaseMode {
    Write,     ///< the one connection that writes and checkpoints
    Read,      ///< beside a writer; never checkpoints
    Immutable, ///< on a medium that cannot be written to
};

/// One SQLite connection; lives and dies on the thread that opened it.
class Database
{
public:
    static Result<Database> open(const QString &path, DatabaseMode mode);
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

    [[nodiscard]] QString path() const { return m_path; }

private:
    Database(QString connection, QString path);
    [[nodiscard]] Error failed(const QSqlError &error) const;

    QString m_connection; ///< name of the Qt connection; empty when moved from
    QString m_path;
};

/// Rolls back unless commit() was reached.
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
