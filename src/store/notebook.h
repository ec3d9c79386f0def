// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/marks.h"
#include "core/result.h"
#include "store/database.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace shiwen {

/// A query that the reader gave a name.
struct SavedSearch {
    QString name; ///< without space around it, one line
    QString query;
    bool operator==(const SavedSearch &) const = default;
};

/// So many past queries are kept, and those longer than this are not.
inline constexpr int maximumPastQueries = 500;
inline constexpr qsizetype maximumPastQueryLength = 200; ///< UTF-16 code units

/// notebook.db: what the reader made. Never thrown away: a damaged file is set aside and the newest good backup opened.
/// One for a library, on the thread that opened it.
class Notebook
{
public:
    /// Opens or creates. `backups` is the folder for backups: one before each migration, one a day when changed, 14
    /// kept. NewerVersion leaves the file untouched.
    /// With `readOnly` nothing is made, migrated, mended or backed up, an absent file is an empty notebook, and every
    /// setter fails.
    static Result<std::unique_ptr<Notebook>> open(const QString &path, const QString &backups, bool readOnly = false);
    ~Notebook();

    /// A sentence for the reader when the file was damaged and a backup was opened; else empty.
    [[nodiscard]] QString notice() const;

    Result<QList<Folder>> folders();
    /// Remembers a folder under a label made unique from `wantedLabel`. Conflict when it is inside or above a known
    /// one; the message names that one.
    Result<Folder> addFolder(const QString &path, const QString &wantedLabel);
    Result<void> removeFolder(const QString &label);
    Result<void> setOffline(const QString &label, bool offline);
    Result<void> setLastScan(const QString &label, qint64 when);

    using Identity = ArticleIdentity;
    /// Lets `edit` change the marks of each of the articles, and answers what they were before, in their order. All or
    /// none of them are changed. Tags are kept as one line without space around it; two that only differ in width, case
    /// or script are one, and what is added is not removed.
    Result<QList<NotebookEntry>> editMarks(const QList<Identity> &articles,
                                           const std::function<void(NotebookEntry &)> &edit);
    /// Applies a change to the marks of each of the articles; as editMarks().
    Result<QList<NotebookEntry>> changeMarks(const QList<Identity> &articles, const MarksChange &change);
    /// How far the reader scrolled, 0 to 1.
    Result<void> setPosition(const Identity &article, double position);
    Result<double> position(const QString &articleId);
    /// By the time they were made.
    Result<QList<Highlight>> highlights(const QString &articleId);
    /// Of every article that has a mark.
    Result<QList<NotebookEntry>> entries();

    /// Gives the rows of articles that are gone to the only article with the same hash, else the same url key, else the
    /// same place in another format.
    /// `gone` are ids that rows hold and the index does not; `present` the candidates.
    Result<int> adoptOrphans(const QList<Identity> &present);

    /// In the reader's order. Saved searches and past queries stay in the notebook: no bundle takes them along.
    Result<QList<SavedSearch>> savedSearches();
    /// NotFound.
    Result<SavedSearch> savedSearch(const QString &name);
    /// Keeps a search; at `place` among the others (from 0 on), or where it was, or as the last. Usage without a name
    /// or a query; Conflict when the name is taken and not to be replaced.
    Result<void> saveSearch(const SavedSearch &search, bool replace = false, int place = -1);
    /// NotFound; Conflict when another one has the new name; Usage when that is empty.
    Result<void> renameSearch(const QString &name, const QString &newName);
    /// NotFound.
    Result<void> forgetSearch(const QString &name);

    /// Remembers a query for suggestions, as the one used last.
    Result<void> rememberQuery(const QString &query);
    /// The last used first.
    Result<QStringList> pastQueries();
    Result<void> forgetPastQueries();

    /// The day's backup, when something changed since the last one.
    Result<void> backUpIfDue();

private:
    struct Private;
    explicit Notebook(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Changes `marks`. A tag that is added is no longer removed, and the other way round, however it is written.
void apply(const MarksChange &change, NotebookEntry &marks);

/// What two copies of one web article have in common: a WeChat link by __biz, mid, idx, sn or its short id, any other
/// link without fragment. Empty when `url` is.
[[nodiscard]] QString urlKey(const QString &url);

} // namespace shiwen
