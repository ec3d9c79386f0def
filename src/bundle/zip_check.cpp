// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip_check.h"

#include "bundle/limits.h"
#include "bundle/path_rules.h"
#include "bundle/zip_names.h"
#include "bundle/zip_records.h"
#include "core/files.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace shiwen {

namespace {

Error about(const QString &entry, ErrorCode code, const QString &problem)
{
    return {code, QCoreApplication::translate("Bundle", "“%1” in it is refused: %2")
                      .arg(escapedForDisplay(entry.left(200)), problem)};
}

Error refused(const QString &entry, const QString &problem)
{
    return about(entry, ErrorCode::Refused, problem);
}

/// Bytes of the zip that belong to one entry.
struct Range {
    qint64 begin = 0;
    qint64 end = 0;
};

class ZipChecker
{
public:
    explicit ZipChecker(QIODevice &device) : m_device(device) {}
    Result<ZipListing> check();

private:
    Result<QList<ZipHeader>> readCentral();
    Result<void> checkEntry(const ZipHeader &header, const QString &name, qint64 centralOffset);
    Result<void> checkHeader(const ZipHeader &header, const QString &name);
    Result<void> checkKind(const ZipHeader &header, const QString &name);
    Result<void> checkSizes(const ZipHeader &header, const QString &name);
    Result<void> checkLocal(const ZipHeader &header, const QString &name, ZipEntry *entry);
    Result<qint64> descriptorSize(const ZipHeader &header, qint64 offset, const QString &name);
    Result<void> checkRanges();
    void noteDepartures(const ZipHeader &central, const ZipHeader &local);
    void depart(bool departs, const QString &how);

    QIODevice &m_device;
    ZipEnd m_end;
    ZipListing m_listing;
    QList<Range> m_ranges;
    PathSet m_paths;
    QByteArray m_lastName;
    qint64 m_total = 0;
};

void ZipChecker::depart(bool departs, const QString &how)
{
    if (departs && m_listing.departure.isEmpty())
        m_listing.departure = how;
}

Result<QList<ZipHeader>> ZipChecker::readCentral()
{
    QList<ZipHeader> headers;
    qint64 offset = m_end.centralOffset;
    const qint64 end = m_end.centralOffset + m_end.centralSize;
    if (m_end.entries > limits::entries)
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("Bundle", "it holds more than %1 files").arg(limits::entries)};
    while (offset < end) {
        auto header = readCentralHeader(m_device, offset, end);
        if (!header)
            return header.error();
        if (header->name.size() > limits::pathBytes + 1)
            return refused(
                QString::fromUtf8(header->name.left(60)),
                QCoreApplication::translate("Bundle", "its path is longer than %1 bytes").arg(limits::pathBytes));
        offset += zip::centralSize + header->name.size() + header->extra.size() + header->commentSize;
        headers.append(*std::move(header));
        if (headers.size() > m_end.entries)
            break;
    }
    if (headers.size() != m_end.entries)
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Bundle", "it says that it holds %1 files, but lists another number")
                         .arg(m_end.entries)};
    return headers;
}

Result<void> ZipChecker::checkHeader(const ZipHeader &header, const QString &name)
{
    const quint16 locked = zip::encryptedFlag | zip::strongEncryptionFlag | zip::maskedFlag;
    if (header.flags & locked)
        return refused(name, QCoreApplication::translate("Bundle", "it is encrypted"));
    if (header.flags & zip::patchFlag || (header.method != zip::stored && header.method != zip::deflated))
        return refused(name, QCoreApplication::translate("Bundle", "it is packed in a way that Shiwen does not read"));
    if (header.disk != 0)
        return refused(name, QCoreApplication::translate("Bundle", "it lies in another file of a split archive"));
    return {};
}

/// Regular files and folders only. The Unix mode counts whatever system the entry says it comes from: unpackers differ
/// in whom they believe.
Result<void> ZipChecker::checkKind(const ZipHeader &header, const QString &name)
{
    const quint32 type = (header.external >> 16) & 0170000;
    const bool folder = name.endsWith(QLatin1Char('/'));
    const bool dosFolder = header.external & 0x10;
    const quint32 expected = folder ? 0040000 : 0100000;
    if ((type != 0 && type != expected) || (dosFolder && !folder))
        return refused(name, QCoreApplication::translate("Bundle", "it is not a regular file"));
    if (folder && header.size != 0)
        return refused(name, QCoreApplication::translate("Bundle", "it is a folder with content"));
    return {};
}

Result<void> ZipChecker::checkSizes(const ZipHeader &header, const QString &name)
{
    const qint64 limit = isTextPath(name) ? limits::textBytes : limits::fileBytes;
    if (header.size > limit)
        return refused(name, QCoreApplication::translate("Bundle", "it is larger than %1 MiB").arg(limit >> 20));
    if (header.method == zip::stored && header.packed != header.size)
        return about(name, ErrorCode::Invalid, QCoreApplication::translate("Bundle", "its two sizes differ"));
    if (header.size > limits::ratioGrace && header.size > limits::ratio * header.packed)
        return refused(
            name,
            QCoreApplication::translate("Bundle", "it would unpack to more than %1 times its size").arg(limits::ratio));
    m_total += header.size;
    if (m_total > limits::totalBytes)
        return Error{
            ErrorCode::Refused,
            QCoreApplication::translate("Bundle", "it would unpack to more than %1 GiB").arg(limits::totalBytes >> 30)};
    return {};
}

