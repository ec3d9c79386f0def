// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/scanner.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <mutex>

namespace shiwen {

/// The files of an added folder that a picture reference may mean, found by path, name, stem or media id in constant
/// time, and the articles among them, as far as they tell whose folder is whose. Answers are paths as on disk, in the
/// order of `files`.
/// Made once for a scan; any thread may ask.
class PictureFiles
{
public:
    /// Articles among `files` are no pictures.
    explicit PictureFiles(const QList<ScannedFile> &files);

    /// The file at `path` (NFC); empty when there is none.
    [[nodiscard]] QString at(const QString &path) const;
    /// The files whose path has the looseName() `loose`.
    [[nodiscard]] QStringList like(const QString &loose) const;
    /// The pictures at `path` (NFC) but for their extension.
    [[nodiscard]] QStringList atStem(const QString &path) const;
    /// The pictures that lie in `directory` (NFC) itself.
    [[nodiscard]] QStringList picturesIn(const QString &directory) const;
    /// The files named `name` (NFC), anywhere; `most` of them.
    [[nodiscard]] QStringList named(const QString &name, qsizetype most) const;
    /// The files whose name has the looseName() `loose`, anywhere; `most` of them.
    [[nodiscard]] QStringList namedLike(const QString &loose, qsizetype most) const;
    /// The files whose folder and name have the looseName() `loose`, `folder/name`; `most` of them.
    [[nodiscard]] QStringList inFolderNamed(const QString &loose, qsizetype most) const;
    /// The files whose stem is the media id `id`, or has it as a part of its own (`ID_640`, `03-ID`), or that are named
    /// by their size in a folder named by the id (`ID/640`).
    [[nodiscard]] QStringList withMediaId(const QString &id) const;
    /// Bytes, as scanned.
    [[nodiscard]] qint64 sizeOf(const QString &path) const;

    /// How many articles lie in the folder itself; one saved twice (md and html) counts once.
    [[nodiscard]] int articlesIn(const QString &directory) const { return m_articlesIn.value(directory); }
    /// Whether an article is named `loose`, a looseName(), with its date or without.
    [[nodiscard]] bool hasArticleNamed(const QString &loose) const;
    /// Folders that hold the settings of a site's generator, shortest path first.
    [[nodiscard]] const QStringList &siteRoots() const { return m_siteRoots; }

private:
    using Index = QHash<QString, QList<qint32>>;
    static constexpr qsizetype mostPaths = 200;

    void addArticle(const QString &path);
    void addPicture(const QString &path, const ScannedFile &file);
    void addMediaIds(const QString &path, qint32 number);
    [[nodiscard]] QStringList paths(const Index &index, const QString &key, qsizetype most = mostPaths) const;
    /// What only a reference that fits nowhere asks for.
    void makeLooseIndexes() const;

    QList<ScannedFile> m_files;
    QHash<QString, qint32> m_byPath; ///< NFC
    Index m_byName;                  ///< NFC
    Index m_byMediaId;
    QHash<QString, int> m_articlesIn;
    QStringList m_articleStems;
    QStringList m_siteRoots;
    mutable std::once_flag m_looseMade;
    mutable Index m_byLoosePath;
    mutable Index m_byLooseName;
    mutable Index m_byLooseTail; ///< folder and name
    mutable Index m_byPathStem;
    mutable Index m_byFolder;
    mutable QSet<QString> m_articleNames;
};

/// `2021-12-24-题` without its date; as it is when it has none.
[[nodiscard]] QString withoutDate(const QString &stem);

} // namespace shiwen
