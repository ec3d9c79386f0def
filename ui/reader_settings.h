// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/page_style.h"

namespace shiwen {

/// How the reader likes articles to be set. The zoom comes on top of it.
struct ReaderSettings {
    Typeface typeface = Typeface::Sans;
    int size = 17;             ///< of the text, pixels; smallestText to largestText
    int measure = 42;          ///< Chinese characters in a line; narrowest to widest
    double lineHeight = 1.75;  ///< in em; closest to loosest
    double paragraphGap = 0.8; ///< in em; 0 to widestGap
    bool justified = true;     ///< both edges of Chinese paragraphs are even
    bool indented = false;     ///< the first line of Chinese paragraphs by two characters

    static constexpr int smallestText = 12;
    static constexpr int largestText = 40;
    static constexpr int narrowest = 20;
    static constexpr int widest = 80;
    static constexpr double closest = 1.2;
    static constexpr double loosest = 2.6;
    static constexpr double widestGap = 2.5;

    bool operator==(const ReaderSettings &) const = default;
};

/// `settings` with what is out of its range moved to its edge.
[[nodiscard]] ReaderSettings withinRange(ReaderSettings settings);
/// `style`, which gives the colours, set as the reader likes it.
[[nodiscard]] PageStyle setAs(const ReaderSettings &settings, PageStyle style);

} // namespace shiwen
