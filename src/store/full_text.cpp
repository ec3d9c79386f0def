// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/full_text.h"

#include "text/fold.h"
#include "text/units.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace shiwen {

namespace {

/// Counts up when IndexedTexts or the table's own settings change.
constexpr int shapeVersion = 1;

Result<void> refreshFolded(Database &database, qint64 row, bool shown)
{
    auto query = database.select(
        QStringLiteral("select title, account, author, reposter, source, tags from stored_article where row = ?"),
        {row});
    if (!query)
        return query.error();
    if (!query->next())
        return {};
    const auto fold = [&query](int column) {
        return comparable(query->value(column).toString());
    };
    auto done =
        database.change(QStringLiteral("update stored_article set title_folded = ?, account_folded = ?, "
                                       "author_folded = ?, reposter_folded = ?, source_folded = ? where row = ?"),
                        {fold(0), fold(1), fold(2), fold(3), fold(4), row});
    if (!done)
        return done;
    if (done = database.change(QStringLiteral("delete from tag where row = ?"), {row}); !done)
        return done;
    const QStringList tags = shown ? unpackedList(query->value(5).toString()) : QStringList();
    for (const QString &tag : tags) {
        done = database.change(QStringLiteral("insert or ignore into tag (row, folded, value) values (?, ?, ?)"),
                               {row, comparable(tag), tag});
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<void> requireFullText(Database &database)
{
    auto made = database.execute(QStringLiteral("create virtual table temp.probe using fts5 (x)"));
    if (!made) {
        return Error{ErrorCode::Database, QCoreApplication::translate(
                                              "Store", "The SQLite that Qt uses here has no full-text search (FTS5). "
                                                       "Install a build of SQLite that has it.")};
    }
    return database.execute(QStringLiteral("drop table temp.probe"));
}

QString comparable(const QString &value)
{
    return folded(value).trimmed();
}

QString termsVersion()
{
    return QStringLiteral("%1.%2.%3").arg(shapeVersion).arg(foldingVersion).arg(unitsVersion);
}

FullTextWriter::FullTextWriter(Database &database, QSqlQuery &&add, QSqlQuery &&remove, PinyinWriter &&sounds)
    : m_database(&database), m_add(std::move(add)), m_remove(std::move(remove)), m_sounds(std::move(sounds))
{}

Result<FullTextWriter> FullTextWriter::open(Database &database)
{
    // cast(… as text) takes the bytes as they are; a bound QString would go through UTF-16 and back.
    auto add = database.prepare(QStringLiteral("insert into terms (rowid, title, tags, account, body) values (?, "
                                               "cast(? as text), cast(? as text), cast(? as text), cast(? as text))"));
    if (!add)
        return add.error();
    auto remove = database.prepare(
        QStringLiteral("insert into terms (terms, rowid, title, tags, account, body) values ('delete', ?, "
                       "cast(? as text), cast(? as text), cast(? as text), cast(? as text))"));
    if (!remove)
        return remove.error();
    auto sounds = PinyinWriter::open(database);
    if (!sounds)
        return sounds.error();
    return FullTextWriter(database, std::move(*add), std::move(*remove), std::move(*sounds));
}

Result<void> FullTextWriter::feed(QSqlQuery &query, qint64 row, const IndexedTexts &texts)
{
    query.bindValue(0, row);
    query.bindValue(1, searchTerms(texts.title));
    query.bindValue(2, searchTerms(texts.tags));
    query.bindValue(3, searchTerms(texts.account));
    query.bindValue(4, searchTerms(texts.body));
    return m_database->run(query);
}

Result<void> FullTextWriter::add(qint64 row, const IndexedTexts &texts)
{
    if (auto done = feed(m_add, row, texts); !done)
        return done;
    return m_sounds.add(row, texts);
}

Result<void> FullTextWriter::remove(qint64 row, const IndexedTexts &texts)
{
    if (auto done = feed(m_remove, row, texts); !done)
        return done;
    return m_sounds.remove(row, texts);
}

Result<void> FullTextWriter::rebuildRow(StoredTexts &stored, qint64 row, bool shown)
{
    auto texts = stored.read(row);
    if (!texts)
        return texts.error();
    if (auto done = refreshFolded(*m_database, row, shown); !done)
        return done;
    return shown && texts->has_value() ? feed(m_add, row, **texts) : Result<void>();
}

Result<void> FullTextWriter::rebuild()
{
    if (auto done = m_database->execute(QStringLiteral("insert into terms (terms) values ('delete-all')")); !done)
        return done;
    std::vector<std::pair<qint64, bool>> rows;
    {
        auto query = m_database->select(QStringLiteral("select row, shown from stored_article order by row"));
        if (!query)
            return query.error();
        while (query->next())
            rows.emplace_back(query->value(0).toLongLong(), query->value(1).toBool());
    }
    auto stored = StoredTexts::open(*m_database);
    if (!stored)
        return stored.error();
    for (const auto &[row, shown] : rows) {
        if (auto done = rebuildRow(*stored, row, shown); !done)
            return done;
    }
    return {};
}

} // namespace shiwen
