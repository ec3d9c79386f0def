// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sidecar.h"

#include "core/files.h"
#include "ingest/article_title.h"

#include <array>

namespace shiwen {

namespace {

constexpr qint64 largestList = 64 * 1024 * 1024; // bytes
constexpr qint64 largestRecord = 4 * 1024 * 1024;
constexpr qsizetype mostListsInFolder = 8;
constexpr int foldersUp = 2;

QString folderOf(const QString &path)
{
    return path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
}

QString inFolder(const QString &folder, const QString &name)
{
    return (folder + u'/' + name).toLower();
}

bool mayBeList(const QString &name)
{
    if (name.endsWith(u".csv", Qt::CaseInsensitive))
        return true;
    return name.endsWith(u".json", Qt::CaseInsensitive) &&
           (name.contains(u"文章") || name.contains(u"公众号") || name.contains(u"articles", Qt::CaseInsensitive));
}

QString stemOf(const QString &path)
{
    const QString name = path.section(u'/', -1);
    return name.contains(u'.') ? name.section(u'.', 0, -2) : name;
}

bool isJson(const QString &path)
{
    return path.endsWith(u".json", Qt::CaseInsensitive);
}

bool mayHoldRecords(const QString &path)
{
    return isJson(path) || path.endsWith(u".csv", Qt::CaseInsensitive);
}

bool namesOneArticle(const QString &stem)
{
    const QString lower = stem.toLower();
    return lower == u"article" || lower == u"index" || lower == u"content" || lower == u"readme";
}

} // namespace

Sidecars::Sidecars(QString root, const QList<ScannedFile> &files) : m_root(std::move(root))
{
    for (const ScannedFile &file : files) {
        if (!mayHoldRecords(file.path))
            continue;
        const QString folder = folderOf(file.path);
        if (isJson(file.path) && file.size <= largestRecord)
            m_records.insert(inFolder(folder, stemOf(file.path)), file.path);
        QStringList &lists = m_lists[folder];
        if (file.size <= largestList && lists.size() < mostListsInFolder && mayBeList(file.path.section(u'/', -1)))
            lists += file.path;
    }
}

std::shared_ptr<const SidecarTable> Sidecars::table(const QString &path) const
{
    // The lock is held while a file is read: others would only read the same file.
    const QMutexLocker lock(&m_mutex);
    auto &known = m_tables[path];
    if (!known) {
        const auto bytes = readFile(m_root + u'/' + path, largestList);
        const bool csv = path.endsWith(u".csv", Qt::CaseInsensitive);
        known = std::make_shared<const SidecarTable>(!bytes ? SidecarTable()
                                                     : csv  ? readSidecarCsv(*bytes)
                                                            : readSidecarJson(*bytes));
    }
    return known;
}

/// The only record of a file, where it is this article's.
Sidecar Sidecars::ofOneArticle(const QString &path, const QString &stem, const QStringList &keys) const
{
    const auto records = table(path);
    if (records->size() != 1)
        return {};
    const bool named = stem.compare(stemOf(path), Qt::CaseInsensitive) == 0;
    if (named || namesOneArticle(stem) || keys.contains(records->constBegin().key()))
        return records->constBegin().value();
    return {};
}

Sidecar Sidecars::find(const QString &article, const QStringList &titles) const
{
    if (m_records.isEmpty() && m_lists.isEmpty())
        return {};
    const QString stem = stemOf(article);
    QString folder = folderOf(article);
    QStringList keys;
    for (const QString &title : titles + QStringList{titleOfName(stem), titleOfName(folder.section(u'/', -1))})
        if (const QString key = sidecarKey(title); !key.isEmpty())
            keys += key;
    for (const QString &name : {stem, QStringLiteral("meta"), QStringLiteral("metadata")})
        if (const QString path = m_records.value(inFolder(folder, name)); !path.isEmpty())
            if (const Sidecar found = ofOneArticle(path, stem, keys); !found.title.isEmpty() || !found.url.isEmpty())
                return found;
    for (int up = 0; up <= foldersUp; ++up) {
        const QStringList lists = m_lists.value(folder);
        for (const QString &path : lists) {
            const auto records = table(path);
            for (const QString &key : std::as_const(keys))
                if (const auto record = records->constFind(key); record != records->constEnd())
                    return *record;
        }
        if (folder.isEmpty())
            break;
        folder = folderOf(folder);
    }
    return {};
}

void ChangedRecords::add(const QString &path)
{
    if (!mayHoldRecords(path))
        return;
    m_folders += folderOf(path);
    if (mayBeList(path.section(u'/', -1)))
        m_listFolders += folderOf(path);
}

bool ChangedRecords::mayConcern(const QString &article) const
{
    if (m_folders.isEmpty())
        return false;
    QString folder = folderOf(article);
    if (m_folders.contains(folder))
        return true;
    for (int up = 0; up < foldersUp && !folder.isEmpty(); ++up) {
        folder = folderOf(folder);
        if (m_listFolders.contains(folder))
            return true;
    }
    return false;
}

} // namespace shiwen
