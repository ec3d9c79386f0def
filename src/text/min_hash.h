// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/copy_text.h"

#include <array>
#include <span>
#include <vector>

namespace shiwen {

/// Shingles are five neighbouring units: five characters in Chinese, five words in English. They cross line ends, so
/// that text which was broken anew has the same ones.
inline constexpr std::size_t shingleUnits = 5;

/// Calls `take(hash)` for each shingle, in order, with a hash of our own that is the same on every machine.
template <typename Take> void forEachShingle(std::span<const TextUnit> units, Take take)
{
    constexpr quint64 factor = 0xD6E8FEB86659FD93U;
    constexpr quint64 oldest = factor * factor * factor * factor * factor; // modulo 2^64
    const auto value = [&units](std::size_t i) {
        return mixed((units[i] & ~clauseUnit) + 0x9E3779B97F4A7C15U);
    };
    quint64 rolling = 0;
    for (std::size_t i = 0; i < units.size(); ++i) {
        rolling = rolling * factor + value(i);
        if (i >= shingleUnits)
            rolling -= oldest * value(i - shingleUnits);
        if (i + 1 >= shingleUnits)
            take(mixed(rolling));
    }
}

/// A one-permutation MinHash (Li, Owen, Zhang 2012): the shingles' hashes fall into bins, and each keeps binBits bits
/// of its smallest. An empty bin takes the value of the next one that is not (Shrivastava, Li 2014). The share of equal
/// bins estimates the Jaccard index of two texts.
using MinHash = std::array<quint16, 128>;
inline constexpr int binBits = 12;

/// All zero for texts of less than shingleUnits units. About 5 ns a unit; any thread.
[[nodiscard]] MinHash minHash(std::span<const TextUnit> units);

/// How many bins are equal, 0 to 128.
[[nodiscard]] int equalBins(const MinHash &left, const MinHash &right);

/// Texts that agree in all bins of one band are candidates: 32 bands of 4 bins, which find texts alike by half or more,
/// and 64 bands of 2, which find those alike by a fifth.
inline constexpr int bandBins = 2;
inline constexpr int bandCount = int(std::tuple_size_v<MinHash>) / bandBins;
/// The bins of a band with its number, 0 to bandCount - 1.
[[nodiscard]] quint64 bandKey(const MinHash &hash, int band);

} // namespace shiwen
