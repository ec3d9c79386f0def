// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/fold.h"

#include <QString>

namespace shiwen {

/// How values are compared whole: folded, without space around them.
[[nodiscard]] inline QString comparable(const QString &value)
{
    return folded(value).trimmed();
}

} // namespace shiwen
