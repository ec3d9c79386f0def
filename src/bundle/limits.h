// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The limits for packages from outside, as README.md beside this file lists them. What we write stays inside them.
namespace shiwen::limits {

inline constexpr int entries = 200'000;
inline constexpr int depth = 32;           ///< components of a path
inline constexpr int componentBytes = 255; ///< UTF-8
inline constexpr int pathBytes = 1024;     ///< UTF-8
inline constexpr qint64 textBytes = 64LL * 1024 * 1024;
inline constexpr qint64 fileBytes = 1024LL * 1024 * 1024;
inline constexpr qint64 totalBytes = 20LL * 1024 * 1024 * 1024;
inline constexpr qint64 ratio = 100;             ///< unpacked to packed, of an entry
inline constexpr qint64 ratioGrace = 100 * 1024; ///< bytes that may unpack at any ratio
inline constexpr qint64 writtenRatio = 90;       ///< beyond it an entry is written stored

inline constexpr qint64 zipEntries = 65'535;                     ///< without ZIP64
inline constexpr qint64 zipBytes = 4LL * 1024 * 1024 * 1024 - 1; ///< without ZIP64

} // namespace shiwen::limits
