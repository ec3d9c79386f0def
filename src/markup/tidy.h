// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

namespace shiwen {

/// Takes out of the tree of a reposted article what shows nothing: empty emphasis, headings and paragraphs, breaks at
/// the ends of a block, emphasis around nothing but pictures. Bare addresses in the text become links, ending before
/// the first character that is not ASCII. Linear.
void tidyRepost(Node &root);

} // namespace shiwen
