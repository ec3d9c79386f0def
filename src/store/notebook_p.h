// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/notebook.h"
#include "store/notebook_file.h"

#include <functional>

namespace shiwen {

/// What Notebook keeps.
struct Notebook::Private {
    Private(Database &&opened, QString folderOfBackups, bool onlyReads);

    /// Runs `work` in one transaction and counts it as a change. Refused when only reading.
    Result<void> write(const std::function<Result<void>()> &work);
    /// Makes or refreshes what identifies the article.
    Result<void> note(const ArticleIdentity &article);
    /// As write(), for a statement on a folder that must be known.
    Result<void> changeFolder(const QString &label, const QString &sql, const QVariantList &values);

    Database database;
    NotebookBackups backups;
    bool readOnly = false;
    QString notice;
};

} // namespace shiwen
