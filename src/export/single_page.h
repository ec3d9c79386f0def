// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"
#include "markup/document.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace shiwen {

// Articles as one HTML page that needs nothing beside it: its beginning, each article, its end. The style and the
// pictures (RFC 2397) are inside, links between the articles lead within the page. No script, no network, a
// Content-Security-Policy that says so. The bytes depend on what is given alone.

/// What the references of an article on a single page mean.
struct SinglePageSources {
    /// The id of the article on the page that a link means; empty when it means none.
    std::function<QString(const QString &url)> linkedArticle;
    /// The bytes of a picture, `path` being ImageRef::resolved. An error: a box stands in its place.
    std::function<Result<QByteArray>(const QString &path)> picture;
};

/// Up to the first article; several are listed in it, in their order.
Result<QByteArray> singlePageHead(const QList<Article> &articles);

/// `read`: the Document, or why there is none; then the page shows what the index knows.
[[nodiscard]] QByteArray singlePageArticle(const Article &article, Result<Document> read,
                                           const SinglePageSources &sources);

[[nodiscard]] QByteArray singlePageEnd();

} // namespace shiwen
