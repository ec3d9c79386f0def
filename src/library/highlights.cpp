// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader marked in texts.
#include "library/library_private.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

constexpr qsizetype rowsPerQuestion = 500;

/// Those of the articles that are in the index, by id.
Result<QHash<QString, ArticleSummary>> summariesOf(IndexReader &reader, const QStringList &articleIds)
{
    QList<Row> rows;
    for (const QString &id : articleIds) {
        if (const auto row = reader.rowOf(id))
            rows.append(*row);
        else if (row.error().code != ErrorCode::NotFound)
            return row.error();
    }
    QHash<QString, ArticleSummary> found;
    for (qsizetype begin = 0; begin < rows.size(); begin += rowsPerQuestion) {
        const auto some = reader.summaries(rows.mid(begin, rowsPerQuestion), {}, Excerpts::LeftOut);
        if (!some)
            return some.error();
        for (const ArticleSummary &summary : *some)
            found.insert(summary.id, summary);
    }
    return found;
}

bool isMarkedLater(const HighlightedArticle &left, const HighlightedArticle &right)
{
    return left.highlights.last().created > right.highlights.last().created;
}

} // namespace

QFuture<Result<QList<HighlightedArticle>>> Library::highlightedArticles()
{
    return Lane::runOn(d->jobs, [this]() -> Result<QList<HighlightedArticle>> {
        auto entries = d->notebookLane.run([this] { return d->notebook->entries(); }).result();
        if (!entries)
            return entries.error();
        entries->removeIf([](const NotebookEntry &entry) { return entry.highlights.isEmpty(); });
        QStringList ids;
        for (const NotebookEntry &entry : std::as_const(*entries))
            ids.append(entry.articleId);
        const auto summaries = d->askReader([&ids](IndexReader &reader) { return summariesOf(reader, ids); });
        if (!summaries)
            return summaries.error();
        QList<HighlightedArticle> articles;
        for (const NotebookEntry &entry : std::as_const(*entries)) {
            ArticleSummary summary = summaries->value(entry.articleId);
            summary.id = entry.articleId;
            articles.append({std::move(summary), entry.highlights});
        }
        std::stable_sort(articles.begin(), articles.end(), isMarkedLater);
        return articles;
    });
}

QFuture<Result<QList<Highlight>>> Library::highlights(const QString &articleId)
{
    return d->notebookLane.run([this, articleId] { return d->notebook->highlights(articleId); });
}

} // namespace shiwen
