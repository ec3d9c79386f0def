// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace shiwen {

/// `path` as savers, archivers and file systems may have changed it and a reader would still call it the same: folded
/// (case, width, accents, traditional to simplified), with one `_` for every run of spaces, marks that a file name
/// cannot hold (`:?*"<>|`), their look-alikes (∶ ？ ⁎ “ ≺ ∣ ∕), and `&` or what is left of it (`amp;`); without control
/// characters. Digits, `-`, `.` and the order of everything stay. Parts stay apart by `/`.
[[nodiscard]] QString looseName(const QString &path);

/// `path` as it looks where its bytes were read in another encoding: GB18030 as UTF-8's neighbours or as the code page
/// of an old archiver, and the other way round. Empty for a path in ASCII.
[[nodiscard]] QStringList misreadNames(const QString &path);

/// Whether many pictures may have this name without being the same: `img_000`, `image1`, `640`, `图片 1`, `cover`.
/// `stem` is without extension.
[[nodiscard]] bool isGenericName(const QString &stem);

/// Whether no two pictures have this name by chance: a date with time, a hash, a media id.
[[nodiscard]] bool isDistinctiveName(const QString &stem);

/// Whether many folders have this name: `images`, `assets`, `图片`.
[[nodiscard]] bool isGenericFolder(const QString &name);

} // namespace shiwen
