// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle_entry.h"
#include "core/result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace shiwen {

/// Writes a zip file in the one form of README.md: KZip makes the container, and afterwards the fields that it leaves
/// to chance or never sets (bit 11, the times, who made it) are put right in both headers. One thread.
class ZipWriter
{
public:
    /// `file` is empty and open for reading and writing; it outlives the writer. `destination` is quoted in messages.
    ZipWriter(QFile &file, const QString &destination);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    Result<void> open();
    /// Copies the file of `entry` in, as `root/entry.name`. Disk when a write is short; Conflict when the file is no
    /// longer the one that was inspected. Entries come sorted by the bytes of their names.
    Result<void> add(const QString &root, const BundleEntry &entry);
    /// Writes the central directory and puts the headers right.
    Result<void> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace shiwen
