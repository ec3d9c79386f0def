// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/marks.h"
#include "core/progress.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace shiwen {

/// A file of the library that goes into a bundle byte for byte: an article or one of its pictures.
struct BundleSource {
    QString label;    ///< of the added folder
    QString path;     ///< relative to it
    QString absolute; ///< where to read it
};

/// An article of a bundle with what the reader made of it.
struct BundleArticle {
    Article article;
    NotebookEntry notebook;
};

/// Receives a generated file: its path below data/ and its bytes.
using GeneratedSink = std::function<Result<void>(const QString &path, const QByteArray &bytes)>;

/// What goes into a bundle.
struct BundleContents {
    QList<BundleArticle> articles;
    QList<BundleSource> files; ///< articles and pictures; a file named twice goes in once
    /// Makes index.html and site/… . `portable` answers where a library file lies in the bundle, relative to data/.
    std::function<Result<void>(const std::function<QString(const QString &label, const QString &path)> &portable,
                               const GeneratedSink &sink)>
        makeSite;
};

struct BundleWriteOptions {
    bool withNotebook = true; ///< read marks, stars and added tags travel
    bool overwrite = false;   ///< else an existing file is a Conflict
};

struct BundleWriteReport {
    qint64 articles = 0;
    qint64 files = 0;
    qint64 bytes = 0;    ///< of the bundle
    QStringList skipped; ///< one sentence for each picture that could not be read
};

/// Writes the bundle of README.md beside this file to `path`: into a temporary file there, verified against its own
/// manifest, renamed into place. The bytes depend on the contents alone. On failure nothing is left behind.
Result<BundleWriteReport> writeBundle(const QString &path, const BundleContents &contents,
                                      const BundleWriteOptions &options = {}, const Monitor &monitor = {});

} // namespace shiwen
