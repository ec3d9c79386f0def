// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"
#include "markup/line_decision.h"

#include <vector>

namespace shiwen {

/// Adds `paragraph` to `out`, in as many paragraphs as its lines mean; the Breaks left in it are no longer `spread`.
/// Parted are: where `ends.part` holds, all lines but short ones below each other (a poem, an address, a list that is
/// written as text); where `ends.twoSpaces` holds, sentences of which one is long; in both, pictures from text, and a
/// sentence from a line below it that is strong as a whole, which is a title.
void partLines(Node &&paragraph, const LineEnds &ends, std::vector<Node> &out);

} // namespace shiwen
