// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace shiwen {

/// Whether the stars from `begin` to `end` in `line` stand for figures or letters: `138****1234`,
/// `abc****@example.org`, `尾号****1234`. At the end of a line they do not where what is before them is a version or a
/// number of a list.
[[nodiscard]] bool hidesFigures(QStringView line, qsizetype begin, qsizetype end);

/// Whether two stars from `begin` to `end` in `line` stand for the rest of a name: a family name before them, or what
/// names end with after them: `张**说`, `见**公司`.
[[nodiscard]] bool hidesName(QStringView line, qsizetype begin, qsizetype end);

/// Whether a family name ends before `at`.
[[nodiscard]] bool isAfterFamilyName(QStringView line, qsizetype at);

/// Whether what names of firms, places and persons end with begins at `at`.
[[nodiscard]] bool isBeforeNameEnd(QStringView line, qsizetype at);

} // namespace shiwen
