// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index_writer.h"

#include "store/family_finder.h"
#include "store/index_writer_p.h"
#include "store/migrations.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>
#include <vector>

namespace shiwen {

namespace {

/// Texts of two kilobytes, which is what most articles become, leave a fifth of SQLite's own small pages empty.
constexpr int pageBytes = 16384;

/// Above this an index that was closed properly is not read through at each start.
constexpr qint64 checkedSize = 128 * 1024 * 1024;

bool closedProperly(const QString &path)
{
    return QFileInfo(path + QLatin1String("-wal")).size() == 0;
}

/// Makes room for a new index where what is there cannot be used.
Result<IndexWriter::Opened> prepareFile(const QString &path)
{
    const bool thorough = !closedProperly(path) || QFileInfo(path).size() <= checkedSize;
    auto state = examine(path, indexSchema(), thorough);
    if (!state)
        return state.error();
    switch (*state) {
    case FileState::Newer: return newerVersion(path);
    case FileState::Absent:
    case FileState::Fresh: return IndexWriter::Opened::Created;
    case FileState::Older:
    case FileState::Current: return IndexWriter::Opened::Existing;
    case FileState::Foreign:
    case FileState::Damaged: break;
    }
    if (auto moved = setAside(path); !moved)
        return moved.error();
    return IndexWriter::Opened::Damaged;
}

/// Brings the terms up to the present way of cutting and folding, in one transaction: readers keep the old ones.
Result<void> renewTerms(IndexWriter::Opened opened, Database &database, TextIndexWriter &texts)
{
    auto made = database.value(QStringLiteral("select value from meta where key = 'terms'"));
    if (!made)
        return made.error();
    if (made->toString() == termsVersion())
        return {};
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (opened == IndexWriter::Opened::Existing) {
        if (auto done = texts.rebuild(); !done)
            return done;
    }
    auto noted = database.change(QStringLiteral("insert or replace into meta (key, value) values ('terms', ?)"),
                                 {termsVersion()});
    return noted ? transaction.commit() : noted;
}

} // namespace

IndexWriter::IndexWriter(std::unique_ptr<Private> data) : d(std::move(data)) {}

IndexWriter::~IndexWriter()
{
    // Whoever needs to know whether the last articles were kept has called flush().
    (void)d->commit();
}

Result<std::unique_ptr<IndexWriter>> IndexWriter::open(const QString &path, int readerVersion)
{
    auto opened = prepareFile(path);
    if (!opened)
        return opened.error();
    auto database = Database::open(path, DatabaseMode::Write, pageBytes);
    if (!database)
        return database.error();
    auto d = std::make_unique<Private>(std::move(*database), *opened, readerVersion);
    for (const char *pragma :
         {"pragma synchronous = normal", "pragma cache_size = -65536", "pragma journal_size_limit = 67108864"}) {
        if (auto done = d->database.execute(QLatin1String(pragma)); !done)
            return done.error();
    }
    if (auto done = migrate(d->database, indexSchema()); !done)
        return done.error();
    if (auto done = d->prepareStatements(); !done)
        return done.error();
    if (auto done = renewTerms(d->opened, d->database, *d->texts); !done)
        return done.error();
    if (auto done = FamilyFinder::renew(d->database); !done)
        return done.error();
    auto madeBy = d->database.value(QStringLiteral("select value from meta where key = 'reader'"));
    if (!madeBy)
        return madeBy.error();
    if (!madeBy->isValid()) {
        if (auto done = d->setMeta(QStringLiteral("reader"), readerVersion); !done)
            return done.error();
    } else if (madeBy->toInt() != readerVersion) {
        d->opened = Opened::Outdated;
    }
    return std::unique_ptr<IndexWriter>(new IndexWriter(std::move(d)));
}

IndexWriter::Opened IndexWriter::opened() const
{
    return d->opened;
}

Result<QList<KnownFile>> IndexWriter::files(const QString &label)
{
    auto query = d->database.select(
        QStringLiteral("select stored_article.id, path, size, modified, sha256, made_by, images, images_missing from "
                       "stored_article join folder on folder.id = stored_article.folder where label = ?"),
        {label});
    if (!query)
        return query.error();
    QList<KnownFile> files;
    while (query->next()) {
        KnownFile file{.id = query->value(0).toString(),
                       .path = query->value(1).toString(),
                       .size = -1,
                       .images = query->value(6).toInt(),
                       .imagesMissing = query->value(7).toInt()};
        if (query->value(5).toInt() == d->readerVersion) {
            file.size = query->value(2).toLongLong();
            file.modified = query->value(3).toLongLong();
            file.sha256 = query->value(4).toByteArray();
        }
        files.append(file);
    }
    std::sort(files.begin(), files.end(),
              [](const KnownFile &left, const KnownFile &right) { return left.path < right.path; });
    return files;
}

Result<QStringList> IndexWriter::otherFiles(const QString &label)
{
    const auto packed = d->database.value(QStringLiteral("select other_files from folder where label = ?"), {label});
    if (!packed)
        return packed.error();
    if (packed->isNull())
        return QStringList();
    const QString lines = QString::fromUtf8(qUncompress(packed->toByteArray()));
    return lines.isEmpty() ? QStringList() : lines.split(QLatin1Char('\n'));
}

Result<void> IndexWriter::setOtherFiles(const QString &label, const QStringList &lines)
{
    const auto folder = d->folderId(label);
    if (!folder)
        return folder.error();
    return d->database.change(QStringLiteral("update folder set other_files = ? where id = ?"),
                              {qCompress(lines.join(QLatin1Char('\n')).toUtf8(), 1), *folder});
}

Result<void> IndexWriter::setScanProblems(const QString &label, const QList<ArticleProblem> &problems)
{
    const auto folder = d->folderId(label);
    if (!folder)
        return folder.error();
    const QString packed = packedProblems(problems);
    return d->database.change(QStringLiteral("update folder set scan_problems = ? where id = ?"),
                              {packed.isNull() ? QStringLiteral("") : packed, *folder});
}

Result<void> IndexWriter::put(const Article &article)
{
    if (auto begun = d->gather(); !begun)
        return begun;
    return d->settle(d->replace(article), article.text.size());
}

Result<void> IndexWriter::touch(const QString &id, qint64 size, qint64 modified)
{
    if (auto begun = d->gather(); !begun)
        return begun;
    const auto sql = QStringLiteral("update stored_article set size = ?, modified = ?, made_by = ? where id = ?");
    return d->settle(d->database.change(sql, {size, modified, d->readerVersion, id}), 0);
}

Result<void> IndexWriter::forget(const QString &id)
{
    if (auto begun = d->gather(); !begun)
        return begun;
    auto old = d->locate(id);
    if (!old)
        return old.error();
    if (!old->has_value())
        return {};
    if (auto noted = d->noteTwinsDue((*old)->folder); !noted)
        return d->settle(noted, 0);
    return d->settle(d->remove((*old)->row), 0);
}

Result<void> IndexWriter::forgetFolder(const QString &label)
{
    std::vector<qint64> rows;
    {
        auto query =
            d->database.select(QStringLiteral("select row from stored_article join folder on "
                                              "folder.id = stored_article.folder where label = ? order by row"),
                               {label});
        if (!query)
            return query.error();
        while (query->next())
            rows.push_back(query->value(0).toLongLong());
    }
    for (const qint64 row : rows) {
        if (auto begun = d->gather(); !begun)
            return begun;
        if (auto done = d->settle(d->remove(row), 0); !done)
            return done;
    }
    if (auto begun = d->gather(); !begun)
        return begun;
    d->folders.remove(label);
    d->twinsDue.clear();
    if (auto done = d->database.change(QStringLiteral("delete from folder where label = ?"), {label}); !done)
        return done;
    return d->commit();
}

Result<void> IndexWriter::flush()
{
    return d->commit();
}

Result<void> IndexWriter::setComplete()
{
    if (auto begun = d->gather(); !begun)
        return begun;
    if (auto done = d->setMeta(QStringLiteral("reader"), d->readerVersion); !done)
        return done;
    return d->commit();
}

Result<void> IndexWriter::setLastIndexed(qint64 when)
{
    if (auto begun = d->gather(); !begun)
        return begun;
    if (auto done = d->setMeta(QStringLiteral("last_indexed"), when); !done)
        return done;
    return d->commit();
}

} // namespace shiwen
