// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_plan.h"

#include "bundle/bag.h"
#include "bundle/output_file.h"
#include "bundle/path_rules.h"
#include "core/files.h"
#include "core/hash.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace shiwen {

namespace {

Error cancelled()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Bundle", "Stopped; nothing was written.")};
}

/// Each file once, by label and path.
QList<BundleSource> sortedSources(QList<BundleSource> files)
{
    const auto key = [](const BundleSource &file) {
        return std::tuple(file.label.toUtf8(), file.path.toUtf8());
    };
    std::sort(files.begin(), files.end(),
              [&](const BundleSource &a, const BundleSource &b) { return key(a) < key(b); });
    files.erase(std::unique(files.begin(), files.end(),
                            [](const BundleSource &a, const BundleSource &b) {
                                return a.label == b.label && a.path == b.path;
                            }),
                files.end());
    return files;
}

QList<const BundleArticle *> sortedArticles(const QList<BundleArticle> &articles)
{
    QList<const BundleArticle *> list;
    for (const BundleArticle &article : articles)
        list.append(&article);
    const auto key = [](const BundleArticle *article) {
        return std::tuple(article->article.summary.folder.toUtf8(), article->article.summary.path.toUtf8());
    };
    std::sort(list.begin(), list.end(),
              [&](const BundleArticle *a, const BundleArticle *b) { return key(a) < key(b); });
    return list;
}

} // namespace

BundlePlan::BundlePlan(const BundleContents &contents, const BundleWriteOptions &options)
    : m_contents(contents), m_options(options), m_names(contents.files)
{}

QString BundlePlan::portable(const QString &label, const QString &path) const
{
    const QString below = m_names.pathOf(label, path);
    if (below.isEmpty())
        return {};
    const QString location = QLatin1String("library/") + m_names.folderOf(label) + QLatin1Char('/') + below;
    return m_known.contains(QLatin1String("data/") + location) ? location : QString();
}

Result<void> BundlePlan::inspectSources(const Monitor &monitor)
{
    QSet<std::pair<QString, QString>> articles;
    for (const BundleArticle &article : m_contents.articles)
        articles.insert({article.article.summary.folder, article.article.summary.path});
    const QList<BundleSource> sources = sortedSources(m_contents.files);
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (monitor.isCancelled())
            return cancelled();
        const BundleSource &source = sources.at(i);
        monitor.tell({i, sources.size() * 3, source.path});
        const QString name = QString::fromUtf16(libraryPrefix) + m_names.folderOf(source.label) + QLatin1Char('/') +
                             m_names.pathOf(source.label, source.path);
        const auto entry = inspectFile(name, source.absolute);
        if (!entry && articles.contains({source.label, source.path}))
            return entry.error();
        if (!entry) {
            m_skipped.append(QCoreApplication::translate("Bundle", "“%1” was left out: %2")
                                 .arg(escapedForDisplay(source.path), entry.error().message));
            continue;
        }
        m_known.insert(name, m_entries.size());
        m_entries.append(*entry);
        m_newest = qMax(m_newest, entry->modified);
    }
    return {};
}

Result<void> BundlePlan::spool(const QString &name, const QByteArray &bytes)
{
    if (const QString problem = pathProblem(name); !problem.isEmpty() || m_known.contains(name))
        return Error{ErrorCode::Usage, QCoreApplication::translate("Bundle", "“%1” cannot go into a bundle: %2.")
                                           .arg(escapedForDisplay(name), problem)};
    if (!m_spool.isValid())
        return notWritten(m_spool.path(), m_spool.errorString());
    const QString path = m_spool.filePath(QString::number(m_entries.size()));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered) ||
        file.write(bytes) != bytes.size())
        return notWritten(path, file.errorString());
    file.close();
    auto entry = inspectFile(name, path);
    if (!entry)
        return entry.error();
    entry->modified = zipTime(m_newest);
    if (entry->sha256 != sha256(bytes))
        return notWritten(path, QCoreApplication::translate("Bundle", "it was read back differently"));
    m_known.insert(name, m_entries.size());
    m_entries.append(*entry);
    return {};
}

