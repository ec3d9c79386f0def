// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/double_byte.h"

namespace shiwen {

namespace {

using Byte = unsigned char;

struct Taken {
    qsizetype length;
    bool valid;
    bool common;
};

bool within(Byte byte, Byte first, Byte last)
{
    return byte >= first && byte <= last;
}

/// One character beyond ASCII; `size` bytes are left.
Taken takeGb18030(const Byte *p, qsizetype size)
{
    if (!within(p[0], 0x81, 0xFE) || size < 2)
        return {1, false, false};
    if (within(p[1], 0x30, 0x39)) {
        const bool four = size >= 4 && within(p[2], 0x81, 0xFE) && within(p[3], 0x30, 0x39);
        return {four ? 4 : 1, four, false};
    }
    if (!within(p[1], 0x40, 0xFE) || p[1] == 0x7F)
        return {1, false, false};
    const bool row = within(p[0], 0xA1, 0xA3) || within(p[0], 0xB0, 0xD7);
    return {2, true, row && p[1] >= 0xA1};
}

Taken takeBig5(const Byte *p, qsizetype size)
{
    if (!within(p[0], 0x81, 0xFE) || size < 2)
        return {1, false, false};
    if (!within(p[1], 0x40, 0x7E) && !within(p[1], 0xA1, 0xFE))
        return {1, false, false};
    const unsigned code = unsigned(p[0]) << 8U | p[1];
    const bool known = code >= 0xA140 && code <= 0xF9FE && (code <= 0xA3E1 || code >= 0xA440);
    return {2, known, (code >= 0xA140 && code <= 0xA3BF) || (code >= 0xA440 && code <= 0xC67E)};
}

template <typename Take> DoubleByteScore score(const QByteArray &bytes, Take take)
{
    const auto *p = reinterpret_cast<const Byte *>(bytes.constData());
    qsizetype all = 0;
    qsizetype valid = 0;
    qsizetype common = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        if (p[i] < 0x80) {
            ++i;
            continue;
        }
        if (i + 1 == bytes.size())
            break; // cut in the middle of a character
        const Taken taken = take(p + i, bytes.size() - i);
        ++all;
        valid += taken.valid;
        common += taken.common;
        i += taken.length;
    }
    if (all == 0)
        return {};
    return {double(valid) / double(all), double(common) / double(all)};
}

} // namespace

DoubleByteScore scoreGb18030(const QByteArray &bytes)
{
    return score(bytes, takeGb18030);
}

DoubleByteScore scoreBig5(const QByteArray &bytes)
{
    return score(bytes, takeBig5);
}

bool endsWithinCharacter(const QByteArray &bytes, bool isBig5)
{
    // The characters before the last line end are whole: only what follows is walked.
    const auto *p = reinterpret_cast<const Byte *>(bytes.constData());
    qsizetype i = bytes.lastIndexOf('\n') + 1;
    while (i < bytes.size()) {
        const qsizetype left = bytes.size() - i;
        if (p[i] < 0x80)
            ++i;
        else if (left == 1)
            return within(p[i], 0x81, 0xFE);
        else
            i += (isBig5 ? takeBig5(p + i, left) : takeGb18030(p + i, left)).length;
    }
    return false;
}

} // namespace shiwen
