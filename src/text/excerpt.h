// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace shiwen {

/// How a text begins, for a list: 200 UTF-16 code units at most, on one line, no half of a surrogate pair at the end.
[[nodiscard]] QString excerptOf(QStringView text);

} // namespace shiwen
