// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of the notebook: read, starred, tags, positions.
#include "store/comparable.h"
#include "store/notebook.h"
#include "store/notebook_p.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace shiwen {

namespace {

/// A null QString or QByteArray would be stored as null.
QString given(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

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

QVariant nowIf(bool set)
{
    return set ? QVariant(QDateTime::currentMSecsSinceEpoch()) : QVariant();
}

} // namespace

Result<void> Notebook::Private::note(const ArticleIdentity &article)
{
    return database.change(
        QStringLiteral("insert into entry (id, path, url_key, sha256) values (?, ?, ?, ?) on conflict (id) do update "
                       "set path = excluded.path, url_key = excluded.url_key, sha256 = excluded.sha256"),
        {article.id, given(article.path), given(article.urlKey),
         article.sha256.isNull() ? QByteArray("") : article.sha256});
}

Result<void> Notebook::setRead(const QList<Identity> &articles, bool read)
{
    return d->write([&]() -> Result<void> {
        for (const Identity &article : articles) {
            if (auto done = d->note(article); !done)
                return done;
            auto done = d->database.change(QStringLiteral("update entry set read = ?, read_at = ? where id = ?"),
                                           {read, nowIf(read), article.id});
            if (!done)
                return done;
        }
        return {};
    });
}

Result<void> Notebook::setStarred(const QList<Identity> &articles, bool starred)
{
    return d->write([&]() -> Result<void> {
        for (const Identity &article : articles) {
            if (auto done = d->note(article); !done)
                return done;
            auto done = d->database.change(QStringLiteral("update entry set starred = ?, starred_at = ? where id = ?"),
                                           {starred, nowIf(starred), article.id});
            if (!done)
                return done;
        }
        return {};
    });
}

Result<void> Notebook::setAddedTags(const Identity &article, const QStringList &tags)
{
    return d->write([&]() -> Result<void> {
        if (auto done = d->note(article); !done)
            return done;
        if (auto done = d->database.change(QStringLiteral("delete from added_tag where entry = ?"), {article.id});
            !done)
            return done;
        int place = 0;
        for (const QString &tag : cleanTags(tags)) {
            auto done = d->database.change(QStringLiteral("insert into added_tag (entry, tag, place) values (?, ?, ?)"),
                                           {article.id, tag, place++});
            if (!done)
                return done;
        }
        return {};
    });
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
    auto tags = d->database.select(QStringLiteral("select entry, tag from added_tag order by entry, place, tag"));
    if (!tags)
        return tags.error();
    QHash<QString, QStringList> added;
    while (tags->next())
        added[tags->value(0).toString()].append(tags->value(1).toString());
    auto query = d->database.select(QStringLiteral("select id, read, starred from entry order by id"));
    if (!query)
        return query.error();
    QList<NotebookEntry> entries;
    while (query->next()) {
        const NotebookEntry entry{query->value(0).toString(), query->value(1).toBool(), query->value(2).toBool(),
                                  added.value(query->value(0).toString())};
        if (entry.read || entry.starred || !entry.addedTags.isEmpty())
            entries.append(entry);
    }
    return entries;
}

} // namespace shiwen
