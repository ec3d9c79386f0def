// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/same_text.h"

#include <QString>

#include <vector>

namespace shiwen {

/// An article as far as grouping copies goes.
struct CopyArticle {
    qint64 row = 0;
    quint64 counted = 0; ///< hash of what counts of its text; articles with equal ones are copies
    int units = 0;       ///< how many units count
    QString account{};   ///< folded
    QString title{};     ///< folded
    bool cut = false;    ///< the file ends in the middle
    int pictures = 0;    ///< found ones
    QString date{};
    QString path{}; ///< label/path
};

/// What two texts have in common, named by their hashes.
struct TextPair {
    quint64 low = 0;
    quint64 high = 0;
    Likeness likeness{};
};

/// Where an article stands in its family, which is named after the row of its best copy.
struct FamilyPlace {
    qint64 row = 0;
    qint64 family = 0;
    int place = 0; ///< 0 for the best copy
    bool operator==(const FamilyPlace &) const = default;
};

/// Which articles are copies of one another; only families of two or more, sorted by row. What an article that holds
/// several others whole has in common with them makes no family of these. In a family the copies with the whole text
/// come first (at least 70 % of the longest, and not cut), then those with most pictures, then the oldest, then by
/// path. Independent of the order of what it is given; linear but for sorting.
[[nodiscard]] std::vector<FamilyPlace> decideFamilies(const std::vector<CopyArticle> &articles,
                                                      const std::vector<TextPair> &pairs);

/// Whether one of two folded titles is the other with something before or behind it.
[[nodiscard]] bool areLikeTitles(const QString &left, const QString &right);

} // namespace shiwen
