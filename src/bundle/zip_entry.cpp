// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/limits.h"
#include "bundle/zip_check.h"
#include "bundle/zip_records.h"
#include "core/files.h"

#include <QCoreApplication>
#include <QIODevice>

#include <zlib.h>

namespace shiwen {

namespace {

constexpr qint64 pieceSize = 256 * 1024;

/// Counts what comes out of an entry and compares it with what its header promised.
class EntryOutput
{
public:
    EntryOutput(const ZipEntry &entry, const ByteSink &sink) : m_entry(entry), m_sink(sink) {}

    Result<void> add(QByteArrayView piece)
    {
        m_size += piece.size();
        if (m_size > m_entry.size)
            return problem(QCoreApplication::translate("Bundle", "it holds more than its header says"));
        m_crc = crc32(m_crc, reinterpret_cast<const Bytef *>(piece.data()), static_cast<uInt>(piece.size()));
        return m_sink(piece);
    }

    [[nodiscard]] Result<void> finish() const
    {
        if (m_size != m_entry.size)
            return problem(QCoreApplication::translate("Bundle", "it holds less than its header says"));
        if (m_crc != m_entry.crc)
            return problem(QCoreApplication::translate("Bundle", "its CRC-32 is wrong"));
        return {};
    }

    [[nodiscard]] Error problem(const QString &what) const
    {
        return {
            ErrorCode::Invalid,
            QCoreApplication::translate("Bundle", "“%1” is damaged: %2.").arg(escapedForDisplay(m_entry.path), what)};
    }

private:
    const ZipEntry &m_entry;
    const ByteSink &m_sink;
    qint64 m_size = 0;
    uLong m_crc = crc32(0, nullptr, 0);
};

/// A raw deflate stream (RFC 1951), ended when it goes out of scope.
class Inflater
{
public:
    Inflater() { m_ready = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    ~Inflater()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    /// Unpacks one piece of the packed bytes. False when the stream is damaged or goes on after its end.
    Result<bool> feed(QByteArray piece, EntryOutput &output)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(piece.data());
        m_stream.avail_in = static_cast<uInt>(piece.size());
        while (m_stream.avail_in > 0 || m_stream.avail_out == 0) {
            if (!m_ready || m_ended)
                return m_ended && m_stream.avail_in == 0;
            m_stream.next_out = reinterpret_cast<Bytef *>(m_buffer.data());
            m_stream.avail_out = static_cast<uInt>(m_buffer.size());
            const int state = inflate(&m_stream, Z_NO_FLUSH);
            m_ended = state == Z_STREAM_END;
            if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
                return false;
            const qsizetype out = m_buffer.size() - static_cast<qsizetype>(m_stream.avail_out);
            if (const auto added = output.add(QByteArrayView(m_buffer.constData(), out)); !added)
                return added.error();
        }
        return true;
    }

    [[nodiscard]] bool ended() const { return m_ended; }

private:
    z_stream m_stream{};
    QByteArray m_buffer = QByteArray(pieceSize, Qt::Uninitialized);
    bool m_ready = false;
    bool m_ended = false;
};

/// Calls `take` with the packed bytes of the entry, piece by piece.
template <typename Take> Result<void> forEachPiece(QIODevice &device, const ZipEntry &entry, Take take)
{
    for (qint64 done = 0; done < entry.packed;) {
        const auto piece = bytesAt(device, entry.dataOffset + done, qMin(pieceSize, entry.packed - done));
        if (!piece)
            return piece.error();
        done += piece->size();
        if (const Result<void> taken = take(*piece); !taken)
            return taken.error();
    }
    return {};
}

} // namespace

Result<void> readZipEntry(QIODevice &device, const ZipEntry &entry, const ByteSink &sink)
{
    EntryOutput output(entry, sink);
    Result<void> read;
    if (entry.deflated) {
        Inflater inflater;
        const Error broken = output.problem(QCoreApplication::translate("Bundle", "it cannot be unpacked"));
        read = forEachPiece(device, entry, [&](const QByteArray &piece) -> Result<void> {
            const auto fed = inflater.feed(piece, output);
            if (!fed)
                return fed.error();
            return *fed ? Result<void>() : broken;
        });
        if (read && !inflater.ended())
            return broken;
    } else {
        read = forEachPiece(device, entry, [&](const QByteArray &piece) { return output.add(piece); });
    }
    return read ? output.finish() : read;
}

} // namespace shiwen
