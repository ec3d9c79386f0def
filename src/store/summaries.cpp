// SPDX-License-Identifier: GPL-3.0-or-later
// Reading articles of index.db back.
#include "store/comparable.h"
#include "store/hit_marks.h"
#include "store/index_reader.h"
#include "store/index_reader_p.h"
#include "store/snippet.h"
#include "text/excerpt.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <tuple>
#include <utility>

namespace shiwen {

namespace {

constexpr qsizetype rowsPerStatement = 500;

QStringList idsOf(const QList<ArticleSummary> &summaries)
{
    QStringList ids;
    for (const ArticleSummary &summary : summaries)
        ids.append(summary.id);
    return ids;
}

template <typename Rows> QByteArray jsonOf(const Rows &rows)
{
    QByteArray json("[");
    for (const Row row : rows) {
        if (json.size() > 1)
            json += ',';
        json += QByteArray::number(row);
    }
    return json + ']';
}

void addTag(QStringList &tags, const QString &tag)
{
    const QString key = comparable(tag);
    for (const QString &known : std::as_const(tags)) {
        if (comparable(known) == key)
            return;
    }
    tags.append(tag);
}

} // namespace

QByteArray rowArray(const RowSet &rows)
{
    return jsonOf(rows);
}

QByteArray rowArray(const QList<Row> &rows)
{
    return jsonOf(rows);
}

QString summaryColumns()
{
    return QStringLiteral("article.id, folder.label, path, title, date, author, account, account_id, reposter, source, "
                          "url, archive_urls, status, lang, tags, words, images, images_missing, alternates, "
                          "conflicts, thumbnail, status_reason, "
                          "(select id from stored_article as best where best.row = (select family from family_member "
                          "where family_member.row = article.row)), "
                          "(select count(*) from family_member as own join family_member as copy using (family) "
                          "where own.row = article.row)");
}

ArticleSummary readSummary(const QSqlQuery &query, int firstColumn)
{
    int column = firstColumn;
    const auto text = [&] {
        return query.value(column++).toString();
    };
    const auto list = [&] {
        return unpackedList(query.value(column++).toString());
    };
    const auto number = [&] {
        return query.value(column++).toInt();
    };
    ArticleSummary summary;
    summary.id = text();
    summary.folder = text();
    summary.path = text();
    summary.title = text();
    summary.date = text();
    summary.author = text();
    summary.account = text();
    summary.accountId = text();
    summary.reposter = text();
    summary.source = text();
    summary.url = text();
    summary.archiveUrls = list();
    summary.status = articleStatusFromString(text());
    summary.lang = text();
    summary.tags = list();
    summary.words = number();
    summary.images = number();
    summary.imagesMissing = number();
    summary.alternates = list();
    summary.conflicts = list();
    summary.thumbnail = text();
    summary.statusReason = text();
    const QString family = text();
    if (const int size = number(); size > 1) {
        summary.familyId = family;
        summary.familySize = size;
    }
    return summary;
}

Result<void> IndexReader::Private::addMarks(QList<ArticleSummary> &summaries)
{
    if (!attached || summaries.isEmpty())
        return {};
    auto query = database.select(QStringLiteral("select id, read, starred from notebook.entry "
                                                "where id in (select value from json_each(?))"),
                                 {packedList(idsOf(summaries))});
    if (!query)
        return query.error();
    QHash<QString, std::pair<bool, bool>> marks;
    while (query->next())
        marks.insert(query->value(0).toString(), {query->value(1).toBool(), query->value(2).toBool()});
    for (ArticleSummary &summary : summaries)
        std::tie(summary.read, summary.starred) = marks.value(summary.id);
    return addReaderTags(summaries);
}

Result<void> IndexReader::Private::addReaderTags(QList<ArticleSummary> &summaries)
{
    auto query = database.select(QStringLiteral("select entry, tag from notebook.added_tag "
                                                "where entry in (select value from json_each(?)) order by place, tag"),
                                 {packedList(idsOf(summaries))});
    if (!query)
        return query.error();
    QHash<QString, QStringList> added;
    while (query->next())
        added[query->value(0).toString()].append(query->value(1).toString());
    auto removed = database.select(QStringLiteral("select entry, tag from notebook.removed_tag "
                                                  "where entry in (select value from json_each(?))"),
                                   {packedList(idsOf(summaries))});
    if (!removed)
        return removed.error();
    QHash<QString, QSet<QString>> gone;
    while (removed->next())
        gone[removed->value(0).toString()].insert(comparable(removed->value(1).toString()));
    for (ArticleSummary &summary : summaries) {
        if (const QSet<QString> keys = gone.value(summary.id); !keys.isEmpty())
            summary.tags.removeIf([&keys](const QString &tag) { return keys.contains(comparable(tag)); });
        const QStringList tags = added.value(summary.id);
        for (const QString &tag : tags)
            addTag(summary.tags, tag);
    }
    return {};
}

Result<void> IndexReader::Private::addText(ArticleSummary &summary, const QByteArray &packed, const SearchQuery &query)
{
    auto text = textCodec.text(packed);
    if (!text)
        return text.error();
    if (query.hasText())
        summary.snippet = passageOf(*text, phrasesToMark(query, summary));
    else if (summary.status == ArticleStatus::Unreadable)
        summary.excerpt = summary.statusReason;
    else
        summary.excerpt = excerptOf(*text);
    return {};
}

Result<QList<ArticleSummary>> IndexReader::summaries(const QList<Row> &rows, const SearchQuery &query,
                                                     Excerpts excerpts)
{
    if (auto done = d->attachNotebook(); !done)
        return done.error();
    Transaction oneState(d->database);
    if (auto begun = oneState.begin(); !begun)
        return begun.error();
    const bool withText = query.hasText() || excerpts == Excerpts::Filled;
    const QString text = withText ? QStringLiteral("(select text from content where content = article.content)")
                                  : QStringLiteral("null");
    const QString sql = QStringLiteral("select ") + text + QStringLiteral(", ") + summaryColumns() +
                        QStringLiteral(" from (select key as place, value as wanted from json_each(?)) cross join "
                                       "stored_article as article on row = wanted "
                                       "join folder on folder.id = article.folder order by place");
    QList<ArticleSummary> summaries;
    for (qsizetype begin = 0; begin < rows.size(); begin += rowsPerStatement) {
        auto found = d->database.select(sql, {QString::fromLatin1(rowArray(rows.mid(begin, rowsPerStatement)))});
        if (!found)
            return found.error();
        while (found->next()) {
            ArticleSummary summary = readSummary(*found, 1);
            if (withText)
                if (auto done = d->addText(summary, found->value(0).toByteArray(), query); !done)
                    return done.error();
            summary.markedTitle = markedTitle(query, summary.title);
            summaries.append(std::move(summary));
        }
    }
    if (auto done = d->addMarks(summaries); !done)
        return done.error();
    return summaries;
}

Result<Article> IndexReader::article(const QString &id)
{
    auto row = rowOf(id);
    if (!row)
        return row.error();
    auto summaryList = summaries({*row});
    if (!summaryList)
        return summaryList.error();
    auto query =
        d->database.select(QStringLiteral("select tags, introduction, content.images, text, sha256, size, modified, "
                                          "problems from stored_article join content using (content) where row = ?"),
                           {*row});
    if (!query)
        return query.error();
    if (summaryList->isEmpty() || !query->next())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Store", "There is no article %1 in the library.").arg(id)};
    Article article;
    article.summary = summaryList->first();
    article.fileTags = unpackedList(query->value(0).toString());
    article.introduction = query->value(1).toString();
    auto images = d->pictureCodec.unpack(query->value(2).toByteArray());
    auto text = d->textCodec.text(query->value(3).toByteArray());
    if (!images || !text)
        return images ? text.error() : images.error();
    article.imageRefs = imagesFromJson(*images);
    article.text = *text;
    article.sha256 = query->value(4).toByteArray();
    article.size = query->value(5).toLongLong();
    article.modified = query->value(6).toLongLong();
    article.problems = unpackedProblems(query->value(7).toString());
    return article;
}

Result<QList<ArticleIdentity>> IndexReader::identities(const QStringList &ids)
{
    const auto some =
        QStringLiteral("select file.id, label || '/' || path, url_key, sha256 from stored_article as file "
                       "join folder on folder.id = file.folder where file.id in (select value from "
                       "json_each(?))");
    const auto all = QStringLiteral("select article.id, label || '/' || path, url_key, sha256 from article "
                                    "join folder on folder.id = article.folder");
    auto query = ids.isEmpty() ? d->database.select(all) : d->database.select(some, {packedList(ids)});
    if (!query)
        return query.error();
    QList<ArticleIdentity> identities;
    while (query->next())
        identities.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                           query->value(3).toByteArray()});
    return identities;
}

} // namespace shiwen
