// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "core/files.h"
#include "library/library_private.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>

namespace shiwen {

namespace {

Error busy(const QString &directory)
{
    return {ErrorCode::Busy,
            QCoreApplication::translate("Library", "The library in %1 is open in another Shiwen. Close it there first.")
                .arg(escapedForDisplay(directory))};
}

} // namespace

Library::Library(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Library::~Library()
{
    d->shutDown();
}

Result<std::unique_ptr<Library>> Library::open(const LibraryOptions &options)
{
    auto d = std::make_unique<Private>();
    d->options = options;
    d->indexPath = options.directory + QStringLiteral("/index.db");
    d->notebookPath = options.directory + QStringLiteral("/notebook.db");
    if (!options.readOnly) {
        if (!QDir().mkpath(options.directory))
            return Error{ErrorCode::Disk,
                         QCoreApplication::translate(
                             "Library", "The folder %1 could not be made. Choose another one with --library.")
                             .arg(escapedForDisplay(options.directory))};
        d->lock = std::make_unique<QLockFile>(options.directory + QStringLiteral("/lock"));
        d->lock->setStaleLockTime(0);
        if (!d->lock->tryLock())
            return d->lock->error() == QLockFile::LockFailedError ? busy(options.directory) : d->readOnlyError();
    }
    if (auto opened = d->openStores(); !opened)
        return opened.error();
    return std::unique_ptr<Library>(new Library(std::move(d)));
}

QString Library::defaultDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/shiwen");
}

QStringList Library::notices() const
{
    return d->notices;
}

QFuture<Result<QList<Folder>>> Library::folders()
{
    return Lane::runOn(d->jobs, [this] { return d->countedFolders(); });
}

QFuture<Result<Folder>> Library::addFolder(const QString &path, const QString &wantedLabel)
{
    return d->notebookLane.run([this, path, wantedLabel]() -> Result<Folder> {
        const QFileInfo info(path);
        if (!info.isDir())
            return Error{ErrorCode::NotFound,
                         QCoreApplication::translate("Library", "%1 is not a folder. Check the path.")
                             .arg(escapedForDisplay(path))};
        auto notebook = d->writableNotebook();
        if (!notebook)
            return notebook.error();
        const QString canonical = info.canonicalFilePath();
        const auto known = (*notebook)->folders();
        if (!known)
            return known.error();
        for (const Folder &folder : *known) {
            if (folder.path == canonical)
                return folder;
        }
        auto added =
            (*notebook)->addFolder(canonical, wantedLabel.isEmpty() ? QFileInfo(canonical).fileName() : wantedLabel);
        if (added)
            emitChanged();
        return added;
    });
}

QFuture<Result<void>> Library::removeFolder(const QString &labelOrPath)
{
    return Lane::runOn(d->jobs, [this, labelOrPath]() -> Result<void> {
        auto folders = d->foldersNow();
        if (!folders)
            return folders.error();
        const QString path = QFileInfo(labelOrPath).absoluteFilePath();
        for (const Folder &folder : *folders) {
            if (folder.label != labelOrPath && folder.path != path &&
                folder.path != QFileInfo(path).canonicalFilePath())
                continue;
            return forgetFolderNow(folder.label);
        }
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("Library", "%1 is not among the added folders. List them with \"folders\".")
                .arg(escapedForDisplay(labelOrPath))};
    });
}

Result<void> Library::forgetFolderNow(const QString &label)
{
    auto removed = d->notebookLane.run([this, label]() -> Result<void> {
        auto notebook = d->writableNotebook();
        return notebook ? (*notebook)->removeFolder(label) : notebook.error();
    });
    if (auto done = removed.result(); !done)
        return done;
    auto forgotten = d->indexLane.run([this, label]() -> Result<void> {
        if (auto done = d->index->forgetFolder(label); !done)
            return done;
        auto found = d->index->findFamilies(d->monitor());
        ++d->indexState;
        return found || found.error().code == ErrorCode::Cancelled ? Result<void>() : found.error();
    });
    emitChanged();
    return forgotten.result();
}

QFuture<Result<IndexReport>> Library::index(bool full)
{
    return d->indexLane.runWithProgress<Result<IndexReport>>([this, full](QPromise<Result<IndexReport>> &promise) {
        auto report = indexNow(*d, full, d->monitorFor(promise));
        emitChanged();
        return report;
    });
}

