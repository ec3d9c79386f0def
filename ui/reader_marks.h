// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/text_finder.h"

#include <QColor>
#include <QTextEdit>

namespace shiwen {

/// `range` of `document` on `paper`, for QTextEdit::setExtraSelections().
[[nodiscard]] QTextEdit::ExtraSelection marked(QTextDocument *document, const DocumentRange &range, const QColor &paper,
                                               const QColor &ink);

} // namespace shiwen
