// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/min_hash.h"

#include <functional>
#include <vector>

namespace shiwen {

/// A text for which copies are looked for, and one that may be a copy.
struct CopyCandidate {
    qint64 row = 0;
    quint64 title = 0; ///< hash, 0 for none
    MinHash bins{};
};

/// Finds which of many texts may be copies of some: those that agree in a whole band, and those of the same title that
/// have something in common. Memory goes with the number of the some, not of the many: about 1.2 kB each.
class CopyCandidates
{
public:
    explicit CopyCandidates(std::vector<CopyCandidate> sought);

    /// Calls `take` once for each of the sought texts that `text` may be a copy of, but for itself.
    void match(const CopyCandidate &text, const std::function<void(const CopyCandidate &sought)> &take);

private:
    /// Bands, and the title as one more.
    static constexpr int keyCount = bandCount + 1;

    [[nodiscard]] quint64 keyOf(const CopyCandidate &text, int key) const;
    [[nodiscard]] std::size_t slotOf(quint64 key) const { return std::size_t(mixed(key)) & (m_heads.size() - 1); }

    std::vector<CopyCandidate> m_sought;
    std::vector<quint32> m_heads;    ///< the newest entry of each slot and one; 0 for none
    std::vector<quint32> m_previous; ///< of each entry the one before it in its slot and one
    std::vector<quint32> m_seen;     ///< of each sought text the round in which it was met
    quint32 m_round = 0;
};

} // namespace shiwen
