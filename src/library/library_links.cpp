// SPDX-License-Identifier: GPL-3.0-or-later
// Links between the articles of the library.
#include "ingest/site_config.h"
#include "library/article_links.h"
#include "library/library_private.h"
#include "store/notebook.h"

#include <algorithm>
#include <utility>

namespace shiwen {

QHash<QString, SiteConfig> siteConfigs(const QList<Folder> &folders)
{
    QHash<QString, SiteConfig> sites;
    for (const Folder &folder : folders)
        sites.insert(folder.label, readSiteConfig(folder.path, QString()));
    return sites;
}

LinkPlace placeOf(const ArticleSummary &article)
{
    return {article.folder, article.path, urlKey(article.url)};
}

QList<LinkableArticle> linkables(const QList<Article> &articles)
{
    QList<LinkableArticle> linkables;
    linkables.reserve(articles.size());
    for (const Article &article : articles) {
        const ArticleSummary &summary = article.summary;
        linkables.append({summary.id, summary.folder, summary.path, urlKey(summary.url), summary.title, summary.date,
                          summary.alternates});
    }
    std::ranges::sort(linkables, {}, [](const LinkableArticle &one) { return std::pair(one.folder, one.path); });
    return linkables;
}

Result<std::shared_ptr<const ArticleLinks>> Library::Private::articleLinks()
{
    // Asked before the articles are: a change that comes meanwhile makes the next question look again.
    const quint64 state = indexState;
    const QMutexLocker guard(&linksMutex);
    if (links && linksState == state)
        return links;
    const auto added = foldersNow();
    if (!added)
        return added.error();
    const auto articles = askReader([](IndexReader &asked) { return asked.linkables(); });
    if (!articles)
        return articles.error();
    links = std::make_shared<const ArticleLinks>(*articles, siteConfigs(*added));
    linksState = state;
    return links;
}

QFuture<Result<QString>> Library::linkedArticle(const ArticleSummary &from, const QString &url)
{
    const LinkPlace place = placeOf(from);
    return Lane::runOn(d->jobs, [this, place, url]() -> Result<QString> {
        const auto links = d->articleLinks();
        return links ? Result<QString>((*links)->target(place, url)) : links.error();
    });
}

} // namespace shiwen
