// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/scanner.h"

#include <QHash>
#include <QList>
#include <QMutex>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace shiwen {

/// What a saver recorded of an article in a file beside it; each empty when it did not.
struct Sidecar {
    QString title;
    QString url;
    QString date; ///< as ArticleSummary::date
    QString author;
    QString account;
    QStringList tags;
};

/// The records of one file: of one article, or of many by their titles.
using SidecarTable = QHash<QString, Sidecar>;

/// Letters, digits and Han of a title: savers write the rest of it in their own ways.
[[nodiscard]] QString sidecarKey(const QString &title);
/// Reads an object, or a list of objects, as we-mp-rss, wechat-article-exporter, wechat2md and wechat-mp-tools write
/// them. Two records of one title and different links are left out. Empty when it is something else.
[[nodiscard]] SidecarTable readSidecarJson(const QByteArray &bytes);
/// Reads a table with a heading line (RFC 4180): 标题, 链接, 发布时间 or their English names.
[[nodiscard]] SidecarTable readSidecarCsv(const QByteArray &bytes);

/// Finds what was recorded of the articles of one added folder: a .json named as the article, meta.json or
/// metadata.json in its own folder, a list (`微信公众号文章.json`, `articles.csv`) there or up to two folders above.
/// Only files that the scan found are opened, each once, none larger than 64 MB. Thread-safe; errors are no records.
class Sidecars
{
public:
    /// `root` is absolute.
    Sidecars(QString root, const QList<ScannedFile> &files);

    /// `article` is relative to the root. `titles` are what the article is called in its own file.
    [[nodiscard]] Sidecar find(const QString &article, const QStringList &titles) const;

private:
    [[nodiscard]] std::shared_ptr<const SidecarTable> table(const QString &path) const;
    [[nodiscard]] Sidecar ofOneArticle(const QString &path, const QString &stem, const QStringList &keys) const;

    QString m_root;
    QHash<QString, QString> m_records;   ///< folder/stem in lower case -> .json
    QHash<QString, QStringList> m_lists; ///< folder -> files that may be lists
    mutable QMutex m_mutex;              ///< protects m_tables
    mutable QHash<QString, std::shared_ptr<const SidecarTable>> m_tables;
};

/// Which articles of an added folder may read otherwise because files of records came, went or changed. A value.
class ChangedRecords
{
public:
    /// `path` of any file, relative to the root; what cannot hold records is ignored.
    void add(const QString &path);
    /// Whether Sidecars::find() may open one of the files for `article`.
    [[nodiscard]] bool mayConcern(const QString &article) const;

private:
    QSet<QString> m_folders;     ///< that hold a changed file
    QSet<QString> m_listFolders; ///< that hold a changed list
};

} // namespace shiwen
