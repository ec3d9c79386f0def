// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QString>

#include <functional>

namespace shiwen {

/// One of the two kinds of database: numbered files in a resource folder that lead from nothing to its present form.
struct Schema {
    QString folder; ///< resource folder with 001_….sql, 002_….sql
    int applicationId = 0;
};

[[nodiscard]] Schema indexSchema();
[[nodiscard]] Schema notebookSchema();

/// The number of the last migration.
[[nodiscard]] int latestVersion(const Schema &schema);

enum class FileState {
    Absent,
    Fresh,   ///< empty, nothing was ever made in it
    Older,   ///< ours, migrations are waiting
    Current, ///< ours, in its present form
    Newer,   ///< ours, from a newer Shiwen
    Foreign, ///< a database of something else
    Damaged, ///< no database, or one that fails its check
};

/// Looks at a file without changing a byte of it. `thorough`: PRAGMA quick_check, which reads all of it. Fails when the
/// file cannot be read, which says nothing about what is in it.
Result<FileState> examine(const QString &path, const Schema &schema, bool thorough);

/// The version of an opened database of the kind; Invalid when it is none.
Result<int> schemaVersion(Database &database, const Schema &schema);

/// Runs the migrations that are waiting, each with its version in one transaction. `before` is called before each one
/// that meets existing data, with the version that is there; when it fails nothing more is done.
Result<void> migrate(Database &database, const Schema &schema, const std::function<Result<void>(int)> &before = {});

/// Renames `path` to `path.damaged-N` with its log; the new name. Disk.
Result<QString> setAside(const QString &path);

/// The failure of a file from a newer Shiwen.
[[nodiscard]] Error newerVersion(const QString &path);

} // namespace shiwen
