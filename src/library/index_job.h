// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/progress.h"
#include "core/result.h"
#include "library/library.h"
#include "store/index_writer.h"

#include <QList>
#include <QThreadPool>

namespace shiwen {

/// What an index job learnt of a folder, for the notebook.
struct FolderState {
    QString label;
    bool offline = false;
};

struct IndexOutcome {
    IndexReport report;
    QList<FolderState> folders;
    qint64 twins = 0; ///< files that another one stands for now, or no longer
};

/// Brings the index up to date with `folders`: walks each, reads on `workers` what changed, writes on the calling
/// thread, which owns `writer`. A folder that is absent, or held articles and now has none, is offline: nothing of it
/// is forgotten. At the end copies of articles are looked for. Cancelled keeps what was written so far.
Result<IndexOutcome> runIndexJob(IndexWriter &writer, const QList<Folder> &folders, bool full, QThreadPool &workers,
                                 const Monitor &monitor);

} // namespace shiwen
