// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/emphasis_repair.h"
#include "markup/stand_ins.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace shiwen {

/// The content of one line of a paragraph, taken apart.
struct ScannedLine {
    QString text;              ///< the line with broken images, template expressions and bare addresses repaired
    std::vector<StarRun> runs; ///< the runs of stars that may be emphasis, as they stand in `text`
    qsizetype end = 0;         ///< where it ends in the source; beyond the line's end when an image was wrapped
};

/// Scans `source` from `begin` to the line end at `lineEnd` (or to the end of the line in which an image that begins
/// here ends). Code spans, tags, destinations and escapes are passed over. Linear in the line's length.
[[nodiscard]] ScannedLine scanLine(QStringView source, qsizetype begin, qsizetype lineEnd, const StandIns &standIns);

} // namespace shiwen
