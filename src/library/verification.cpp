// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hash.h"
#include "ingest/scanner.h"
#include "library/library_private.h"

#include <QCoreApplication>
#include <QSet>

namespace shiwen {

namespace {

/// Compares the files of one folder with what the index recorded.
Result<void> verifyFolder(Library::Private &library, const Folder &folder, BundleReport &report, const Monitor &monitor)
{
    const auto known = library.indexLane.run([&] { return library.index->files(folder.label); }).result();
    if (!known)
        return known.error();
    const auto finding = [&](bool warning, const QString &path, const QString &message) {
        report.findings += BundleFinding{warning, folder.label + QLatin1Char('/') + path, message};
    };
    QSet<QString> paths;
    qint64 done = 0;
    for (const KnownFile &file : *known) {
        if (monitor.isCancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Library", "The check was stopped.")};
        monitor.tell({done++, known->size(), folder.label});
        paths.insert(file.path);
        const auto hash = sha256OfFile(folder.path + QLatin1Char('/') + file.path);
        if (!hash) {
            finding(false, file.path, hash.error().message);
            continue;
        }
        ++report.files;
        report.bytes += file.size;
        if (!file.sha256.isEmpty() && *hash != file.sha256)
            finding(false, file.path, QCoreApplication::translate("Library", "The file changed since it was indexed."));
    }
    const auto scan = scanFolder(folder.path, monitor);
    if (!scan) {
        finding(false, QString(), scan.error().message);
        return {};
    }
    for (const ScannedFile &file : scan->articles) {
        if (!paths.contains(file.path))
            finding(true, file.path, QCoreApplication::translate("Library", "The file is new and not indexed yet."));
    }
    return {};
}

} // namespace

Result<BundleReport> verifyLibraryNow(Library::Private &library, const Monitor &monitor)
{
    if (library.options.readOnly)
        return library.readOnlyError();
    const auto folders = library.foldersNow();
    if (!folders)
        return folders.error();
    BundleReport report;
    for (const Folder &folder : *folders) {
        if (auto done = verifyFolder(library, folder, report, monitor); !done)
            return done.error();
    }
    report.valid = std::ranges::all_of(report.findings, [](const BundleFinding &finding) { return finding.warning; });
    return report;
}

} // namespace shiwen
