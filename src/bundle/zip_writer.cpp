// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip_writer.h"

#include "bundle/output_file.h"
#include "bundle/zip_check.h"
#include "bundle/zip_records.h"
#include "core/files.h"
#include "core/hash.h"

#include <KZip>
#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace shiwen {

namespace {

/// Passes everything on to a file and remembers the first write that was not complete: KZip::close() answers true on
/// a full disk.
class CheckedDevice : public QIODevice
{
public:
    explicit CheckedDevice(QFile &file) : m_file(file)
    {
        QIODevice::open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_file.size(); }
    [[nodiscard]] bool isSequential() const override { return false; }
    bool seek(qint64 position) override
    {
        if (QIODevice::seek(position) && m_file.seek(position))
            return true;
        note();
        return false;
    }
    [[nodiscard]] const QString &failure() const { return m_failure; }

protected:
    qint64 readData(char *data, qint64 length) override { return m_file.read(data, length); }
    qint64 writeData(const char *data, qint64 length) override
    {
        const qint64 written = m_failure.isEmpty() ? m_file.write(data, length) : -1;
        if (written != length)
            note();
        return written == length ? written : -1;
    }

private:
    void note()
    {
        if (m_failure.isEmpty())
            m_failure = m_file.error() == QFileDevice::NoError
                            ? QCoreApplication::translate("Bundle", "there is no space left")
                            : m_file.errorString();
    }

    QFile &m_file;
    QString m_failure;
};

template <typename Number> QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// Date and time of a zip header, two words.
QByteArray zipTimeFields(qint64 milliseconds)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    const int time = at.time().hour() << 11 | at.time().minute() << 5 | at.time().second() / 2;
    const int date = (at.date().year() - 1980) << 9 | at.date().month() << 5 | at.date().day();
    return littleEndian(static_cast<quint16>(time)) + littleEndian(static_cast<quint16>(date));
}

} // namespace

struct ZipWriter::Private {
    Private(QFile &output, const QString &name) : file(output), destination(name), device(output), archive(&device) {}

    [[nodiscard]] Error diskError() const
    {
        return notWritten(destination, device.failure().isEmpty() ? archive.errorString() : device.failure());
    }
    Result<void> copy(const BundleEntry &entry);
    bool put(qint64 offset, const QByteArray &bytes) { return file.seek(offset) && file.write(bytes) == bytes.size(); }
    bool putHeaders(const ZipEntry &entry, qint64 modified);

    QFile &file;
    QString destination;
    CheckedDevice device;
    KZip archive;
    QList<qint64> times; ///< of the entries, in their order
};

ZipWriter::ZipWriter(QFile &file, const QString &destination) : d(std::make_unique<Private>(file, destination)) {}

ZipWriter::~ZipWriter() = default;

Result<void> ZipWriter::open()
{
    d->archive.setExtraField(KZip::NoExtraField);
    if (!d->archive.open(QIODevice::WriteOnly))
        return d->diskError();
    return {};
}

Result<void> ZipWriter::Private::copy(const BundleEntry &entry)
{
    const auto source = openRegularFile(entry.absolute);
    if (!source)
        return source.error();
    Sha256 hash;
    qint64 done = 0;
    for (;;) {
        const QByteArray piece = (*source)->read(1024 * 1024);
        if (piece.isEmpty() || done + piece.size() > entry.size)
            break;
        hash.add(piece);
        done += piece.size();
        if (!archive.writeData(piece.constData(), piece.size()) || !device.failure().isEmpty())
            return diskError();
    }
    if (done != entry.size || hash.result() != entry.sha256)
        return Error{ErrorCode::Conflict, QCoreApplication::translate(
                                              "Bundle", "“%1” changed while the bundle was being written. Try again.")
                                              .arg(escapedForDisplay(entry.absolute))};
    return {};
}

Result<void> ZipWriter::add(const QString &root, const BundleEntry &entry)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(entry.modified, Qt::UTC);
    d->times.append(entry.modified);
    d->archive.setCompression(entry.deflate ? KZip::DeflateCompression : KZip::NoCompression);
    if (!d->archive.prepareWriting(root + QLatin1Char('/') + entry.name, QString(), QString(), entry.size, 0100644,
                                   time, time, time))
        return d->diskError();
    if (const auto copied = d->copy(entry); !copied)
        return copied.error();
    if (!d->archive.finishWriting(entry.size) || !d->device.failure().isEmpty())
        return d->diskError();
    return {};
}

/// Offsets by APPNOTE.TXT, sections 4.3.7 (local header) and 4.3.12 (central directory).
bool ZipWriter::Private::putHeaders(const ZipEntry &entry, qint64 modified)
{
    const QByteArray version = littleEndian(zip::writtenVersion);
    const QByteArray flags = littleEndian(zip::utf8Flag);
    const QByteArray time = zipTimeFields(modified);
    return put(entry.headerOffset + 4, version + flags) && put(entry.headerOffset + 10, time) &&
           put(entry.centralOffset + 4, littleEndian(zip::writtenBy) + version + flags) &&
           put(entry.centralOffset + 12, time) && put(entry.centralOffset + 36, littleEndian(quint16(0))) &&
           put(entry.centralOffset + 38, littleEndian(zip::writtenAttributes));
}

Result<void> ZipWriter::finish()
{
    if (!d->archive.close() || !d->device.failure().isEmpty())
        return d->diskError();
    const auto listing = checkZip(d->file, d->destination);
    if (!listing)
        return listing.error();
    if (listing->entries.size() != d->times.size())
        return notWritten(d->destination, QCoreApplication::translate("Bundle", "a file of it is missing"));
    for (qsizetype i = 0; i < d->times.size(); ++i)
        if (!d->putHeaders(listing->entries.at(i), d->times.at(i)))
            return notWritten(d->destination, d->file.errorString());
    return {};
}

} // namespace shiwen
