// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rice_code.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <utility>

namespace shiwen {

namespace {

/// Bits of the remainder by parameter: every width for what is common, and up to millions of documents.
constexpr std::array<unsigned, 16> widths{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19};
constexpr unsigned escapeOnes = 16; ///< so many ones stand for a difference as it is
constexpr unsigned plainBits = 32;
constexpr unsigned clusteredBits = 4; ///< so many bits fewer than the mean has are tried in a short list
constexpr std::size_t longList = 64;

unsigned codeBits(quint32 difference, unsigned width)
{
    const quint32 quotient = difference >> width;
    return quotient < escapeOnes ? quotient + 1 + width : escapeOnes + plainBits;
}

/// Tells every difference: the first number less `base`, then each less the one before, less one.
template <typename Take> void eachDifference(const std::vector<quint32> &numbers, quint32 base, Take take)
{
    quint32 least = base;
    for (const quint32 number : numbers)
        take(number - std::exchange(least, number + 1));
}

/// Bits from the lowest on, up to 48 at a time.
class BitReader
{
public:
    explicit BitReader(QByteArrayView bytes)
        : m_at(reinterpret_cast<const uchar *>(bytes.data())), m_end(m_at + bytes.size()) // NOLINT
    {}

    /// The next bits; those beyond the end are 0.
    [[nodiscard]] quint64 peek()
    {
        if (m_end - m_at >= 8) {
            m_bits |= qFromLittleEndian<quint64>(m_at) << m_count;
            m_at += (63 - m_count) >> 3U;
            m_count |= 56U;
        } else {
            for (; m_count <= 56 && m_at != m_end; m_count += 8)
                m_bits |= quint64(*m_at++) << m_count;
        }
        return m_bits;
    }
    /// How many bits peek() saw.
    [[nodiscard]] unsigned count() const { return m_count; }
    void skip(unsigned bits)
    {
        m_bits >>= bits;
        m_count -= bits;
    }

private:
    const uchar *m_at;
    const uchar *m_end;
    quint64 m_bits = 0;
    unsigned m_count = 0;
};

} // namespace

RiceCode::RiceCode(const std::vector<quint32> &numbers, quint32 base) : m_numbers(numbers), m_base(base)
{
    if (numbers.empty())
        return;
    // Differences that are spread at random want about the bits of their mean, those that come in clusters fewer: how
    // many fewer matters in long lists.
    const quint64 mean = (quint64(numbers.back()) - base + 1 - numbers.size()) / numbers.size();
    const auto likely = unsigned(std::bit_width(mean));
    std::array<quint64, widths.size()> bits{};
    unsigned first = 0;
    while (numbers.size() < longList && first + 1 < widths.size() && widths[first] + clusteredBits < likely)
        ++first;
    unsigned end = first;
    while (end < widths.size() && (end == first || widths[end] <= likely))
        ++end;
    eachDifference(numbers, base, [&](quint32 difference) {
        for (unsigned parameter = first; parameter < end; ++parameter)
            bits[parameter] += codeBits(difference, widths[parameter]);
    });
    m_parameter = unsigned(std::min_element(bits.begin() + first, bits.begin() + end) - bits.begin());
    m_bits = bits[m_parameter];
}

void RiceCode::append(QByteArray &out) const
{
    qsizetype at = out.size();
    out.resize(at + bytes());
    char *const bytes = out.data();
    quint64 bits = 0;
    unsigned count = 0;
    const auto put = [&](quint64 value, unsigned size) {
        bits |= value << count;
        count += size;
        for (; count >= 8; count -= 8, bits >>= 8U)
            bytes[at++] = char(bits);
    };
    const unsigned width = widths[m_parameter];
    eachDifference(m_numbers, m_base, [&](quint32 difference) {
        const quint32 quotient = difference >> width;
        if (quotient >= escapeOnes) {
            put((quint64(1) << escapeOnes) - 1, escapeOnes);
            put(difference, plainBits);
            return;
        }
        const quint64 remainder = difference & ((quint32(1) << width) - 1);
        put(((quint64(1) << quotient) - 1) | remainder << (quotient + 1), quotient + 1 + width);
    });
    if (count > 0)
        put((quint64(1) << (8 - count)) - 1, 8 - count);
}

bool appendRiceCoded(QByteArrayView code, unsigned parameter, quint32 base, std::vector<quint32> &numbers)
{
    BitReader reader(code);
    const unsigned width = widths[parameter];
    const quint64 mask = (quint64(1) << width) - 1;
    for (quint64 least = base;;) {
        const quint64 bits = reader.peek();
        const auto ones = unsigned(std::countr_one(bits));
        if (ones >= reader.count())
            return reader.count() < 8; // what fills up the last byte
        const bool plain = ones >= escapeOnes;
        const unsigned size = plain ? escapeOnes + plainBits : ones + 1 + width;
        if (size > reader.count())
            return false;
        const quint64 difference = plain ? bits >> escapeOnes & std::numeric_limits<quint32>::max()
                                         : quint64(ones) << width | (bits >> (ones + 1) & mask);
        if (least + difference > std::numeric_limits<quint32>::max())
            return false;
        numbers.push_back(quint32(least + difference));
        least += difference + 1;
        reader.skip(size);
    }
}

} // namespace shiwen
