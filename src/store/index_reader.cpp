// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index_reader.h"

#include "store/index_reader_p.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace shiwen {

namespace {

Error noSuchArticle(const QString &name)
{
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Store", "There is no article %1 in the library.").arg(name)};
}

} // namespace

IndexReader::Private::Private(Database &&opened, QString notebook)
    : database(std::move(opened)), notebookPath(std::move(notebook))
{}

IndexReader::IndexReader(std::unique_ptr<Private> data) : d(std::move(data)) {}

IndexReader::~IndexReader() = default;

Result<std::unique_ptr<IndexReader>> IndexReader::open(const QString &indexPath, const QString &notebookPath)
{
    if (!QFileInfo::exists(indexPath)) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Store", "%1 does not exist yet. Add a folder first.").arg(indexPath)};
    }
    auto database = Database::open(indexPath, readingMode(indexPath));
    if (!database)
        return database.error();
    auto version = schemaVersion(*database, indexSchema());
    if (!version)
        return version.error();
    const int latest = latestVersion(indexSchema());
    if (*version > latest)
        return newerVersion(indexPath);
    if (*version < latest) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Store", "%1 was made by an older Shiwen. Index once to renew it.")
                         .arg(indexPath)};
    }
    auto d = std::make_unique<Private>(std::move(*database), notebookPath);
    if (auto done = d->attachNotebook(); !done)
        return done.error();
    return std::unique_ptr<IndexReader>(new IndexReader(std::move(d)));
}

Result<void> IndexReader::Private::attachNotebook()
{
    if (attached || notebookPath.isEmpty() || !QFileInfo::exists(notebookPath))
        return {};
    const QString uri = databaseUri(notebookPath, readingMode(notebookPath));
    if (auto done = database.change(QStringLiteral("attach ? as notebook"), {uri}); !done)
        return {};
    auto id = database.value(QStringLiteral("pragma notebook.application_id"));
    auto version = database.value(QStringLiteral("pragma notebook.user_version"));
    const bool ours = id && version && id->toInt() == notebookSchema().applicationId;
    const int latest = latestVersion(notebookSchema());
    attached = ours && version->toInt() == latest;
    if (attached)
        return {};
    auto detached = database.execute(QStringLiteral("detach notebook"));
    return ours && version->toInt() > latest ? newerVersion(notebookPath) : detached;
}

Result<QString> IndexReader::idOf(const QString &label, const QString &path)
{
    const QString id = articleId(label, path);
    auto known = d->database.value(QStringLiteral("select 1 from stored_article where id = ?"), {id});
    if (!known)
        return known.error();
    return known->isValid() ? Result<QString>(id) : noSuchArticle(label + u'/' + path);
}

Result<Row> IndexReader::rowOf(const QString &id)
{
    auto row = d->database.value(QStringLiteral("select row from stored_article where id = ?"), {id});
    if (!row)
        return row.error();
    return row->isValid() ? Result<Row>(row->toLongLong()) : noSuchArticle(id);
}

} // namespace shiwen
