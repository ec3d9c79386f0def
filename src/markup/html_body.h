// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shiwen {

/// Markdown whose whole text is HTML, as scrapers leave it, with the indentation taken off the lines that CommonMark
/// 0.31.2, section 4.4, would make code blocks of, because a blank line ends an HTML block. Listings in `pre` keep
/// theirs, and any other text comes back as it is. Line ends are LF. Linear. Any thread.
[[nodiscard]] QString withoutTagIndent(QString markdown);

} // namespace shiwen
