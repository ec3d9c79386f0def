// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/image_reference.h"

#include <QUrl>

namespace shiwen {

namespace {

bool isSchemeCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' ||
           c == u'.';
}

/// RFC 3986, section 3.1, in lower case; empty when `url` has none.
QString schemeOf(const QString &url)
{
    for (qsizetype at = 0; at < url.size(); ++at) {
        if (url[at] == u':')
            return url.first(at).toLower();
        if (!isSchemeCharacter(url[at]))
            return {};
    }
    return {};
}

QString tidied(QString path)
{
    path.replace(u'\\', u'/');
    while (path.contains(QStringLiteral("//")))
        path.replace(QStringLiteral("//"), QStringLiteral("/"));
    while (path.startsWith(QStringLiteral("./")))
        path.remove(0, 2);
    return path.normalized(QString::NormalizationForm_C);
}

QString withoutQuery(const QString &path)
{
    const qsizetype query = path.indexOf(u'?');
    const qsizetype fragment = path.indexOf(u'#');
    const qsizetype end = query < 0 ? fragment : fragment < 0 ? query : qMin(query, fragment);
    return end > 0 ? path.first(end) : path;
}

} // namespace

ReferenceKind referenceKind(const QString &url)
{
    if (url.trimmed().isEmpty())
        return ReferenceKind::Empty;
    if (url.startsWith(u"//"))
        return ReferenceKind::Network;
    const QString scheme = schemeOf(url);
    if (scheme == u"http" || scheme == u"https")
        return ReferenceKind::Network;
    if (scheme == u"data")
        return ReferenceKind::Embedded;
    return scheme.isEmpty() ? ReferenceKind::Local : ReferenceKind::Foreign;
}

QStringList pathReadings(const QString &url)
{
    QStringList readings;
    const auto add = [&](const QString &path) {
        const QString reading = tidied(path);
        if (!readings.contains(reading))
            readings.append(reading);
    };
    const auto decoded = [](const QString &path) {
        return QUrl::fromPercentEncoding(path.toUtf8());
    };
    const QString path = url.trimmed();
    add(path);
    if (path.contains(u'%'))
        add(decoded(path));
    const QString bare = withoutQuery(path);
    if (bare.size() != path.size()) {
        add(bare);
        add(decoded(bare));
    }
    return readings;
}

QString resolvedPath(const QString &directory, const QString &path)
{
    QStringList parts = directory.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u".")
            continue;
        if (part != u"..")
            parts.append(part);
        else if (parts.isEmpty())
            return {};
        else
            parts.removeLast();
    }
    return parts.join(u'/');
}

QString mediaId(const QString &url)
{
    qsizetype host = url.indexOf(QLatin1String("//"));
    host = host < 0 ? url.size() : host + 2;
    const QStringList parts = url.mid(host).split(u'/');
    const bool mmbiz = parts.size() > 2 && (parts[0].startsWith(u"mmbiz.") || parts[0].endsWith(u".qpic.cn")) &&
                       parts[1].contains(u"mmbiz");
    return mmbiz && parts[2].size() >= 8 ? withoutQuery(parts[2]) : QString();
}

QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QString stemOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}

} // namespace shiwen
