// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"
#include "ingest/article_reader.h"
#include "ingest/sidecar.h"
#include "ingest/tail_fold.h"
#include "library/library_private.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <optional>

namespace shiwen {

namespace {

/// As its reader sees it: what WeChat puts below the text is folded.
OpenArticle opened(Article article, Document document, const QString &root)
{
    foldTail(document);
    return {std::move(article), std::move(document), root, 0};
}

/// A file that is in no added folder: pictures are looked for in its own folder only.
Result<OpenArticle> openLoneFile(const QString &path, const Monitor &monitor)
{
    const QFileInfo info(path);
    const QString root = info.absolutePath();
    const auto scan = scanFolder(root, monitor);
    if (!scan)
        return scan.error();
    const Sidecars sidecars(root, scan->others);
    auto read =
        readArticle(root, QString(), info.fileName(), ImageResolver(root, scan->articles + scan->others), &sidecars);
    if (!read)
        return read.error();
    return opened(std::move(read->article), std::move(read->document), root);
}

/// The folder that holds `path`, by either spelling of its path.
std::optional<std::pair<Folder, QString>> folderOf(const QList<Folder> &folders, const QFileInfo &file)
{
    for (const QString &path : {file.canonicalFilePath(), file.absoluteFilePath()}) {
        for (const Folder &folder : folders) {
            if (path.startsWith(folder.path + QLatin1Char('/')))
                return std::pair{folder, path.mid(folder.path.size() + 1)};
        }
    }
    return std::nullopt;
}

/// An article of the index, its Document read afresh. What the index knows of its pictures holds as long as the file
/// has the same bytes; else they are looked for anew.
Result<OpenArticle> openIndexed(Library::Private &library, const QList<Folder> &folders, Article known)
{
    const auto folder = std::find_if(folders.begin(), folders.end(),
                                     [&](const Folder &one) { return one.label == known.summary.folder; });
    if (folder == folders.end())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Library", "The folder %1 was removed from the library.")
                         .arg(escapedForDisplay(known.summary.folder))};
    const QString root = folder->path;
    auto read = readArticle(root, folder->label, known.summary.path, ImageResolver(root, {}));
    if (!read)
        return read.error();
    if (read->article.sha256 == known.sha256)
        return opened(std::move(known), std::move(read->document), root);
    const auto scan = scanFolder(root, library.monitor());
    if (!scan)
        return scan.error();
    const Sidecars sidecars(root, scan->others);
    read = readArticle(root, folder->label, known.summary.path, ImageResolver(root, scan->articles + scan->others),
                       &sidecars);
    if (!read)
        return read.error();
    read->article.summary.read = known.summary.read;
    read->article.summary.starred = known.summary.starred;
    read->article.summary.tags = known.summary.tags;
    return opened(std::move(read->article), std::move(read->document), root);
}

bool looksLikeId(const QString &text)
{
    return text.size() == 16 && std::ranges::all_of(text, [](QChar c) {
               return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
                      (c >= QLatin1Char('2') && c <= QLatin1Char('7'));
           });
}

} // namespace

Result<OpenArticle> openArticleNow(Library::Private &library, const QString &idOrPath)
{
    const auto folders = library.foldersNow();
    if (!folders)
        return folders.error();
    QString id = idOrPath;
    if (!looksLikeId(idOrPath)) {
        const QFileInfo file(idOrPath);
        const auto place = folderOf(*folders, file);
        const auto known =
            place
                ? library.askReader([&](IndexReader &reader) { return reader.idOf(place->first.label, place->second); })
                : Result<QString>(Error{});
        if (!known)
            return openLoneFile(file.absoluteFilePath(), library.monitor());
        id = *known;
    }
    auto known = library.askReader([&](IndexReader &reader) { return reader.article(id); });
    if (!known)
        return known.error();
    auto article = openIndexed(library, *folders, std::move(*known));
    if (!article)
        return article;
    const auto position = library.notebookLane.run([&] { return library.notebook->position(id); }).result();
    article->position = position ? *position : 0;
    auto highlights = library.notebookLane.run([&] { return library.notebook->highlights(id); }).result();
    if (highlights)
        article->highlights = std::move(*highlights);
    return article;
}

} // namespace shiwen
