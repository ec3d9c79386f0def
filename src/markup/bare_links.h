// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

#include <QString>

#include <vector>

namespace shiwen {

/// A quick look: false where `text` certainly holds no bare address.
[[nodiscard]] bool mayHoldLink(const QString &text);

/// Adds `text` to `out` as Text nodes and Links for what begins with http://, https:// or www. An address ends before
/// the first character that is not ASCII and before punctuation that closes a sentence or a bracket (GFM 0.29,
/// section 6.9). Linear.
void splitBareLinks(const QString &text, std::vector<Node> &out);

} // namespace shiwen
