// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/image_resolver.h"

#include "core/hash.h"
#include "ingest/image_reference.h"
#include "ingest/image_search.h"

#include <QFileInfo>
#include <QMutexLocker>

#include <algorithm>

namespace shiwen {

namespace {

constexpr qsizetype mostCandidates = 20;
constexpr qsizetype longestReference = 8192; // UTF-16 code units; no system has a path that long, encoded or not
constexpr qsizetype mostSiteRoots = 32;
constexpr qint64 largestCompared = 16 * 1024 * 1024; // bytes

} // namespace

ImageResolver::ImageResolver(QString root, const QList<ScannedFile> &files)
    : m_root(std::move(root)), m_canonicalRoot(QFileInfo(m_root).canonicalFilePath()), m_files(files)
{
    if (!m_canonicalRoot.endsWith(u'/'))
        m_canonicalRoot += u'/';
}

ArticlePlace ImageResolver::placeOf(const QString &path, const PictureHints &hints) const
{
    return ArticlePlace(path.normalized(QString::NormalizationForm_C), hints, m_files);
}

const QList<SiteConfig> &ImageResolver::sites() const
{
    std::call_once(m_sitesRead, [this] {
        const QStringList directories = m_files.siteRoots().mid(0, mostSiteRoots);
        m_sites.reserve(directories.size());
        for (const QString &directory : directories)
            m_sites.append(readSiteConfig(m_root, directory));
    });
    return m_sites;
}

ImageFinding ImageResolver::find(const ArticlePlace &place, const ImageRef &ref, ReferenceKind kind) const
{
    const ImageSearch::Sites known = [this]() -> const QList<SiteConfig> & {
        return sites();
    };
    const ImageSearch search(m_files, place, known);
    switch (kind) {
    case ReferenceKind::Local: return search.local(ref.url, ref.reference.contains(QLatin1String("[[")));
    case ReferenceKind::Network: return search.network(ref.url);
    case ReferenceKind::Foreign: return search.foreign(ref.url);
    case ReferenceKind::Empty: return search.altText(ref.alt);
    case ReferenceKind::Embedded:
    case ReferenceKind::Unknown: break;
    }
    return {};
}

ImageRef ImageResolver::resolve(const ArticlePlace &place, const QString &reference, const QString &url,
                                const QString &alt) const
{
    ImageRef ref;
    ref.reference = reference;
    ref.url = url;
    ref.alt = alt;
    const ReferenceKind kind = referenceKind(url);
    // What most references to files are: a path beside the article, as it stands.
    if (kind == ReferenceKind::Local)
        if (const QString file = m_files.at(joinedPath(place.directory(), url)); !file.isEmpty())
            return found(std::move(ref), file, ImageMatch::Relative);
    const ImageFinding finding = url.size() > longestReference ? ImageFinding() : find(place, ref, kind);
    return finding.files.isEmpty() ? notFound(std::move(ref), place, kind) : settled(std::move(ref), finding);
}

/// What is found where one file fits, or several that are the same picture.
ImageRef ImageResolver::settled(ImageRef ref, const ImageFinding &finding) const
{
    const QStringList &files = finding.files;
    if (!finding.doubtful && (files.size() == 1 || finding.same || haveSameBytes(files)))
        return found(std::move(ref), files.first(), finding.how);
    ref.status = ImageStatus::Ambiguous;
    ref.candidates = files.mid(0, mostCandidates);
    ref.reason = files.size() == 1 ? ImageReason::Uncertain : ImageReason::Several;
    return ref;
}

ImageRef ImageResolver::notFound(ImageRef ref, const ArticlePlace &place, ReferenceKind kind) const
{
    ref.status = ImageStatus::Missing;
    switch (kind) {
    case ReferenceKind::Embedded: ref.status = ImageStatus::Embedded; return ref;
    case ReferenceKind::Network:
        ref.status = ImageStatus::Remote;
        ref.reason = ImageReason::OnNetwork;
        return ref;
    case ReferenceKind::Empty: ref.reason = ImageReason::NotNamed; return ref;
    case ReferenceKind::Foreign:
    case ReferenceKind::Unknown:
    case ReferenceKind::Local: break;
    }
    ref.reason = ImageReason::NotThere;
    if (kind != ReferenceKind::Local || ref.url.size() > longestReference)
        return ref;
    const QStringList readings = pathReadings(ref.url);
    for (const QString &path : readings)
        if (const auto refusal = refusalOf(path, path.startsWith(u'/') ? QString() : place.directory());
            refusal != ImageReason::None) {
            ref.status = ImageStatus::Refused;
            ref.reason = refusal;
            break;
        }
    return ref;
}

/// A path outside the folder, or at something that is no regular file, is Refused rather than Missing.
ImageReason ImageResolver::refusalOf(const QString &path, const QString &directory) const
{
    const QString resolved = resolvedPath(directory, path);
    if (resolved.isNull())
        return ImageReason::Outside;
    const QFileInfo file(m_root + u'/' + resolved);
    const bool special = file.isSymLink() || (file.exists() && !file.isFile());
    return special && !resolved.isEmpty() ? ImageReason::NotRegular : ImageReason::None;
}

ImageRef ImageResolver::found(ImageRef ref, const QString &path, ImageMatch how) const
{
    const Probed probed = probe(path);
    if (!probed.inside) {
        ref.status = ImageStatus::Refused;
        ref.reason = ImageReason::Outside;
        return ref;
    }
    ref.status = ImageStatus::Found;
    ref.how = how;
    ref.resolved = path;
    ref.format = probed.info.format;
    ref.width = probed.info.width;
    ref.height = probed.info.height;
    return ref;
}

bool ImageResolver::haveSameBytes(const QStringList &files) const
{
    const qint64 size = m_files.sizeOf(files.first());
    if (files.size() > mostCandidates || size > largestCompared || size == 0 ||
        !std::ranges::all_of(files, [&](const QString &file) { return m_files.sizeOf(file) == size; }))
        return false;
    const QByteArray hash = hashOf(files.first());
    return !hash.isEmpty() && std::ranges::all_of(files, [&](const QString &file) { return hashOf(file) == hash; });
}

/// Empty for what is not a regular file inside the folder.
QByteArray ImageResolver::hashOf(const QString &path) const
{
    {
        const QMutexLocker lock(&m_knownMutex);
        if (const auto known = m_hashes.constFind(path); known != m_hashes.constEnd())
            return *known;
    }
    QByteArray hash;
    if (probe(path).inside)
        if (auto bytes = sha256OfFile(m_root + u'/' + path))
            hash = std::move(*bytes);
    const QMutexLocker lock(&m_knownMutex);
    m_hashes.insert(path, hash);
    return hash;
}

/// The scan listed only regular files, but a file may have become a link since.
ImageResolver::Probed ImageResolver::probe(const QString &path) const
{
    {
        const QMutexLocker lock(&m_knownMutex);
        if (const auto known = m_probed.constFind(path); known != m_probed.constEnd())
            return *known;
    }
    const QString absolute = m_root + u'/' + path;
    const QString canonical = QFileInfo(absolute).canonicalFilePath();
    Probed probed{.info = {}, .inside = canonical.startsWith(m_canonicalRoot)};
    if (probed.inside)
        probed.info = probeImage(absolute);
    const QMutexLocker lock(&m_knownMutex);
    m_probed.insert(path, probed);
    return probed;
}

} // namespace shiwen
