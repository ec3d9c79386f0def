// SPDX-License-Identifier: GPL-3.0-or-later
// Exports in every format; how a bundle and Markdown files are written is in files of their own.
#include "bundle/bundle_names.h"
#include "bundle/output_file.h"
#include "core/files.h"
#include "export/article_table.h"
#include "export/output_folder.h"
#include "export/single_page.h"
#include "export/site.h"
#include "library/export_parts.h"
#include "library/presentation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace shiwen {

namespace {

constexpr qint64 largestPicture = 256 * 1024 * 1024; ///< bytes of one that goes into a page

/// Fills a file beside `path` and puts it in its place.
template <typename Fill> Result<qint64> writeFileBy(const QString &path, bool overwrite, Fill fill)
{
    if (!overwrite && (QFileInfo::exists(path) || QFileInfo(path).isSymLink()))
        return alreadyThere(path);
    OutputFile output(path);
    if (auto opened = output.open(); !opened)
        return opened.error();
    const auto put = [&output, &path](const QByteArray &bytes) -> Result<void> {
        if (output.file().write(bytes) != bytes.size())
            return notWritten(path, output.file().errorString());
        return {};
    };
    if (auto filled = fill(put); !filled)
        return filled.error();
    const qint64 size = output.file().size();
    if (auto synced = output.sync(); !synced)
        return synced.error();
    if (auto renamed = output.rename(); !renamed)
        return renamed.error();
    return size;
}

Result<BundleWriteReport> fileReport(const ExportSources &sources, const Result<qint64> &size)
{
    if (!size)
        return size.error();
    return BundleWriteReport{sources.articles.size(), 1, *size, {}};
}

Result<BundleWriteReport> writeTable(const ExportSources &sources, const ExportRequest &request, const Monitor &monitor)
{
    return fileReport(sources, writeFileBy(request.path, request.overwrite, [&](const auto &put) -> Result<void> {
                          if (auto written = put(tableHeader()); !written)
                              return written;
                          return forEachArticle(sources.articles, monitor, [&](const Article &article, qsizetype) {
                              return put(tableLine(article.summary));
                          });
                      }));
}

/// All that `show --as json` says, with the text and the highlights.
Result<QByteArray> jsonOf(const Article &article, const NotebookEntry &notebook, const ExportSources &sources,
                          bool withNotebook)
{
    auto document = documentOf(article, sources.roots);
    if (!document)
        document = Document(); // the index still knows the rest
    auto object = toJson(OpenArticle{article, std::move(*document), sources.roots.value(article.summary.folder)});
    if (!object)
        return object.error();
    object->remove(QStringLiteral("snippet"));
    object->remove(QStringLiteral("score"));
    object->insert(QStringLiteral("text"), article.text);
    if (withNotebook) {
        QJsonArray highlights;
        for (const Highlight &highlight : notebook.highlights)
            highlights += toJson(highlight);
        object->insert(QStringLiteral("highlights"), highlights);
    }
    return QJsonDocument(*object).toJson(QJsonDocument::Compact);
}

Result<BundleWriteReport> writeJson(const ExportSources &sources, const ExportRequest &request, const Monitor &monitor)
{
    const auto fill = [&](const auto &put) -> Result<void> {
        auto done = forEachArticle(sources.articles, monitor, [&](const Article &article, qsizetype i) -> Result<void> {
            const auto json = jsonOf(article, sources.contents.articles.at(i).notebook, sources, request.withNotebook);
            if (!json)
                return json.error();
            return put((i == 0 ? "[\n" : ",\n") + *json);
        });
        return done ? put("\n]\n") : done;
    };
    return fileReport(sources, writeFileBy(request.path, request.overwrite, fill));
}

Result<BundleWriteReport> writeOnePage(const ExportSources &sources, const ExportRequest &request,
                                       const Monitor &monitor)
{
    QStringList skipped;
    const auto articleOf = [&](const Article &article) {
        const QString root = sources.roots.value(article.summary.folder);
        const auto linked = [&](const QString &url) {
            return sources.linked(article, url);
        };
        const auto picture = [&](const QString &path) {
            auto bytes = readFile(root + u'/' + path, largestPicture);
            if (!bytes)
                skipped += bytes.error().message;
            return bytes;
        };
        return singlePageArticle(article, documentOf(article, sources.roots), {linked, picture});
    };
    const auto fill = [&](const auto &put) -> Result<void> {
        const auto head = singlePageHead(sources.articles);
        if (!head)
            return head.error();
        if (auto written = put(*head); !written)
            return written;
        auto done = forEachArticle(sources.articles, monitor,
                                   [&](const Article &article, qsizetype) { return put(articleOf(article)); });
        return done ? put(singlePageEnd()) : done;
    };
    auto report = fileReport(sources, writeFileBy(request.path, request.overwrite, fill));
    if (report)
        report->skipped = skipped;
    return report;
}

Result<BundleWriteReport> writePages(const ExportSources &sources, const ExportRequest &request, const Monitor &monitor)
{
    OutputFolder folder(request.path);
    if (auto opened = folder.open(request.overwrite); !opened)
        return opened.error();
    const BundleNames names(sources.contents.files);
    const auto place = [&names](const QString &label, const QString &path) {
        const QString name = names.pathOf(label, path);
        return name.isEmpty() ? QString() : QStringLiteral("files/%1/%2").arg(names.folderOf(label), name);
    };
    const auto sink = [&folder](const QString &path, const QByteArray &bytes) {
        return folder.write(path, bytes);
    };
    const auto document = [&sources](const Article &article) {
        return documentOf(article, sources.roots);
    };
    const auto linked = [&sources](const Article &from, const QString &url) {
        return sources.linked(from, url);
    };
    if (auto written = writeSite({sources.articles, document, place, linked, sink, QString()}, monitor); !written)
        return written.error();
    QStringList skipped;
    for (const BundleSource &file : sources.contents.files) {
        if (monitor.isCancelled())
            return exportStopped();
        if (auto copied = copyOrSkip(folder, file.absolute, place(file.label, file.path), skipped); !copied)
            return copied.error();
    }
    if (auto finished = folder.finish(); !finished)
        return finished.error();
    return BundleWriteReport{sources.articles.size(), folder.files(), folder.bytes(), skipped};
}

} // namespace

std::optional<ExportFormat> exportFormatFromString(const QString &word)
{
    static const QHash<QString, ExportFormat> formats{
        {QStringLiteral("bundle"), ExportFormat::Bundle}, {QStringLiteral("site"), ExportFormat::Site},
        {QStringLiteral("page"), ExportFormat::Page},     {QStringLiteral("markdown"), ExportFormat::Markdown},
        {QStringLiteral("json"), ExportFormat::Json},     {QStringLiteral("csv"), ExportFormat::Csv}};
    const auto found = formats.constFind(word);
    return found == formats.cend() ? std::nullopt : std::optional(*found);
}

Result<BundleWriteReport> exportNow(Library::Private &library, const ExportRequest &request, const Monitor &monitor)
{
    auto sources = exportSources(library, request);
    if (!sources)
        return sources.error();
    switch (request.format) {
    case ExportFormat::Site: return writePages(*sources, request, monitor);
    case ExportFormat::Page: return writeOnePage(*sources, request, monitor);
    case ExportFormat::Markdown: return writeMarkdownFolder(*sources, request, monitor);
    case ExportFormat::Json: return writeJson(*sources, request, monitor);
    case ExportFormat::Csv: return writeTable(*sources, request, monitor);
    case ExportFormat::Bundle: break;
    }
    return writeBundleOf(std::move(*sources), request, monitor);
}

} // namespace shiwen
