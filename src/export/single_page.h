// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/progress.h"
#include "core/result.h"
#include "markup/document.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace shiwen {

/// What a single page is made of.
struct SinglePageContents {
    QList<Article> articles; ///< in the order they are shown in; more than one are listed before the first
    /// The Document of an article, read when it is written.
    std::function<Result<Document>(const Article &)> document;
    /// The id of the article among `articles` that a link of an article means; empty when it means none.
    std::function<QString(const Article &from, const QString &url)> linkedArticle;
    /// The bytes of a picture of the library. An error: a box stands in its place.
    std::function<Result<QByteArray>(const QString &label, const QString &path)> picture;
    /// Takes what was written so far, and at last the rest.
    std::function<Result<void>(const QByteArray &bytes)> sink;
};

/// Writes articles as one HTML page that needs nothing beside it: the style and the pictures (RFC 2397) are inside,
/// links between the articles lead within the page. No script, no network, a Content-Security-Policy that says so.
/// One article is in memory at a time. The bytes depend on the contents alone.
Result<void> writeSinglePage(const SinglePageContents &contents, const Monitor &monitor = {});

/// The media type of a picture that browsers show, by how its bytes begin; empty for others.
[[nodiscard]] QString pictureMediaType(const QByteArray &bytes);

} // namespace shiwen
