// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// An entry of a zip file made by hand. What is not set follows from the content.
struct RawEntry {
    QByteArray name;
    QByteArray content;
    quint16 method = 0; ///< 0 stored, 8 deflate
    quint16 flags = 1 << 11;
    quint32 external = 0100644U << 16;
    std::optional<QByteArray> packed; ///< instead of the content deflated or stored
    std::optional<quint32> crc;
    std::optional<quint32> size;
    std::optional<quint32> packedSize;
    std::optional<QByteArray> localName;
    std::optional<quint32> localSize;
    std::optional<quint32> offset; ///< of the local header, in the central directory
    bool descriptor = false;       ///< sizes follow the data; the local header has none
};

/// The bytes of a zip file with these entries in this order.
[[nodiscard]] QByteArray makeZip(const QList<RawEntry> &entries);

/// `content` as a raw deflate stream.
[[nodiscard]] QByteArray deflated(const QByteArray &content);

/// A raw deflate stream of `megabytes` MiB of zeros, made in pieces.
[[nodiscard]] QByteArray deflatedZeros(int megabytes, quint32 *crc);

/// Writes `bytes` to a file. False when that fails.
[[nodiscard]] bool writeBytes(const QString &path, const QByteArray &bytes);
