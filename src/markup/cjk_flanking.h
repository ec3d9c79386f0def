// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace shiwen {

/// A CJK character: wide, full or half width (UAX #11) and no emoji by default (UTS #51), or of the script Hangul
/// (UAX #24). CommonMark CJK-friendly Amendments, section 2.1.
[[nodiscard]] bool isCjkCharacter(char32_t c);

/// What stands beside a delimiter run, as CommonMark 0.31.2, section 6.2, with the CJK-friendly Amendments sees it.
struct Flanking {
    char32_t before = 0; ///< 0 at the line's beginning; what a variation selector belongs to, not the selector
    char32_t after = 0;  ///< 0 at the line's end
    bool left = false;   ///< left-flanking
    bool right = false;  ///< right-flanking
    bool afterPunctuation = false;  ///< preceded by a Unicode punctuation sequence
    bool beforePunctuation = false; ///< followed by a Unicode punctuation character
};

/// For the run from `begin` to `end` in `line`.
[[nodiscard]] Flanking flankingOf(QStringView line, qsizetype begin, qsizetype end);

} // namespace shiwen
