// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/site.h"

#include "export/site_links.h"
#include "export/site_pages.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace shiwen {

namespace {

/// Newest first, those without a date last; the same order whatever order they came in.
void sortForList(QList<Article> *articles)
{
    const auto key = [](const Article &article) {
        return std::tuple(article.summary.title.toUtf8(), article.summary.id.toUtf8());
    };
    std::sort(articles->begin(), articles->end(), [&](const Article &a, const Article &b) {
        if (a.summary.date != b.summary.date)
            return a.summary.date > b.summary.date;
        return key(a) < key(b);
    });
}

} // namespace

Result<void> writeSite(const SiteContents &given, const Monitor &monitor)
{
    SiteContents contents = given;
    sortForList(&contents.articles);
    const auto style = siteStyle();
    if (!style)
        return style.error();
    if (const auto taken = contents.sink(QStringLiteral("site/style.css"), *style); !taken)
        return taken.error();
    if (const auto taken = contents.sink(QStringLiteral("index.html"), indexPage(contents)); !taken)
        return taken.error();
    const SiteLinks links(contents);
    for (const Article &article : std::as_const(contents.articles)) {
        if (monitor.isCancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Export", "The export was stopped.")};
        const QByteArray html =
            articlePage(contents, links, article, shownDocument(article, contents.document(article)));
        if (const auto taken = contents.sink(pageLocation(article.summary.id), html); !taken)
            return taken.error();
    }
    return {};
}

} // namespace shiwen
