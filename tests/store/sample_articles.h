// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/hash.h"
#include "store/database.h"
#include "store/index_reader.h"
#include "store/index_writer.h"
#include "store/text_index.h"

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

/// Every term of an index with the id of each article that holds it.
inline QStringList termsOf(const QString &indexPath)
{
    auto database = Database::open(indexPath, DatabaseMode::Write);
    if (!database)
        return {database.error().message};
    auto terms = vocabulary(*database);
    if (!terms)
        return {terms.error().message};
    QStringList all;
    for (const QString &line : *terms) {
        const QString row = line.section(u' ', -1);
        const auto id = row == u"0" ? Result<QVariant>(QVariant())
                                    : database->value(QStringLiteral("select id from article where row = ?"), {row});
        // What is gone is no ghost as long as it is struck out.
        if (row != u"0")
            all.append(line.section(u' ', 0, -2) + u' ' + (id ? id->toString() : id.error().message));
    }
    all.sort();
    return all;
}

} // namespace shiwen
