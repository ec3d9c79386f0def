// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/image_search.h"

#include "ingest/image_reference.h"
#include "ingest/loose_name.h"

#include <algorithm>

namespace shiwen {

namespace {

constexpr qsizetype longMediaId = 20;

bool isMediaIdLike(const QString &stem)
{
    return stem.size() >= longMediaId &&
           std::all_of(stem.begin(), stem.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
}

QString withoutExtension(const QString &path)
{
    return joinedPath(directoryOf(path), stemOf(lastPart(path)));
}

/// The longest part of a name that could be a media id; empty when there is none.
QString mediaIdIn(const QString &stem)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= stem.size(); ++at) {
        if (at < stem.size() && stem[at].unicode() < 0x80 && stem[at].isLetterOrNumber())
            continue;
        if (const QString part = stem.sliced(begin, at - begin); isMediaIdLike(part))
            return part;
        begin = at + 1;
    }
    return {};
}

bool numbersOnly(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// A path without the `../` it begins with: what is left may still fit where the article once lay elsewhere.
QString withoutSteps(const QString &path)
{
    qsizetype begin = 0;
    while (QStringView(path).sliced(begin).startsWith(u"../"))
        begin += 3;
    return path.sliced(begin);
}

/// `13-3` for the alternative text `3`.
bool isNumberedStem(const QString &stem, const QString &alt)
{
    if (!stem.endsWith(alt) || stem.size() < alt.size() + 2)
        return false;
    const qsizetype mark = stem.size() - alt.size() - 1;
    return (stem[mark] == u'-' || stem[mark] == u'_') && numbersOnly(QStringView(stem).first(mark));
}

} // namespace

/// Looks at all places where a path may lead, in their order, with `look`.
ImageFinding ImageSearch::inPlaces(const QStringList &readings,
                                   const std::function<QStringList(const QString &)> &look) const
{
    for (const QString &path : readings) {
        if (path.startsWith(u'/'))
            continue;
        const QString below = resolvedPath(m_place.directory(), path);
        if (QStringList files = below.isEmpty() ? QStringList() : look(below); !files.isEmpty())
            return {std::move(files), ImageMatch::Relative};
    }
    if (ImageFinding found = fromRoot(readings, look); !found.files.isEmpty())
        return found;
    for (const bool nameOnly : {false, true})
        for (const QString &folder : m_place.own())
            for (const QString &path : readings) {
                const QString below = resolvedPath(folder, nameOnly ? lastPart(path) : withoutSteps(path));
                if (QStringList files = below.isEmpty() ? QStringList() : look(below); !files.isEmpty())
                    return {std::move(files), ImageMatch::Folder};
            }
    return {};
}

ImageFinding ImageSearch::fromRoot(const QStringList &readings,
                                   const std::function<QStringList(const QString &)> &look) const
{
    for (const QString &base : m_place.bases())
        for (const QString &path : readings) {
            // A name that many pictures have means the one beside the article, or where `..` leads.
            const QString below = resolvedPath(base, withoutSteps(path));
            if ((!path.contains(u'/') || path.startsWith(u"..")) && isGenericName(stemOf(lastPart(path))))
                continue;
            if (QStringList files = below.isEmpty() ? QStringList() : look(below); !files.isEmpty())
                return {std::move(files), ImageMatch::Root};
        }
    return {};
}

/// Paths of a site that is not at the root of its host, as its folder knows them; then as written.
QStringList ImageSearch::withoutBasePath(const QStringList &readings) const
{
    QStringList all;
    for (const SiteConfig &site : m_sites()) {
        const QString prefix = u'/' + site.basePath + u'/';
        if (site.basePath.isEmpty() || !isBelow(m_place.directory(), site.directory))
            continue;
        for (const QString &path : readings)
            if (path.startsWith(prefix))
                all.append(path.sliced(prefix.size() - 1));
    }
    return all + readings;
}

ImageFinding ImageSearch::exact(const QStringList &readings) const
{
    return inPlaces(readings, [this](const QString &path) {
        const QString file = m_files.at(path);
        return file.isEmpty() ? QStringList() : QStringList(file);
    });
}

ImageFinding ImageSearch::local(const QString &url, bool embed) const
{
    QStringList readings = pathReadings(url);
    if (readings.first().startsWith(u'/'))
        readings = withoutBasePath(readings);
    if (ImageFinding found = exact(readings); !found.files.isEmpty())
        return found;
    const auto like = [this](const QString &path) {
        return m_files.like(looseName(path));
    };
    const bool anyAlike = std::ranges::any_of(
        readings, [this](const QString &path) { return !m_files.namedLike(looseName(lastPart(path)), 1).isEmpty(); });
    if (ImageFinding found = anyAlike ? inPlaces(readings, like) : ImageFinding(); !found.files.isEmpty())
        return found;
    if (ImageFinding found = byMediaId(mediaIdIn(stemOf(lastPart(readings.last())))); !found.files.isEmpty())
        return found;
    const auto atStem = [this](const QString &path) {
        return m_files.atStem(withoutExtension(path));
    };
    if (ImageFinding found = inPlaces(readings, atStem); !found.files.isEmpty()) {
        found.how = ImageMatch::Stem;
        return found;
    }
    QStringList misread;
    for (const QString &path : std::as_const(readings))
        misread += misreadNames(path);
    if (ImageFinding found = exact(misread); !found.files.isEmpty())
        return found;
    return byName(readings, embed ? NameTrust::Embed : NameTrust::Path);
}

ImageFinding ImageSearch::foreign(const QString &url) const
{
    const QStringList readings = pathReadings(url);
    for (const QString &folder : m_place.own())
        for (const QString &path : readings)
            if (const QString file = m_files.at(joinedPath(folder, lastPart(path))); !file.isEmpty())
                return {{file}, ImageMatch::Folder};
    return byName(readings, NameTrust::OtherMachine);
}

ImageFinding ImageSearch::byMediaId(const QString &id) const
{
    QStringList files = id.isEmpty() ? QStringList() : m_files.withMediaId(id);
    // One id is one picture, in whatever size it was saved: the article's own copy, else the largest.
    const auto rank = [this](const QString &path) {
        const bool own = std::ranges::any_of(m_place.own(), [&](const QString &one) { return isBelow(path, one); });
        return std::pair(own ? 0 : 1, -m_files.sizeOf(path));
    };
    if (files.size() > 1)
        std::ranges::stable_sort(files, {}, rank);
    return {std::move(files), ImageMatch::MediaId, false, true};
}

ImageFinding ImageSearch::network(const QString &url) const
{
    if (const QString id = mediaId(url); !id.isEmpty())
        return byMediaId(id);
    if (ImageFinding found = repository(url); !found.files.isEmpty())
        return found;
    if (m_files.siteRoots().isEmpty())
        return {};
    const NetworkPlace place = networkPlace(url);
    for (const SiteConfig &site : m_sites()) {
        if (site.host.isEmpty() || site.host != place.host || !isBelow(m_place.directory(), site.directory))
            continue;
        const QStringList readings = withoutBasePath({place.path});
        return fromRoot(readings, [this](const QString &path) {
            const QString file = m_files.at(path);
            return file.isEmpty() ? QStringList() : QStringList(file);
        });
    }
    return {};
}

ImageFinding ImageSearch::altText(const QString &written) const
{
    const QString alt = written.trimmed().normalized(QString::NormalizationForm_C);
    if (alt.isEmpty() || alt.contains(u'/') || alt.contains(u'\\'))
        return {};
    const QStringList &folders = m_place.own();
    const QString beside = joinedPath(m_place.directory(), alt);
    if (alt.contains(u'.'))
        if (const QString file = m_files.at(beside); !file.isEmpty())
            return {{file}, ImageMatch::AltText};
    for (const QString &folder : folders) {
        if (const QString file = m_files.at(joinedPath(folder, alt)); !file.isEmpty())
            return {{file}, ImageMatch::AltText};
        if (QStringList files = m_files.atStem(joinedPath(folder, alt)); !files.isEmpty())
            return {std::move(files), ImageMatch::AltText};
    }
    for (const QString &folder : folders) {
        QStringList files = m_files.picturesIn(folder);
        files.removeIf([&](const QString &file) { return !isNumberedStem(stemOf(lastPart(file)), alt); });
        if (!files.isEmpty())
            return {std::move(files), ImageMatch::AltText};
    }
    return {};
}

} // namespace shiwen
