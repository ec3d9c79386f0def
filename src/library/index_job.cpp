// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/index_job.h"

#include "core/files.h"
#include "core/hash.h"
#include "ingest/article_reader.h"
#include "ingest/image_resolver.h"
#include "ingest/scanner.h"
#include "ingest/sidecar.h"
#include "library/folder_changes.h"
#include "store/copy_signature.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QtConcurrentMap>

#include <optional>

namespace shiwen {

namespace {

constexpr qsizetype filesPerBatch = 64; // bounds what is parsed and waits to be written

/// What a worker made of a candidate.
struct Reading {
    Candidate candidate;
    bool sameBytes = false;
    std::optional<Article> article;
};

/// An article that cannot be had is listed with the reason, so that none is lost silently.
Article unreadableArticle(const QString &label, const ScannedFile &file, const Error &error)
{
    Article article;
    article.summary.id = articleId(label, file.path);
    article.summary.folder = label;
    article.summary.path = file.path;
    article.summary.title = file.path.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, -2);
    article.summary.status = ArticleStatus::Unreadable;
    article.summary.statusReason = error.message;
    article.size = file.size;
    article.modified = file.modified;
    return article;
}

/// One folder's part of the job.
class FolderJob
{
public:
    FolderJob(IndexWriter &writer, Folder folder, bool full, QThreadPool &workers, const Monitor &monitor,
              IndexReport &report)
        : m_writer(writer)
        , m_folder(std::move(folder))
        , m_full(full)
        , m_workers(workers)
        , m_monitor(monitor)
        , m_report(report)
    {}

    /// True when the folder is there, false when it is offline.
    Result<bool> run()
    {
        auto known = m_writer.files(m_folder.label);
        if (!known)
            return known.error();
        auto scan = scanFolder(m_folder.path, m_monitor);
        if (!scan) {
            if (scan.error().code == ErrorCode::Cancelled)
                return scan.error();
            return goOffline();
        }
        if (scan->articles.isEmpty() && !known->isEmpty())
            return goOffline();
        noteProblems(*scan);
        auto others = m_writer.otherFiles(m_folder.label);
        if (!others)
            return others.error();
        if (auto done = bringUpToDate(compare(*known, *others, *scan, m_full), *scan); !done)
            return done.error();
        if (const QStringList lines = otherFileLines(*scan); lines != *others) {
            if (auto done = m_writer.setOtherFiles(m_folder.label, lines); !done)
                return done.error();
        }
        if (auto done = m_writer.setScanProblems(m_folder.label, scanProblems(*scan)); !done)
            return done.error();
        const auto paired = m_writer.pairTwins(m_folder.label);
        if (!paired)
            return paired.error();
        m_twins = *paired;
        return true;
    }

    /// Files that another one stands for now, or no longer.
    [[nodiscard]] qint64 twins() const { return m_twins; }

private:
    bool goOffline()
    {
        m_report.offlineLabels += m_folder.label;
        m_report.problems +=
            QCoreApplication::translate("Library", "%1 is not available; its articles stay in the list.")
                .arg(escapedForDisplay(m_folder.path));
        return false;
    }

    static QList<ArticleProblem> scanProblems(const ScanResult &scan)
    {
        QList<ArticleProblem> problems;
        problems.reserve(scan.unreadableNames.size() + scan.equalNames.size() + scan.unreadableFolders.size());
        for (const QString &name : scan.unreadableNames)
            problems.append({QStringLiteral("name"), name});
        for (const QString &name : scan.equalNames)
            problems.append({QStringLiteral("equal-name"), escapedForDisplay(name)});
        for (const QString &name : scan.unreadableFolders)
            problems.append({QStringLiteral("folder"), name});
        return problems;
    }

    void noteProblems(const ScanResult &scan)
    {
        for (const QString &name : scan.unreadableNames)
            m_report.problems +=
                QCoreApplication::translate("Library", "%1: the name is not UTF-8. Rename the file to have it listed.")
                    .arg(name);
        for (const QString &name : scan.equalNames)
            m_report.problems += QCoreApplication::translate(
                                     "Library", "%1: another file has this name in another Unicode form. Rename one of "
                                                "them to have both listed.")
                                     .arg(escapedForDisplay(name));
        for (const QString &name : scan.unreadableFolders)
            m_report.problems +=
                QCoreApplication::translate("Library", "%1: the folder could not be listed. Check its permissions.")
                    .arg(escapedForDisplay(m_folder.path + QLatin1Char('/') + name));
    }

