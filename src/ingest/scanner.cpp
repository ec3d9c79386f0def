// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/scanner.h"

#include "core/article_name.h"
#include "ingest/folder_listing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace shiwen {

namespace {

/// A folder nested deeper is listed as unreadable: its path would not fit a system call.
constexpr qsizetype longestPath = 4000; // UTF-16 code units
constexpr qint64 filesBetweenReports = 500;

bool isFolderLeftOut(const QString &name)
{
    return name.startsWith(u'.') || name == u"node_modules" || name == u"_site";
}

/// Hidden files are left out, but for articles: a title may begin with a dot (`.NET 安全更新.md`). `._` marks what
/// macOS writes beside a file.
bool isFileLeftOut(const QString &name)
{
    return name.startsWith(u"._") || (name.startsWith(u'.') && !isArticleName(name));
}

QString joined(const QString &directory, const QString &name)
{
    return directory.isEmpty() ? name : directory + u'/' + name;
}

class Walk
{
public:
    Walk(QString root, const Monitor &monitor) : m_root(std::move(root)), m_monitor(monitor) {}

    /// False when the monitor asked to stop.
    bool run()
    {
        m_waiting.append(QString());
        while (!m_waiting.isEmpty()) {
            if (m_monitor.isCancelled())
                return false;
            visit(m_waiting.takeLast());
        }
        const auto byPath = [](const ScannedFile &a, const ScannedFile &b) {
            return a.path < b.path;
        };
        std::sort(m_result.articles.begin(), m_result.articles.end(), byPath);
        leaveOutEqualNames();
        std::sort(m_result.others.begin(), m_result.others.end(), byPath);
        m_result.directories.sort();
        return true;
    }
    ScanResult take() { return std::move(m_result); }

private:
    void leaveOutEqualNames()
    {
        QHash<QString, QString> others; // NFC -> path, of those that are not in NFC
        QSet<QString> normal;
        for (const ScannedFile &file : std::as_const(m_result.articles))
            if (const QString path = file.path.normalized(QString::NormalizationForm_C); path != file.path)
                others.insert(path, others.value(path, file.path));
        if (others.isEmpty())
            return;
        for (const ScannedFile &file : std::as_const(m_result.articles))
            if (others.contains(file.path))
                normal.insert(file.path);
        m_result.articles.removeIf([&](const ScannedFile &file) {
            const QString path = file.path.normalized(QString::NormalizationForm_C);
            const bool equal = path != file.path && (normal.contains(path) || others.value(path) != file.path);
            if (equal)
                m_result.equalNames.append(file.path);
            return equal;
        });
    }
    void visit(const QString &directory)
    {
        FolderListing listing;
        const bool tooLong = m_root.size() + directory.size() > longestPath;
        if (tooLong || !listFolder(directory.isEmpty() ? m_root : m_root + u'/' + directory, listing)) {
            m_result.unreadableFolders.append(directory);
            return;
        }
        m_result.directories.append(directory);
        for (const auto &name : std::as_const(listing.unreadableNames))
            m_result.unreadableNames.append(joined(directory, name));
        for (const auto &entry : std::as_const(listing.entries)) {
            if (entry.isFolder ? isFolderLeftOut(entry.name) : isFileLeftOut(entry.name))
                continue;
            if (entry.isFolder)
                m_waiting.append(joined(directory, entry.name));
            else
                addFile({joined(directory, entry.name), entry.size, entry.modified});
        }
    }
    void addFile(ScannedFile file)
    {
        if (++m_files % filesBetweenReports == 0)
            m_monitor.tell({m_files, 0, file.path});
        auto &list = isArticleName(file.path) ? m_result.articles : m_result.others;
        list.append(std::move(file));
    }

    QString m_root;
    const Monitor &m_monitor;
    QStringList m_waiting;
    ScanResult m_result;
    qint64 m_files = 0;
};

} // namespace

Result<ScanResult> scanFolder(const QString &folder, const Monitor &monitor)
{
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::NotFound, QCoreApplication::translate(
                                              "Ingest", "The folder %1 is not there. Connect its drive, or remove it "
                                                        "from the library.")
                                              .arg(folder)};
    Walk walk(folder, monitor);
    if (!walk.run())
        return Error{ErrorCode::Cancelled,
                     QCoreApplication::translate("Ingest", "Scanning %1 was stopped.").arg(folder)};
    return walk.take();
}

} // namespace shiwen
