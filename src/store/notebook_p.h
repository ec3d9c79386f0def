// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/notebook.h"
#include "store/notebook_file.h"

#include <QHash>

#include <functional>

namespace shiwen {

/// For binding: a null QString would be stored as null.
[[nodiscard]] inline QString given(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// What Notebook keeps.
struct Notebook::Private {
    Private(Database &&opened, QString folderOfBackups, bool onlyReads);

    /// Runs `work` in one transaction and counts it as a change. Refused when only reading.
    Result<void> write(const std::function<Result<void>()> &work);
    /// Makes or refreshes what identifies the article.
    Result<void> note(const ArticleIdentity &article);
    /// No marks when nothing is noted of the article.
    Result<NotebookEntry> entryOf(const QString &articleId);
    /// The first column of a statement about an article.
    Result<QStringList> tags(const QString &sql, const QString &articleId);
    Result<QList<Highlight>> highlights(const QString &articleId);
    Result<QHash<QString, QList<Highlight>>> highlightsByEntry();
    Result<void> replaceHighlights(const QString &articleId, const QList<Highlight> &highlights);
    Result<void> replaceTags(const QString &articleId, const QStringList &added, const QStringList &removed);
    /// Writes what `after` has else than `before`, of an article that is noted.
    Result<void> putEntry(const NotebookEntry &before, const NotebookEntry &after);
    /// As write(), for a statement on a folder that must be known.
    Result<void> changeFolder(const QString &label, const QString &sql, const QVariantList &values);

    Database database;
    NotebookBackups backups;
    bool readOnly = false;
    QString notice;
};

} // namespace shiwen
