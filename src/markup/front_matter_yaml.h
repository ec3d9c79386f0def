// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/front_matter_lines.h"

#include <QString>
#include <QStringView>

namespace shiwen {

/// Reads a header with yaml-cpp: keys of the outermost map in lower case, below each key all scalars that are values.
/// Aliases and deep nesting are refused. Where it fails, `problem` says why in YAML's own words. Any thread.
[[nodiscard]] HeaderValues readYaml(QStringView header, QString &problem);

} // namespace shiwen
