// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip_check.h"

#include <QBuffer>

#include <cstdlib>

using namespace shiwen;

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer device(&bytes);
    if (!device.open(QIODevice::ReadOnly))
        return 0;
    const auto listing = checkZip(device, QStringLiteral("x.zip"));
    if (!listing)
        return 0;
    for (const ZipEntry &entry : listing->entries) {
        qint64 written = 0;
        const auto read = readZipEntry(device, entry, [&](QByteArrayView piece) -> Result<void> {
            written += piece.size();
            return {};
        });
        if (written > entry.size || (read && written != entry.size))
            std::abort();
    }
    return 0;
}
