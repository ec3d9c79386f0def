// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/picture_check.h"

#include "core/files.h"
#include "ingest/image_resolver.h"

#include <QByteArrayView>
#include <QtEndian>

namespace shiwen {

namespace {

constexpr qint64 shortTail = 64;        // bytes; where the end of nearly every picture lies
constexpr qint64 longTail = 256 * 1024; // bytes; savers and cameras add things after the end

QByteArray tailOf(QFile &file, qint64 length)
{
    return file.seek(qMax<qint64>(0, file.size() - length)) ? file.read(length) : QByteArray();
}

/// The mark that ends a picture; empty where a format has none.
QByteArrayView endMark(const QString &format)
{
    if (format == QLatin1String("png"))
        return "IEND"; // PNG, section 11.2.5
    if (format == QLatin1String("jpeg"))
        return "\xFF\xD9"; // ISO/IEC 10918-1, B.1.1.3: EOI
    if (format == QLatin1String("gif"))
        return ";"; // GIF89a, section 27
    if (format == QLatin1String("svg"))
        return "</svg";
    return {};
}

/// The size that a header of RIFF or BMP announces; 0 for other formats.
qint64 announcedSize(const QString &format, QByteArrayView head)
{
    if (format == QLatin1String("webp") && head.size() >= 8)
        return qint64(qFromLittleEndian<quint32>(head.data() + 4)) + 8; // RFC 9649, section 2.3
    if (format == QLatin1String("bmp") && head.size() >= 6)
        return qFromLittleEndian<quint32>(head.data() + 2);
    return 0;
}

bool endsWell(QFile &file, const QString &format)
{
    if (const QByteArrayView mark = endMark(format); !mark.isEmpty()) {
        // A GIF's mark is a byte that is anywhere in a picture: only the end counts.
        const bool anywhere = format != QLatin1String("gif");
        return tailOf(file, shortTail).contains(mark) ||
               (anywhere && file.size() > shortTail && tailOf(file, longTail).contains(mark));
    }
    const QByteArray head = file.read(8);
    // Some writers leave out the byte that makes an odd length even.
    return announcedSize(format, head) <= file.size() + 1;
}

} // namespace

PictureState checkPicture(const QString &absolutePath, const QString &format)
{
    const auto file = openRegularFile(absolutePath);
    if (!file)
        return PictureState::Gone;
    const QString present = format.isEmpty() ? probeImage(absolutePath).format : format;
    if (present.isEmpty() || (*file)->size() == 0)
        return PictureState::NoPicture;
    return endsWell(**file, present) ? PictureState::Sound : PictureState::Cut;
}

} // namespace shiwen
