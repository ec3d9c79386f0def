// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/article_links.h"

#include "ingest/article_place.h"
#include "ingest/image_reference.h"
#include "ingest/loose_name.h"
#include "library/link_addresses.h"
#include "store/notebook.h"

#include <algorithm>

namespace shiwen {

namespace {

constexpr qsizetype longestLink = 8192; // UTF-16 code units

bool isFolderPage(const QString &stem)
{
    return stem == u"index" || stem == u"content" || stem == u"article" ||
           stem.compare(QLatin1String("readme"), Qt::CaseInsensitive) == 0;
}

QString keyOf(const QString &label, const QString &path)
{
    return label + u'/' + looseName(path);
}

/// As sites write a name into an address: letters and digits, `-` for all between them.
QString slugOf(const QString &name)
{
    QString slug;
    for (const QChar c : looseName(name)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    return slug.endsWith(u'-') ? slug.chopped(1) : slug;
}

/// The date at the beginning of a file's name as `YYYY-MM-DD`; empty when there is none.
QString dateOf(const QString &stem)
{
    QString digits;
    for (qsizetype at = 0; at < stem.size() && digits.size() < 8; ++at) {
        if (stem[at] >= u'0' && stem[at] <= u'9')
            digits += stem[at];
        else if (stem[at] != u'-')
            break;
    }
    return digits.size() < 8 ? QString() : digits.first(4) + u'-' + digits.sliced(4, 2) + u'-' + digits.sliced(6, 2);
}

bool isSelf(const LinkableArticle &article, const LinkPlace &from)
{
    return article.folder == from.folder && (article.path == from.path || article.alternates.contains(from.path));
}

} // namespace

ArticleLinks::ArticleLinks(const QList<LinkableArticle> &articles, const QHash<QString, SiteConfig> &sites)
    : m_articles(articles), m_sites(sites)
{
    m_byId.reserve(articles.size());
    for (qint32 number = 0; number < m_articles.size(); ++number)
        add(m_articles[number], number);
}

void ArticleLinks::add(const LinkableArticle &article, qint32 number)
{
    m_byId.insert(article.id, number);
    if (const QString key = comparableKey(article.urlKey); !key.isEmpty())
        m_byAddress[key].append(number);
    addPath(article, article.path, number);
    for (const QString &path : article.alternates)
        addPath(article, path, number);
    const QString stem = lastPart(withoutEnding(article.path));
    QStringList names{stem, withoutDate(stem), article.title};
    if (isFolderPage(stem))
        names = {lastPart(directoryOf(article.path)), article.title};
    QStringList dates{dateOf(stem), article.date.first(qMin<qsizetype>(10, article.date.size()))};
    names.removeDuplicates();
    dates.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        if (name.isEmpty())
            continue;
        if (auto &list = m_byName[keyOf(article.folder, name)]; list.isEmpty() || list.last() != number)
            list.append(number);
        for (const QString &date : std::as_const(dates))
            if (date.size() == 10)
                if (auto &list = m_byDate[article.folder + u'/' + slugOf(date + u'-' + withoutDate(name))];
                    list.isEmpty() || list.last() != number)
                    list.append(number);
    }
}

void ArticleLinks::addPath(const LinkableArticle &article, const QString &path, qint32 number)
{
    const QString bare = withoutEnding(path);
    m_byPath[keyOf(article.folder, bare)].append(number);
    if (isFolderPage(lastPart(bare)))
        m_byPath[keyOf(article.folder, directoryOf(bare))].append(number);
}

QList<qint32> ArticleLinks::byAddress(const QString &url) const
{
    for (QString address = url; !address.isEmpty(); address = passedOn(address)) {
        const QString key = comparableKey(urlKey(address));
        if (const auto found = m_byAddress.constFind(key); found != m_byAddress.constEnd())
            return *found;
        if (passedOn(address).size() >= address.size())
            break;
    }
    return {};
}

QList<qint32> ArticleLinks::byPath(const LinkPlace &from, const QStringList &readings) const
{
    const QString base = m_sites.value(from.folder).basePath;
    for (const QString &path : readings) {
        QStringList places;
        if (!path.startsWith(u'/'))
            places.append(resolvedPath(directoryOf(from.path), path));
        if (!base.isEmpty() && path.startsWith(u'/' + base + u'/'))
            places.append(path.sliced(base.size() + 2));
        for (const char *below : {"", "source", "_posts", "docs"})
            places.append(resolvedPath(QLatin1String(below), path));
        for (const QString &place : std::as_const(places)) {
            const auto found =
                place.isEmpty() ? m_byPath.constEnd() : m_byPath.constFind(keyOf(from.folder, withoutEnding(place)));
            if (found == m_byPath.constEnd())
                continue;
            // Names that are alike, and formats that are no twins: the one as it is written.
            QList<qint32> exact = *found;
            exact.removeIf([&](qint32 number) {
                return m_articles[number].path.normalized(QString::NormalizationForm_C) != place;
            });
            return exact.isEmpty() ? *found : exact;
        }
    }
    return {};
}

QList<qint32> ArticleLinks::bySiteAddress(const LinkPlace &from, const QStringList &readings) const
{
    for (const QString &path : readings)
        if (const QString name = datedName(path); !name.isEmpty())
            if (const auto found = m_byDate.constFind(from.folder + u'/' + slugOf(name)); found != m_byDate.constEnd())
                return *found;
    return {};
}

QList<qint32> ArticleLinks::byName(const LinkPlace &from, const QStringList &readings, bool ofOtherMachine) const
{
    for (const QString &path : readings) {
        const QString bare = withoutEnding(path.startsWith(u'/') ? path.sliced(1) : path);
        const QString name = lastPart(bare);
        // A path to somewhere else names an article by its place, not by its name.
        if (name.isEmpty() || name == u"." || name == u".." || (name != bare && !ofOtherMachine))
            continue;
        if (const auto found = m_byName.constFind(keyOf(from.folder, name)); found != m_byName.constEnd())
            return *found;
    }
    return {};
}

/// One of several, see above; empty when that leaves more than one.
QString ArticleLinks::chosen(QList<qint32> numbers, const LinkPlace &from, bool sameArticle) const
{
    numbers.removeIf([&](qint32 number) { return isSelf(m_articles[number], from); });
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    const auto prefer = [&](auto isNear) {
        QList<qint32> near;
        for (const qint32 number : std::as_const(numbers))
            if (isNear(m_articles[number]))
                near.append(number);
        if (!near.isEmpty())
            numbers = near;
    };
    const QString directory = directoryOf(from.path);
    prefer([&](const LinkableArticle &one) { return one.folder == from.folder; });
    if (numbers.size() > 1 && m_articles[numbers.first()].folder == from.folder) {
        prefer([&](const LinkableArticle &one) { return isBelow(one.path, directory); });
        prefer([&](const LinkableArticle &one) { return directoryOf(one.path) == directory; });
    }
    const auto inOneFolder = [&] {
        return std::ranges::all_of(
            numbers, [&](qint32 one) { return m_articles[one].folder == m_articles[numbers.first()].folder; });
    };
    const bool one = numbers.size() == 1 || (numbers.size() > 1 && sameArticle && inOneFolder());
    return one ? m_articles[numbers.first()].id : QString();
}

QString ArticleLinks::networkTarget(const LinkPlace &from, const QString &url) const
{
    if (!from.urlKey.isEmpty() && comparableKey(urlKey(url)) == comparableKey(from.urlKey))
        return {};
    if (const QList<qint32> found = byAddress(url); !found.isEmpty())
        return chosen(found, from, true);
    const NetworkPlace place = networkPlace(url);
    const QString host = m_sites.value(from.folder).host;
    if (host.isEmpty() || host != place.host)
        return {};
    const QList<qint32> dated = bySiteAddress(from, {place.path});
    return chosen(dated.isEmpty() ? byPath(from, {place.path}) : dated, from, false);
}

QString ArticleLinks::target(const LinkPlace &from, const QString &written) const
{
    static const QLatin1String ownScheme("shiwen://article/");
    if (written.size() > longestLink)
        return {};
    const QString url = written.trimmed();
    if (url.startsWith(ownScheme))
        return m_byId.contains(url.sliced(ownScheme.size())) ? url.sliced(ownScheme.size()) : QString();
    if (const QString name = templateArgument(url, QLatin1String("post_url")); !name.isEmpty())
        return chosen(m_byDate.value(from.folder + u'/' + slugOf(lastPart(name))), from, false);
    if (const QString path = templateArgument(url, QLatin1String("link")); !path.isEmpty())
        return chosen(byPath(from, {tidiedPath(u'/' + path)}), from, false);
    const ReferenceKind kind = referenceKind(url);
    if (kind == ReferenceKind::Network)
        return networkTarget(from, url);
    if ((kind != ReferenceKind::Local && kind != ReferenceKind::Foreign) || url.startsWith(u'#'))
        return {};
    const QStringList readings = pathReadings(url);
    QList<qint32> found = kind == ReferenceKind::Local ? byPath(from, readings) : QList<qint32>();
    if (found.isEmpty())
        found = bySiteAddress(from, readings);
    return chosen(found.isEmpty() ? byName(from, readings, kind == ReferenceKind::Foreign) : found, from, false);
}

} // namespace shiwen
