// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pinyin_index.h"

#include "text/fold.h"
#include "text/units.h"

#include <utility>

namespace shiwen {

namespace {

/// Counts up when the texts that are read or the table's own settings change.
constexpr int shapeVersion = 1;

/// FTS5 query (sqlite.org/fts5.html section 3) of quoted terms only.
QString expressionOf(const PinyinCondition &condition)
{
    QStringList ways;
    for (const QByteArrayList &terms : condition.ways)
        ways.append(QLatin1String("(\"") + QString::fromLatin1(terms.join("\" AND \"")) + QLatin1String("\")"));
    return ways.join(QLatin1String(" OR "));
}

} // namespace

QString soundsVersion()
{
    return QStringLiteral("%1.%2.%3.%4").arg(shapeVersion).arg(pinyinVersion).arg(foldingVersion).arg(unitsVersion);
}

PinyinWriter::PinyinWriter(Database &database, QSqlQuery &&add, QSqlQuery &&remove)
    : m_database(&database), m_add(std::move(add)), m_remove(std::move(remove))
{}

Result<PinyinWriter> PinyinWriter::open(Database &database)
{
    auto add = database.prepare(QStringLiteral("insert into pinyin (rowid, sounds) values (?, cast(? as text))"));
    if (!add)
        return add.error();
    auto remove = database.prepare(
        QStringLiteral("insert into pinyin (pinyin, rowid, sounds) values ('delete', ?, cast(? as text))"));
    if (!remove)
        return remove.error();
    return PinyinWriter(database, std::move(*add), std::move(*remove));
}

Result<void> PinyinWriter::feed(QSqlQuery &query, qint64 row, const IndexedTexts &texts)
{
    query.bindValue(0, row);
    query.bindValue(1, pinyinTerms(texts.title + u'\n' + texts.tags + u'\n' + texts.account));
    return m_database->run(query);
}

Result<void> PinyinWriter::add(qint64 row, const IndexedTexts &texts)
{
    return feed(m_add, row, texts);
}

Result<void> PinyinWriter::remove(qint64 row, const IndexedTexts &texts)
{
    return feed(m_remove, row, texts);
}

Result<void> PinyinWriter::rebuild()
{
    if (auto done = m_database->execute(QStringLiteral("insert into pinyin (pinyin) values ('delete-all')")); !done)
        return done;
    auto query = m_database->select(QStringLiteral("select row, title, tags, account from article order by row"));
    if (!query)
        return query.error();
    while (query->next()) {
        const IndexedTexts texts{query->value(1).toString(), unpackedList(query->value(2).toString()).join(u'\n'),
                                 query->value(3).toString(), QString()};
        if (auto done = add(query->value(0).toLongLong(), texts); !done)
            return done;
    }
    return {};
}

PinyinMatches::PinyinMatches(QSqlQuery &&candidates, const PinyinQuery &query, TextScope scope, bool checked)
    : m_candidates(std::move(candidates)), m_query(query), m_scope(scope), m_checked(checked)
{}

Result<PinyinMatches> PinyinMatches::open(Database &database, const PinyinQuery &query, TextScope scope)
{
    const PinyinCondition condition = query.condition();
    const bool checked = !condition.exact || scope == TextScope::Title;
    const auto rows = QStringLiteral("select rowid from pinyin where pinyin match ? order by rowid desc");
    const auto texts = QStringLiteral("select pinyin.rowid, title, tags, account from pinyin "
                                      "cross join stored_article on row = pinyin.rowid "
                                      "where pinyin match ? order by pinyin.rowid desc");
    auto candidates = database.select(checked ? texts : rows, {expressionOf(condition)});
    if (!candidates)
        return candidates.error();
    return PinyinMatches(std::move(*candidates), query, scope, checked);
}

bool PinyinMatches::passes() const
{
    if (!m_checked || m_query.find(m_candidates.value(1).toString()))
        return true;
    if (m_scope == TextScope::Title)
        return false;
    if (m_query.find(m_candidates.value(3).toString()))
        return true;
    const QString tags = m_candidates.value(2).toString();
    return !tags.isEmpty() && m_query.find(unpackedList(tags).join(u'\n')).has_value();
}

std::optional<qint64> PinyinMatches::next()
{
    while (m_candidates.next()) {
        if (passes())
            return m_candidates.value(0).toLongLong();
    }
    return std::nullopt;
}

} // namespace shiwen
