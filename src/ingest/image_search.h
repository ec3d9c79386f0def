// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "ingest/article_place.h"
#include "ingest/picture_files.h"
#include "ingest/site_config.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace shiwen {

/// The files that a picture reference may mean. No file: nothing fits. One: it is meant, unless `doubtful`. Several,
/// or a doubtful one: none may be shown, unless they are the same picture.
struct ImageFinding {
    QStringList files; ///< paths as on disk
    ImageMatch how = ImageMatch::None;
    bool doubtful = false; ///< only the name fits, and it is one that many pictures have
    bool same = false;     ///< the files are one picture by its id, the likeliest first
};

/// Finds what one reference of the article at `place` may mean, by what the scan knows; touches no file. The order is
/// that of ImageMatch; what is written exactly goes before what is alike (see looseName()).
class ImageSearch
{
public:
    using Sites = std::function<const QList<SiteConfig> &()>;

    /// `sites` is asked only for references that depend on a site's settings. All outlive the search.
    ImageSearch(const PictureFiles &files, const ArticlePlace &place, const Sites &sites)
        : m_files(files), m_place(place), m_sites(sites)
    {}

    /// A path, relative or from the root of a site. `embed`: written as `![[name]]`, which means the one file of the
    /// name, wherever it is.
    [[nodiscard]] ImageFinding local(const QString &url, bool embed = false) const;
    /// A path of somebody's machine: its last parts, where they fit one file only.
    [[nodiscard]] ImageFinding foreign(const QString &url) const;
    /// An address on the network that a file stands for: by media id, as a path of the site itself, or of the
    /// repository that the folder is a copy of.
    [[nodiscard]] ImageFinding network(const QString &url) const;
    /// No address, but an alternative text that names a file of the article's own: `3` for `3.png` or `13-3.png`.
    [[nodiscard]] ImageFinding altText(const QString &alt) const;

private:
    /// What a name alone is worth, by how it was written.
    enum class NameTrust { Path, OtherMachine, Embed };

    [[nodiscard]] ImageFinding exact(const QStringList &readings) const;
    [[nodiscard]] ImageFinding inPlaces(const QStringList &readings,
                                        const std::function<QStringList(const QString &)> &look) const;
    [[nodiscard]] ImageFinding fromRoot(const QStringList &readings,
                                        const std::function<QStringList(const QString &)> &look) const;
    [[nodiscard]] QStringList withoutBasePath(const QStringList &readings) const;
    [[nodiscard]] ImageFinding byMediaId(const QString &id) const;
    [[nodiscard]] ImageFinding repository(const QString &url) const;
    [[nodiscard]] ImageFinding byName(const QStringList &readings, NameTrust trust) const;
    [[nodiscard]] ImageFinding bySpecificName(const QString &path) const;
    [[nodiscard]] ImageFinding byGenericName(const QString &path, NameTrust trust) const;
    [[nodiscard]] QStringList nearest(const QStringList &files, const QString &path) const;

    const PictureFiles &m_files;
    const ArticlePlace &m_place;
    const Sites &m_sites;
};

} // namespace shiwen
