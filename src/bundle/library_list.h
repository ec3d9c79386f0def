// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle_writer.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace shiwen {

/// Where a bundle keeps what it knows of its articles, and their files, below its root.
inline constexpr char16_t libraryListPath[] = u"data/meta/library.jsonl";
inline constexpr char16_t libraryPrefix[] = u"data/library/";

/// A label and the folder that stands for it in a bundle.
struct ListedFolder {
    QString label;
    QString folder; ///< one portable component
};

/// A file whose path in the bundle is not its own.
struct RenamedFile {
    QString folder;   ///< as in ListedFolder
    QString path;     ///< in the bundle, below the folder
    QString original; ///< relative to the added folder
};

/// One line of library.jsonl: an article.
struct ListedArticle {
    QString folder;      ///< as in ListedFolder
    QString path;        ///< in the bundle, below the folder
    NotebookEntry marks; ///< without the id, which follows from where the article is unpacked
};

/// What an import needs of library.jsonl.
struct LibraryList {
    QList<ListedFolder> folders;
    QList<RenamedFile> renamed;
    QList<ListedArticle> articles;
};

/// What the writer knows of an article's file beside the Article.
struct ArticleFile {
    QString path;   ///< in the bundle, below the label's folder
    QString folder; ///< the folder that stands for the label
    QByteArray sha256;
    qint64 modified = 0; ///< milliseconds since 1970-01-01 UTC, as in the zip
};

/// The first line: schema, folders, renamed files.
[[nodiscard]] QByteArray libraryListHeader(const QList<ListedFolder> &folders, const QList<RenamedFile> &renamed);
/// The line of an article. `withNotebook` adds what the reader made of it.
[[nodiscard]] QByteArray libraryListLine(const BundleArticle &article, const ArticleFile &file, bool withNotebook);

/// Reads library.jsonl. Invalid where it breaks the form, NewerVersion for a schema we do not know yet.
Result<LibraryList> readLibraryList(const QByteArray &bytes);

} // namespace shiwen
