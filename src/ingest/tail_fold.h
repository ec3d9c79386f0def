// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

namespace shiwen {

/// The reason of the Fold that foldTail() makes, Node::label.
inline constexpr char16_t tailFoldReason[] = u"tail";

/// Puts what WeChat and its editors write below an article (like it, follow us, scan the code, read these too) into one
/// Fold at the end of `document`: two blocks or more, the first of them words of that kind, no block of the article
/// itself among them. Pictures and credits between them go along, but begin none. Nothing is left out of the tree.
/// For those who show an article: nothing that is indexed depends on it. Linear in the last blocks. Any thread.
void foldTail(Document &document);

} // namespace shiwen
