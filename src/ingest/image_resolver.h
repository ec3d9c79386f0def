// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "ingest/scanner.h"

#include <QHash>
#include <QMutex>
#include <QString>
#include <QStringList>

namespace shiwen {

/// Type and size of a picture by its first bytes.
struct ImageInfo {
    QString format; ///< "png", "jpeg", "gif", "webp", "svg", "bmp", "avif"; empty when it is no picture we know
    int width = 0;  ///< pixels; 0 when the header does not say
    int height = 0;
};

/// Reads the header of a picture file. An empty format when it is none.
[[nodiscard]] ImageInfo probeImage(const QString &absolutePath);

/// Finds the file that a picture reference means, among the files of one added folder. Never looks outside it, follows
/// no link, opens nothing but regular files, and never the network. Built once for a scan; resolve() may be called
/// from several threads.
class ImageResolver
{
public:
    /// `root` is absolute. All `files` are candidates, whatever their extension.
    ImageResolver(QString root, const QList<ScannedFile> &files);

    /// `article` is the path of the article relative to the root; `reference` as written, `url` after repairs.
    /// Order: relative to the article, from the root (also below source/ and static/), folder named after the
    /// article, mmbiz media id = file stem anywhere, unique file name anywhere.
    [[nodiscard]] ImageRef resolve(const QString &article, const QString &reference, const QString &url,
                                   const QString &alt) const;

private:
    struct Probed {
        ImageInfo info;
        bool inside = false; ///< the file is where its path says, inside the folder
    };

    [[nodiscard]] ImageRef resolveLocal(ImageRef ref, const QString &article) const;
    [[nodiscard]] ImageRef resolveNetwork(ImageRef ref) const;
    [[nodiscard]] ImageRef resolveByName(ImageRef ref) const;
    [[nodiscard]] ImageRef oneOf(ImageRef ref, const QStringList &files, ImageMatch how) const;
    [[nodiscard]] ImageRef missing(ImageRef ref, const QString &directory, const QStringList &readings) const;
    [[nodiscard]] ImageRef found(ImageRef ref, const QString &path, ImageMatch how) const;
    [[nodiscard]] Probed probe(const QString &path) const;

    QString m_root;
    QString m_canonicalRoot;              ///< with a `/` at its end
    QHash<QString, QString> m_byPath;     ///< path in NFC -> path as on disk
    QHash<QString, QStringList> m_byName; ///< file name in NFC -> paths
    QHash<QString, QStringList> m_byStem; ///< file name without extension in NFC -> paths
    mutable QMutex m_probedMutex;         ///< protects m_probed
    mutable QHash<QString, Probed> m_probed;
};

} // namespace shiwen
