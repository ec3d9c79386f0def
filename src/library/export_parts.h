// SPDX-License-Identifier: GPL-3.0-or-later
// What every export needs. On a job thread.
#pragma once

#include "export/output_folder.h"
#include "library/article_links.h"
#include "library/library_private.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace shiwen {

[[nodiscard]] Error exportStopped();

/// Read afresh from its file, as its reader sees it.
Result<Document> documentOf(const Article &article, const QHash<QString, QString> &roots);

/// What an export is made of, gathered once.
struct ExportSources {
    BundleContents contents;
    QList<Article> articles; ///< those of `contents` as they are shown, with marks and tags of the reader's as far as
                             ///< the request says so
    QHash<QString, QString> roots;
    ArticleLinks links;

    /// The id of the article among these that a link means.
    [[nodiscard]] QString linked(const Article &from, const QString &url) const
    {
        return links.target(placeOf(from.summary), url);
    }
};
Result<ExportSources> exportSources(Library::Private &library, const ExportRequest &request);

/// Calls `write(article, number)` for each article until one fails or the export is stopped.
template <typename Write>
Result<void> forEachArticle(const QList<Article> &articles, const Monitor &monitor, Write write)
{
    for (qsizetype i = 0; i < articles.size(); ++i) {
        if (monitor.isCancelled())
            return exportStopped();
        monitor.tell({i, articles.size(), articles.at(i).summary.title});
        if (auto written = write(articles.at(i), i); !written)
            return written;
    }
    return {};
}

/// Copies a file; one that cannot be read is left out, and a sentence in `skipped` says so.
Result<void> copyOrSkip(OutputFolder &folder, const QString &from, const QString &to, QStringList &skipped);

/// A bundle with its pages.
Result<BundleWriteReport> writeBundleOf(ExportSources sources, const ExportRequest &request, const Monitor &monitor);

/// Articles as Markdown files with their pictures; links between them lead to the files.
Result<BundleWriteReport> writeMarkdownFolder(const ExportSources &sources, const ExportRequest &request,
                                              const Monitor &monitor);

/// Says that a file or folder is there and not to be replaced.
[[nodiscard]] Error alreadyThere(const QString &path);

} // namespace shiwen
