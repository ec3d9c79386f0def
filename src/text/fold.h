// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace shiwen {

/// The version of the folding tables and rules. An index made with another version is rebuilt.
inline constexpr int foldingVersion = 1;

/// One code point folded for comparison: case, full and half width, Latin accents, traditional to simplified.
/// 0 for what has no weight at all: zero-width characters, variation selectors, combining marks.
[[nodiscard]] char32_t foldedCodePoint(char32_t codePoint);

/// `text` folded code point by code point; a kana and its voicing mark are one. Equal results mean that a reader would
/// call the texts the same.
[[nodiscard]] QString folded(QStringView text);

} // namespace shiwen
