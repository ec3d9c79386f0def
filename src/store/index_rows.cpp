// SPDX-License-Identifier: GPL-3.0-or-later
// How one article becomes rows of index.db.
#include "store/comparable.h"
#include "store/index_writer_p.h"
#include "store/notebook.h"

#include <array>
#include <utility>

namespace shiwen {

namespace {

/// SQLite keeps a null QString as null, and no column of ours is null.
QString given(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QStringList storableList(const QStringList &list)
{
    QStringList kept;
    for (const QString &text : list)
        kept.append(storable(text));
    return kept;
}

/// The article with texts that come back from the database exactly as they went in.
Article storableArticle(const Article &article)
{
    Article kept = article;
    ArticleSummary &summary = kept.summary;
    for (QString *text : {&summary.path, &summary.title, &summary.date, &summary.author, &summary.account,
                          &summary.accountId, &summary.reposter, &summary.source, &summary.url, &summary.lang,
                          &summary.thumbnail, &summary.statusReason, &kept.introduction, &kept.text})
        *text = storable(*text);
    kept.fileTags = storableList(kept.fileTags);
    for (ArticleProblem &problem : kept.problems)
        problem.detail = storable(problem.detail);
    return kept;
}

} // namespace

IndexWriter::Private::Private(Database &&base, Opened how, int version)
    : database(std::move(base)), opened(how), readerVersion(version)
{}

Result<void> IndexWriter::Private::prepareStatements()
{
    auto writer = TextIndexWriter::open(database);
    if (!writer)
        return writer.error();
    texts.emplace(std::move(*writer));
    auto stored = StoredTexts::open(database, textCodec);
    if (!stored)
        return stored.error();
    storedTexts.emplace(std::move(*stored));
    const std::array<std::pair<std::optional<QSqlQuery> *, const char *>, 14> statements = {{
        {&find, "select row, date, folder, shown, document from stored_article where id = ?"},
        {&last, "select max(row) from stored_article where row between ? and ?"},
        {&insertArticle,
         "insert into stored_article (row, id, folder, path, size, modified, sha256, made_by, date, status, lang, "
         "words, "
         "images, images_missing, title, title_folded, account, account_folded, account_id, author, author_folded, "
         "reposter, reposter_folded, source, source_folded, url, url_key, archive_urls, tags, alternates, conflicts, "
         "thumbnail, status_reason, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
         "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
        {&insertContent, "insert into content (text, introduction, images, problems) values (?, ?, ?, ?)"},
        {&insertTag, "insert or ignore into tag (row, folded, value) values (?, ?, ?)"},
        {&deleteArticle, "delete from stored_article where row = ?"},
        {&deleteContent, "delete from content where content = (select content from stored_article where row = ?)"},
        {&deleteTags, "delete from tag where row = ?"},
        {&insertSignature,
         "insert into signature (row, counted, units, removed, title, bins) values (?, ?, ?, 0, ?, ?)"},
        {&insertDue, "insert or ignore into copy_due (row) values (?)"},
        {&insertLines, "insert into text_line (row, lines) values (?, ?)"},
        {&deleteSignature, "delete from signature where row = ?"},
        {&deleteLines, "delete from text_line where row = ?"},
        {&deleteMember, "delete from family_member where row = ?"},
    }};
    for (const auto &[query, sql] : statements) {
        auto prepared = database.prepare(QLatin1String(sql));
        if (!prepared)
            return prepared.error();
        query->emplace(std::move(*prepared));
    }
    return {};
}

Result<qint64> IndexWriter::Private::folderId(const QString &label)
{
    if (const auto known = folders.constFind(label); known != folders.constEnd())
        return *known;
    auto done = database.change(QStringLiteral("insert or ignore into folder (label) values (?)"), {given(label)});
    if (!done)
        return done.error();
    auto id = database.value(QStringLiteral("select id from folder where label = ?"), {given(label)});
    if (!id)
        return id.error();
    return *folders.insert(label, id->toLongLong());
}

Result<std::optional<StoredArticle>> IndexWriter::Private::locate(const QString &id)
{
    find->bindValue(0, id);
    if (auto done = database.run(*find); !done)
        return done.error();
    std::optional<StoredArticle> found;
    if (find->next())
        found = StoredArticle{find->value(0).toLongLong(), find->value(2).toLongLong(), find->value(1).toString(),
                              find->value(3).toBool(), find->value(4).toUInt()};
    find->finish();
    return found;
}

Result<qint64> IndexWriter::Private::freeRow(const QString &date)
{
    const RowSlot slot = rowSlot(date);
    last->bindValue(0, slot.first);
    last->bindValue(1, slot.last);
    if (auto done = database.run(*last); !done)
        return done.error();
    const bool occupied = last->next() && !last->isNull(0);
    // Row 0 is never given: it is what "no row" looks like.
    const qint64 row = occupied ? last->value(0).toLongLong() + 1 : slot.first + 1;
    last->finish();
    return row;
}

Result<void> IndexWriter::Private::writeArticle(qint64 row, qint64 folder, qint64 content, const Article &article)
{
    const ArticleSummary &summary = article.summary;
    const auto fold = [](const QString &text) {
        return given(comparable(text));
    };
    int position = 0;
    for (const QVariant &value :
         std::initializer_list<QVariant>{row,
                                         summary.id,
                                         folder,
                                         given(summary.path),
                                         article.size,
                                         article.modified,
                                         article.sha256.isNull() ? QByteArray("") : article.sha256,
                                         readerVersion,
                                         given(summary.date),
                                         toString(summary.status),
                                         given(summary.lang),
                                         summary.words,
                                         summary.images,
                                         summary.imagesMissing,
                                         given(summary.title),
                                         fold(summary.title),
                                         given(summary.account),
                                         fold(summary.account),
                                         given(summary.accountId),
                                         given(summary.author),
                                         fold(summary.author),
                                         given(summary.reposter),
                                         fold(summary.reposter),
                                         given(summary.source),
                                         fold(summary.source),
                                         given(summary.url),
                                         given(urlKey(summary.url)),
                                         given(packedList(summary.archiveUrls)),
                                         given(packedList(article.fileTags)),
                                         given(packedList(summary.alternates)),
                                         given(packedList(summary.conflicts)),
                                         given(summary.thumbnail),
                                         given(summary.statusReason),
                                         content})
        insertArticle->bindValue(position++, value);
    return database.run(*insertArticle);
}

Result<qint64> IndexWriter::Private::writeContent(const Article &article)
{
    for (TextCodec *codec : {&textCodec, &pictureCodec})
        if (auto done = codec->learn(texts->articles()); !done)
            return done.error();
    auto text = textCodec.pack(article.text.toUtf8());
    if (!text)
        return text.error();
    auto pictures = pictureCodec.pack(imagesJson(article.imageRefs));
    if (!pictures)
        return pictures.error();
    insertContent->bindValue(0, *text);
    insertContent->bindValue(1, given(article.introduction));
    insertContent->bindValue(2, *pictures);
    insertContent->bindValue(3, given(packedProblems(article.problems)));
    if (auto done = database.run(*insertContent); !done)
        return done.error();
    return insertContent->lastInsertId().toLongLong();
}

Result<void> IndexWriter::Private::writeTags(qint64 row, const QStringList &tags)
{
    for (const QString &tag : tags) {
        const QString key = comparable(tag);
        if (key.isEmpty())
            continue;
        insertTag->bindValue(0, row);
        insertTag->bindValue(1, key);
        insertTag->bindValue(2, tag);
        if (auto done = database.run(*insertTag); !done)
            return done;
    }
    return {};
}

Result<void> IndexWriter::Private::dropRow(qint64 row)
{
    if (auto done = noteCopiesDue(row); !done)
        return done;
    if (auto done = dropSignature(row); !done)
        return done;
    for (QSqlQuery *query : {&*deleteTags, &*deleteContent, &*deleteArticle}) {
        query->bindValue(0, row);
        if (auto done = database.run(*query); !done)
            return done;
    }
    return {};
}

Result<void> IndexWriter::Private::replace(const Article &written)
{
    const Article article = storableArticle(written);
    auto folder = folderId(article.summary.folder);
    if (!folder)
        return folder.error();
    auto located = locate(article.summary.id);
    if (!located)
        return located.error();
    if (auto done = noteTwinsDue(*folder); !done)
        return done;
    const StoredArticle old = located->value_or(StoredArticle{});
    const IndexedTexts now = indexedTexts(article);
    const bool stays = old.row != 0 && rowSlot(old.date) == rowSlot(article.summary.date);
    bool same = stays && old.document != 0;
    if (same) {
        auto before = storedTexts->read(old.row);
        if (!before)
            return before.error();
        same = *before == now;
    }
    if (old.row != 0) {
        if (auto done = same ? Result<void>() : texts->remove(old.row); !done)
            return done;
        if (auto done = dropRow(old.row); !done)
            return done;
    }
    auto row = stays ? Result<qint64>(old.row) : freeRow(article.summary.date);
    if (!row)
        return row.error();
    auto content = writeContent(article);
    if (!content)
        return content.error();
    if (auto done = writeArticle(*row, *folder, *content, article); !done)
        return done;
    if (auto done = same ? texts->keep(*row, old.document) : texts->add(*row, now); !done)
        return done;
    if (auto done = writeSignature(*row, article); !done)
        return done;
    return writeTags(*row, article.fileTags);
}

Result<void> IndexWriter::Private::remove(qint64 row)
{
    if (auto done = texts->remove(row); !done)
        return done;
    return dropRow(row);
}

} // namespace shiwen