    Result<void> bringUpToDate(const FolderChanges &changes, const ScanResult &scan)
    {
        for (const KnownFile &file : changes.gone) {
            if (auto done = m_writer.forget(file.id); !done)
                return done;
        }
        m_report.forgotten += changes.gone.size();
        m_report.unchanged += changes.unchanged;
        return readChanged(changes.toRead, ImageResolver(m_folder.path, scan.articles + scan.others),
                           Sidecars(m_folder.path, scan.others));
    }

    [[nodiscard]] Reading read(const Candidate &candidate, const ImageResolver &resolver,
                               const Sidecars &sidecars) const
    {
        Reading reading{candidate, false, {}};
        if (!candidate.knownHash.isEmpty()) {
            const auto hash = sha256OfFile(m_folder.path + QLatin1Char('/') + candidate.file.path);
            if (hash && *hash == candidate.knownHash) {
                reading.sameBytes = true;
                return reading;
            }
        }
        auto result = readArticle(m_folder.path, m_folder.label, candidate.file.path, resolver, &sidecars);
        reading.article =
            result ? std::move(result->article) : unreadableArticle(m_folder.label, candidate.file, result.error());
        if (result)
            reading.article->signature = copySignature(reading.article->summary.title, reading.article->text);
        return reading;
    }

    /// Reads a batch on the workers while the batch before it is written here.
    Result<void> readChanged(const QList<Candidate> &list, const ImageResolver &resolver, const Sidecars &sidecars)
    {
        const auto startBatch = [&](qsizetype begin) {
            return QtConcurrent::mapped(&m_workers, list.mid(begin, filesPerBatch), [&](const Candidate &candidate) {
                return read(candidate, resolver, sidecars);
            });
        };
        QFuture<Reading> batch = startBatch(0);
        for (qsizetype begin = 0; begin < list.size(); begin += filesPerBatch) {
            batch.waitForFinished();
            const QList<Reading> readings = batch.results();
            if (!m_monitor.isCancelled())
                batch = startBatch(begin + filesPerBatch);
            for (const Reading &reading : readings) {
                if (auto done = write(reading); !done) {
                    batch.waitForFinished();
                    return done;
                }
            }
            m_monitor.tell({begin + readings.size(), list.size(), m_folder.label});
            if (m_monitor.isCancelled()) {
                batch.waitForFinished();
                return Error{ErrorCode::Cancelled, QCoreApplication::translate("Library", "Indexing was stopped.")};
            }
        }
        batch.waitForFinished();
        return {};
    }

    Result<void> write(const Reading &reading)
    {
        const ScannedFile &file = reading.candidate.file;
        if (reading.sameBytes) {
            ++m_report.unchanged;
            return m_writer.touch(articleId(m_folder.label, file.path), file.size, file.modified);
        }
        m_report.bytesRead += file.size;
        ++(reading.candidate.known ? m_report.changed : m_report.added);
        return m_writer.put(*reading.article);
    }

    IndexWriter &m_writer;
    Folder m_folder;
    bool m_full;
    QThreadPool &m_workers;
    const Monitor &m_monitor;
    IndexReport &m_report;
    qint64 m_twins = 0;
};

} // namespace

Result<IndexOutcome> runIndexJob(IndexWriter &writer, const QList<Folder> &folders, bool full, QThreadPool &workers,
                                 const Monitor &monitor)
{
    IndexOutcome outcome;
    for (const Folder &folder : folders) {
        FolderJob job(writer, folder, full, workers, monitor, outcome.report);
        auto present = job.run();
        if (!present) {
            if (auto flushed = writer.flush(); !flushed)
                return flushed.error();
            return present.error();
        }
        outcome.folders += FolderState{folder.label, !*present};
        outcome.twins += job.twins();
    }
    if (auto done = writer.flush(); !done)
        return done.error();
    // Stopped here, the scan is done all the same; copies are looked for at the end of the next one.
    if (auto found = writer.findFamilies(monitor); !found && found.error().code != ErrorCode::Cancelled)
        return found.error();
    if (auto done = writer.shrink(monitor); !done && done.error().code != ErrorCode::Cancelled)
        return done.error();
    if (outcome.report.offlineLabels.isEmpty()) {
        if (auto done = writer.setComplete(); !done)
            return done.error();
    }
    if (auto done = writer.setLastIndexed(QDateTime::currentMSecsSinceEpoch()); !done)
        return done.error();
    return outcome;
}

} // namespace shiwen
