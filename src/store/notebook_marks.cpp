// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of the notebook: read, starred, tags, positions; those in texts are in notebook_highlights.cpp.
#include "store/comparable.h"
#include "store/notebook.h"
#include "store/notebook_p.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace shiwen {

namespace {

QStringList cleanTags(const QStringList &tags)
{
    QStringList clean;
    QSet<QString> seen;
    for (const QString &tag : tags) {
        const QString text = tag.simplified();
        const QString key = comparable(text);
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        clean.append(text);
    }
    return clean;
}

/// `tags` but for those that are among `others`, in whatever writing.
QStringList without(const QStringList &tags, const QStringList &others)
{
    QSet<QString> keys;
    for (const QString &tag : others)
        keys.insert(comparable(tag.simplified()));
    QStringList rest;
    for (const QString &tag : tags) {
        if (!keys.contains(comparable(tag.simplified())))
            rest.append(tag);
    }
    return rest;
}

/// `sql` gives entries and tags.
Result<QHash<QString, QStringList>> tagsByEntry(Database &database, const QString &sql)
{
    auto query = database.select(sql);
    if (!query)
        return query.error();
    QHash<QString, QStringList> tags;
    while (query->next())
        tags[query->value(0).toString()].append(query->value(1).toString());
    return tags;
}

QVariant nowIf(bool set)
{
    return set ? QVariant(QDateTime::currentMSecsSinceEpoch()) : QVariant();
}

} // namespace

void apply(const MarksChange &change, NotebookEntry &marks)
{
    marks.read = change.read.value_or(marks.read);
    marks.starred = change.starred.value_or(marks.starred);
    marks.addedTags = without(marks.addedTags, change.removeTags) + change.addTags;
    marks.removedTags = without(marks.removedTags, change.addTags) + change.removeTags;
    QSet<QString> replaced(change.removeHighlights.cbegin(), change.removeHighlights.cend());
    for (const Highlight &highlight : change.putHighlights)
        replaced.insert(highlight.id);
    marks.highlights.removeIf([&replaced](const Highlight &highlight) { return replaced.contains(highlight.id); });
    marks.highlights += change.putHighlights;
}

Result<void> Notebook::Private::note(const ArticleIdentity &article)
{
    return database.change(
        QStringLiteral("insert into entry (id, path, url_key, sha256) values (?, ?, ?, ?) on conflict (id) do update "
                       "set path = excluded.path, url_key = excluded.url_key, sha256 = excluded.sha256"),
        {article.id, given(article.path), given(article.urlKey),
         article.sha256.isNull() ? QByteArray("") : article.sha256});
}

Result<void> Notebook::Private::replaceTags(const QString &articleId, const QStringList &added,
                                            const QStringList &removed)
{
    for (const auto &sql : {QStringLiteral("delete from added_tag where entry = ?"),
                            QStringLiteral("delete from removed_tag where entry = ?")}) {
        if (auto done = database.change(sql, {articleId}); !done)
            return done;
    }
    int place = 0;
    for (const QString &tag : added) {
        auto done = database.change(QStringLiteral("insert into added_tag (entry, tag, place) values (?, ?, ?)"),
                                    {articleId, tag, place++});
        if (!done)
            return done;
    }
    for (const QString &tag : removed) {
        auto done =
            database.change(QStringLiteral("insert into removed_tag (entry, tag) values (?, ?)"), {articleId, tag});
        if (!done)
            return done;
    }
    return {};
}

Result<NotebookEntry> Notebook::Private::entryOf(const QString &articleId)
{
    NotebookEntry entry{articleId, false, false, {}};
    auto row = database.select(QStringLiteral("select read, starred from entry where id = ?"), {articleId});
    if (!row)
        return row.error();
    if (!row->next())
        return entry;
    entry.read = row->value(0).toBool();
    entry.starred = row->value(1).toBool();
    auto added = tags(QStringLiteral("select tag from added_tag where entry = ? order by place, tag"), articleId);
    auto removed = tags(QStringLiteral("select tag from removed_tag where entry = ? order by tag"), articleId);
    if (!added || !removed)
        return added ? removed.error() : added.error();
    auto passages = highlights(articleId);
    if (!passages)
        return passages.error();
    entry.addedTags = *added;
    entry.removedTags = *removed;
    entry.highlights = *passages;
    return entry;
}

