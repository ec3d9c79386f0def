// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text_range.h"

#include <QStringView>

namespace shiwen {

/// `range` with both ends moved outwards to where graphemes begin and end; only the text around them is looked at. Any
/// thread.
[[nodiscard]] TextRange wholeGraphemes(QStringView text, const TextRange &range);

} // namespace shiwen
