// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/index_job.h"
#include "library/library_private.h"

#include <QDateTime>

namespace shiwen {

namespace {

/// Records what the scan learnt of the folders, and lets marks follow articles that moved. On the notebook's lane.
Result<void> updateNotebook(Library::Private &library, const IndexOutcome &outcome)
{
    Notebook &notebook = *library.notebook;
    for (const FolderState &folder : outcome.folders) {
        if (auto done = notebook.setOffline(folder.label, folder.offline); !done)
            return done;
        if (folder.offline)
            continue;
        if (auto done = notebook.setLastScan(folder.label, QDateTime::currentMSecsSinceEpoch()); !done)
            return done;
    }
    if (outcome.report.added > 0 || outcome.twins > 0) {
        const auto present = library.askReader([](IndexReader &reader) { return reader.identities(); });
        if (!present)
            return present.error();
        if (auto adopted = notebook.adoptOrphans(*present); !adopted)
            return adopted.error();
    }
    return notebook.backUpIfDue();
}

} // namespace

Result<IndexReport> indexNow(Library::Private &library, bool full, const Monitor &monitor)
{
    if (library.options.readOnly)
        return library.readOnlyError();
    const auto folders = library.foldersNow();
    if (!folders)
        return folders.error();
    auto outcome = runIndexJob(*library.index, *folders, full, library.parsers, monitor);
    ++library.indexState;
    if (!outcome)
        return outcome.error();
    auto noted = library.notebookLane.run([&] { return updateNotebook(library, *outcome); }).result();
    if (!noted)
        return noted.error();
    return outcome->report;
}

} // namespace shiwen
