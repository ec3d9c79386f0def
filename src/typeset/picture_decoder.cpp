// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/picture_decoder.h"

#include "core/files.h"

#include <QImageReader>

#include <algorithm>
#include <array>
#include <utility>

namespace shiwen {

namespace {

constexpr qint64 maxFileSize = 64 * 1024 * 1024;
constexpr int allocationLimitMb = 512; // 128, the default of Qt 6.4, refuses screenshots of 1080 x 32,000

QByteArray bytesOfDataAddress(const QString &address)
{
    const qsizetype comma = address.indexOf(QLatin1Char(','));
    if (comma < 0 || address.size() > 2 * maxFileSize ||
        !QStringView(address).first(comma).endsWith(QLatin1String(";base64"), Qt::CaseInsensitive))
        return {};
    return QByteArray::fromBase64(QByteArray::fromPercentEncoding(address.mid(comma + 1).toLatin1()));
}

void prepare(QImageReader &reader, QIODevice &device)
{
    QImageReader::setAllocationLimit(allocationLimitMb);
    reader.setDevice(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
}

bool turnsSideways(const QImageReader &reader)
{
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

QSize shownSize(const QImageReader &reader)
{
    const QSize size = reader.size();
    return turnsSideways(reader) ? size.transposed() : size;
}

} // namespace

std::unique_ptr<QBuffer> openPicture(const QString &path)
{
    QByteArray bytes;
    if (path.startsWith(QLatin1String("data:"), Qt::CaseInsensitive)) {
        bytes = bytesOfDataAddress(path);
    } else if (auto read = readFile(path, maxFileSize)) {
        bytes = *std::move(read);
    }
    if (bytes.isEmpty())
        return nullptr;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

bool isShownFormat(const QByteArray &format)
{
    static constexpr std::array shown{"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    return std::any_of(shown.begin(), shown.end(), [&](const char *name) { return format == name; });
}

QSize pictureSize(const QString &path)
{
    const auto device = openPicture(path);
    if (!device)
        return {};
    QImageReader reader;
    prepare(reader, *device);
    return isShownFormat(reader.format()) ? shownSize(reader) : QSize();
}

DecodedPicture decodePicture(const QString &path, QSize size, QRect clip)
{
    const auto device = openPicture(path);
    if (!device)
        return {};
    QImageReader reader;
    prepare(reader, *device);
    if (!isShownFormat(reader.format()))
        return {};
    DecodedPicture decoded;
    decoded.sourceSize = shownSize(reader);
    reader.setScaledSize(turnsSideways(reader) ? size.transposed() : size);
    // A clip counts before the rotation, so a rotated picture is cut afterwards.
    const bool cutAfterwards = !clip.isEmpty() && reader.transformation() != QImageIOHandler::TransformationNone;
    if (!clip.isEmpty() && !cutAfterwards)
        reader.setScaledClipRect(clip);
    decoded.image = reader.read();
    if (cutAfterwards)
        decoded.image = decoded.image.copy(clip);
    if (!decoded.sourceSize.isValid())
        decoded.sourceSize = decoded.image.size();
    const QImage::Format format =
        decoded.image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    decoded.image.convertTo(format);
    return decoded;
}

} // namespace shiwen
