// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace shiwen {

/// A letter or a digit of ASCII.
[[nodiscard]] constexpr bool isAsciiWord(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}
[[nodiscard]] constexpr bool isAsciiWord(QChar c)
{
    return isAsciiWord(char32_t(c.unicode()));
}

/// ASCII punctuation (CommonMark 0.31.2, section 2.1): what a backslash can escape.
[[nodiscard]] constexpr bool isAsciiPunctuation(QChar c)
{
    return c > u' ' && c < QChar(0x7F) && !isAsciiWord(c);
}

} // namespace shiwen
