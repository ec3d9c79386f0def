// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_entry.h"

#include "bundle/limits.h"
#include "bundle/path_rules.h"
#include "bundle/zip_records.h"
#include "core/files.h"
#include "core/hash.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

#include <zlib.h>

namespace shiwen {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;
constexpr qint64 rootBytes = 14; ///< "shiwen-bundle/"

/// Counts the bytes that a text would have deflated, as KZip deflates it.
class DeflateMeter
{
public:
    DeflateMeter()
    {
        m_ready = deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK;
    }
    ~DeflateMeter()
    {
        if (m_ready)
            deflateEnd(&m_stream);
    }
    DeflateMeter(const DeflateMeter &) = delete;
    DeflateMeter &operator=(const DeflateMeter &) = delete;

    void add(QByteArray piece, bool last)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(piece.data());
        m_stream.avail_in = static_cast<uInt>(piece.size());
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_buffer.data());
            m_stream.avail_out = static_cast<uInt>(m_buffer.size());
            if (!m_ready || deflate(&m_stream, last ? Z_FINISH : Z_NO_FLUSH) == Z_STREAM_ERROR)
                return;
            m_size += m_buffer.size() - static_cast<qsizetype>(m_stream.avail_out);
        } while (m_stream.avail_out == 0);
    }
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    z_stream m_stream{};
    QByteArray m_buffer = QByteArray(64 * 1024, Qt::Uninitialized);
    qint64 m_size = 0;
    bool m_ready = false;
};

qint64 volumeOf(const BundleEntry &entry)
{
    return entry.packed + zip::localSize + zip::centralSize + 2 * (rootBytes + entry.name.toUtf8().size());
}

QString sizesByYear(const QList<BundleEntry> &entries, const QMap<QString, QString> &years)
{
    QMap<QString, qint64> sizes;
    for (const BundleEntry &entry : entries)
        sizes[years.value(entry.name)] += volumeOf(entry);
    QStringList words;
    for (auto size = sizes.cbegin(); size != sizes.cend(); ++size) {
        const QString year = size.key().isEmpty() ? QCoreApplication::translate("Bundle", "no date") : size.key();
        words.append(year + QLatin1String(": ") + QLocale().formattedDataSize(*size));
    }
    return words.join(QLatin1String(", "));
}

} // namespace

qint64 zipTime(qint64 milliseconds)
{
    static const qint64 first = QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    static const qint64 last = QDateTime(QDate(2107, 12, 31), QTime(23, 59, 58), Qt::UTC).toMSecsSinceEpoch();
    const qint64 clamped = qBound(first, milliseconds, last);
    return clamped - clamped % 2000;
}

Result<BundleEntry> inspectFile(const QString &name, const QString &absolute)
{
    const auto file = openRegularFile(absolute);
    if (!file)
        return file.error();
    BundleEntry entry{name, absolute, {}, 0, 0, false, 0};
    entry.modified = zipTime(QFileInfo(absolute).lastModified().toMSecsSinceEpoch());
    const bool text = isTextPath(name);
    const qint64 limit = text ? limits::textBytes : limits::fileBytes;
    Sha256 hash;
    DeflateMeter meter;
    for (;;) {
        const QByteArray piece = (*file)->read(pieceSize);
        if (piece.isEmpty() && (*file)->error() != QFileDevice::NoError)
            return Error{ErrorCode::Unreadable, QCoreApplication::translate("Bundle", "“%1” could not be read: %2.")
                                                    .arg(escapedForDisplay(absolute), (*file)->errorString())};
        hash.add(piece);
        entry.size += piece.size();
        if (entry.size > limit)
            return Error{ErrorCode::Refused, QCoreApplication::translate("Bundle", "“%1” is larger than %2 MiB.")
                                                 .arg(escapedForDisplay(absolute))
                                                 .arg(limit >> 20)};
        if (text)
            meter.add(piece, piece.isEmpty());
        if (piece.isEmpty())
            break;
    }
    entry.sha256 = hash.result();
    entry.deflate = text && entry.size > 0 && entry.size <= limits::writtenRatio * meter.size();
    entry.packed = entry.deflate ? meter.size() : entry.size;
    return entry;
}

Result<void> checkVolume(const QList<BundleEntry> &entries, const QMap<QString, QString> &years)
{
    qint64 bytes = zip::endSize;
    for (const BundleEntry &entry : entries)
        bytes += volumeOf(entry);
    if (entries.size() <= limits::zipEntries && bytes <= limits::zipBytes)
        return {};
    return Error{ErrorCode::Refused,
                 QCoreApplication::translate("Bundle", "A bundle holds at most %1 files and 4 GiB; this would be %2 "
                                                       "files and %3. Export it in parts, for example by year (%4).")
                     .arg(limits::zipEntries)
                     .arg(entries.size())
                     .arg(QLocale().formattedDataSize(bytes), sizesByYear(entries, years))};
}

} // namespace shiwen
