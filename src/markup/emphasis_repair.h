// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/delimiter_runs.h"
#include "markup/stand_ins.h"

#include <QString>

#include <vector>

namespace shiwen {

/// Puts right, after pairDelimiterRuns(), what savers do to strong in the one line that `runs` stand in:
/// - `** 注意：**`, `**UTC **开始` with spaces inside, and `**Note:**a` are strong;
/// - `**甲*` and `*甲**` are strong;
/// - stars left of `******甲：**` and of empty strong (`****`) are stray, and so is `**` without a partner where it can
///   be neither a mask (`云**付`, `张**，`) nor code (`char **`, `2**8`).
/// Linear.
void repairRuns(std::vector<DelimiterRun> &runs, std::vector<DelimiterPair> &pairs, QStringView line);

/// `line` with its runs spelled as stand-ins for what they became. Where what is left of a run begins in the result is
/// written to its `at`.
[[nodiscard]] QString spelledLine(QStringView line, std::vector<DelimiterRun> &runs, const StandIns &standIns);

} // namespace shiwen
