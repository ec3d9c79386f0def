// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QRect>
#include <QSize>
#include <QString>

#include <memory>

namespace shiwen {

/// What came of decoding.
struct DecodedPicture {
    QImage image;     ///< null when the file is no picture that we show
    QSize sourceSize; ///< pixels of the whole picture as it is shown, after its own rotation
};

/// The bytes that `path` names: of a regular file, or of a `data:` address that carries them in base64. Null when it is
/// neither, or larger than 64 MiB.
[[nodiscard]] std::unique_ptr<QBuffer> openPicture(const QString &path);

/// Whether the content is of a kind that we decode: PNG, JPEG, GIF, WebP, BMP. Other decoders, SVG's above all, follow
/// references in the file.
[[nodiscard]] bool isShownFormat(const QByteArray &format);

/// Decodes `clip` (all when empty) of the picture scaled to `size` pixels. Any thread; reads nothing but `path`.
[[nodiscard]] DecodedPicture decodePicture(const QString &path, QSize size, QRect clip);

/// The size in pixels of the whole picture as it is shown, from its header; empty when it is no picture.
[[nodiscard]] QSize pictureSize(const QString &path);

} // namespace shiwen
