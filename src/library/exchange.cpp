// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"
#include "export/site.h"
#include "ingest/article_reader.h"
#include "ingest/tail_fold.h"
#include "library/article_links.h"
#include "library/library_private.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <vector>

namespace shiwen {

namespace {

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
        return ids;
    });
}

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

QHash<QString, QString> rootsByLabel(const QList<Folder> &folders)
{
    QHash<QString, QString> roots;
    for (const Folder &folder : folders)
        roots.insert(folder.label, folder.path);
    return roots;
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

Result<Document> documentOf(const Article &article, const QHash<QString, QString> &roots)
{
    const QString root = roots.value(article.summary.folder);
    auto read = readArticle(root, article.summary.folder, article.summary.path, ImageResolver(root, {}));
    if (!read)
        return read.error();
    foldTail(read->document);
    return std::move(read->document);
}

/// Adds the folders that came, under their labels.
Result<QHash<QString, QString>> addUnpacked(Library::Private &library, const QStringList &labels, const QString &into)
{
    return library.notebookLane
        .run([&]() -> Result<QHash<QString, QString>> {
            auto notebook = library.writableNotebook();
            if (!notebook)
                return notebook.error();
            QHash<QString, QString> labelHere;
            for (const QString &label : labels) {
                const QString path = QFileInfo(into + QLatin1Char('/') + label).canonicalFilePath();
                const auto added = (*notebook)->addFolder(path, label);
                if (!added)
                    return added.error();
                labelHere.insert(label, added->label);
            }
            return labelHere;
        })
        .result();
}

/// Gives `marks` those of `entry` as well.
void addMarks(const NotebookEntry &entry, NotebookEntry &marks)
{
    apply({.addTags = entry.addedTags, .removeTags = entry.removedTags}, marks);
    marks.read = marks.read || entry.read;
    marks.starred = marks.starred || entry.starred;
    marks.highlights = united(marks.highlights, entry.highlights);
}

/// Restores what the reader made of the articles. On the notebook's lane.
Result<void> restoreMarks(Library::Private &library, const UnpackedBundle &unpacked,
                          const QHash<QString, QString> &labelHere)
{
    for (qsizetype i = 0; i < unpacked.notebook.size(); ++i) {
        const NotebookEntry &entry = unpacked.notebook.at(i);
        const QString label = unpacked.articlePaths.at(i).section(QLatin1Char('/'), 0, 0);
        const QString path = unpacked.articlePaths.at(i).section(QLatin1Char('/'), 1);
        const QString id = articleId(labelHere.value(label, label), path);
        auto done = library.onNotebook(
            {id}, [&](Notebook &notebook, const QList<Notebook::Identity> &articles) -> Result<void> {
                const auto changed =
                    notebook.editMarks(articles, [&entry](NotebookEntry &marks) { addMarks(entry, marks); });
                return changed ? Result<void>() : changed.error();
            });
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<BundleWriteReport> exportBundleNow(Library::Private &library, const ExportRequest &request,
                                          const Monitor &monitor)
{
    const auto folders = library.foldersNow();
    const auto ids = folders ? requestedIds(library, request) : Result<QStringList>(folders.error());
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Library", "No article matches, so %1 was not written.")
                         .arg(escapedForDisplay(request.path))};
    const auto roots = rootsByLabel(*folders);
    auto contents = gather(library, *ids, roots);
    if (!contents)
        return contents.error();
    QList<Article> articles;
    articles.reserve(contents->articles.size());
    for (const BundleArticle &entry : contents->articles) {
        articles += entry.article;
        if (!request.withNotebook)
            articles.last().summary.tags = entry.article.fileTags; // the pages name no tag that only the reader gave
    }
    const ArticleLinks links(linkables(articles), siteConfigs(*folders));
    const auto linked = [&](const Article &from, const QString &url) {
        return links.target(placeOf(from.summary), url);
    };
    contents->makeSite = [&](const auto &portable, const GeneratedSink &sink) {
        // Without a title of ours: a translated one would make the bytes depend on the language of the program.
        return writeSite({articles, [&](const Article &article) { return documentOf(article, roots); }, portable,
                          linked, sink, QString()},
                         monitor);
    };
    return writeBundle(request.path, *contents, {request.withNotebook, request.overwrite}, monitor);
}

Result<UnpackedBundle> importBundleNow(Library::Private &library, const QString &bundle, const QString &into,
                                       bool dryRun, const Monitor &monitor)
{
    if (library.options.readOnly && !dryRun)
        return library.readOnlyError();
    auto unpacked = unpackBundle(bundle, into, dryRun, monitor);
    if (!unpacked || dryRun)
        return unpacked;
    const auto labelHere = addUnpacked(library, unpacked->labels, into);
    if (!labelHere)
        return labelHere.error();
    const auto indexed = library.indexLane.run([&] { return indexNow(library, false, monitor); }).result();
    if (!indexed)
        return indexed.error();
    auto restored = library.notebookLane.run([&] { return restoreMarks(library, *unpacked, *labelHere); }).result();
    if (!restored)
        return restored.error();
    return unpacked;
}

} // namespace shiwen
