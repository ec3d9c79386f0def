// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/picture_files.h"

#include <QString>
#include <QStringList>

namespace shiwen {

/// What the header of an article says about where its pictures lie: `typora-root-url` and `typora-copy-images-to`.
struct PictureHints {
    QString rootUrl;
    QString copyTo;
};

/// Where an article lies among the files of its folder, and which folders hold its pictures. All paths are in NFC,
/// relative to the added folder; folders that are not there may be among them. Cheap to make: what few references need
/// is worked out when it is first asked for. For one thread; `files` outlive it.
class ArticlePlace
{
public:
    /// `article` is the path of its file.
    ArticlePlace(const QString &article, PictureHints hints, const PictureFiles &files);

    [[nodiscard]] const QString &directory() const { return m_directory; }
    /// The file's name without extension.
    [[nodiscard]] const QString &stem() const { return m_stem; }
    /// What a path from the root may start from, likeliest first; "" is the added folder.
    [[nodiscard]] const QStringList &bases() const;
    /// Folders whose pictures are this article's alone, likeliest first.
    [[nodiscard]] const QStringList &own() const;
    /// Whether the picture at `path` lies in a folder that is another article's own: named after it, or holding it and
    /// no other.
    [[nodiscard]] bool belongsToAnother(const QString &path) const;

private:
    const PictureFiles &m_files;
    PictureHints m_hints;
    QString m_directory;
    QString m_stem;
    mutable QStringList m_bases;
    mutable QStringList m_own;
};

/// Whether `path` lies in `directory` or below; "" holds everything.
[[nodiscard]] bool isBelow(const QString &path, const QString &directory);

} // namespace shiwen
