// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/article_meta.h"
#include "ingest/provenance.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace shiwen {

/// The same name for a reader: spaces, width and case do not count.
[[nodiscard]] bool sameName(const QString &a, const QString &b);

/// What all places say of an article's origin, in the order of their rank. `sources` outlive it.
class OriginPlaces
{
public:
    explicit OriginPlaces(const ArticleSources &sources);

    [[nodiscard]] const ArticleSources &sources() const { return m_sources; }
    [[nodiscard]] const Provenance &header() const { return m_places.constFirst().said; }
    /// What the first place says that says anything.
    [[nodiscard]] QString first(QString Provenance::*field) const;
    /// The id that stands beside this account, else the first.
    [[nodiscard]] QString idOf(const QString &account) const;
    [[nodiscard]] QStringList archiveUrls() const;
    /// One sentence for each place that says something else than the first. A reposter is no other account; `nameDate`
    /// is the date of the file's name, which may be a day off, as zones are.
    [[nodiscard]] QStringList conflicts(const QString &reposter, const QString &nameDate) const;

private:
    struct Place {
        QString name; ///< as a reader calls it
        Provenance said;
    };

    [[nodiscard]] QStringList conflictsOf(QString Provenance::*field, const QString &fieldName,
                                          const QString &nobody) const;

    const ArticleSources &m_sources;
    QList<Place> m_places;
};

} // namespace shiwen
