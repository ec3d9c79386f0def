// SPDX-License-Identifier: GPL-3.0-or-later
// How marks find an article again that moved.
#include "store/notebook.h"
#include "store/notebook_p.h"
#include "store/twins.h"

#include <QHash>

#include <utility>

namespace shiwen {

namespace {

/// Finds the only article with a key.
class Candidates
{
public:
    explicit Candidates(const QList<ArticleIdentity> &present)
    {
        for (const ArticleIdentity &article : present) {
            m_byId.insert(article.id, &article);
            note(m_byHash, article.sha256, &article);
            note(m_byUrl, article.urlKey, &article);
            note(m_byPlace, placeKey(article.path), &article);
        }
    }

    [[nodiscard]] const ArticleIdentity *withId(const QString &id) const { return m_byId.value(id); }

    [[nodiscard]] const ArticleIdentity *adopterOf(const ArticleIdentity &orphan) const
    {
        const ArticleIdentity *same = orphan.sha256.isEmpty() ? nullptr : m_byHash.value(orphan.sha256);
        if (!same && !orphan.urlKey.isEmpty())
            same = m_byUrl.value(orphan.urlKey);
        return same ? same : m_byPlace.value(placeKey(orphan.path));
    }

private:
    /// A key that two articles have leads to neither.
    template <typename Key>
    static void note(QHash<Key, const ArticleIdentity *> &map, const Key &key, const ArticleIdentity *article)
    {
        map.insert(key, map.contains(key) ? nullptr : article);
    }

    QHash<QString, const ArticleIdentity *> m_byId;
    QHash<QByteArray, const ArticleIdentity *> m_byHash;
    QHash<QString, const ArticleIdentity *> m_byUrl;
    QHash<QString, const ArticleIdentity *> m_byPlace; ///< see placeKey(): the same article in another format
};

Result<QList<ArticleIdentity>> notedArticles(Database &database)
{
    auto query = database.select(QStringLiteral("select id, path, url_key, sha256 from entry order by id"));
    if (!query)
        return query.error();
    QList<ArticleIdentity> noted;
    while (query->next())
        noted.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                      query->value(3).toByteArray()});
    return noted;
}

bool sameIdentity(const ArticleIdentity &left, const ArticleIdentity &right)
{
    return left.path == right.path && left.urlKey == right.urlKey && left.sha256 == right.sha256;
}

/// Moves what is noted of `orphan` to an article; what that one has already is kept as well.
Result<void> adopt(Database &database, const QString &orphan, const QString &article)
{
    auto merged = database.change(
        QStringLiteral(
            "update entry set (read, starred, read_at, starred_at, position) = (select max(entry.read, old.read), "
            "max(entry.starred, old.starred), coalesce(entry.read_at, old.read_at), coalesce(entry.starred_at, "
            "old.starred_at), max(entry.position, old.position) from entry as old where old.id = ?) where id = ?"),
        {orphan, article});
    if (!merged)
        return merged;
    // What was done to the article itself counts for more than what was done to the one that is gone.
    for (const auto &sql :
         {QStringLiteral("insert or ignore into added_tag (entry, tag, place) select ?, tag, place from added_tag "
                         "where entry = ? and tag not in (select tag from removed_tag where entry = ?)"),
          QStringLiteral("insert or ignore into removed_tag (entry, tag) select ?, tag from removed_tag "
                         "where entry = ? and tag not in (select tag from added_tag where entry = ?)")}) {
        if (auto done = database.change(sql, {article, orphan, article}); !done)
            return done;
    }
    auto moved = database.change(
        QStringLiteral("insert or ignore into highlight (entry, id, quote, prefix, suffix, position, colour, note, "
                       "created) select ?, id, quote, prefix, suffix, position, colour, note, created from highlight "
                       "where entry = ?"),
        {article, orphan});
    if (!moved)
        return moved;
    return database.change(QStringLiteral("delete from entry where id = ?"), {orphan});
}

} // namespace

Result<int> Notebook::adoptOrphans(const QList<Identity> &present)
{
    auto noted = notedArticles(d->database);
    if (!noted)
        return noted.error();
    const Candidates candidates(present);
    QList<const Identity *> outdated;
    QList<std::pair<const Identity *, const Identity *>> adoptions;
    for (const Identity &entry : std::as_const(*noted)) {
        if (const Identity *same = candidates.withId(entry.id)) {
            if (!sameIdentity(entry, *same))
                outdated.append(same);
        } else if (const Identity *adopter = candidates.adopterOf(entry)) {
            adoptions.emplaceBack(&entry, adopter);
        }
    }
    if (outdated.isEmpty() && adoptions.isEmpty())
        return 0;
    auto done = d->write([&]() -> Result<void> {
        for (const Identity *article : std::as_const(outdated)) {
            if (auto noteDone = d->note(*article); !noteDone)
                return noteDone;
        }
        for (const auto &[orphan, article] : std::as_const(adoptions)) {
            if (auto noteDone = d->note(*article); !noteDone)
                return noteDone;
            if (auto moved = adopt(d->database, orphan->id, article->id); !moved)
                return moved;
        }
        return {};
    });
    return done ? Result<int>(int(adoptions.size())) : done.error();
}

} // namespace shiwen
