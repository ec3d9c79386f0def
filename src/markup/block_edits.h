// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/source_edits.h"
#include "markup/source_lines.h"

#include <QString>

#include <vector>

namespace shiwen {

/// Lines that CommonMark does not know:
/// - `[toc]` alone on its line vanishes, kramdown's attributes (`{: .class}`) too;
/// - `> [!note] title` keeps its title, or the kind's name, in bold;
/// - the lines of a `:::` container that is closed vanish but for its title;
/// - `$$` formulas on lines of their own are code in the language "math";
/// - Chinese prose that is indented like code, outside lists, is prose.
/// Linear.
void editBlocks(const QString &source, const std::vector<SourceLine> &lines, SourceEdits &edits);

} // namespace shiwen