QFuture<Result<QueryAnswer>> Library::query(const QueryRequest &request)
{
    using Answer = Result<QueryAnswer>;
    Lane &lane = request.waits ? d->countLane : d->readerLane;
    return lane.runWithProgress<Answer>([this, request](QPromise<Answer> &promise) -> Answer {
        QElapsedTimer clock;
        clock.start();
        auto reader = request.waits ? d->openCounter() : d->openReader();
        if (!reader)
            return reader.error();
        const SearchQuery query = parseQuery(request.text, request.typing);
        auto found = (*reader)->find(query, request.order, {request.firstRows, d->monitorFor(promise)});
        const qint64 all = found ? found->rows.size() : 0;
        if (found && request.fold && !query.namesFamily())
            found = (*reader)->folded(*found);
        if (!found)
            return found.error();
        return QueryAnswer{request,
                           std::move(found->rows),
                           std::move(found->tiers),
                           found->relaxed,
                           static_cast<double>(clock.nsecsElapsed()) / 1e6,
                           all,
                           found->complete};
    });
}

QFuture<Result<QList<ArticleSummary>>> Library::summaries(const QList<Row> &rows, const QString &queryText,
                                                          Excerpts excerpts)
{
    return d->readerLane.run([this, rows, queryText, excerpts]() -> Result<QList<ArticleSummary>> {
        auto reader = d->openReader();
        if (!reader)
            return reader.error();
        return (*reader)->summaries(rows, queryText.isEmpty() ? SearchQuery{} : parseQuery(queryText), excerpts);
    });
}

QFuture<Result<QList<FacetCount>>> Library::facets(const QString &field, const QString &queryText)
{
    using Answer = Result<QList<FacetCount>>;
    return d->countLane.runWithProgress<Answer>([this, field, queryText](QPromise<Answer> &promise) -> Answer {
        auto reader = d->openCounter();
        return reader ? (*reader)->facets(field, parseQuery(queryText), d->monitorFor(promise)) : reader.error();
    });
}

QFuture<Result<QList<Family>>> Library::families()
{
    return d->readerLane.run([this]() -> Result<QList<Family>> {
        auto reader = d->openReader();
        return reader ? (*reader)->families() : reader.error();
    });
}

QFuture<Result<Row>> Library::rowOf(const QString &articleId)
{
    return d->readerLane.run([this, articleId]() -> Result<Row> {
        auto reader = d->openReader();
        return reader ? (*reader)->rowOf(articleId) : reader.error();
    });
}

QFuture<Result<LibraryStats>> Library::stats()
{
    return d->readerLane.run([this]() -> Result<LibraryStats> {
        auto reader = d->openReader();
        return reader ? (*reader)->stats() : reader.error();
    });
}

QFuture<Result<OpenArticle>> Library::openArticle(const QString &idOrPath)
{
    return Lane::runOn(d->jobs, [this, idOrPath] { return openArticleNow(*d, idOrPath); });
}

QFuture<Result<void>> Library::setPosition(const QString &articleId, double position)
{
    return d->notebookLane.run([this, articleId, position] {
        return d->onNotebook({articleId}, [&](Notebook &notebook, const QList<Notebook::Identity> &articles) {
            return notebook.setPosition(articles.first(), position);
        });
    });
}

QFuture<Result<BundleWriteReport>> Library::exportBundle(const ExportRequest &request)
{
    using Answer = Result<BundleWriteReport>;
    return Lane::runWithProgressOn<Answer>(
        d->jobs, [this, request](QPromise<Answer> &promise) { return exportNow(*d, request, d->monitorFor(promise)); });
}

QFuture<Result<UnpackedBundle>> Library::importBundle(const QString &bundle, const QString &into, bool dryRun)
{
    using Answer = Result<UnpackedBundle>;
    return Lane::runWithProgressOn<Answer>(d->jobs, [this, bundle, into, dryRun](QPromise<Answer> &promise) {
        auto unpacked = importBundleNow(*d, bundle, into, dryRun, d->monitorFor(promise));
        emitChanged();
        return unpacked;
    });
}

QFuture<Result<QList<Finding>>> Library::examine()
{
    return Lane::runOn(d->jobs, [this] { return examineNow(*d); });
}

QFuture<Result<BundleReport>> Library::verify(const QString &bundle)
{
    using Answer = Result<BundleReport>;
    return Lane::runWithProgressOn<Answer>(
        d->jobs, [this, bundle](QPromise<Answer> &promise) { return verifyBundle(bundle, d->monitorFor(promise)); });
}

QFuture<Result<BundleReport>> Library::verifyLibrary()
{
    using Answer = Result<BundleReport>;
    return Lane::runWithProgressOn<Answer>(
        d->jobs, [this](QPromise<Answer> &promise) { return verifyLibraryNow(*d, d->monitorFor(promise)); });
}

void Library::emitChanged()
{
    QMetaObject::invokeMethod(this, &Library::changed, Qt::QueuedConnection);
}

} // namespace shiwen
