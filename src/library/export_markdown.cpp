// SPDX-License-Identifier: GPL-3.0-or-later
// Articles as a folder of Markdown files with their pictures.
#include "bundle/path_rules.h"
#include "export/markdown_file.h"
#include "library/export_parts.h"
#include "text/graphemes.h"

#include <QFileInfo>

namespace shiwen {

namespace {

constexpr qsizetype longestName = 60; ///< UTF-16 code units of a title in the name of a file

/// Names of the Markdown files, readable and legal everywhere, without their extension, by article id.
QHash<QString, QString> markdownNames(const QList<Article> &articles)
{
    QHash<QString, QString> names;
    PathSet taken;
    for (const Article &article : articles) {
        const ArticleSummary &summary = article.summary;
        const QString title = summary.title.simplified();
        const QString kept =
            title.size() <= longestName ? title : title.first(wholeGraphemes(title, {0, longestName}).end());
        const QString wanted = portableComponent(QString(summary.date.left(10) + u' ' + kept).trimmed());
        QString name = wanted.isEmpty() ? summary.id : wanted;
        while (!taken.addFile(name + QLatin1String(".md")))
            name = withHashSuffix(name, summary.id + name);
        names.insert(summary.id, name);
    }
    return names;
}

/// A relative path as the destination of a link.
QString destinationOf(QString path)
{
    path.replace(u'%', QLatin1String("%25")).replace(u'#', QLatin1String("%23")).replace(u'?', QLatin1String("%3F"));
    return path;
}

/// Writes the article and its pictures, and lets links and pictures of the Document lead to what was written.
Result<void> writeMarkdown(const Article &article, const ExportSources &sources, const QHash<QString, QString> &names,
                           OutputFolder &folder, QStringList &skipped)
{
    auto document = documentOf(article, sources.roots);
    if (!document) {
        skipped += document.error().message;
        return {};
    }
    const QString name = names.value(article.summary.id);
    const QString root = sources.roots.value(article.summary.folder);
    QHash<QString, QString> pictures; ///< by the path in the library
    qsizetype index = 0;
    Result<void> done;
    walk(document->root, [&](Node &node) {
        if (node.type == NodeType::Link) {
            const QString linked = names.value(sources.linked(article, node.url));
            node.url = linked.isEmpty() ? node.url : destinationOf(linked + QLatin1String(".md"));
        }
        if (node.type != NodeType::Image)
            return;
        const ImageRef ref = article.imageRefs.value(index++);
        if (ref.status != ImageStatus::Found || !done)
            return;
        QString &path = pictures[ref.resolved];
        if (path.isEmpty()) {
            const QString suffix = QFileInfo(ref.resolved).suffix().toLower().left(8);
            path = QStringLiteral("pictures/%1/%2").arg(name).arg(pictures.size());
            if (!suffix.isEmpty())
                path += u'.' + portableComponent(suffix);
            done = copyOrSkip(folder, root + u'/' + ref.resolved, path, skipped);
        }
        node.url = destinationOf(path);
    });
    if (!done)
        return done;
    const auto text = markdownFile(article.summary, *document);
    return text ? folder.write(name + QLatin1String(".md"), *text) : text.error();
}

} // namespace

Result<BundleWriteReport> writeMarkdownFolder(const ExportSources &sources, const ExportRequest &request,
                                              const Monitor &monitor)
{
    OutputFolder folder(request.path);
    if (auto opened = folder.open(request.overwrite); !opened)
        return opened.error();
    const auto names = markdownNames(sources.articles);
    QStringList skipped;
    auto written = forEachArticle(sources.articles, monitor, [&](const Article &article, qsizetype) {
        return writeMarkdown(article, sources, names, folder, skipped);
    });
    if (!written)
        return written.error();
    if (auto finished = folder.finish(); !finished)
        return finished.error();
    return BundleWriteReport{sources.articles.size(), folder.files(), folder.bytes(), skipped};
}

} // namespace shiwen
