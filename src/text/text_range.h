// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace shiwen {

/// A part of a text, in UTF-16 code units of that text.
struct TextRange {
    qsizetype begin = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return begin + length; }
    bool operator==(const TextRange &) const = default;
};

} // namespace shiwen
