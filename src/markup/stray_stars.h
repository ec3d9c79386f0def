// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/delimiter_runs.h"

#include <QStringView>

namespace shiwen {

/// Whether what is left of a run of stars, in `line`, is nothing that a writer wanted a reader to see: a marker whose
/// partner a saver lost, or an empty strong. In doubt it is text.
[[nodiscard]] bool isStray(const DelimiterRun &run, QStringView line);

} // namespace shiwen
