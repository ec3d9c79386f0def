// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/line_decision.h"
#include "markup/source_lines.h"
#include "markup/stand_ins.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace shiwen {

/// The source of a reposted article in words that CommonMark knows.
struct PreparedSource {
    QString text;
    std::vector<SourceLine> lines; ///< of `text`
    QStringList asides;            ///< what the text mentions by number: names of footnotes, long addresses
    LineEnds lineEnds;
};

/// Rewrites what the dialects of Jekyll, Hexo, kramdown, Obsidian and VuePress add to Markdown, puts definitions right
/// and joins lines that were wrapped. The lines of `source` end in LF. Code stays as it is. Linear.
[[nodiscard]] PreparedSource prepareSource(QString source, const StandIns &standIns);

} // namespace shiwen
