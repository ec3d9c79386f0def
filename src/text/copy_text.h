// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QtGlobal>

#include <functional>
#include <span>
#include <vector>

namespace shiwen {

/// The version of what counts of a text when copies of it are looked for, and of everything that is computed from it.
/// What was stored with another version is made anew.
inline constexpr int copyTextVersion = 2;

/// A unit of searching (text/units.h) as a number that is the same on every machine: the code point of a Han, kana or
/// Hangul character, else a hash of the word with wordUnit, and digitUnit where it has a digit. The first one of a
/// clause has clauseUnit besides, which is no part of its identity.
using TextUnit = quint64;
inline constexpr TextUnit wordUnit = quint64(1) << 63;
inline constexpr TextUnit digitUnit = quint64(1) << 62;
inline constexpr TextUnit clauseUnit = quint64(1) << 61;

/// A line of the text, which is a block of the article.
struct TextLine {
    quint32 begin = 0; ///< in TextUnits::units
    quint32 end = 0;
    quint64 hash = 0; ///< 32 bits; numbers do not count, so that "第3期" and "第4期" are equal
    bool tail = false; ///< WeChat's own words around an article (在看, 往期推荐, 长按二维码…), never part of it
};

struct TextUnits {
    std::vector<TextUnit> units;
    std::vector<TextLine> lines; ///< those with units
};

/// A line as it is kept to learn what an account repeats: its hash, and how many units it has (at most 255).
using LineMark = quint64;
inline constexpr int lineMarkBytes = 5; ///< of it that are not 0
[[nodiscard]] constexpr quint64 lineHash(LineMark mark)
{
    return mark >> 8;
}
[[nodiscard]] constexpr int lineUnits(LineMark mark)
{
    return int(mark & 0xFF);
}

/// Cuts `text` (plain text, one block a line) and recognizes tails. Linear; any thread.
[[nodiscard]] TextUnits cutForCopies(QStringView text);

/// The lines that could be an account's boilerplate: those near the beginning and the end with 6 units or more, at most
/// 64, none of them a tail.
[[nodiscard]] std::vector<LineMark> lineMarks(const TextUnits &text);

/// The units that count: all but those of tails and of the lines that lineMarks() names and `leftOut` knows.
[[nodiscard]] std::vector<TextUnit> countedUnits(const TextUnits &text,
                                                 const std::function<bool(quint64 lineHash)> &leftOut = {});

/// A hash of the units that count; 0 for none.
[[nodiscard]] quint64 hashOfUnits(std::span<const TextUnit> units);

/// Spreads the bits of `value` (the finalizer of SplitMix64).
[[nodiscard]] constexpr quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

} // namespace shiwen
