// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/delimiter_runs.h"
#include "markup/stand_ins.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace shiwen {

/// The content of one line of a paragraph, taken apart.
struct ScannedLine {
    QString text;                     ///< the line with broken images, template expressions and bare addresses repaired
    std::vector<DelimiterRun> runs;   ///< the runs that may be emphasis, as they stand in `text`
    std::vector<DelimiterPair> pairs; ///< of those in the text of links
    qsizetype end = 0;                ///< where it ends in the source; beyond the line's end when an image was wrapped
};

/// Scans `source` from `begin` to the line end at `lineEnd` (or to the end of the line in which an image that begins
/// here ends). Code spans, tags, destinations and escapes are passed over. What stands in the text
/// of a link is paired there (CommonMark 0.31.2, section 6.3). Linear in the line's length.
[[nodiscard]] ScannedLine scanLine(QStringView source, qsizetype begin, qsizetype lineEnd, const StandIns &standIns);

} // namespace shiwen
