// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_private.h"

#include "core/files.h"
#include "ingest/article_reader.h"

#include <QCoreApplication>

namespace shiwen {

namespace {

/// Waits for what the lane was given so far.
void drain(Lane &lane)
{
    lane.run([] { return true; }).waitForFinished();
}

template <typename Store> void closeOn(Lane &lane, std::unique_ptr<Store> &store)
{
    lane.run([&store] {
            store.reset();
            return true;
        })
        .waitForFinished();
}

} // namespace

Error Library::Private::readOnlyError() const
{
    return {ErrorCode::Disk, QCoreApplication::translate(
                                 "Library", "The library in %1 was opened for reading only; nothing was changed.")
                                 .arg(escapedForDisplay(options.directory))};
}

Result<void> Library::Private::openStores()
{
    auto notebookOpened = notebookLane.run([this]() -> Result<void> {
        auto opened = Notebook::open(notebookPath, options.directory + QStringLiteral("/backups"), options.readOnly);
        if (!opened)
            return opened.error();
        notebook = std::move(*opened);
        if (const QString notice = notebook->notice(); !notice.isEmpty())
            notices += notice;
        return {};
    });
    if (const auto opened = notebookOpened.result(); !opened || options.readOnly)
        return opened;
    auto indexOpened = indexLane.run([this]() -> Result<void> {
        auto opened = IndexWriter::open(indexPath, readerVersion);
        if (!opened)
            return opened.error();
        index = std::move(*opened);
        if (index->opened() == IndexWriter::Opened::Damaged)
            notices += QCoreApplication::translate(
                "Library", "The index was damaged. It was set aside and is being made again from your folders.");
        return {};
    });
    return indexOpened.result();
}

void Library::Private::shutDown()
{
    stopping = true;
    jobs.clear();
    jobs.waitForDone();
    // What still runs on these lanes may ask the reader, and would open it again: it ends first.
    drain(indexLane);
    drain(notebookLane);
    // Each connection closes on the thread that opened it, the writers last, so that they can checkpoint.
    closeOn(readerLane, reader);
    closeOn(countLane, counter);
    closeOn(indexLane, index);
    if (notebook && !options.readOnly)
        notebookLane.run([this] { return notebook->backUpIfDue(); }).waitForFinished();
    closeOn(notebookLane, notebook);
}

Result<IndexReader *> Library::Private::openReader(std::unique_ptr<IndexReader> &which)
{
    if (!which) {
        auto opened = IndexReader::open(indexPath, notebookPath);
        if (!opened)
            return opened.error();
        which = std::move(*opened);
    }
    return which.get();
}

Result<Notebook *> Library::Private::writableNotebook()
{
    if (options.readOnly || !notebook)
        return readOnlyError();
    return notebook.get();
}

Result<QList<Folder>> Library::Private::foldersNow()
{
    using Answer = Result<QList<Folder>>;
    return notebookLane.run([this]() -> Answer { return notebook->folders(); }).result();
}

Result<QList<Folder>> Library::Private::countedFolders()
{
    auto folders = foldersNow();
    if (!folders)
        return folders;
    const auto counts = askReader([](IndexReader &asked) { return asked.articlesPerFolder(); });
    if (!counts)
        return counts.error();
    for (Folder &folder : *folders)
        folder.articles = counts->value(folder.label);
    return folders;
}

Result<void> Library::Private::onNotebook(const QStringList &ids, const NotebookTask &task)
{
    auto writable = writableNotebook();
    if (!writable)
        return writable.error();
    if (ids.isEmpty()) // which the reader would take for all of them
        return {};
    const auto identities = askReader([&](IndexReader &asked) { return asked.identities(ids); });
    if (!identities)
        return identities.error();
    return identities->isEmpty() ? Result<void>() : task(**writable, *identities);
}

} // namespace shiwen
