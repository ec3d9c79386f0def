// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/source_edits.h"
#include "markup/source_lines.h"
#include "markup/stand_ins.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace shiwen {

/// Finds the footnotes that the text defines, `[^name]: text` with what is indented below it, and makes quotes of them
/// that begin with NoteText and the number of their name in `asides`. The names, with these numbers. Linear.
[[nodiscard]] QHash<QString, qsizetype> editFootnotes(const QString &source, const std::vector<SourceLine> &lines,
                                                      const StandIns &standIns, QStringList &asides,
                                                      SourceEdits &edits);

/// The name in `[^name]` at the start of `text`; empty when something else stands there.
[[nodiscard]] QString footnoteName(QStringView text);

} // namespace shiwen
