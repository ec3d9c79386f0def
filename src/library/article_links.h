// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "ingest/site_config.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace shiwen {

/// Where a link stands: the article's folder and path, and the key of its own web address (see urlKey()).
struct LinkPlace {
    QString folder; ///< label
    QString path;
    QString urlKey;
};
[[nodiscard]] LinkPlace placeOf(const ArticleSummary &article);

/// What links may name `articles` by, in the order of labels and paths.
[[nodiscard]] QList<LinkableArticle> linkables(const QList<Article> &articles);

/// The settings of the sites that `folders` hold, by label.
[[nodiscard]] QHash<QString, SiteConfig> siteConfigs(const QList<Folder> &folders);

/// Decides which article of an archive a link means; the window, exported sites and everything else that follows a link
/// ask here, so that one link leads to one place everywhere. A value; any thread.
///
/// A link means an article that the archive holds when it is
/// 1. `shiwen://article/ID`;
/// 2. the web address of the article: for mp.weixin.qq.com __biz, mid and idx, or the short id, whatever else the
///    address says, also as the target of a page that only passes on; any other address but for scheme and fragment;
/// 3. a path to its file, from the article that holds the link or from the root of the folder, percent-encoded or not,
///    with its extension, another one or none; or to a folder whose index.md, README.md or content.md it is;
/// 4. its address in a Jekyll or Hexo site: `/2021/12/24/title/` or `{% post_url 2021-12-24-title %}`, on the host that
///    the site's settings name or on none;
/// 5. its name, as wikilinks have it: the file's name, with date and extension or without, or the title; of a path on
///    somebody's machine the last part.
///
/// Where several articles fit, those of the same folder are meant, among them those nearest to the link: in the same
/// directory, then below it. Copies of one web address in one folder are one article, and the first by path stands for
/// it. If several are left, no article is meant, and the link stays what it is. Nor is one meant by a link to itself:
/// that is how a saved article names its original.
class ArticleLinks
{
public:
    /// `sites` are the settings of the added folders, by label.
    ArticleLinks(const QList<LinkableArticle> &articles, const QHash<QString, SiteConfig> &sites);

    /// The id of the article that `url`, as it stands in the Document, means; empty when none is meant.
    [[nodiscard]] QString target(const LinkPlace &from, const QString &url) const;

private:
    using Index = QHash<QString, QList<qint32>>;

    void add(const LinkableArticle &article, qint32 number);
    void addPath(const LinkableArticle &article, const QString &path, qint32 number);
    [[nodiscard]] QList<qint32> byAddress(const QString &url) const;
    [[nodiscard]] QList<qint32> byPath(const LinkPlace &from, const QStringList &readings) const;
    [[nodiscard]] QList<qint32> bySiteAddress(const LinkPlace &from, const QStringList &readings) const;
    [[nodiscard]] QList<qint32> byName(const LinkPlace &from, const QStringList &readings, bool ofOtherMachine) const;
    [[nodiscard]] QString networkTarget(const LinkPlace &from, const QString &url) const;
    [[nodiscard]] QString chosen(QList<qint32> numbers, const LinkPlace &from, bool sameArticle) const;

    QList<LinkableArticle> m_articles;
    QHash<QString, SiteConfig> m_sites;
    QHash<QString, qint32> m_byId;
    Index m_byAddress;
    Index m_byPath; ///< `label/path` without extension, loose
    Index m_byDate; ///< `label/YYYY-MM-DD-name`, loose
    Index m_byName; ///< `label/name`, loose
};

} // namespace shiwen
