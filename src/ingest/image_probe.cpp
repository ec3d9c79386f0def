// SPDX-License-Identifier: GPL-3.0-or-later
// Type and size of pictures, from as few bytes as tell them.
#include "core/files.h"
#include "ingest/image_resolver.h"

#include <QByteArrayView>
#include <QList>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace shiwen {

namespace {

constexpr qint64 headLength = 4096;    // bytes; enough for every format but JPEG
constexpr int mostJpegSegments = 2000; // pictures with long colour profiles have about forty
constexpr int largestSide = 1'000'000; // pixels; more is no picture but a mistake

template <typename T> T bigAt(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(T)) <= bytes.size() ? qFromBigEndian<T>(bytes.data() + at) : T();
}

template <typename T> T littleAt(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(T)) <= bytes.size() ? qFromLittleEndian<T>(bytes.data() + at) : T();
}

int side(qint64 pixels)
{
    return pixels > 0 && pixels <= largestSide ? int(pixels) : 0;
}

ImageInfo sized(const char *format, qint64 width, qint64 height)
{
    return {QString::fromLatin1(format), side(width), side(height)};
}

/// RFC 9649, section 2: simple lossy, lossless and extended files.
ImageInfo probeWebp(QByteArrayView head)
{
    const QByteArrayView chunk = head.sliced(12, 4);
    if (chunk == "VP8 ")
        return sized("webp", littleAt<quint16>(head, 26) & 0x3FFF, littleAt<quint16>(head, 28) & 0x3FFF);
    const quint32 bits = littleAt<quint32>(head, chunk == "VP8L" ? 21 : 24);
    if (chunk == "VP8L")
        return sized("webp", (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
    return sized("webp", (bits & 0xFFFFFF) + 1, (littleAt<quint32>(head, 27) & 0xFFFFFF) + 1);
}

/// ISO/IEC 10918-1, annex B: segments up to the frame header, which alone is read.
ImageInfo probeJpeg(QFile &file)
{
    qint64 at = 2;
    for (int segment = 0; segment < mostJpegSegments && file.seek(at); ++segment) {
        const QByteArray bytes = file.read(9);
        if (bytes.size() < 9 || static_cast<unsigned char>(bytes[0]) != 0xFF)
            break;
        const auto marker = static_cast<unsigned char>(bytes[1]);
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame)
            return sized("jpeg", bigAt<quint16>(bytes, 7), bigAt<quint16>(bytes, 5));
        if (marker == 0xFF)
            at += 1; // fill byte
        else if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8))
            at += 2;
        else
            at += 2 + qMax<quint16>(2, bigAt<quint16>(bytes, 2));
    }
    return sized("jpeg", 0, 0);
}

/// The number of an attribute of the svg element, `width="120px"`; 0 for none and for a percentage.
double svgLength(QByteArrayView tag, QByteArrayView attribute)
{
    const qsizetype at = tag.indexOf(attribute);
    if (at < 0)
        return 0;
    qsizetype end = at + attribute.size() + 1;
    QByteArray number;
    for (; end < tag.size() && ((tag[end] >= '0' && tag[end] <= '9') || tag[end] == '.'); ++end)
        number += tag[end];
    return end < tag.size() && tag[end] == '%' ? 0 : number.toDouble();
}

ImageInfo probeSvg(QByteArrayView head)
{
    const qsizetype begin = head.indexOf("<svg");
    const qsizetype end = head.indexOf('>', begin);
    const QByteArrayView tag = head.sliced(begin, (end < 0 ? head.size() : end) - begin);
    const double width = svgLength(tag, " width=");
    const double height = svgLength(tag, " height=");
    if (width > 0 && height > 0)
        return sized("svg", std::lround(width), std::lround(height));
    const qsizetype box = tag.indexOf("viewBox=");
    const QList<QByteArray> numbers =
        box < 0 ? QList<QByteArray>() : tag.sliced(box + 9).toByteArray().replace(',', ' ').simplified().split(' ');
    if (numbers.size() < 4)
        return sized("svg", 0, 0);
    const QByteArray boxHeight = numbers[3].left(numbers[3].indexOf(numbers[3].contains('"') ? '"' : '\''));
    return sized("svg", std::lround(numbers[2].toDouble()), std::lround(boxHeight.toDouble()));
}

/// ISO/IEC 14496-12: the size stands in the first item property "ispe".
ImageInfo probeAvif(QByteArrayView head)
{
    const qsizetype at = head.indexOf("ispe");
    return at < 0 ? sized("avif", 0, 0) : sized("avif", bigAt<quint32>(head, at + 8), bigAt<quint32>(head, at + 12));
}

} // namespace

ImageInfo probeImage(const QString &absolutePath)
{
    const auto file = openRegularFile(absolutePath);
    if (!file)
        return {};
    const QByteArray bytes = (*file)->read(headLength);
    const QByteArrayView head(bytes);
    if (head.size() < 16)
        return {};
    if (head.startsWith("\x89PNG\r\n\x1A\n"))
        return sized("png", bigAt<quint32>(head, 16), bigAt<quint32>(head, 20));
    if (head.startsWith("\xFF\xD8\xFF"))
        return probeJpeg(**file);
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return sized("gif", littleAt<quint16>(head, 6), littleAt<quint16>(head, 8));
    if (head.startsWith("RIFF") && head.sliced(8, 4) == "WEBP")
        return probeWebp(head);
    if (head.startsWith("BM") && littleAt<quint32>(head, 14) >= 40)
        return sized("bmp", littleAt<qint32>(head, 18), std::abs(qint64(littleAt<qint32>(head, 22))));
    if (head.sliced(4, 4) == "ftyp" && head.first(std::min<qsizetype>(64, head.size())).contains("avi"))
        return probeAvif(head);
    return head.contains("<svg") ? probeSvg(head) : ImageInfo{};
}

} // namespace shiwen
