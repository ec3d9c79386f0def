// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

#include <QString>

namespace shiwen {

/// The inline content of `node` as CommonMark, lines apart by LF; what could be read as markup is escaped. A strong or
/// emphasis that CommonMark would not close beside Chinese punctuation is written as an HTML tag.
[[nodiscard]] QString markdownPhrases(const Node &node);

/// The same on one line, for a cell of a table.
[[nodiscard]] QString markdownCell(const Node &node);

/// A link whose text is plain.
[[nodiscard]] QString markdownLink(const QString &text, const QString &url);

} // namespace shiwen
