// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/progress.h"
#include "core/result.h"
#include "store/database.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace shiwen {

/// What the index knows of a file, to tell whether it changed.
struct KnownFile {
    QString id;
    QString path;
    qint64 size = 0;
    qint64 modified = 0;
    QByteArray sha256{};
    int images = 0; ///< picture references
    int imagesMissing = 0;
};

/// The writing side of index.db: one for a library, on the thread that opened it.
/// The file is a cache; opening one that is damaged sets it aside (`index.db.damaged-N`) and starts an empty one.
class IndexWriter
{
public:
    /// What opening had to do, for the reader to be told.
    enum class Opened { Existing, Created, Outdated, Damaged };

    /// `readerVersion`: the version of what fills it; another one than stored makes it Outdated: everything is kept
    /// and can be searched, but files() answers as if each file had changed, so that a scan replaces it all.
    /// NewerVersion when the schema is newer: the file is left untouched.
    static Result<std::unique_ptr<IndexWriter>> open(const QString &path, int readerVersion);
    ~IndexWriter();

    [[nodiscard]] Opened opened() const;

    /// The files of the folder labelled `label`, sorted by path.
    Result<QList<KnownFile>> files(const QString &label);

    /// What setOtherFiles() kept for the folder labelled `label`; empty when nothing was.
    Result<QStringList> otherFiles(const QString &label);
    /// Keeps a line for each file that is no article, so that the next scan can tell whether pictures came or went.
    Result<void> setOtherFiles(const QString &label, const QStringList &lines);

    /// Keeps what the last scan of the folder could not list: `kind` and the name, for the next examination.
    Result<void> setScanProblems(const QString &label, const QList<ArticleProblem> &problems);

    /// put(), touch() and forget() are gathered into transactions of their own size; flush() makes them lasting.
    /// Adds the article or replaces the one with its id.
    Result<void> put(const Article &article);
    /// The file has another time but the same bytes.
    Result<void> touch(const QString &id, qint64 size, qint64 modified);
    Result<void> forget(const QString &id);
    Result<void> forgetFolder(const QString &label);
    Result<void> flush();
    /// Decides anew which files of the folder are one article in several formats (see store/twins.h), when any changed
    /// since it was decided. After a scan of the folder; until then each file is an article of its own.
    /// How many files are shown or hidden now that were not before.
    Result<int> pairTwins(const QString &label);
    /// Finds which articles are copies of one another (see store/families.h), looking only at what came, changed or
    /// went since it was found last; nothing to do is nothing done. After the scan of all folders. In one transaction:
    /// Cancelled leaves everything to the next time. How many articles are in another family now than before, or at
    /// another place of it.
    Result<int> findFamilies(const Monitor &monitor = {});

    /// Makes the file shorter when more than a sixteenth of it is free, as after joining large segments. After a scan;
    /// Cancelled leaves the rest to the next time.
    Result<void> shrink(const Monitor &monitor = {});

    /// Marks the whole index as made by the present versions, after a scan of all folders.
    Result<void> setComplete();
    /// Records the end of a scan of the folder, milliseconds since 1970-01-01 UTC.
    Result<void> setLastIndexed(qint64 when);

private:
    struct Private;
    explicit IndexWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace shiwen
