// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/image_resolver.h"

#include "ingest/image_reference.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMutexLocker>

#include <optional>

namespace shiwen {

namespace {

constexpr qsizetype mostCandidates = 20;

QString nfc(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QString directoryOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.first(slash);
}

QString joined(const QString &directory, const QString &name)
{
    return directory.isEmpty() ? name : directory + u'/' + name;
}

QString tr(const char *sentence)
{
    return QCoreApplication::translate("Ingest", sentence);
}

} // namespace

ImageResolver::ImageResolver(QString root, const QList<ScannedFile> &files)
    : m_root(std::move(root)), m_canonicalRoot(QFileInfo(m_root).canonicalFilePath())
{
    if (!m_canonicalRoot.endsWith(u'/'))
        m_canonicalRoot += u'/';
    m_byPath.reserve(files.size());
    m_byName.reserve(files.size());
    m_byStem.reserve(files.size());
    for (const auto &file : files) {
        const QString path = nfc(file.path);
        const QString name = lastPart(path);
        m_byPath.insert(path, file.path);
        m_byName[name].append(file.path);
        m_byStem[stemOf(name)].append(file.path);
    }
}

ImageRef ImageResolver::resolve(const QString &article, const QString &reference, const QString &url,
                                const QString &alt) const
{
    ImageRef ref;
    ref.reference = reference;
    ref.url = url;
    ref.alt = alt;
    switch (referenceKind(url)) {
    case ReferenceKind::Local: return resolveLocal(std::move(ref), nfc(article));
    case ReferenceKind::Network: return resolveNetwork(std::move(ref));
    case ReferenceKind::Foreign: return resolveByName(std::move(ref));
    case ReferenceKind::Embedded: ref.status = ImageStatus::Embedded; return ref;
    case ReferenceKind::Empty: break;
    }
    ref.status = ImageStatus::Missing;
    ref.reason = tr(QT_TRANSLATE_NOOP("Ingest", "The article does not say which picture stood here."));
    return ref;
}

ImageRef ImageResolver::resolveNetwork(ImageRef ref) const
{
    const QString id = mediaId(ref.url);
    if (!id.isEmpty()) {
        const QStringList files = m_byStem.value(nfc(id));
        if (!files.isEmpty())
            return oneOf(std::move(ref), files, ImageMatch::MediaId);
    }
    ref.status = ImageStatus::Remote;
    ref.reason = tr(QT_TRANSLATE_NOOP("Ingest", "The picture lies on the network, and is not fetched."));
    return ref;
}

ImageRef ImageResolver::resolveLocal(ImageRef ref, const QString &article) const
{
    const QString directory = directoryOf(article);
    const QString own = joined(directory, stemOf(lastPart(article)));
    const QStringList readings = pathReadings(ref.url);
    const auto lookUp = [&](const QString &below, const QString &path) {
        const QString resolved = resolvedPath(below, path);
        return resolved.isEmpty() ? QString() : m_byPath.value(resolved);
    };
    const auto search = [&](const QStringList &folders, ImageMatch how, bool nameOnly) -> std::optional<ImageRef> {
        for (const QString &folder : folders)
            for (const QString &path : readings)
                if (const QString file = lookUp(folder, nameOnly ? lastPart(path) : path); !file.isEmpty())
                    return found(ref, file, how);
        return std::nullopt;
    };
    const bool fromRoot = ref.url.startsWith(u'/');
    if (!fromRoot)
        if (auto hit = search({directory}, ImageMatch::Relative, false))
            return *hit;
    if (auto hit = search({QString(), QStringLiteral("source"), QStringLiteral("static")}, ImageMatch::Root, false))
        return *hit;
    if (auto hit = search({own, own + QStringLiteral(".assets")}, ImageMatch::Folder, false))
        return *hit;
    if (auto hit = search({own, own + QStringLiteral(".assets"), directory}, ImageMatch::Folder, true))
        return *hit;
    ImageRef last = resolveByName(ref);
    return last.status == ImageStatus::Missing ? missing(std::move(last), fromRoot ? QString() : directory, readings)
                                               : last;
}

/// By the file's name alone, where only one file of the folder has it.
ImageRef ImageResolver::resolveByName(ImageRef ref) const
{
    for (const QString &path : pathReadings(ref.url)) {
        const QString name = lastPart(path);
        const QStringList files = name.isEmpty() ? QStringList() : m_byName.value(name);
        if (!files.isEmpty())
            return oneOf(std::move(ref), files, ImageMatch::UniqueName);
    }
    ref.status = ImageStatus::Missing;
    ref.reason = tr(QT_TRANSLATE_NOOP("Ingest", "No file of this name lies in the folder."));
    return ref;
}

ImageRef ImageResolver::oneOf(ImageRef ref, const QStringList &files, ImageMatch how) const
{
    if (files.size() == 1)
        return found(std::move(ref), files.first(), how);
    ref.status = ImageStatus::Ambiguous;
    ref.candidates = files.mid(0, mostCandidates);
    ref.reason = tr(QT_TRANSLATE_NOOP("Ingest", "Several files could be meant, so none is shown."));
    return ref;
}

/// A path outside the folder, or at something that is no regular file, is Refused rather than Missing.
ImageRef ImageResolver::missing(ImageRef ref, const QString &directory, const QStringList &readings) const
{
    for (const QString &path : readings) {
        const QString resolved = resolvedPath(directory, path);
        const bool outside = resolved.isEmpty() && path.contains(QLatin1String(".."));
        const QFileInfo file(m_root + u'/' + resolved);
        if (!outside && (resolved.isEmpty() || !(file.isSymLink() || (file.exists() && !file.isFile()))))
            continue;
        ref.status = ImageStatus::Refused;
        ref.reason =
            outside ? tr(QT_TRANSLATE_NOOP("Ingest", "The picture lies outside the added folder, and is not opened."))
                    : tr(QT_TRANSLATE_NOOP("Ingest", "What lies there is not a regular file, and is not opened."));
        break;
    }
    return ref;
}

ImageRef ImageResolver::found(ImageRef ref, const QString &path, ImageMatch how) const
{
    const Probed probed = probe(path);
    if (!probed.inside) {
        ref.status = ImageStatus::Refused;
        ref.reason = tr(QT_TRANSLATE_NOOP("Ingest", "The picture lies outside the added folder, and is not opened."));
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

/// The scan listed only regular files, but a file may have become a link since.
ImageResolver::Probed ImageResolver::probe(const QString &path) const
{
    {
        const QMutexLocker lock(&m_probedMutex);
        if (const auto known = m_probed.constFind(path); known != m_probed.constEnd())
            return *known;
    }
    const QString absolute = m_root + u'/' + path;
    const QString canonical = QFileInfo(absolute).canonicalFilePath();
    Probed probed{.info = {}, .inside = canonical.startsWith(m_canonicalRoot)};
    if (probed.inside)
        probed.info = probeImage(absolute);
    const QMutexLocker lock(&m_probedMutex);
    m_probed.insert(path, probed);
    return probed;
}

} // namespace shiwen
