// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace shiwen {

/// How articles are listed: with some of their text, in one line each, or as cards under their first picture.
enum class ListStyle { Comfortable, Compact, Cards };

inline constexpr std::array allListStyles{ListStyle::Comfortable, ListStyle::Compact, ListStyle::Cards};

/// As menus call it.
[[nodiscard]] QString nameOf(ListStyle style);

/// "comfortable", "compact", "cards"; an unknown word is Comfortable.
[[nodiscard]] QString toString(ListStyle style);
[[nodiscard]] ListStyle listStyleFromString(const QString &word);

} // namespace shiwen
