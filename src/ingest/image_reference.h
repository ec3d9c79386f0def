// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace shiwen {

/// What kind of place a picture reference names.
enum class ReferenceKind : quint8 {
    Local,    ///< a path: relative, or from the root of a site
    Network,  ///< http, https, ftp, or no scheme before `//`
    Embedded, ///< data:
    Foreign,  ///< a path of somebody's machine or program: file:, C:\, app:; only its last parts mean something here
    Unknown,  ///< an address that can name no picture file: javascript:, blob:, cid:
    Empty,    ///< nothing, or a scheme with nothing behind it (`http://`)
};
[[nodiscard]] ReferenceKind referenceKind(const QString &url);

/// The ways a path may be meant, likeliest first: as written, percent-decoded (RFC 3986, section 2.1) once and twice,
/// each also without query and fragment, last with `+` for a space. Escapes that are none stay as they are; decoded
/// bytes that are not UTF-8 are read as GB18030. `/` between parts (and with `\`
/// in a name, as some systems allow), no `.` parts, NFC, a leading `{{ … }}` of a
/// template cut off. Never empty.
[[nodiscard]] QStringList pathReadings(const QString &url);

/// `text` with its percent escapes decoded as pathReadings() does.
[[nodiscard]] QString percentDecoded(const QString &text);

/// `path` with `/` between its parts, without `./` at its beginning, in NFC.
[[nodiscard]] QString tidiedPath(QString path);

/// `path` below `directory` with its `..` parts resolved; "" is the root itself, null what leads above it.
[[nodiscard]] QString resolvedPath(const QString &directory, const QString &path);

/// The media id of an address on the hosts of WeChat's pictures (mmbiz.qpic.cn, mmecoa.qpic.cn, mmbiz.qlogo.cn…),
/// whatever its size, type and parameters say; also inside the address of a proxy. It names the picture, and is how
/// savers name the file; empty for other addresses.
[[nodiscard]] QString mediaId(const QString &url);

/// What an address says about a file in a repository: jsDelivr and its mirrors, GitHub and Gitee, raw or not.
struct RepositoryPath {
    QString repository; ///< `USER/REPO`
    QString path;       ///< from the repository's root, decoded; empty when the address is none of these
};
[[nodiscard]] RepositoryPath repositoryPath(const QString &url);

/// Host of a network address in lower case, without port; and its path, decoded, without query and fragment.
struct NetworkPlace {
    QString host;
    QString path;
};
[[nodiscard]] NetworkPlace networkPlace(const QString &url);

/// Where the host begins in a network address: past `https://`, `//`, or what is left of it where a colon is missing or
/// has full width, or a letter was typed twice (`hhttps://`). -1 for no network address.
[[nodiscard]] qsizetype authorityBegin(QStringView url);

/// `path` up to its query or fragment.
[[nodiscard]] QStringView withoutQuery(QStringView path);

/// The last part of a path.
[[nodiscard]] QString lastPart(const QString &path);
/// A path without its last part; empty when it has one part.
[[nodiscard]] QString directoryOf(const QString &path);
/// A file name without its extension.
[[nodiscard]] QString stemOf(const QString &name);
/// `directory`/`name`, or `name` where there is no directory.
[[nodiscard]] QString joinedPath(const QString &directory, const QString &name);

} // namespace shiwen