Result<QStringList> Notebook::Private::tags(const QString &sql, const QString &articleId)
{
    auto query = database.select(sql, {articleId});
    if (!query)
        return query.error();
    QStringList tags;
    while (query->next())
        tags.append(query->value(0).toString());
    return tags;
}

Result<void> Notebook::Private::putEntry(const NotebookEntry &before, const NotebookEntry &after)
{
    if (after.read != before.read) {
        auto done = database.change(QStringLiteral("update entry set read = ?, read_at = ? where id = ?"),
                                    {after.read, nowIf(after.read), after.articleId});
        if (!done)
            return done;
    }
    if (after.starred != before.starred) {
        auto done = database.change(QStringLiteral("update entry set starred = ?, starred_at = ? where id = ?"),
                                    {after.starred, nowIf(after.starred), after.articleId});
        if (!done)
            return done;
    }
    if (after.highlights != before.highlights) {
        if (auto done = replaceHighlights(after.articleId, after.highlights); !done)
            return done;
    }
    if (after.addedTags == before.addedTags && after.removedTags == before.removedTags)
        return {};
    return replaceTags(after.articleId, after.addedTags, after.removedTags);
}

Result<QList<NotebookEntry>> Notebook::editMarks(const QList<Identity> &articles,
                                                 const std::function<void(NotebookEntry &)> &edit)
{
    QList<NotebookEntry> before;
    before.reserve(articles.size());
    auto done = d->write([&]() -> Result<void> {
        for (const Identity &article : articles) {
            if (auto noted = d->note(article); !noted)
                return noted;
            auto entry = d->entryOf(article.id);
            if (!entry)
                return entry.error();
            before.append(*entry);
            edit(*entry);
            entry->articleId = article.id;
            entry->addedTags = cleanTags(entry->addedTags);
            entry->removedTags = without(cleanTags(entry->removedTags), entry->addedTags);
            if (auto put = d->putEntry(before.last(), *entry); !put)
                return put;
        }
        return {};
    });
    if (!done)
        return done.error();
    return before;
}

Result<QList<NotebookEntry>> Notebook::changeMarks(const QList<Identity> &articles, const MarksChange &change)
{
    return editMarks(articles, [&change](NotebookEntry &marks) { apply(change, marks); });
}

Result<void> Notebook::setPosition(const Identity &article, double position)
{
    return d->write([&]() -> Result<void> {
        if (auto done = d->note(article); !done)
            return done;
        return d->database.change(QStringLiteral("update entry set position = ? where id = ?"),
                                  {std::clamp(position, 0.0, 1.0), article.id});
    });
}

Result<double> Notebook::position(const QString &articleId)
{
    auto position = d->database.value(QStringLiteral("select position from entry where id = ?"), {articleId});
    if (!position)
        return position.error();
    return position->toDouble();
}

Result<QList<NotebookEntry>> Notebook::entries()
{
    auto added =
        tagsByEntry(d->database, QStringLiteral("select entry, tag from added_tag order by entry, place, tag"));
    auto removed = tagsByEntry(d->database, QStringLiteral("select entry, tag from removed_tag order by entry, tag"));
    if (!added || !removed)
        return added ? removed.error() : added.error();
    auto query = d->database.select(QStringLiteral("select id, read, starred from entry order by id"));
    if (!query)
        return query.error();
    const auto passages = d->highlightsByEntry();
    if (!passages)
        return passages.error();
    QList<NotebookEntry> entries;
    while (query->next()) {
        const QString id = query->value(0).toString();
        const NotebookEntry entry{id,
                                  query->value(1).toBool(),
                                  query->value(2).toBool(),
                                  added->value(id),
                                  removed->value(id),
                                  passages->value(id)};
        if (!entry.isEmpty())
            entries.append(entry);
    }
    return entries;
}

} // namespace shiwen
