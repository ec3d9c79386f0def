// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_reader.h"
#include "bundle/output_file.h"
#include "bundle/package_source.h"
#include "bundle/unpack_folder.h"
#include "bundle/unpack_plan.h"
#include "core/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

namespace shiwen {

namespace {

Result<void> checkDestination(const QString &destination, const UnpackPlan &plan)
{
    const QFileInfo info(destination);
    if (info.exists() && !info.isDir())
        return Error{
            ErrorCode::Conflict,
            QCoreApplication::translate("Bundle", "“%1” is not a folder.").arg(escapedForDisplay(destination))};
    for (const QString &label : plan.labels) {
        const QFileInfo target(destination + QLatin1Char('/') + label);
        if (target.exists() || target.isSymLink())
            return Error{ErrorCode::Conflict, QCoreApplication::translate(
                                                  "Bundle", "“%1” exists already. Choose another folder to import to.")
                                                  .arg(escapedForDisplay(target.filePath()))};
    }
    QString existing = info.absoluteFilePath();
    while (!QFileInfo::exists(existing))
        existing = QFileInfo(existing).absolutePath();
    const QStorageInfo storage(existing);
    const qint64 available = storage.bytesAvailable();
    if (storage.isValid() && available >= 0 && plan.bytes > available / 10 * 9)
        return notWritten(destination,
                          QCoreApplication::translate("Bundle", "%1 would have to fit into %2 of free space")
                              .arg(QLocale().formattedDataSize(plan.bytes), QLocale().formattedDataSize(available)));
    return {};
}

/// Reads every file of the package and compares its checksums; with a folder, writes those that have a target.
Result<void> readAll(PackageSource &source, const UnpackPlan &plan, UnpackFolder *folder, const Monitor &monitor)
{
    const QList<PackageFile> &files = source.files();
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (monitor.isCancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Bundle", "The import was stopped.")};
        monitor.tell({i, files.size(), files.at(i).path});
        const auto target = plan.targets.constFind(i);
        const bool writes = folder && target != plan.targets.cend();
        if (writes)
            if (const auto begun = folder->beginFile(*target); !begun)
                return begun.error();
        const auto read = readVerified(
            source, i, plan.bag,
            writes ? ByteSink([folder](QByteArrayView piece) { return folder->write(piece); }) : ByteSink());
        if (!read)
            return read.error();
        if (writes)
            if (const auto ended = folder->endFile(files.at(i).modified); !ended)
                return ended.error();
    }
    monitor.tell({files.size(), files.size(), QString()});
    return {};
}

} // namespace

Result<UnpackedBundle> unpackBundle(const QString &path, const QString &destination, bool dryRun,
                                    const Monitor &monitor)
{
    const auto source = PackageSource::open(path);
    if (!source)
        return source.error();
    const auto plan = planUnpacking(**source, path);
    if (!plan)
        return plan.error();
    if (const auto fits = checkDestination(destination, *plan); !fits)
        return fits.error();
    UnpackFolder folder(destination);
    if (!dryRun)
        if (const auto made = folder.make(); !made)
            return made.error();
    if (const auto read = readAll(**source, *plan, dryRun ? nullptr : &folder, monitor); !read)
        return read.error();
    if (!dryRun)
        if (const auto published = folder.publish(plan->labels); !published)
            return published.error();
    return UnpackedBundle{plan->labels, plan->notebook, plan->articlePaths, plan->targets.size()};
}

} // namespace shiwen
