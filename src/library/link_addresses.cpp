// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/link_addresses.h"

#include "ingest/image_reference.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace shiwen {

namespace {

const QStringList &articleExtensions()
{
    static const QStringList extensions{QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("html"),
                                        QStringLiteral("htm")};
    return extensions;
}

} // namespace

QString withoutEnding(const QString &path)
{
    const QString name = lastPart(path);
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot > 0 && articleExtensions().contains(name.sliced(dot + 1).toLower()))
        return path.chopped(name.size() - dot);
    return path.size() > 1 && path.endsWith(u'/') ? path.chopped(1) : path;
}

QString comparableKey(const QString &key)
{
    if (key.startsWith(QLatin1String("weixin:")))
        return key.count(u'/') == 3 ? key.section(u'/', 0, 2) : key;
    const qsizetype scheme = key.indexOf(QLatin1String("://"));
    const QString rest = scheme < 0 ? key : key.sliced(scheme + 3);
    return rest.endsWith(u'/') ? rest.chopped(1) : rest;
}

QString passedOn(const QString &url)
{
    if (const qsizetype inner = url.indexOf(QLatin1String("://mp.weixin.qq.com/"), 8); inner > 0) {
        const qsizetype begin = url.lastIndexOf(u'h', inner);
        return begin > 0 ? url.sliced(begin) : QString();
    }
    const QUrlQuery query{QUrl(url, QUrl::TolerantMode)};
    for (const char *name : {"target_url", "target", "url", "u"})
        if (QString value = query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
            referenceKind(value) == ReferenceKind::Network)
            return value;
    return {};
}

QString templateArgument(const QString &url, QLatin1String tag)
{
    const qsizetype begin = url.indexOf(QLatin1String("{%"));
    const qsizetype end = url.indexOf(QLatin1String("%}"), begin);
    if (begin < 0 || end < 0)
        return {};
    const QString inside = url.sliced(begin + 2, end - begin - 2).trimmed();
    return inside.startsWith(tag) && inside.size() > tag.size() && inside[tag.size()].isSpace()
               ? inside.sliced(tag.size()).trimmed()
               : QString();
}

QString datedName(const QString &path)
{
    const QStringList parts = withoutEnding(path).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 4)
        return {};
    const QStringList date = parts.mid(parts.size() - 4, 3);
    bool numbers = date[0].size() == 4;
    for (const QString &part : date)
        numbers = numbers && part.toInt() > 0;
    return numbers ? QStringLiteral("%1-%2-%3-%4")
                         .arg(date[0], date[1].rightJustified(2, u'0'), date[2].rightJustified(2, u'0'), parts.last())
                   : QString();
}

} // namespace shiwen
