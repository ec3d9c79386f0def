// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace shiwen {

/// Where `needle`, which is not empty, begins in `text` at or behind `from`; -1 when nowhere. Several times as fast as
/// QStringView::indexOf() where the needle's first character is rare: single characters are searched in strides.
[[nodiscard]] inline qsizetype quickFind(QStringView text, QStringView needle, qsizetype from = 0)
{
    qsizetype at = text.indexOf(needle.front(), from);
    while (at >= 0 && !text.sliced(at).startsWith(needle))
        at = text.indexOf(needle.front(), at + 1);
    return at;
}

/// Whether `needle`, whose first character is rare, stands in `text`.
[[nodiscard]] inline bool holds(QStringView text, QStringView needle)
{
    return quickFind(text, needle) >= 0;
}

} // namespace shiwen
