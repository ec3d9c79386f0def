// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_runner.h"

#include "store/phrase_matcher.h"
#include "text/fold.h"

#include <QSet>

#include <utility>

namespace shiwen {

namespace {

using Kind = QueryNode::Kind;

/// So that a word that stands a thousand times in a query is looked up once.
QString keyOf(const QueryNode &node)
{
    return node.children.empty() ? toString(node) : QString();
}

} // namespace

QueryRunner::QueryRunner(Database &database, TextIndexReader &texts, TextCodec &codec, bool notebook, bool pinyin)
    : m_database(database), m_texts(texts), m_codec(codec), m_notebook(notebook), m_pinyin(pinyin)
{}

Result<RowSet> QueryRunner::rows(const QString &sql, const QVariantList &values)
{
    auto query = m_database.select(sql, values);
    if (!query)
        return query.error();
    RowSet found;
    while (query->next())
        found.push_back(query->value(0).toLongLong());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Result<RowSet> QueryRunner::everyRow()
{
    return rows(QStringLiteral("select row from article"));
}

Result<Condition> QueryRunner::run(const QueryNode &node, TextScope scope)
{
    switch (node.kind) {
    case Kind::All: return Condition();
    case Kind::And: return conjunction(node, scope);
    case Kind::Or: return disjunction(node, scope);
    case Kind::Not: return negation(node, scope);
    case Kind::Phrase: return phrase(node, scope);
    case Kind::Literal: return literal(node, scope);
    case Kind::Field: return field(node);
    }
    return Condition();
}

Result<Condition> QueryRunner::conjunction(const QueryNode &node, TextScope scope)
{
    Condition all;
    QSet<QString> seen;
    for (const QueryNode &child : node.children) {
        const QString key = keyOf(child);
        if (!key.isEmpty() && seen.contains(key))
            continue;
        seen.insert(key);
        auto one = run(child, scope);
        if (!one)
            return one;
        if (!one->has_value())
            continue;
        all = all ? intersected(*all, **one) : std::move(**one);
        if (all->empty())
            break;
    }
    return all;
}

Result<Condition> QueryRunner::disjunction(const QueryNode &node, TextScope scope)
{
    Condition any;
    QSet<QString> seen;
    for (const QueryNode &child : node.children) {
        const QString key = keyOf(child);
        if (!key.isEmpty() && seen.contains(key))
            continue;
        seen.insert(key);
        auto one = run(child, scope);
        if (!one)
            return one;
        if (one->has_value())
            any = any ? united(*any, **one) : std::move(**one);
    }
    return any;
}

Result<Condition> QueryRunner::negation(const QueryNode &node, TextScope scope)
{
    if (node.children.empty())
        return Condition();
    auto one = QueryRunner(m_database, m_texts, m_codec, m_notebook).run(node.children.front(), scope);
    if (!one || !one->has_value())
        return one;
    auto every = everyRow();
    if (!every)
        return every.error();
    return Condition(without(*every, **one));
}

Result<Condition> QueryRunner::phrase(const QueryNode &node, TextScope scope)
{
    const TermPlan plan = termPlan(node.text, node.prefix, scope);
    if (plan.isEmpty())
        return Condition();
    auto found = written(node, scope, plan);
    if (!found)
        return found.error();
    if (!m_pinyin)
        return Condition(std::move(*found));
    auto sounding = soundingLike(node, scope);
    if (!sounding)
        return sounding.error();
    return Condition(united(*found, *sounding));
}

Result<RowSet> QueryRunner::written(const QueryNode &node, TextScope scope, const TermPlan &plan)
{
    const PhraseMatcher wanted(node.text, node.prefix);
    const auto holds = [&wanted](const QString &text) {
        return wanted.occursIn(text);
    };
    auto found = plan.exact ? m_texts.rows(plan) : checked(node, plan, scope, holds);
    if (!found || scope == TextScope::Title)
        return found;
    auto added = withAddedTag(holds);
    if (!added || added->empty())
        return added ? found : added;
    return united(*found, *added);
}

Result<Condition> QueryRunner::literal(const QueryNode &node, TextScope scope)
{
    const TermPlan plan = termPlan(node.text, node.prefix, scope);
    if (plan.isEmpty())
        return Condition();
    const QString wanted = folded(node.text);
    const auto holds = [&wanted](const QString &text) {
        return folded(text).contains(wanted);
    };
    auto found = checked(node, plan, scope, holds);
    if (!found)
        return found.error();
    if (scope == TextScope::Title)
        return Condition(std::move(*found));
    auto added = withAddedTag(holds);
    if (!added)
        return added.error();
    return Condition(united(*found, *added));
}

Result<RowSet> QueryRunner::checked(const QueryNode &node, const TermPlan &plan, TextScope scope,
                                    const TextCheck &holds)
{
    const auto question = (scope == TextScope::Title ? QStringLiteral("title ") : QString()) + toString(node);
    return m_texts.checkedOnce(question, [&] {
        auto candidates = m_texts.rows(plan);
        return candidates ? passing(*candidates, scope, holds) : candidates;
    });
}

Result<RowSet> QueryRunner::passing(const RowSet &candidates, TextScope scope, const TextCheck &holds)
{
    auto texts = m_database.prepare(
        scope == TextScope::Title ? QStringLiteral("select title from stored_article where row = ?")
                                  : QStringLiteral("select title, account, tags, text from stored_article join content "
                                                   "using (content) where row = ?"));
    if (!texts)
        return texts.error();
    // The text is unpacked last: it is what takes time.
    const auto passes = [&]() -> Result<bool> {
        if (holds(texts->value(0).toString()))
            return true;
        if (scope == TextScope::Title)
            return false;
        if (holds(texts->value(1).toString()) || holds(unpackedList(texts->value(2).toString()).join(u'\n')))
            return true;
        auto text = m_codec.text(texts->value(3).toByteArray());
        if (!text)
            return text.error();
        return holds(*text);
    };
    RowSet found;
    for (const Row row : candidates) {
        texts->bindValue(0, row);
        if (auto done = m_database.run(*texts); !done)
            return done.error();
        if (!texts->next())
            continue;
        const auto passed = passes();
        if (!passed)
            return passed.error();
        if (*passed)
            found.push_back(row);
    }
    return found;
}

} // namespace shiwen
