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

/// Whether one of the `count` UTF-16 units from `first` on stands in `text`: whole strides are compared at once.
[[nodiscard]] inline bool holdsUnitIn(QStringView text, ushort first, ushort count)
{
    constexpr qsizetype stride = 32;
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    for (; end - at >= stride; at += stride) {
        ushort hits = 0; // as wide as the units, and without a way out of the stride
        for (qsizetype i = 0; i < stride; ++i)
            hits |= ushort(ushort(at[i] - first) < count);
        if (hits != 0)
            return true;
    }
    for (; at != end; ++at) {
        if (ushort(*at - first) < count)
            return true;
    }
    return false;
}

/// Whether `needle`, whose first character is rare, stands in `text`.
[[nodiscard]] inline bool holds(QStringView text, QStringView needle)
{
    return quickFind(text, needle) >= 0;
}

} // namespace shiwen
