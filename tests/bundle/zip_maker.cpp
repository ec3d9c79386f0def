// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_maker.h"

#include <QFile>
#include <QtEndian>

#include <zlib.h>

namespace {

template <typename Number> QByteArray le(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

constexpr quint16 clockTime = 10 << 11 | 30 << 5 | 4;
constexpr quint16 clockDate = (2021 - 1980) << 9 | 12 << 5 | 24;

/// Deflates what `next` gives until it gives nothing.
template <typename Next> QByteArray deflateAll(Next next)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray result;
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    for (bool last = false; !last;) {
        QByteArray piece = next();
        last = piece.isEmpty();
        stream.next_in = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_in = static_cast<uInt>(piece.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
            stream.avail_out = static_cast<uInt>(buffer.size());
            deflate(&stream, last ? Z_FINISH : Z_NO_FLUSH);
            result.append(buffer.constData(), buffer.size() - static_cast<qsizetype>(stream.avail_out));
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return result;
}

struct Built {
    QByteArray local;
    QByteArray central; ///< without the offset
};

Built build(const RawEntry &entry)
{
    const QByteArray packed = entry.packed.value_or(entry.method == 8 ? deflated(entry.content) : entry.content);
    const quint32 actualCrc =
        static_cast<quint32>(crc32(crc32(0, nullptr, 0), reinterpret_cast<const Bytef *>(entry.content.constData()),
                                   static_cast<uInt>(entry.content.size())));
    const quint32 crc = entry.crc.value_or(actualCrc);
    const quint32 size = entry.size.value_or(static_cast<quint32>(entry.content.size()));
    const quint32 packedSize = entry.packedSize.value_or(static_cast<quint32>(packed.size()));
    const QByteArray sizes = le(crc) + le(packedSize) + le(size);
    const quint16 flags = static_cast<quint16>(entry.flags | (entry.descriptor ? 1 << 3 : 0));
    const QByteArray common = le(quint16(20)) + le(flags) + le(entry.method) + le(clockTime) + le(clockDate);
    const QByteArray localName = entry.localName.value_or(entry.name);
    const QByteArray localSizes =
        entry.descriptor ? QByteArray(12, '\0') : le(crc) + le(packedSize) + le(entry.localSize.value_or(size));
    Built built;
    built.local = QByteArrayLiteral("PK\x03\x04") + common + localSizes + le(quint16(localName.size())) +
                  le(quint16(0)) + localName + packed + (entry.descriptor ? "PK\x07\x08" + sizes : QByteArray());
    built.central = QByteArrayLiteral("PK\x01\x02") + le(quint16(0x0314)) + common + sizes +
                    le(quint16(entry.name.size())) + QByteArray(8, '\0') + le(entry.external);
    return built;
}

} // namespace

QByteArray makeZip(const QList<RawEntry> &entries)
{
    QByteArray bytes;
    QByteArray central;
    for (const RawEntry &entry : entries) {
        const Built built = build(entry);
        central += built.central + le(entry.offset.value_or(static_cast<quint32>(bytes.size()))) + entry.name;
        bytes += built.local;
    }
    const quint16 count = static_cast<quint16>(entries.size());
    return bytes + central + QByteArrayLiteral("PK\x05\x06") + QByteArray(4, '\0') + le(count) + le(count) +
           le(quint32(central.size())) + le(quint32(bytes.size())) + le(quint16(0));
}

QByteArray deflated(const QByteArray &content)
{
    bool given = false;
    return deflateAll([&]() -> QByteArray {
        if (given)
            return {};
        given = true;
        return content;
    });
}

QByteArray deflatedZeros(int megabytes, quint32 *crc)
{
    const QByteArray piece(1024 * 1024, '\0');
    uLong sum = crc32(0, nullptr, 0);
    int left = megabytes;
    const QByteArray result = deflateAll([&]() -> QByteArray {
        if (left-- <= 0)
            return {};
        sum = crc32(sum, reinterpret_cast<const Bytef *>(piece.constData()), static_cast<uInt>(piece.size()));
        return piece;
    });
    *crc = static_cast<quint32>(sum);
    return result;
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}
