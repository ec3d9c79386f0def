// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marked_text.h"

#include <QColor>
#include <QFont>
#include <QRect>

class QPainter;

namespace shiwen {

/// How a text with hits is drawn in a list.
struct MarkedLook {
    QFont font;
    QColor ink;
    QColor markInk;   ///< of hits
    QColor markPaper; ///< behind them
};

/// From line to line: a font's own height depends on what scripts it has, so it is not asked.
[[nodiscard]] int linePitch(const QFont &font);

/// Draws `text` in one line, in the middle of `line`, with an ellipsis where it does not fit.
void drawMarkedLine(QPainter *painter, const QRect &line, const MarkedText &text, const MarkedLook &look);

/// Draws `text` in as many lines as `area` has room for, from its top; the last one ends in an ellipsis where there is
/// more, and the text begins where its first hit is among what is shown.
void drawMarkedLines(QPainter *painter, const QRect &area, const MarkedText &text, const MarkedLook &look);

} // namespace shiwen
