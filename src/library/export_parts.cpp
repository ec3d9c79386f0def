// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/export_parts.h"

#include "core/files.h"
#include "ingest/article_reader.h"
#include "ingest/tail_fold.h"

#include <QCoreApplication>
#include <QSet>

#include <utility>

namespace shiwen {

namespace {

/// What the notebook holds, by article id.
Result<QHash<QString, NotebookEntry>> notebookEntries(Library::Private &library)
{
    const auto entries = library.notebookLane.run([&] { return library.notebook->entries(); }).result();
    if (!entries)
        return entries.error();
    QHash<QString, NotebookEntry> byId;
    for (const NotebookEntry &entry : *entries)
        byId.insert(entry.articleId, entry);
    return byId;
}

void addFiles(QList<BundleSource> &files, QSet<QString> &seen, const Article &article, const QString &root)
{
    const auto add = [&](const QString &path) {
        const QString key = article.summary.folder + QLatin1Char('/') + path;
        if (seen.contains(key))
            return;
        seen.insert(key);
        files += BundleSource{article.summary.folder, path, root + QLatin1Char('/') + path};
    };
    add(article.summary.path);
    for (const ImageRef &ref : article.imageRefs) {
        if (ref.status == ImageStatus::Found)
            add(ref.resolved);
    }
}

Result<QStringList> requestedIds(Library::Private &library, const ExportRequest &request)
{
    if (!request.ids.isEmpty())
        return request.ids;
    return library.askReader([&](IndexReader &reader) -> Result<QStringList> {
        const auto found = reader.find(parseQuery(request.query), SortOrder::Date);
        if (!found)
            return found.error();
        const auto summaries = reader.summaries(found->rows, {}, Excerpts::LeftOut);
        if (!summaries)
            return summaries.error();
        QStringList ids;
        for (const ArticleSummary &summary : *summaries)
            ids += summary.id;
        if (ids.isEmpty())
            return Error{ErrorCode::NotFound,
                         QCoreApplication::translate("Library", "No article matches, so %1 was not written.")
                             .arg(escapedForDisplay(request.path))};
        return ids;
    });
}

QHash<QString, QString> rootsByLabel(const QList<Folder> &folders)
{
    QHash<QString, QString> roots;
    for (const Folder &folder : folders)
        roots.insert(folder.label, folder.path);
    return roots;
}

Result<BundleContents> gather(Library::Private &library, const QStringList &ids, const QHash<QString, QString> &roots)
{
    const auto notebook = notebookEntries(library);
    if (!notebook)
        return notebook.error();
    BundleContents contents;
    QSet<QString> seen;
    for (const QString &id : ids) {
        auto article = library.askReader([&](IndexReader &reader) { return reader.article(id); });
        if (!article)
            return article.error();
        if (!roots.contains(article->summary.folder))
            continue;
        addFiles(contents.files, seen, *article, roots.value(article->summary.folder));
        NotebookEntry entry = notebook->value(id);
        entry.articleId = id;
        contents.articles += BundleArticle{std::move(*article), std::move(entry)};
    }
    return contents;
}

QList<Article> shownArticles(const BundleContents &contents, const ExportRequest &request)
{
    QList<Article> articles;
    articles.reserve(contents.articles.size());
    for (const BundleArticle &entry : contents.articles) {
        articles += entry.article;
        if (request.withNotebook)
            continue;
        // Nothing tells what only the reader did.
        ArticleSummary &summary = articles.last().summary;
        summary.tags = entry.article.fileTags;
        summary.read = summary.starred = false;
    }
    return articles;
}

} // namespace

Result<Document> documentOf(const Article &article, const QHash<QString, QString> &roots)
{
    const QString root = roots.value(article.summary.folder);
    auto read = readArticle(root, article.summary.folder, article.summary.path, ImageResolver(root, {}));
    if (!read)
        return read.error();
    foldTail(read->document);
    return std::move(read->document);
}

Result<ExportSources> exportSources(Library::Private &library, const ExportRequest &request)
{
    const auto folders = library.foldersNow();
    const auto ids = folders ? requestedIds(library, request) : Result<QStringList>(folders.error());
    if (!ids)
        return ids.error();
    const auto roots = rootsByLabel(*folders);
    auto contents = gather(library, *ids, roots);
    if (!contents)
        return contents.error();
    QList<Article> articles = shownArticles(*contents, request);
    ArticleLinks links(linkables(articles), siteConfigs(*folders));
    return ExportSources{std::move(*contents), std::move(articles), roots, std::move(links)};
}

Error exportStopped()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Export", "The export was stopped.")};
}

Result<void> copyOrSkip(OutputFolder &folder, const QString &from, const QString &to, QStringList &skipped)
{
    auto copied = folder.copy(from, to);
    if (copied || copied.error().code == ErrorCode::Disk)
        return copied;
    skipped += copied.error().message;
    return {};
}

Error alreadyThere(const QString &path)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("Library", "%1 is there already. Choose another name, or let it be replaced.")
                .arg(escapedForDisplay(path))};
}

} // namespace shiwen
