// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace shiwen {

/// How well bytes fit a Chinese double-byte encoding. All figures are shares, 0 to 1.
struct DoubleByteScore {
    double valid = 0;  ///< of the characters beyond ASCII, those that the encoding knows; 0 when there are none
    double common = 0; ///< of those, the everyday characters: level 1 and punctuation

    [[nodiscard]] double value() const { return valid * valid * common; }
};

/// GB18030, everyday characters as in GB/T 2312-1980 level 1 (rows 16 to 55) and its punctuation (rows 1 to 3).
[[nodiscard]] DoubleByteScore scoreGb18030(const QByteArray &bytes);
/// Big5, everyday characters as in its level 1 (A440 to C67E) and its punctuation (A140 to A3BF).
[[nodiscard]] DoubleByteScore scoreBig5(const QByteArray &bytes);
/// Whether the last byte begins a character of two bytes that is not there any more.
[[nodiscard]] bool endsWithinCharacter(const QByteArray &bytes, bool isBig5);

} // namespace shiwen