/// The bytes of the record that follows the data of an entry whose local header was written before its sizes were
/// known.
Result<qint64> ZipChecker::descriptorSize(const ZipHeader &header, qint64 offset, const QString &name)
{
    const auto matches = [&](qint64 at) {
        const auto bytes = bytesAt(m_device, at, 12);
        if (!bytes)
            return false;
        const ZipRecord record(*bytes);
        return record.dword(0) == header.crc && record.dword(4) == header.packed && record.dword(8) == header.size;
    };
    const auto signature = bytesAt(m_device, offset, 4);
    if (signature && ZipRecord(*signature).dword(0) == zip::descriptorSignature && matches(offset + 4))
        return 16;
    if (matches(offset))
        return 12;
    return about(name, ErrorCode::Invalid,
                 QCoreApplication::translate("Bundle", "its size is not the one that the list of contents gives"));
}

Result<void> ZipChecker::checkLocal(const ZipHeader &header, const QString &name, ZipEntry *entry)
{
    const auto local = readLocalHeader(m_device, header.offset);
    if (!local)
        return about(name, local.error().code, local.error().message);
    const bool late = header.flags & zip::descriptorFlag;
    const bool sizes = local->crc == header.crc && local->packed == header.packed && local->size == header.size;
    const bool open = local->crc == 0 && local->packed == 0 && local->size == 0;
    if (local->flags != header.flags || local->method != header.method || local->time != header.time ||
        local->date != header.date || local->name != header.name || !(sizes || (late && open)))
        return refused(name, QCoreApplication::translate(
                                 "Bundle", "its own header and the list of contents say different things"));
    entry->dataOffset = header.offset + zip::localSize + local->name.size() + local->extra.size();
    Range range{header.offset, entry->dataOffset + header.packed};
    if (late) {
        const auto descriptor = descriptorSize(header, range.end, name);
        if (!descriptor)
            return descriptor.error();
        range.end += *descriptor;
    }
    m_ranges.append(range);
    noteDepartures(header, *local);
    return {};
}

void ZipChecker::noteDepartures(const ZipHeader &central, const ZipHeader &local)
{
    depart(central.madeBy != zip::writtenBy || central.version != zip::writtenVersion ||
               local.version != zip::writtenVersion || central.flags != zip::utf8Flag || central.internal != 0 ||
               central.external != zip::writtenAttributes || !central.extra.isEmpty() || !local.extra.isEmpty() ||
               central.commentSize != 0 || (central.date == 0 && central.time == 0),
           QCoreApplication::translate("Bundle", "the header of “%1” is not as Shiwen writes it")
               .arg(escapedForDisplay(QString::fromUtf8(central.name))));
    depart(!(m_lastName < central.name), QCoreApplication::translate("Bundle", "its files are not in order"));
    m_lastName = central.name;
}

Result<void> ZipChecker::checkEntry(const ZipHeader &header, const QString &name, qint64 centralOffset)
{
    const bool folder = name.endsWith(QLatin1Char('/'));
    const QString path = folder ? name.chopped(1) : name;
    if (const QString problem = pathProblem(path); !problem.isEmpty())
        return refused(name, problem);
    for (const auto check : {&ZipChecker::checkHeader, &ZipChecker::checkKind, &ZipChecker::checkSizes})
        if (const auto checked = (this->*check)(header, name); !checked)
            return checked.error();
    if (!(folder ? m_paths.addFolder(path) : m_paths.addFile(path)))
        return refused(name,
                       QCoreApplication::translate("Bundle", "another file in it has the same name, or differs "
                                                             "from it only in case or in how accents are written"));
    ZipEntry entry;
    entry.path = path;
    entry.folder = folder;
    entry.deflated = header.method == zip::deflated;
    entry.crc = header.crc;
    entry.packed = header.packed;
    entry.size = header.size;
    entry.modified = millisecondsOf(header.date, header.time);
    entry.headerOffset = header.offset;
    entry.centralOffset = centralOffset;
    if (const auto local = checkLocal(header, name, &entry); !local)
        return local.error();
    m_listing.entries.append(entry);
    return {};
}

Result<void> ZipChecker::checkRanges()
{
    std::sort(m_ranges.begin(), m_ranges.end(), [](const Range &a, const Range &b) { return a.begin < b.begin; });
    qint64 last = 0;
    for (const Range &range : std::as_const(m_ranges)) {
        if (range.begin < last || range.end > m_end.centralOffset)
            return Error{ErrorCode::Refused,
                         QCoreApplication::translate("Bundle", "two files in it share the same bytes")};
        depart(range.begin != last, QCoreApplication::translate("Bundle", "there are bytes between its files"));
        last = range.end;
    }
    depart(last != m_end.centralOffset, QCoreApplication::translate("Bundle", "there are bytes between its files"));
    depart(m_end.hasComment, QCoreApplication::translate("Bundle", "it carries a comment"));
    return {};
}

Result<ZipListing> ZipChecker::check()
{
    const auto end = readZipEnd(m_device);
    if (!end)
        return end.error();
    m_end = *end;
    const auto headers = readCentral();
    if (!headers)
        return headers.error();
    const auto names = decodeZipNames(*headers);
    if (!names)
        return names.error();
    qint64 offset = m_end.centralOffset;
    for (qsizetype i = 0; i < headers->size(); ++i) {
        const ZipHeader &header = headers->at(i);
        if (const auto checked = checkEntry(header, names->at(i), offset); !checked)
            return checked.error();
        offset += zip::centralSize + header.name.size() + header.extra.size() + header.commentSize;
    }
    if (const auto ranges = checkRanges(); !ranges)
        return ranges.error();
    return std::move(m_listing);
}

} // namespace

Result<ZipListing> checkZip(QIODevice &device, const QString &name)
{
    auto listing = ZipChecker(device).check();
    if (!listing)
        return Error{listing.error().code, QCoreApplication::translate("Bundle", "“%1” cannot be opened: %2.")
                                               .arg(escapedForDisplay(name), listing.error().message)};
    return listing;
}

} // namespace shiwen
