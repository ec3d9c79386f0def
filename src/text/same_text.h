// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/copy_text.h"

#include <span>
#include <utility>
#include <vector>

namespace shiwen {

/// A text of fewer units is the same article as another one only when all units that count are equal.
inline constexpr int shortestCopy = 80;

/// How much two texts have in common.
struct Likeness {
    int common = 0;      ///< shingles that both have
    int ofSmaller = 0;   ///< shingles of the text that has fewer
    int ofLarger = 0;    ///< and of the other one
    int agreeing = 0;    ///< clauses equal but for numbers and names in Latin letters, those equal too
    int conflicting = 0; ///< the same, with other numbers or names

    /// The share of the smaller text that is in the larger one, 0 to 1.
    [[nodiscard]] double contained() const { return ofSmaller == 0 ? 0 : double(common) / ofSmaller; }
    /// The share of the larger text that is in the smaller one, 0 to 1.
    [[nodiscard]] double covered() const { return ofLarger == 0 ? 0 : double(common) / ofLarger; }
    /// Whether the texts are copies of one article: most of the smaller is in the larger one, which is not a notice of
    /// the same template with other numbers. `series`: they are of one account under titles that differ, where more has
    /// to be equal.
    [[nodiscard]] bool isSameArticle(bool series) const;
};

/// A text made ready for being compared with several others. Any thread.
class ComparedText
{
public:
    ComparedText() = default;
    /// `units`: those that count, see countedUnits().
    explicit ComparedText(std::span<const TextUnit> units);

    [[nodiscard]] Likeness with(const ComparedText &other) const;

private:
    /// A clause without its numbers and Latin names, and these, as hashes.
    using Fact = std::pair<quint64, quint64>;

    void collectFacts(std::span<const TextUnit> units);
    void addFact(std::span<const TextUnit> clause);
    [[nodiscard]] bool holds(quint32 shingle) const;
    void compareFacts(const ComparedText &other, Likeness &likeness) const;

    std::vector<quint32> m_table; ///< open addressing, 0 is free; its size is a power of two
    int m_shingles = 0;
    std::vector<Fact> m_facts; ///< sorted, each once
};

} // namespace shiwen
