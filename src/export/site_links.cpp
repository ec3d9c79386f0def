// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/site_links.h"

#include <QDir>
#include <QUrl>

namespace shiwen {

namespace {

/// An address without what does not change the page it names.
QString urlKey(const QString &url)
{
    QString key = url.section(QLatin1Char('#'), 0, 0);
    for (const char *scheme : {"https://", "http://"})
        if (key.startsWith(QLatin1String(scheme), Qt::CaseInsensitive))
            return key.mid(static_cast<qsizetype>(qstrlen(scheme)));
    return {};
}

/// Pictures inside the address itself, of the kinds that cannot hold script.
bool isPlainPictureData(const QString &url)
{
    for (const char *type : {"png", "jpeg", "gif", "webp"})
        if (url.startsWith(QLatin1String("data:image/") + QLatin1String(type) + QLatin1String(";base64,")))
            return true;
    return false;
}

} // namespace

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

SiteLinks::SiteLinks(const SiteContents &contents) : m_contents(contents)
{
    for (const Article &article : contents.articles) {
        const ArticleSummary &summary = article.summary;
        m_idByFile.insert(summary.folder + QLatin1Char('/') + summary.path, summary.id);
        const QString key = urlKey(summary.url);
        // Two articles of one address: the link leads to the first of them in the archive's own order.
        if (!key.isEmpty() && (!m_idByUrl.contains(key) || summary.id < m_idByUrl.value(key)))
            m_idByUrl.insert(key, summary.id);
    }
}

QString SiteLinks::fileTarget(const Article &article, const QString &path) const
{
    const QString page = pageLocation(article.summary.id);
    const QString folder = article.summary.path.section(QLatin1Char('/'), 0, -2);
    const QString relative =
        path.startsWith(QLatin1Char('/')) ? path.mid(1) : (folder.isEmpty() ? path : folder + QLatin1Char('/') + path);
    const QString clean = QDir::cleanPath(relative);
    if (const QString id = m_idByFile.value(article.summary.folder + QLatin1Char('/') + clean); !id.isEmpty())
        return hrefFrom(page, pageLocation(id));
    const QString location = m_contents.fileLocation(article.summary.folder, clean);
    return location.isEmpty() ? QString() : hrefFrom(page, location);
}

QString SiteLinks::linkTarget(const Article &article, const QString &url) const
{
    if (url.startsWith(QLatin1Char('#')))
        return url;
    if (const QString id = m_idByUrl.value(urlKey(url)); !id.isEmpty())
        return hrefFrom(pageLocation(article.summary.id), pageLocation(id));
    for (const char *scheme : {"https://", "http://", "mailto:"})
        if (url.startsWith(QLatin1String(scheme), Qt::CaseInsensitive))
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
