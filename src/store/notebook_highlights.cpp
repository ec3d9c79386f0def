// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of the notebook in texts: highlights and what is written to them.
#include "store/notebook_p.h"

namespace shiwen {

namespace {

/// The columns of a highlight, from `first` on.
Highlight highlightOf(const QSqlQuery &row, int first)
{
    const auto text = [&row, first](int column) {
        return row.value(first + column).toString();
    };
    return {text(0),
            {text(1), text(2), text(3), row.value(first + 4).toLongLong()},
            highlightColour(text(5)),
            text(6),
            row.value(first + 7).toLongLong()};
}

} // namespace

Result<QList<Highlight>> Notebook::Private::highlights(const QString &articleId)
{
    auto query = database.select(
        QStringLiteral("select id, quote, prefix, suffix, position, colour, note, created from highlight "
                       "where entry = ? order by created, id"),
        {articleId});
    if (!query)
        return query.error();
    QList<Highlight> found;
    while (query->next())
        found.append(highlightOf(*query, 0));
    return found;
}

Result<QHash<QString, QList<Highlight>>> Notebook::Private::highlightsByEntry()
{
    auto query = database.select(
        QStringLiteral("select entry, id, quote, prefix, suffix, position, colour, note, created from highlight "
                       "order by entry, created, id"));
    if (!query)
        return query.error();
    QHash<QString, QList<Highlight>> found;
    while (query->next())
        found[query->value(0).toString()].append(highlightOf(*query, 1));
    return found;
}

Result<void> Notebook::Private::replaceHighlights(const QString &articleId, const QList<Highlight> &highlights)
{
    auto cleared = database.change(QStringLiteral("delete from highlight where entry = ?"), {articleId});
    if (!cleared)
        return cleared;
    for (const Highlight &highlight : highlights) {
        if (!highlight.isValid())
            continue;
        const TextAnchor &anchor = highlight.anchor;
        auto done = database.change(
            QStringLiteral("insert into highlight (entry, id, quote, prefix, suffix, position, colour, note, created) "
                           "values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (entry, id) do nothing"),
            {articleId, highlight.id, anchor.quote.left(longestQuote), given(anchor.prefix), given(anchor.suffix),
             anchor.position, toString(highlight.colour), given(highlight.note.left(longestNote)), highlight.created});
        if (!done)
            return done;
    }
    return {};
}

Result<QList<Highlight>> Notebook::highlights(const QString &articleId)
{
    return d->highlights(articleId);
}

} // namespace shiwen
