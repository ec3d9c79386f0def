// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "ingest/article_place.h"
#include "ingest/picture_files.h"
#include "ingest/scanner.h"
#include "ingest/site_config.h"

#include <QHash>
#include <QMutex>
#include <QString>
#include <QStringList>

#include <mutex>

namespace shiwen {

struct ImageFinding;
enum class ReferenceKind : quint8;

/// Type and size of a picture by its first bytes.
struct ImageInfo {
    QString format; ///< "png", "jpeg", "gif", "webp", "svg", "bmp", "avif"; empty when it is no picture we know
    int width = 0;  ///< pixels; 0 when the header does not say
    int height = 0;
};

/// Reads the header of a picture file. An empty format when it is none.
[[nodiscard]] ImageInfo probeImage(const QString &absolutePath);

/// Finds the file that a picture reference means, among the files of one added folder. Never looks outside it, follows
/// no link, opens nothing but regular files, and never the network. Shows no picture rather than a wrong one: where
/// several files fit, the reference is Ambiguous and names them, unless all hold the same bytes. Built once for a scan;
/// may be asked from several threads.
class ImageResolver
{
public:
    /// `root` is absolute. Of `files` the articles tell whose folder is whose; all others are candidates.
    ImageResolver(QString root, const QList<ScannedFile> &files);

    /// The place of the article at `path`, relative to the root. For one thread, not longer than the resolver.
    [[nodiscard]] ArticlePlace placeOf(const QString &path, const PictureHints &hints = {}) const;

    /// `reference` as written, `url` after repairs. Order: relative to the article, from the root of the site, the
    /// article's own folders (named after it, or holding it alone), mmbiz media id, alternative text, same name with
    /// another extension, path in the same repository, a name that only one file has.
    [[nodiscard]] ImageRef resolve(const ArticlePlace &place, const QString &reference, const QString &url,
                                   const QString &alt) const;

private:
    struct Probed {
        ImageInfo info;
        bool inside = false; ///< the file is where its path says, inside the folder
    };

    [[nodiscard]] const QList<SiteConfig> &sites() const;
    [[nodiscard]] ImageFinding find(const ArticlePlace &place, const ImageRef &ref, ReferenceKind kind) const;
    [[nodiscard]] ImageRef settled(ImageRef ref, const ImageFinding &finding) const;
    [[nodiscard]] ImageRef notFound(ImageRef ref, const ArticlePlace &place, ReferenceKind kind) const;
    [[nodiscard]] ImageRef found(ImageRef ref, const QString &path, ImageMatch how) const;
    [[nodiscard]] ImageReason refusalOf(const QString &path, const QString &directory) const;
    [[nodiscard]] bool haveSameBytes(const QStringList &files) const;
    [[nodiscard]] QByteArray hashOf(const QString &path) const;
    [[nodiscard]] Probed probe(const QString &path) const;

    QString m_root;
    QString m_canonicalRoot; ///< with a `/` at its end
    PictureFiles m_files;
    mutable std::once_flag m_sitesRead;
    mutable QList<SiteConfig> m_sites;
    mutable QMutex m_knownMutex; ///< protects what follows
    mutable QHash<QString, Probed> m_probed;
    mutable QHash<QString, QByteArray> m_hashes;
};

} // namespace shiwen
