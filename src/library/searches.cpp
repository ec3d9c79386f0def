// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Library that keeps searches and suggests what may be meant.
#include "library/library_private.h"

#include <utility>

namespace shiwen {

QFuture<Result<QList<SavedSearch>>> Library::savedSearches()
{
    return d->notebookLane.run([this] { return d->notebook->savedSearches(); });
}

QFuture<Result<SavedSearch>> Library::savedSearch(const QString &name)
{
    return d->notebookLane.run([this, name] { return d->notebook->savedSearch(name); });
}

QFuture<Result<void>> Library::changeSearches(std::function<Result<void>(Notebook &)> change)
{
    return d->notebookLane.run([this, change = std::move(change)]() -> Result<void> {
        auto notebook = d->writableNotebook();
        if (!notebook)
            return notebook.error();
        auto changed = change(**notebook);
        if (changed)
            QMetaObject::invokeMethod(this, &Library::searchesChanged, Qt::QueuedConnection);
        return changed;
    });
}

QFuture<Result<void>> Library::saveSearch(const SavedSearch &search, bool replace, int place)
{
    return changeSearches(
        [search, replace, place](Notebook &notebook) { return notebook.saveSearch(search, replace, place); });
}

QFuture<Result<void>> Library::renameSearch(const QString &name, const QString &newName)
{
    return changeSearches([name, newName](Notebook &notebook) { return notebook.renameSearch(name, newName); });
}

QFuture<Result<void>> Library::forgetSearch(const QString &name)
{
    return changeSearches([name](Notebook &notebook) { return notebook.forgetSearch(name); });
}

QFuture<Result<QList<Suggestion>>> Library::suggestions(const QString &text, int limit)
{
    return d->readerLane.run([this, text, limit]() -> Result<QList<Suggestion>> {
        auto reader = d->openReader();
        return reader ? (*reader)->suggestions(text, limit) : reader.error();
    });
}

QFuture<Result<void>> Library::rememberQuery(const QString &query)
{
    return d->notebookLane.run([this, query]() -> Result<void> {
        auto notebook = d->writableNotebook();
        return notebook ? (*notebook)->rememberQuery(query) : notebook.error();
    });
}

QFuture<Result<void>> Library::forgetPastQueries()
{
    return d->notebookLane.run([this]() -> Result<void> {
        auto notebook = d->writableNotebook();
        return notebook ? (*notebook)->forgetPastQueries() : notebook.error();
    });
}

} // namespace shiwen
