// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/site_config.h"

#include "core/files.h"
#include "ingest/image_reference.h"

namespace shiwen {

namespace {

constexpr qint64 largestConfig = 1024 * 1024; // bytes

/// The scalar of `key: value # comment`, without its quotes.
QString scalarOf(QStringView line, QStringView key)
{
    if (!line.startsWith(key) || line.size() <= key.size() || line[key.size()] != u':')
        return {};
    QStringView value = line.sliced(key.size() + 1).trimmed();
    if (value.startsWith(u'"') || value.startsWith(u'\'')) {
        const qsizetype end = value.indexOf(value[0], 1);
        return end < 0 ? QString() : value.sliced(1, end - 1).toString();
    }
    if (value.startsWith(u'#'))
        return {};
    const qsizetype comment = value.indexOf(u" #");
    return (comment < 0 ? value : value.first(comment)).trimmed().toString();
}

QString withoutOuterSlashes(const QString &path)
{
    qsizetype begin = 0;
    qsizetype end = path.size();
    while (begin < end && path[begin] == u'/')
        ++begin;
    while (end > begin && path[end - 1] == u'/')
        --end;
    return path.sliced(begin, end - begin);
}

void takeLine(QStringView line, SiteConfig &config)
{
    for (const QStringView key : {QStringView(u"baseurl"), QStringView(u"root")})
        if (const QString path = withoutOuterSlashes(scalarOf(line, key)); !path.isEmpty())
            config.basePath = path;
    if (const QString repository = scalarOf(line, u"repository"); repository.count(u'/') == 1)
        config.repository = repository.toLower();
    const NetworkPlace place = networkPlace(scalarOf(line, u"url"));
    if (place.host.isEmpty())
        return;
    config.host = place.host;
    if (const QString path = withoutOuterSlashes(place.path); config.basePath.isEmpty())
        config.basePath = path;
}

} // namespace

SiteConfig readSiteConfig(const QString &root, const QString &directory)
{
    SiteConfig config;
    config.directory = directory;
    const QString folder = joinedPath(root, directory);
    auto bytes = readFile(folder + QStringLiteral("/_config.yml"), largestConfig);
    if (!bytes)
        bytes = readFile(folder + QStringLiteral("/_config.yaml"), largestConfig);
    if (!bytes)
        return config;
    const QString text = QString::fromUtf8(*bytes);
    for (const QStringView line : QStringView(text).split(u'\n'))
        takeLine(line, config);
    return config;
}

} // namespace shiwen
