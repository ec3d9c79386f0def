// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"
#include "markup/line_decision.h"

namespace shiwen {

/// Takes out of the tree of a reposted article what shows nothing: empty emphasis, headings and paragraphs, breaks at
/// the ends of a block, emphasis around nothing but pictures, empty code. Bare addresses in the text become links,
/// ending before the first character that is not ASCII. Lines that are paragraphs become some, as partLines() says.
/// Quotes that begin with a footnote's name become its definition. Linear.
void tidyRepost(Node &root, const LineEnds &ends = {});

} // namespace shiwen
