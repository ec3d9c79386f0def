// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/site_links.h"
#include "markup/document.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace shiwen {

/// What the references of an article become on its page.
struct PageReferences {
    /// The `src` of picture `index` (from 0), empty when there is none to show.
    std::function<QString(const QString &url, int index)> imageSource;
    /// The `href` of a link, empty for what leads nowhere.
    std::function<QString(const QString &url)> linkTarget;
    QString file{};     ///< the `href` of the article's own file; empty: none is offered
    QString idPrefix{}; ///< as HtmlOptions::idPrefix
};

/// From the doctype to before `</head>`, where the style goes. `policy`: directives beside those that forbid all else;
/// nothing is fetched from the network, nothing runs.
[[nodiscard]] QString pageHead(const QString &lang, const QString &title, const QString &policy);

/// The title, else the name of the file.
[[nodiscard]] QString titleOf(const ArticleSummary &summary);

/// What was read of an article; one whose file cannot be read any more still has a page, with what the index knows.
[[nodiscard]] Document shownDocument(const Article &article, Result<Document> read);

/// The style of all pages, CSS in UTF-8.
Result<QByteArray> siteStyle();

/// An article with its title and facts, as `<article>`.
[[nodiscard]] QString articleElement(const Article &article, const Document &document,
                                     const PageReferences &references);

/// The list of articles that stand below it on the same page.
[[nodiscard]] QString listOf(const QList<Article> &articles);

/// The list of all articles, by year; `contents.articles` are in the order they are listed in.
[[nodiscard]] QByteArray indexPage(const SiteContents &contents);

/// The page of one article.
[[nodiscard]] QByteArray articlePage(const SiteContents &contents, const SiteLinks &links, const Article &article,
                                     const Document &document);

} // namespace shiwen
