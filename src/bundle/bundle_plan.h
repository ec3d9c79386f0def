// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle_entry.h"
#include "bundle/bundle_names.h"
#include "bundle/bundle_writer.h"
#include "core/progress.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace shiwen {

/// Everything that goes into a bundle, inspected and named, with the generated files in a temporary folder of its own
/// that goes when the plan goes. One thread.
class BundlePlan
{
public:
    BundlePlan(const BundleContents &contents, const BundleWriteOptions &options);

    /// Inspects the files, makes the site, library.jsonl and the tag files, and checks the volume. Progress counts
    /// files.
    Result<void> prepare(const Monitor &monitor);

    /// Sorted by the bytes of their names.
    [[nodiscard]] const QList<BundleEntry> &entries() const { return m_entries; }
    [[nodiscard]] const QStringList &skipped() const { return m_skipped; }

private:
    Result<void> inspectSources(const Monitor &monitor);
    Result<void> makeSite();
    Result<void> addLibraryList();
    Result<void> addTagFiles();
    /// Keeps a generated file for later. `name` is below the bundle's root.
    Result<void> spool(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QString portable(const QString &label, const QString &path) const;
    [[nodiscard]] QByteArray bagInfo() const;
    [[nodiscard]] QMap<QString, QString> years() const;

    const BundleContents &m_contents;
    BundleWriteOptions m_options;
    BundleNames m_names;
    QTemporaryDir m_spool;
    QList<BundleEntry> m_entries;
    QHash<QString, qsizetype> m_known; ///< index of an entry, by name
    QStringList m_skipped;
    qint64 m_newest = 0; ///< milliseconds since 1970-01-01 UTC
};

} // namespace shiwen
