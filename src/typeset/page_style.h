// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace shiwen {

/// How an article looks. Lengths in device-independent pixels.
struct PageStyle {
    QFont font;               ///< of the text, its size in pixels
    qreal columnWidth = 720;  ///< widest line
    qreal lineHeight = 1.75;  ///< in em
    qreal paragraphGap = 0.8; ///< in em
    QColor paper;
    QColor ink;
    QColor muted; ///< captions, quotes, dates
    QColor link;
    QColor quoteBar;
    QColor codePaper;
    QColor border;
    QColor mark; ///< behind search hits
    bool dark = false;

    static PageStyle light();
    static PageStyle darkStyle();
};

} // namespace shiwen
