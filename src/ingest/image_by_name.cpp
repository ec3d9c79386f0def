// SPDX-License-Identifier: GPL-3.0-or-later
// What a reference means by the name of its file, wherever that lies in the added folder.
#include "ingest/image_reference.h"
#include "ingest/image_search.h"
#include "ingest/loose_name.h"

#include <algorithm>

namespace shiwen {

namespace {

constexpr qsizetype mostCandidates = 200;
constexpr qsizetype mostDoubtful = 20;
constexpr int mostFoldersLeftOut = 64; ///< of a repository's path, which the added folder may be a part of

/// How many folders above the file `a` and `b` have in common, those not counted that many paths have.
int commonFolders(const QString &a, const QString &b)
{
    const QStringList left = looseName(directoryOf(a)).split(u'/', Qt::SkipEmptyParts);
    const QStringList right = looseName(directoryOf(b)).split(u'/', Qt::SkipEmptyParts);
    int common = 0;
    for (qsizetype back = 1; back <= qMin(left.size(), right.size()); ++back) {
        const QString &folder = left[left.size() - back];
        if (folder != right[right.size() - back])
            break;
        common += isGenericFolder(folder) ? 0 : 1;
    }
    return common;
}

} // namespace

/// Those of `files` that share most folders with the path as written, if any does.
QStringList ImageSearch::nearest(const QStringList &files, const QString &path) const
{
    int most = 0;
    QStringList nearest;
    for (const QString &file : files) {
        const int common = commonFolders(file, path);
        if (common > most)
            nearest.clear();
        most = qMax(most, common);
        if (common == most && most > 0)
            nearest.append(file);
    }
    return nearest;
}

/// A name that few pictures have: the file that has it, unless it is another article's.
ImageFinding ImageSearch::bySpecificName(const QString &path) const
{
    const QString name = lastPart(path);
    QStringList files = m_files.named(name, mostCandidates);
    if (files.isEmpty())
        files = m_files.namedLike(looseName(name), mostCandidates);
    if (files.isEmpty())
        return {};
    if (QStringList near = nearest(files, path); near.size() == 1)
        return {std::move(near), ImageMatch::UniqueName};
    if (files.size() > 1) {
        QStringList below;
        for (const QString &file : std::as_const(files))
            if (isBelow(file, m_place.directory()) && !m_place.directory().isEmpty() && !m_place.belongsToAnother(file))
                below.append(file);
        if (below.size() == 1)
            return {std::move(below), ImageMatch::UniqueName};
        return {std::move(files), ImageMatch::UniqueName};
    }
    const bool doubtful = !isDistinctiveName(stemOf(name)) && m_place.belongsToAnother(files.first());
    return {std::move(files), ImageMatch::UniqueName, doubtful};
}

/// A name that many pictures have means a file only where a folder of the path is the same too, or where it is written
/// as an embed, which names a file and no place.
ImageFinding ImageSearch::byGenericName(const QString &path, NameTrust trust) const
{
    const QString name = lastPart(path);
    const QString folder = lastPart(directoryOf(path));
    if (!folder.isEmpty() && !isGenericFolder(folder)) {
        const QStringList files = m_files.inFolderNamed(looseName(folder + u'/' + name), mostCandidates);
        if (QStringList near = nearest(files, path); !near.isEmpty())
            return {std::move(near), ImageMatch::UniqueName};
    }
    QStringList files = m_files.named(name, mostDoubtful);
    return {std::move(files), ImageMatch::UniqueName, trust != NameTrust::Embed};
}

ImageFinding ImageSearch::byName(const QStringList &readings, NameTrust trust) const
{
    for (const QString &path : readings) {
        const QString name = lastPart(path);
        if (name.isEmpty() || name == u".." || name == u".")
            continue;
        ImageFinding found = isGenericName(stemOf(name)) ? byGenericName(path, trust) : bySpecificName(path);
        if (!found.files.isEmpty())
            return found;
    }
    return {};
}

/// The path in the repository from its root or, as the added folder may be a part of it or hold it, the file whose
/// path ends so.
ImageFinding ImageSearch::repository(const QString &url) const
{
    const RepositoryPath place = repositoryPath(url);
    if (place.path.isEmpty())
        return {};
    for (const SiteConfig &site : m_sites())
        if (isBelow(m_place.directory(), site.directory) && !site.repository.isEmpty() &&
            site.repository != place.repository.toLower())
            return {};
    const QString name = lastPart(place.path);
    const bool generic = isGenericName(stemOf(name));
    QString rest = place.path;
    for (int out = 0; out <= mostFoldersLeftOut && rest.contains(u'/'); ++out, rest.remove(0, rest.indexOf(u'/') + 1)) {
        if (const QString file = m_files.at(rest); !file.isEmpty() && (rest == place.path || !generic))
            return {{file}, ImageMatch::Repository};
        for (const QString &folder : m_place.own())
            if (const QString file = m_files.at(joinedPath(folder, rest)); !file.isEmpty())
                return {{file}, ImageMatch::Repository};
        if (generic && rest != place.path)
            continue;
        QStringList files = m_files.named(name, mostCandidates);
        files.removeIf(
            [&](const QString &file) { return !file.normalized(QString::NormalizationForm_C).endsWith(u'/' + rest); });
        if (!files.isEmpty())
            return {std::move(files), ImageMatch::Repository};
    }
    if (!isDistinctiveName(stemOf(name)))
        return {};
    return {m_files.named(name, mostCandidates), ImageMatch::Repository};
}

} // namespace shiwen
