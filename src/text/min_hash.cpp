// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/min_hash.h"

#include <limits>

namespace shiwen {

namespace {

constexpr std::size_t binCount = std::tuple_size_v<MinHash>;
constexpr int chosenBits = 7; ///< of a shingle's hash, which say into what bin it falls
static_assert(binCount == std::size_t(1) << chosenBits);
constexpr quint64 binMask = (quint64(1) << binBits) - 1;
constexpr quint64 emptyBin = std::numeric_limits<quint64>::max();

/// Each empty bin as the next one that is not, with the way to it mixed in.
MinHash filled(const std::array<quint64, binCount> &smallest)
{
    MinHash hash{};
    std::size_t last = binCount;
    for (std::size_t i = 0; i < binCount && last == binCount; ++i) {
        if (smallest[i] != emptyBin)
            last = i;
    }
    if (last == binCount)
        return hash;
    std::size_t way = last + binCount; // backwards from the first filled one, around the end
    quint64 value = smallest[last];
    for (std::size_t left = binCount; left > 0; --left, --way) {
        const std::size_t bin = way % binCount;
        if (smallest[bin] != emptyBin) {
            value = smallest[bin];
            last = way;
        }
        hash[bin] = quint16(mixed(value + (last - way) * 0x9E3779B97F4A7C15U) & binMask);
    }
    return hash;
}

} // namespace

MinHash minHash(std::span<const TextUnit> units)
{
    std::array<quint64, binCount> smallest;
    smallest.fill(emptyBin);
    forEachShingle(units, [&smallest](quint64 hash) {
        quint64 &bin = smallest[hash >> (64 - chosenBits)];
        const quint64 rest = hash & (emptyBin >> chosenBits);
        bin = rest < bin ? rest : bin;
    });
    return filled(smallest);
}

int equalBins(const MinHash &left, const MinHash &right)
{
    int equal = 0;
    for (std::size_t i = 0; i < binCount; ++i)
        equal += int(left[i] == right[i]);
    return equal;
}

quint64 bandKey(const MinHash &hash, int band)
{
    quint64 key = quint64(band);
    const auto first = std::size_t(band) * std::size_t(bandBins);
    for (std::size_t i = first; i < first + std::size_t(bandBins); ++i)
        key = (key << binBits) | hash[i];
    return key;
}

} // namespace shiwen
