// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/copy_text.h"

#include <span>

namespace shiwen {

/// Whether a line consists of what WeChat and its editors put around articles: asking to follow, like, scan or share,
/// who edited, where it was taken from. Long lines are never such ones. Any thread.
[[nodiscard]] bool isTailLine(std::span<const TextUnit> line);

/// Whether a line is the heading of a list of other articles: 往期推荐, 延伸阅读…
[[nodiscard]] bool isFurtherReading(std::span<const TextUnit> line);

} // namespace shiwen
