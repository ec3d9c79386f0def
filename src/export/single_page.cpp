// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/single_page.h"

#include "core/hash.h"
#include "export/site_pages.h"
#include "export/site_words.h"

#include <utility>

namespace shiwen {

namespace {

QString dataUrl(const SinglePageSources &sources, const Article &article, const QString &url, int index)
{
    if (isPlainPictureData(url))
        return url;
    const ImageRef *ref = imageRefOf(article, url, index);
    if (!ref || ref->status != ImageStatus::Found || ref->format.isEmpty())
        return {};
    const auto bytes = sources.picture(ref->resolved);
    if (!bytes)
        return {};
    const QString type = ref->format == QLatin1String("svg") ? QStringLiteral("svg+xml") : ref->format;
    return QStringLiteral("data:image/%1;base64,").arg(type) + QString::fromLatin1(bytes->toBase64());
}

/// What an article names in itself carries its id, so that it leads nowhere else on the page.
QString idPrefix(const Article &article)
{
    return article.summary.id + u'-';
}

QString targetInPage(const SinglePageSources &sources, const Article &article, const QString &url)
{
    if (const QString id = sources.linkedArticle(url); !id.isEmpty())
        return u'#' + id;
    if (url.startsWith(u'#'))
        return u'#' + idPrefix(article) + url.mid(1);
    return isNetworkAddress(url) ? url : QString();
}

} // namespace

Result<QByteArray> singlePageHead(const QList<Article> &articles)
{
    const auto css = siteStyle();
    if (!css)
        return css.error();
    const QByteArray style = '\n' + *css;
    const bool alone = articles.size() == 1;
    const SiteWords &words = siteWords(mainLanguage(articles));
    const QString title = alone ? titleOf(articles.first().summary) : words.archive;
    const QString hash = QString::fromLatin1(sha256(style).toBase64());
    const QString head = pageHead(words.lang, title, QStringLiteral("img-src data:; style-src 'sha256-%1'").arg(hash)) +
                         QLatin1String("<style>") + QString::fromUtf8(style) +
                         QLatin1String("</style>\n</head>\n<body>\n");
    return (alone ? head : head + listOf(articles)).toUtf8();
}

QByteArray singlePageArticle(const Article &article, Result<Document> read, const SinglePageSources &sources)
{
    const PageReferences references{
        .imageSource = [&](const QString &url, int index) { return dataUrl(sources, article, url, index); },
        .linkTarget = [&](const QString &url) { return targetInPage(sources, article, url); },
        .idPrefix = idPrefix(article)};
    return articleElement(article, shownDocument(article, std::move(read)), references).toUtf8();
}

QByteArray singlePageEnd()
{
    return "</body>\n</html>\n";
}

} // namespace shiwen
