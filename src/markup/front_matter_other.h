// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/front_matter_lines.h"

#include <QStringView>

namespace shiwen {

/// Reads the header that Hugo writes between `+++` lines: `key = value`, quoted texts and lists of them. Keys of tables
/// stand beside the others, where these do not have them. What is not understood is left out.
[[nodiscard]] HeaderValues readToml(QStringView header);

/// Reads an object of JSON, with its braces or without. Empty when it is none.
[[nodiscard]] HeaderValues readJsonHeader(QStringView header);

/// Reads lines of `[#]: key: value`, the value in brackets, quotes or bare.
[[nodiscard]] HeaderValues readReferences(QStringView header);

} // namespace shiwen
