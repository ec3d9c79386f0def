// SPDX-License-Identifier: GPL-3.0-or-later
#include "links.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

bool isArticleFile(const QString &path)
{
    static const QStringList suffixes{u"md"_s, u"markdown"_s, u"html"_s, u"htm"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

bool isInside(const QString &path, const QString &root)
{
    return path.startsWith(root + u'/');
}

} // namespace

LinkTarget linkTarget(const QUrl &url, const QString &root, const QString &path)
{
    const QString scheme = url.scheme().toLower();
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return {url.host().isEmpty() ? LinkTarget::Kind::Refused : LinkTarget::Kind::Outside, {}};
    if (scheme == "mailto"_L1)
        return {LinkTarget::Kind::Outside, {}};
    if (const QString id = articleOfAddress(url); !id.isEmpty())
        return {LinkTarget::Kind::Article, id};
    if (!scheme.isEmpty() || !url.host().isEmpty())
        return {};
    if (url.path().isEmpty())
        return {url.hasFragment() ? LinkTarget::Kind::Fragment : LinkTarget::Kind::Refused, {}};

    const QString written = url.path(QUrl::FullyDecoded);
    const QString base = written.startsWith(u'/') ? root : root + u'/' + path.section(u'/', 0, -2);
    const QString file = QDir::cleanPath(base + u'/' + written);
    if (!isArticleFile(file) || !isInside(file, QDir::cleanPath(root)))
        return {};
    // A link on disk may lead elsewhere although its name does not.
    const QString canonical = QFileInfo(file).canonicalFilePath();
    if (!canonical.isEmpty() && !isInside(canonical, QFileInfo(root).canonicalFilePath()))
        return {};
    return {LinkTarget::Kind::Article, file};
}

QString articleAddress(const QString &articleId)
{
    return "shiwen://article/"_L1 + articleId;
}

QString articleOfAddress(const QUrl &address)
{
    return address.scheme() == "shiwen"_L1 && address.host() == "article"_L1 ? address.path().mid(1) : QString();
}

QString linkOwner(const QUrl &url)
{
    if (url.scheme().compare("mailto"_L1, Qt::CaseInsensitive) == 0)
        return url.path();
    return QString::fromLatin1(QUrl::toAce(url.host(QUrl::FullyDecoded)));
}

} // namespace shiwen
