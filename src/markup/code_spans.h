// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/character_set.h"

#include <QString>
#include <QStringView>

#include <bitset>

namespace shiwen {

/// Walks over one line of Markdown past its code spans and escapes. Linear in the line.
class OutsideCode
{
public:
    explicit OutsideCode(QStringView line) : m_line(line) {}

    /// The next position from `at` on at which one of `marks` stands outside code; the line's size when none does.
    [[nodiscard]] qsizetype next(qsizetype at, const CharacterSet &marks);

private:
    [[nodiscard]] qsizetype pastCode(qsizetype at);

    QStringView m_line;
    std::bitset<32> m_unclosed; ///< lengths of backtick runs without a partner in the rest of the line
};

} // namespace shiwen
