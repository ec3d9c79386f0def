// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copy_candidates.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace shiwen {

namespace {

constexpr int leastEqualBins = 20;   // of texts that share a band: alike by about a sixth
constexpr int leastBinsOfTitle = 10; // of texts that share the title: notes around may be much longer than the text

} // namespace

CopyCandidates::CopyCandidates(std::vector<CopyCandidate> sought)
    : m_sought(std::move(sought))
    , m_heads(std::bit_ceil(std::max<std::size_t>(64, 2 * m_sought.size() * keyCount)))
    , m_previous(m_sought.size() * keyCount)
    , m_seen(m_sought.size())
{
    for (std::size_t entry = 0; entry < m_previous.size(); ++entry) {
        const quint64 key = keyOf(m_sought[entry / keyCount], int(entry % keyCount));
        if (key == 0)
            continue;
        quint32 &head = m_heads[slotOf(key)];
        m_previous[entry] = std::exchange(head, quint32(entry) + 1);
    }
}

quint64 CopyCandidates::keyOf(const CopyCandidate &text, int key) const
{
    // Key 0 is for none; of bands it is one in billions.
    return key < bandCount ? bandKey(text.bins, key) + 1 : text.title;
}

void CopyCandidates::match(const CopyCandidate &text, const std::function<void(const CopyCandidate &)> &take)
{
    ++m_round;
    for (int key = 0; key < keyCount; ++key) {
        const quint64 wanted = keyOf(text, key);
        if (wanted == 0)
            continue;
        const int least = key < bandCount ? leastEqualBins : leastBinsOfTitle;
        for (quint32 entry = m_heads[slotOf(wanted)]; entry != 0; entry = m_previous[entry - 1]) {
            const std::size_t number = (entry - 1) / keyCount;
            const CopyCandidate &sought = m_sought[number];
            if (m_seen[number] == m_round || sought.row == text.row || int((entry - 1) % keyCount) != key ||
                keyOf(sought, key) != wanted || equalBins(sought.bins, text.bins) < least)
                continue;
            m_seen[number] = m_round;
            take(sought);
        }
    }
}

} // namespace shiwen
