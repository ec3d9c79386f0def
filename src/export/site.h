// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/progress.h"
#include "core/result.h"
#include "markup/document.h"

#include <QList>
#include <QString>

#include <functional>

namespace shiwen {

/// Where the pages of a site come from and go to.
struct SiteContents {
    QList<Article> articles; ///< newest first
    /// The Document of an article, read when its page is written.
    std::function<Result<Document>(const Article &)> document;
    /// Where a file of the library lies, relative to the site's root.
    std::function<QString(const QString &label, const QString &path)> fileLocation;
    /// The id of the article among `articles` that a link of an article means; empty when it means none.
    std::function<QString(const Article &from, const QString &url)> linkedArticle;
    /// Takes a finished file: its path relative to the site's root, and its bytes.
    std::function<Result<void>(const QString &path, const QByteArray &bytes)> sink;
    QString title; ///< of the list; empty: a word in the language of most articles, so that the bytes stay the same
};

/// Writes a static site: index.html with the list, site/ID.html for each article, site/style.css. No network, no
/// script, a Content-Security-Policy in every page. The bytes depend on the contents alone.
Result<void> writeSite(const SiteContents &contents, const Monitor &monitor = {});

} // namespace shiwen
