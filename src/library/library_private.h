// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/lane.h"
#include "library/library.h"
#include "store/index_reader.h"
#include "store/index_writer.h"
#include "store/notebook.h"

#include <QHash>
#include <QLockFile>
#include <QMutex>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace shiwen {

class ArticleLinks;

/// The threads of a library and what lives on each. Index, notebook and reader are touched on their own lane only.
/// The index lane may wait for the notebook lane, and that one for the reader's lane; never the other way.
struct Library::Private {
    LibraryOptions options;
    QString indexPath;
    QString notebookPath;
    std::unique_ptr<QLockFile> lock;
    QStringList notices;
    std::atomic<bool> stopping = false;

    Lane indexLane;
    std::unique_ptr<IndexWriter> index;

    Lane notebookLane;
    std::unique_ptr<Notebook> notebook;

    Lane readerLane;
    std::unique_ptr<IndexReader> reader; ///< opened by the first question
    Lane countLane;                      ///< for what may take long: whole answers, counts
    std::unique_ptr<IndexReader> counter;

    std::atomic<quint64> indexState = 0; ///< another number once articles may have changed
    QMutex linksMutex;                   ///< protects links and linksState
    std::shared_ptr<const ArticleLinks> links;
    quint64 linksState = 0;

    QThreadPool jobs;    ///< what takes long: exports, imports, checks, opening articles
    QThreadPool parsers; ///< readers of article files during indexing

    /// Opens notebook and, unless read-only, index; each on its lane.
    Result<void> openStores();
    /// Cancels what runs, waits for it, and closes each connection on the thread that opened it.
    void shutDown();

    /// The reader of a lane, opened when it is not yet. On that lane.
    Result<IndexReader *> openReader() { return openReader(reader); }
    Result<IndexReader *> openCounter() { return openReader(counter); }
    Result<IndexReader *> openReader(std::unique_ptr<IndexReader> &which);
    /// The notebook, or the reason why it cannot be written to. On the notebook's lane.
    Result<Notebook *> writableNotebook();

    [[nodiscard]] Error readOnlyError() const;

    using NotebookTask = std::function<Result<void>(Notebook &, const QList<Notebook::Identity> &)>;
    /// Looks up the articles with `ids` and hands them to `task`. On the notebook's lane.
    Result<void> onNotebook(const QStringList &ids, const NotebookTask &task);

    /// The added folders; waits for the lane. From any thread but that lane.
    Result<QList<Folder>> foldersNow();
    /// The same with the number of articles in each, which takes a walk through the index.
    Result<QList<Folder>> countedFolders();
    /// Where links between articles lead, made when it is first asked for and after changes. From a job thread.
    Result<std::shared_ptr<const ArticleLinks>> articleLinks();
    /// Runs `question(reader)` on the reader's lane and waits. From any thread but that lane.
    template <typename Question> auto askReader(Question question)
    {
        using Answer = decltype(question(std::declval<IndexReader &>()));
        QFuture<Answer> future = readerLane.run([this, question = std::move(question)]() -> Answer {
            auto opened = openReader();
            if (!opened)
                return opened.error();
            return question(**opened);
        });
        return future.result();
    }

    [[nodiscard]] Monitor monitor() const
    {
        return {{}, [this] {
                    return stopping.load();
                }};
    }

    /// A monitor that speaks through `promise`. Values are in thousandths, since counts may exceed an int.
    template <typename Answer> [[nodiscard]] Monitor monitorFor(QPromise<Answer> &promise) const
    {
        promise.setProgressRange(0, 1000);
        return {[&promise](const Progress &progress) {
                    const qint64 value = progress.total > 0 ? progress.done * 1000 / progress.total : 0;
                    promise.setProgressValueAndText(static_cast<int>(value), progress.current);
                },
                [this, &promise] {
                    return stopping.load() || promise.isCanceled();
                }};
    }
};

/// Opens an article by id or path. On a job thread.
Result<OpenArticle> openArticleNow(Library::Private &library, const QString &idOrPath);

/// Writes what the request's format says. On a job thread.
Result<BundleWriteReport> exportNow(Library::Private &library, const ExportRequest &request, const Monitor &monitor);

/// Compares every article file with its recorded hash. On a job thread.
Result<BundleReport> verifyLibraryNow(Library::Private &library, const Monitor &monitor);

/// Lists what is wrong with the library. On a job thread.
Result<QList<Finding>> examineNow(Library::Private &library);

/// Scans all folders and lets the notebook follow what moved. On the index lane.
Result<IndexReport> indexNow(Library::Private &library, bool full, const Monitor &monitor);

/// Unpacks, adds, indexes and restores marks. On a job thread.
Result<UnpackedBundle> importBundleNow(Library::Private &library, const QString &bundle, const QString &into,
                                       bool dryRun, const Monitor &monitor);

} // namespace shiwen