Result<void> BundlePlan::makeSite()
{
    if (!m_contents.makeSite)
        return {};
    return m_contents.makeSite(
        [this](const QString &label, const QString &path) { return portable(label, path); },
        [this](const QString &path, const QByteArray &bytes) { return spool(QLatin1String("data/") + path, bytes); });
}

Result<void> BundlePlan::addLibraryList()
{
    QByteArray lines = libraryListHeader(m_names.folders(), m_names.renamed());
    const QList<const BundleArticle *> articles = sortedArticles(m_contents.articles);
    for (const BundleArticle *article : articles) {
        const ArticleSummary &summary = article->article.summary;
        const QString location = portable(summary.folder, summary.path);
        if (location.isEmpty())
            return Error{ErrorCode::Usage,
                         QCoreApplication::translate("Bundle", "The file of the article “%1” is missing.")
                             .arg(escapedForDisplay(summary.path))};
        const BundleEntry &entry = m_entries.at(m_known.value(QLatin1String("data/") + location));
        const ArticleFile file{m_names.pathOf(summary.folder, summary.path), m_names.folderOf(summary.folder),
                               entry.sha256, entry.modified};
        lines += libraryListLine(*article, file, m_options.withNotebook);
    }
    return spool(QString::fromUtf16(libraryListPath), lines);
}

QByteArray BundlePlan::bagInfo() const
{
    qint64 bytes = 0;
    for (const BundleEntry &entry : m_entries)
        bytes += entry.size;
    const QDate day = QDateTime::fromMSecsSinceEpoch(zipTime(m_newest), Qt::UTC).date();
    return bag::info({{QStringLiteral("Bag-Software-Agent"), QStringLiteral("Shiwen")},
                      {QStringLiteral("Bagging-Date"), day.toString(Qt::ISODate)},
                      {QStringLiteral("Payload-Oxum"), QStringLiteral("%1.%2").arg(bytes).arg(m_entries.size())}});
}

Result<void> BundlePlan::addTagFiles()
{
    QList<bag::Sum> payload;
    for (const BundleEntry &entry : std::as_const(m_entries))
        payload.append({entry.name, entry.sha256});
    const QList<std::pair<QString, QByteArray>> tagFiles{
        {QStringLiteral("bagit.txt"), bag::declaration()},
        {QStringLiteral("bag-info.txt"), bagInfo()},
        {QStringLiteral("manifest-sha256.txt"), bag::manifest(payload)}};
    QList<bag::Sum> tags;
    for (const auto &[name, bytes] : tagFiles) {
        tags.append({name, sha256(bytes)});
        if (const auto kept = spool(name, bytes); !kept)
            return kept.error();
    }
    return spool(QStringLiteral("tagmanifest-sha256.txt"), bag::manifest(tags));
}

/// The year of the article that a file belongs to, by the entry's name; of several articles the first.
QMap<QString, QString> BundlePlan::years() const
{
    QMap<QString, QString> years;
    const auto note = [&](const QString &label, const QString &path, const QString &date) {
        const QString location = portable(label, path);
        if (!location.isEmpty() && !years.contains(QLatin1String("data/") + location))
            years.insert(QLatin1String("data/") + location, date.left(4));
    };
    for (const BundleArticle &article : m_contents.articles) {
        const ArticleSummary &summary = article.article.summary;
        note(summary.folder, summary.path, summary.date);
        for (const ImageRef &ref : article.article.imageRefs)
            note(summary.folder, ref.resolved, summary.date);
    }
    return years;
}

Result<void> BundlePlan::prepare(const Monitor &monitor)
{
    if (const auto done = inspectSources(monitor); !done)
        return done.error();
    for (const auto step : {&BundlePlan::makeSite, &BundlePlan::addLibraryList, &BundlePlan::addTagFiles}) {
        if (monitor.isCancelled())
            return cancelled();
        if (const auto done = (this->*step)(); !done)
            return done.error();
    }
    std::sort(m_entries.begin(), m_entries.end(),
              [](const BundleEntry &a, const BundleEntry &b) { return a.name.toUtf8() < b.name.toUtf8(); });
    return checkVolume(m_entries, years());
}

} // namespace shiwen
