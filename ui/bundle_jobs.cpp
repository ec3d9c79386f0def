// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_jobs.h"

#include "export_dialog.h"
#include "job_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace shiwen {

namespace {

QString bundleFilter()
{
    return BundleJobs::tr("Bundles (*.zip *.textpack)");
}

/// The result of a job that ended, or nothing when it was cancelled.
template <typename T> std::optional<Result<T>> outcome(const QFuture<Result<T>> &future)
{
    if (future.isCanceled() || future.resultCount() == 0)
        return std::nullopt;
    return future.result();
}

} // namespace

BundleJobs::BundleJobs(Library &library, QWidget &window) : QObject(&window), m_library(library), m_window(window) {}

void BundleJobs::exportListed(const QString &query, int articles)
{
    if (articles == 0) {
        emit message(tr("The list is empty, so there is nothing to export."), {});
        return;
    }
    auto *dialog = new ExportDialog(articles, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, query] {
        ExportRequest request = dialog->request();
        request.query = query;
        startExport(request);
    });
    dialog->open();
}

void BundleJobs::startExport(const ExportRequest &request)
{
    showJob(m_library.exportBundle(request), &m_window, tr("Writing the bundle…"),
            [this, path = request.path](const QFuture<Result<BundleWriteReport>> &future) {
                const auto result = outcome(future);
                if (!result)
                    emit message(tr("The export was cancelled. Nothing was written to %1.").arg(path), {});
                else if (!*result)
                    emit message(result->error().message, {});
                else
                    emit message(tr("%n article(s) were written to %1 (%2).", nullptr, int((*result)->articles))
                                     .arg(path, QLocale().formattedDataSize((*result)->bytes)),
                                 (*result)->skipped);
            });
}

void BundleJobs::askAndImport()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Import a bundle"), {}, bundleFilter());
    if (!path.isEmpty())
        importBundle(path);
}

void BundleJobs::importBundle(const QString &path)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString into = QFileDialog::getExistingDirectory(
        &m_window, tr("Unpack “%1” into which folder?").arg(QFileInfo(path).fileName()), documents);
    if (!into.isEmpty())
        startImport(path, into);
}

void BundleJobs::startImport(const QString &path, const QString &into)
{
    showJob(m_library.importBundle(path, into), &m_window, tr("Importing %1…").arg(QFileInfo(path).fileName()),
            [this, path, into](const QFuture<Result<UnpackedBundle>> &future) {
                const auto result = outcome(future);
                if (!result)
                    emit message(tr("The import of %1 was cancelled.").arg(path), {});
                else if (!*result)
                    emit message(result->error().message, {});
                else
                    emit message(tr("%n file(s) of %1 were unpacked into %2.", nullptr, int((*result)->files))
                                     .arg(path, QDir(into).filePath((*result)->labels.value(0))),
                                 {});
            });
}

void BundleJobs::askAndVerify()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Verify a bundle"), {}, bundleFilter());
    if (!path.isEmpty())
        startVerify(path);
}

void BundleJobs::startVerify(const QString &path)
{
    showJob(m_library.verify(path), &m_window, tr("Verifying %1…").arg(QFileInfo(path).fileName()),
            [this, path](const QFuture<Result<BundleReport>> &future) {
                const auto result = outcome(future);
                if (!result)
                    emit message(tr("The check of %1 was cancelled.").arg(path), {});
                else if (!*result)
                    emit message(result->error().message, {});
                else
                    tellReport(path, **result);
            });
}

void BundleJobs::startVerifyLibrary()
{
    showJob(m_library.verifyLibrary(), &m_window, tr("Verifying the library…"),
            [this](const QFuture<Result<BundleReport>> &future) {
                const auto result = outcome(future);
                if (!result)
                    emit message(tr("The check of the library was cancelled."), {});
                else if (!*result)
                    emit message(result->error().message, {});
                else
                    tellReport(tr("The library"), **result);
            });
}

void BundleJobs::tellReport(const QString &name, const BundleReport &report)
{
    QStringList details;
    for (const BundleFinding &finding : report.findings)
        details << (finding.path.isEmpty() ? finding.message : tr("%1: %2").arg(finding.path, finding.message));
    const QString files = tr("%n file(s) checked", nullptr, int(report.files));
    if (report.valid && details.isEmpty())
        emit message(tr("%1: everything is as it was recorded (%2).").arg(name, files), {});
    else if (report.valid)
        emit message(tr("%1: valid, with %n remark(s) (%2).", nullptr, int(details.size())).arg(name, files), details);
    else
        emit message(tr("%1: %n finding(s) (%2).", nullptr, int(details.size())).arg(name, files), details);
}

} // namespace shiwen
