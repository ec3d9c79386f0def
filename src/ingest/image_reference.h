// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace shiwen {

/// What kind of place a picture reference names.
enum class ReferenceKind {
    Local,    ///< a path: relative, or from the root of a site
    Network,  ///< http, https, or no scheme before `//`
    Embedded, ///< data:
    Foreign,  ///< a path of somebody's machine or program: file:, C:\, app:, javascript:
    Empty,
};
[[nodiscard]] ReferenceKind referenceKind(const QString &url);

/// The ways a path may be meant, likeliest first: as written, percent-decoded, each without query and fragment.
/// `/` between parts, no `.` parts, NFC. Never empty.
[[nodiscard]] QStringList pathReadings(const QString &url);

/// `path` below `directory` with its `..` parts resolved; null when it leads above the root.
[[nodiscard]] QString resolvedPath(const QString &directory, const QString &path);

/// The media id of an mmbiz.qpic.cn address, which is how its savers name the file; empty for other addresses.
[[nodiscard]] QString mediaId(const QString &url);

/// The last part of a path.
[[nodiscard]] QString lastPart(const QString &path);
/// A file name without its extension.
[[nodiscard]] QString stemOf(const QString &name);

} // namespace shiwen
