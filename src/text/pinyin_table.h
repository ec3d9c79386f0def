// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace shiwen {

/// A syllable as it is typed, a to z without tones, as a number below spellingCount(). The numbers are in the order of
/// the letters, so that all that begin alike stand together. A syllable with ü is two spellings: lv and lu.
using Spelling = std::uint16_t;

[[nodiscard]] std::size_t spellingCount();
[[nodiscard]] std::string_view lettersOf(Spelling spelling);
[[nodiscard]] std::optional<Spelling> spellingOf(std::string_view letters);

/// The spellings that begin with `letters`, from `first` to before `end`.
struct SpellingRange {
    Spelling first = 0;
    Spelling end = 0;
};
[[nodiscard]] SpellingRange spellingsFrom(std::string_view letters);

/// Every reading of a Han character, traditional or simplified; nothing for any other code point.
[[nodiscard]] std::span<const Spelling> readingsOf(char32_t codePoint);

} // namespace shiwen
