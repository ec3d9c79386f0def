// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_reader.h"

#include "bundle/bag_check.h"
#include "bundle/library_list.h"
#include "bundle/limits.h"
#include "bundle/package_source.h"
#include "core/files.h"

#include <QCoreApplication>

namespace shiwen {

namespace {

BundleReport refusal(const Error &error)
{
    BundleReport report;
    report.findings.append({false, QString(), error.message});
    return report;
}

/// Reads and compares every file; what is wrong becomes a finding.
Result<void> checkContents(PackageSource &source, const BagReading &bag, const Monitor &monitor, BundleReport *report)
{
    const QList<PackageFile> &files = source.files();
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (monitor.isCancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Bundle", "The check was stopped.")};
        monitor.tell({i, files.size(), files.at(i).path});
        const auto read = readVerified(source, i, bag);
        if (!read && read.error().code == ErrorCode::Unreadable)
            return read.error();
        if (!read)
            report->findings.append({false, files.at(i).path, read.error().message});
        const bool payload = files.at(i).path.startsWith(bag.root + QLatin1String("data/"));
        if (payload) {
            ++report->files;
            report->bytes += files.at(i).size;
        }
    }
    monitor.tell({files.size(), files.size(), QString()});
    return {};
}

/// library.jsonl of a bundle, whose list decides where an import puts things.
Result<void> checkLibraryList(PackageSource &source, const BagReading &bag, BundleReport *report)
{
    const QString path = bag.root + QString::fromUtf16(libraryListPath);
    for (qsizetype i = 0; i < source.files().size(); ++i) {
        if (source.files().at(i).path != path)
            continue;
        const auto bytes = source.readAll(i, limits::textBytes);
        if (!bytes)
            return {}; // checkContents() has said so
        if (const auto list = readLibraryList(*bytes); !list)
            report->findings.append({list.error().code == ErrorCode::NewerVersion, path, list.error().message});
    }
    return {};
}

} // namespace

Result<BundleReport> verifyBundle(const QString &path, const Monitor &monitor)
{
    const auto source = PackageSource::open(path);
    if (!source && (source.error().code == ErrorCode::NotFound || source.error().code == ErrorCode::Unreadable))
        return source.error();
    if (!source)
        return refusal(source.error());
    const auto bag = readBag(**source);
    if (!bag)
        return bag.error();
    if (!bag->isBag)
        return refusal(
            {ErrorCode::Invalid, QCoreApplication::translate("Bundle", "“%1” is not a bundle: it holds no bagit.txt.")
                                     .arg(escapedForDisplay(path))});
    BundleReport report;
    report.findings = bag->findings;
    if (const auto checked = checkContents(**source, *bag, monitor, &report); !checked)
        return checked.error();
    if (const auto checked = checkLibraryList(**source, *bag, &report); !checked)
        return checked.error();
    report.valid = true;
    for (const BundleFinding &finding : std::as_const(report.findings))
        report.valid = report.valid && finding.warning;
    return report;
}

} // namespace shiwen
