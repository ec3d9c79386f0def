// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"
#include "export/site.h"
#include "library/export_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace shiwen {

namespace {

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

Result<BundleWriteReport> writeBundleOf(ExportSources sources, const ExportRequest &request, const Monitor &monitor)
{
    sources.contents.makeSite = [&](const auto &portable, const GeneratedSink &sink) {
        // Without a title of ours: a translated one would make the bytes depend on the language of the program.
        return writeSite({sources.articles, [&](const Article &article) { return documentOf(article, sources.roots); },
                          portable, [&](const Article &from, const QString &url) { return sources.linked(from, url); },
                          sink, QString()},
                         monitor);
    };
    return writeBundle(request.path, sources.contents, {request.withNotebook, request.overwrite}, monitor);
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
