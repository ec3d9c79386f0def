// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_writer.h"

#include "bundle/bundle_plan.h"
#include "bundle/bundle_reader.h"
#include "bundle/output_file.h"
#include "bundle/zip_writer.h"
#include "core/files.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shiwen {

namespace {

Result<void> checkDestination(const QString &path, bool overwrite)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("Bundle", "“%1” is a folder. Give the name of a file.")
                         .arg(escapedForDisplay(path))};
    if (!overwrite && (info.exists() || info.isSymLink()))
        return Error{ErrorCode::Conflict, QCoreApplication::translate(
                                              "Bundle", "“%1” exists already. Choose another name, or allow it to be "
                                                        "replaced.")
                                              .arg(escapedForDisplay(path))};
    return {};
}

Result<void> writeEntries(OutputFile &output, const QString &path, const QList<BundleEntry> &entries,
                          const Monitor &monitor)
{
    ZipWriter writer(output.file(), path);
    if (const auto opened = writer.open(); !opened)
        return opened.error();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (monitor.isCancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Bundle", "Stopped; nothing was written.")};
        monitor.tell({entries.size() + i, entries.size() * 3, entries.at(i).name});
        if (const auto added = writer.add(QStringLiteral("shiwen-bundle"), entries.at(i)); !added)
            return added.error();
    }
    if (const auto finished = writer.finish(); !finished)
        return finished.error();
    return output.sync();
}

/// Reads the file again as a stranger would, and compares it with its own manifest.
Result<void> verifyWritten(const QString &written, const QString &path, const Monitor &monitor)
{
    Monitor last = monitor;
    last.report = [&monitor](const Progress &progress) {
        monitor.tell({2 * progress.total + progress.done, 3 * progress.total, progress.current});
    };
    const auto report = verifyBundle(written, last);
    if (!report)
        return report.error();
    if (report->valid)
        return {};
    QString why;
    for (const BundleFinding &finding : report->findings)
        if (!finding.warning && why.isEmpty())
            why = finding.message;
    return notWritten(path, QCoreApplication::translate("Bundle", "it was read back differently (%1)").arg(why));
}

} // namespace

Result<BundleWriteReport> writeBundle(const QString &path, const BundleContents &contents,
                                      const BundleWriteOptions &options, const Monitor &monitor)
{
    if (const auto free = checkDestination(path, options.overwrite); !free)
        return free.error();
    BundlePlan plan(contents, options);
    if (const auto prepared = plan.prepare(monitor); !prepared)
        return prepared.error();
    OutputFile output(path);
    if (const auto opened = output.open(); !opened)
        return opened.error();
    if (const auto written = writeEntries(output, path, plan.entries(), monitor); !written)
        return written.error();
    if (const auto verified = verifyWritten(output.path(), path, monitor); !verified)
        return verified.error();
    if (const auto free = checkDestination(path, options.overwrite); !free)
        return free.error();
    BundleWriteReport report;
    report.bytes = output.file().size();
    report.articles = contents.articles.size();
    report.files = plan.entries().size();
    report.skipped = plan.skipped();
    if (const auto renamed = output.rename(); !renamed)
        return renamed.error();
    return report;
}

} // namespace shiwen
