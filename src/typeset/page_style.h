// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/highlight.h"

#include <QColor>
#include <QFont>

#include <array>

namespace shiwen {

/// Families of type: of even strokes, as screens have them, or of brush strokes, as books have them.
enum class Typeface { Sans, Serif };

/// How an article looks. Lengths in device-independent pixels. Text colours reach 4.5:1 on their paper
/// (WCAG 2.1, 1.4.3).
struct PageStyle {
    QFont font;               ///< of the text, its size in pixels
    QFont codeFont;           ///< of code, its size in pixels
    qreal columnWidth = 720;  ///< widest line
    qreal lineHeight = 1.75;  ///< in em
    qreal paragraphGap = 0.8; ///< in em
    bool justified = true;    ///< both edges of Chinese paragraphs are even
    qreal firstIndent = 0;    ///< of the first line of Chinese paragraphs, in em
    Typeface typeface = Typeface::Sans;
    QColor paper;
    QColor ink;
    QColor muted; ///< captions, quotes, dates
    QColor link;
    QColor quoteBar;
    QColor codePaper;
    QColor border;
    QColor mark;                                               ///< behind search hits
    QColor currentMark;                                        ///< behind the hit that the find bar stands on
    std::array<QColor, allHighlightColours.size()> highlights; ///< behind what the reader marked, by HighlightColour
    bool dark = false;

    static PageStyle light();
    static PageStyle sepia();
    static PageStyle darkStyle();

    /// The same style for paper: dark on white, text of 10.5 points at 96 pixels to the inch, without hinting.
    [[nodiscard]] PageStyle printed() const;
    /// The same style with type and column `factor` times as large.
    [[nodiscard]] PageStyle scaled(qreal factor) const;
    /// The same style with the font families whose Han glyphs suit `lang` (BCP 47) first.
    [[nodiscard]] PageStyle forLanguage(const QString &lang) const;
};

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrastRatio(const QColor &first, const QColor &second);

} // namespace shiwen
