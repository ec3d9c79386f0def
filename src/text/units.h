// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace shiwen {

/// The version of how text is cut into units. An index made with another version is rebuilt.
inline constexpr int unitsVersion = 1;

/// A unit of searching: one Han, kana or Hangul code point, or one whole run of other letters and digits.
struct Unit {
    qsizetype begin = 0;      ///< UTF-16 code units from the start of the original text
    qsizetype length = 0;     ///< UTF-16 code units of the original text
    QString folded;           ///< how it is compared; never empty
    bool breakBefore = false; ///< a line end lies between it and the unit before: a phrase does not cross it
};

/// Cuts `text` into units. Everything else separates units and is ignored.
[[nodiscard]] QList<Unit> cutIntoUnits(QStringView text);

/// Number of Han, kana and Hangul characters plus number of other words.
[[nodiscard]] int countWords(QStringView text);

} // namespace shiwen
