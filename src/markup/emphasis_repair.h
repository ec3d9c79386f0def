// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/stand_ins.h"

#include <QString>

#include <vector>

namespace shiwen {

/// A run of `*` in a line.
struct StarRun {
    /// What becomes of it.
    enum class Fate : quint8 {
        Text, ///< stars that the reader sees
        Gone, ///< an empty emphasis
        Open,
        Close,
        AsWritten ///< md4c decides
    };

    qsizetype at = 0;     ///< where it begins in the line
    qsizetype length = 0; ///< as written
    int strength = 0;     ///< 1 emphasis, 2 strong, 3 both, 0 nothing; empty pairs taken out
    QChar before;         ///< null at the line's beginning
    QChar after;          ///< null at the line's end
    Fate fate = Fate::Text;

    [[nodiscard]] bool canOpen() const { return !after.isNull() && !after.isSpace(); }
    [[nodiscard]] bool canClose() const { return !before.isNull() && !before.isSpace(); }
};

/// Pairs the runs of one line as their writer meant them: next to Chinese punctuation as next to letters, `****` as
/// nothing, runs without a partner and masks (`云*付`, `138****1234`) as text. `line` is what the runs stand in.
/// Time grows with the number of runs.
void pairStarRuns(std::vector<StarRun> &runs, QStringView line);

/// `line` with its runs spelled so that md4c reads them as paired. Where a run that stays text begins in the result
/// is written to its `at`.
[[nodiscard]] QString spelledLine(QStringView line, std::vector<StarRun> &runs, const StandIns &standIns);

} // namespace shiwen
