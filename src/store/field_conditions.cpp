// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the query language, each as rows.
#include "store/comparable.h"
#include "store/query_runner.h"
#include "store/row_number.h"

#include <algorithm>

namespace shiwen {

namespace {

/// Articles with this in the value.
QString partOfValueSql(const QString &field)
{
    if (field == QLatin1String("author"))
        return QStringLiteral("select row from article where instr(author_folded, ?) > 0");
    if (field == QLatin1String("source"))
        return QStringLiteral("select row from article where instr(source_folded, ?) > 0");
    if (field == QLatin1String("reposter"))
        return QStringLiteral("select row from article where instr(reposter_folded, ?) > 0");
    return {};
}

bool isTagOrChild(const QString &tag, const QString &wanted)
{
    const QString key = comparable(tag);
    return key == wanted || key.startsWith(wanted + u'/');
}

} // namespace

Result<Condition> QueryRunner::field(const QueryNode &node)
{
    if (node.field == QLatin1String("title"))
        return run(titleNode(node), TextScope::Title);
    const QString wanted = comparable(node.text);
    Result<RowSet> found = RowSet();
    if (node.field == QLatin1String("account"))
        found = ofAccount(wanted);
    else if (const QString part = partOfValueSql(node.field); !part.isEmpty())
        found = rows(part, {wanted});
    else if (node.field == QLatin1String("tag"))
        found = tagged(wanted);
    else if (node.field == QLatin1String("folder"))
        found = inFolder(wanted);
    else if (node.field == QLatin1String("date"))
        found = dated(node.text, node.until);
    else if (node.field == QLatin1String("is"))
        found = inState(node.text);
    else if (node.field == QLatin1String("has"))
        found = having(node.text);
    else if (node.field == QLatin1String("family"))
        found = ofFamily(wanted);
    else if (node.field == QLatin1String("lang"))
        found = inLanguage(node.text.toLower());
    if (!found)
        return found.error();
    return Condition(std::move(*found));
}

Result<RowSet> QueryRunner::ofAccount(const QString &nameOrId)
{
    return rows(QStringLiteral("select row from article where account_folded = ? union all "
                               "select row from article where account_id <> '' and lower(account_id) = ?"),
                {nameOrId, nameOrId});
}

Result<QHash<QString, RowSet>> QueryRunner::removedTags(const QString &value)
{
    QHash<QString, RowSet> removed;
    if (!m_notebook)
        return removed;
    auto query = m_database.select(QStringLiteral("select distinct tag from notebook.removed_tag"));
    if (!query)
        return query.error();
    while (query->next()) {
        const QString tag = query->value(0).toString();
        if (!isTagOrChild(tag, value))
            continue;
        auto articles = rows(QStringLiteral("select row from article where id in "
                                            "(select entry from notebook.removed_tag where tag = ?)"),
                             {tag});
        if (!articles)
            return articles.error();
        RowSet &all = removed[comparable(tag)];
        all = united(all, *articles);
    }
    return removed;
}

Result<RowSet> QueryRunner::taggedByFile(const QString &value)
{
    const auto removed = removedTags(value);
    if (!removed)
        return removed.error();
    // '0' is the character after '/': what lies between begins with "value/".
    const QString others = packedList(removed->keys());
    auto found = rows(QStringLiteral("select row from tag where folded = ? and folded not in "
                                     "(select value from json_each(?)) union all "
                                     "select row from tag where folded > ? and folded < ? and folded not in "
                                     "(select value from json_each(?))"),
                      {value, others, QString(value + u'/'), QString(value + u'0'), others});
    for (auto tag = removed->cbegin(); found && tag != removed->cend(); ++tag) {
        const auto having = rows(QStringLiteral("select row from tag where folded = ?"), {tag.key()});
        if (!having)
            return having;
        found = united(*found, without(*having, *tag));
    }
    return found;
}

Result<RowSet> QueryRunner::tagged(const QString &value)
{
    auto found = taggedByFile(value);
    if (!found)
        return found;
    auto added = withAddedTag([&value](const QString &tag) { return isTagOrChild(tag, value); });
    if (!added)
        return added;
    return united(*found, *added);
}

Result<RowSet> QueryRunner::withAddedTag(const std::function<bool(const QString &)> &passes)
{
    if (!m_notebook)
        return RowSet();
    auto query = m_database.select(QStringLiteral("select distinct tag from notebook.added_tag"));
    if (!query)
        return query.error();
    RowSet found;
    while (query->next()) {
        const QString tag = query->value(0).toString();
        if (!passes(tag))
            continue;
        auto more = rows(QStringLiteral("select row from article where id in "
                                        "(select entry from notebook.added_tag where tag = ?)"),
                         {tag});
        if (!more)
            return more;
        found = united(found, *more);
    }
    return found;
}

Result<RowSet> QueryRunner::inFolder(const QString &label)
{
    auto query = m_database.select(QStringLiteral("select id, label from folder"));
    if (!query)
        return query.error();
    RowSet found;
    while (query->next()) {
        if (comparable(query->value(1).toString()) != label)
            continue;
        auto more = rows(QStringLiteral("select row from article where folder = ?"), {query->value(0)});
        if (!more)
            return more;
        found = united(found, *more);
    }
    return found;
}

Result<RowSet> QueryRunner::inLanguage(const QString &language)
{
    // What follows "zh-" includes "zh-Hans": '.' is the character after '-'.
    return rows(
        QStringLiteral("select row from article where lower(lang) = ? or (lower(lang) > ? and lower(lang) < ?)"),
        {language, QString(language + u'-'), QString(language + u'.')});
}

Result<RowSet> QueryRunner::dated(const QString &from, const QString &until)
{
    return rows(QStringLiteral("select row from article where row between ? and ?"),
                {firstRowOfDay(from), lastRowOfDay(until)});
}

Result<RowSet> QueryRunner::inState(const QString &state)
{
    if (state == QLatin1String("removed"))
        return rows(QStringLiteral("select row from article where status = 'removed'"));
    if (state == QLatin1String("repost"))
        return rows(QStringLiteral("select row from article where reposter <> '' or source <> '' "
                                   "or author_folded = ? union all "
                                   "select row from article join family_member using (row)"),
                    {comparable(QStringLiteral("转载"))});
    const bool starred = state == QLatin1String("starred");
    const bool unread = state == QLatin1String("unread");
    if (!starred && !unread && state != QLatin1String("read"))
        return RowSet();
    const auto sql = starred ? QStringLiteral("select row from article where id in "
                                              "(select id from notebook.entry where starred)")
                             : QStringLiteral("select row from article where id in "
                                              "(select id from notebook.entry where read)");
    auto marked = m_notebook ? rows(sql) : RowSet();
    if (!marked || !unread)
        return marked;
    auto every = everyRow();
    if (!every)
        return every;
    return without(*every, *marked);
}

Result<RowSet> QueryRunner::ofFamily(const QString &articleId)
{
    return rows(QStringLiteral("select row from article where id = ? union all select row from article where row in "
                               "(select other.row from stored_article as named join family_member as member "
                               "using (row) join family_member as other using (family) where named.id = ?)"),
                {articleId, articleId});
}

Result<RowSet> QueryRunner::having(const QString &what)
{
    if (what == QLatin1String("image"))
        return rows(QStringLiteral("select row from article where images > 0"));
    if (what == QLatin1String("missing-image"))
        return rows(QStringLiteral("select row from article where images_missing > 0"));
    if (what == QLatin1String("highlight") && m_notebook)
        return rows(QStringLiteral("select row from article where id in (select entry from notebook.highlight)"));
    if (what == QLatin1String("note") && m_notebook)
        return rows(QStringLiteral("select row from article where id in "
                                   "(select entry from notebook.highlight where note <> '')"));
    return RowSet();
}

} // namespace shiwen
