// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/site_links.h"

#include <QDir>
#include <QUrl>

namespace shiwen {

bool isPlainPictureData(const QString &url)
{
    for (const char *type : {"png", "jpeg", "gif", "webp"})
        if (url.startsWith(QLatin1String("data:image/") + QLatin1String(type) + QLatin1String(";base64,")))
            return true;
    return false;
}

bool isNetworkAddress(const QString &url)
{
    for (const char *scheme : {"https://", "http://", "mailto:"})
        if (url.startsWith(QLatin1String(scheme), Qt::CaseInsensitive))
            return true;
    return false;
}

QString hrefFrom(const QString &from, const QString &location)
{
    const QString up = QStringLiteral("../").repeated(from.count(QLatin1Char('/')));
    const QString escaped = QString::fromLatin1(QUrl::toPercentEncoding(location, "/"));
    // A first part with a colon would be read as a scheme.
    return up.isEmpty() && escaped.contains(QLatin1Char(':')) ? QLatin1String("./") + escaped : up + escaped;
}

QString pageLocation(const QString &articleId)
{
    return QLatin1String("site/") + articleId + QLatin1String(".html");
}

/// A file of the archive beside the article or, with a `/` at its beginning, from the root of its folder.
QString SiteLinks::fileTarget(const Article &article, const QString &path) const
{
    const QString folder = article.summary.path.section(QLatin1Char('/'), 0, -2);
    const QString relative =
        path.startsWith(QLatin1Char('/')) ? path.mid(1) : (folder.isEmpty() ? path : folder + QLatin1Char('/') + path);
    const QString location = m_contents.fileLocation(article.summary.folder, QDir::cleanPath(relative));
    return location.isEmpty() ? QString() : hrefFrom(pageLocation(article.summary.id), location);
}

QString SiteLinks::linkTarget(const Article &article, const QString &url) const
{
    if (url.startsWith(QLatin1Char('#')))
        return url;
    if (const QString id = m_contents.linkedArticle ? m_contents.linkedArticle(article, url) : QString(); !id.isEmpty())
        return hrefFrom(pageLocation(article.summary.id), pageLocation(id));
    if (isNetworkAddress(url))
        return url;
    const QString path = url.section(QLatin1Char('#'), 0, 0);
    if (path.startsWith(QLatin1String("//")) || path.isEmpty())
        return {};
    if (const QString target = fileTarget(article, path); !target.isEmpty())
        return target;
    return fileTarget(article, QUrl::fromPercentEncoding(path.toUtf8()));
}

QString SiteLinks::imageSource(const Article &article, const QString &url, int index) const
{
    const ImageRef *ref = imageRefOf(article, url, index);
    if (isPlainPictureData(url))
        return url;
    if (!ref || ref->status != ImageStatus::Found)
        return {};
    const QString location = m_contents.fileLocation(article.summary.folder, ref->resolved);
    return location.isEmpty() ? QString() : hrefFrom(pageLocation(article.summary.id), location);
}

const ImageRef *imageRefOf(const Article &article, const QString &url, int index)
{
    const QList<ImageRef> &refs = article.imageRefs;
    if (index < refs.size() && refs.at(index).url == url)
        return &refs.at(index);
    for (const ImageRef &ref : refs)
        if (ref.url == url)
            return &ref;
    return nullptr;
}

} // namespace shiwen
