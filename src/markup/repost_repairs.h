// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/prepared_source.h"
#include "markup/stand_ins.h"

#include <QString>

namespace shiwen {

/// The source of a reposted article as its writer meant it, for a CommonMark parser:
/// - `##概述` is a heading, and `#标题` where it is `title` (white space aside) or the first line;
/// - emphasis beside Chinese punctuation works, stays on its line, and what is empty or has no partner is dealt with
///   as repairRuns() says; a strong that a line of its own `**` opens or closes is put right;
/// - images with spaces, line ends, backslashes or parentheses in their destination are images;
/// - a quote ends with its last `>`, a setext underline takes only the line above it, `---` below a sentence or a
/// picture
///   is a break, and a fence that nothing closes, or that is glued to text, begins and ends as sourceLines() says.
/// Code and HTML blocks are left alone. Characters of `standIns` stand for what the parser must not see. Linear.
[[nodiscard]] QString repairRepost(const PreparedSource &source, const QString &title, const StandIns &standIns);

} // namespace shiwen
