// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/hash.h"
#include "store/database.h"
#include "store/index_reader.h"
#include "store/index_writer.h"

#include <QList>
#include <QString>
#include <QTest>

namespace shiwen {

/// Fails the test with the error's sentence.
#define VERIFY_RESULT(result)                                                                                          \
    QVERIFY2((result).has_value(), qPrintable((result).has_value() ? QString() : (result).error().message))

inline Article sampleArticle(const QString &path, const QString &title, const QString &date, const QString &text)
{
    Article article;
    article.summary.folder = QStringLiteral("剪报");
    article.summary.path = path;
    article.summary.id = articleId(article.summary.folder, path);
    article.summary.title = title;
    article.summary.date = date;
    article.summary.lang = QStringLiteral("zh-Hans");
    article.summary.excerpt = text.left(20);
    article.text = text;
    article.sha256 = sha256(text.toUtf8());
    article.size = text.toUtf8().size();
    article.modified = 1'600'000'000'000;
    return article;
}

/// Titles of what a query finds, in its order.
inline QStringList titlesOf(IndexReader &reader, const QString &query, SortOrder order = SortOrder::Date)
{
    auto found = reader.find(parseQuery(query), order);
    if (!found)
        return {found.error().message};
    auto summaries = reader.summaries(found->rows);
    if (!summaries)
        return {summaries.error().message};
    QStringList titles;
    for (const ArticleSummary &summary : *summaries)
        titles.append(summary.title);
    return titles;
}

/// Every occurrence of every term of an index, and every sound of its titles, with the article's id in place of its
/// row.
inline QStringList termsOf(const QString &indexPath)
{
    auto database = Database::open(indexPath, DatabaseMode::Write);
    if (!database ||
        !database->execute(QStringLiteral("create virtual table temp.vocabulary using "
                                          "fts5vocab(main, terms, instance)")) ||
        !database->execute(QStringLiteral("create virtual table temp.sounds using fts5vocab(main, pinyin, instance)")))
        return {QStringLiteral("no vocabulary")};
    auto query = database->select(
        QStringLiteral("select ifnull(id, 'gone'), term, col, offset from (select * from temp.vocabulary union all "
                       "select term, doc, 'sound', 0 from temp.sounds) left join article on row = doc "
                       "order by 1, 3, 2, 4"));
    QStringList all;
    while (query && query->next())
        all.append(QStringList{query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                               query->value(3).toString()}
                       .join(u' '));
    return all;
}

} // namespace shiwen
