// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/source_edits.h"
#include "markup/source_lines.h"
#include "markup/stand_ins.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace shiwen {

/// A line that defines what a reference points at, `[0]: https://…`, as CommonMark 0.31.2, section 4.7, or with
/// a full-width colon. Positions in the source.
struct Definition {
    qsizetype colon = 0; ///< 0: the line is none
    qsizetype destination = 0;
    qsizetype destinationEnd = 0;
    bool pointsAtAddress = false; ///< and not at a word that was meant to be read
};
[[nodiscard]] Definition readDefinition(const QString &source, const SourceLine &line);

/// Whether any line may be a definition.
[[nodiscard]] bool mayDefine(const QString &source, const SourceLine &line);

/// Puts definitions right: one that follows text gets its blank line, a full-width colon becomes one, a line that
/// defines nothing but looks so stays text. Addresses of many kilobytes (`data:`) are kept in `asides`, so that no
/// parser copies them about. Linear.
void editDefinitions(const QString &source, const std::vector<SourceLine> &lines, const StandIns &standIns,
                     QStringList &asides, SourceEdits &edits);

/// The number of a string in `asides` as it stands in the text.
[[nodiscard]] QString asideNumber(qsizetype index, const StandIns &standIns);

} // namespace shiwen
