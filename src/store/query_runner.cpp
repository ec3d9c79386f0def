// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_runner.h"

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

bool isLeaf(const QueryNode &node)
{
    return node.kind != Kind::And && node.kind != Kind::Or;
}

Error cancelled()
{
    return Error{ErrorCode::Cancelled, QString()};
}

} // namespace

QueryRunner::QueryRunner(const QuerySources &sources, const Monitor &monitor, bool pinyin)
    : m_sources(sources)
    , m_database(sources.database)
    , m_texts(sources.texts)
    , m_codec(sources.codec)
    , m_notebook(sources.notebook)
    , m_monitor(monitor)
    , m_pinyin(pinyin)
{}

Result<RowSet> QueryRunner::rows(const QString &sql, const QVariantList &values)
{
    return rowsWhere(sql, values, {});
}

Result<RowSet> QueryRunner::rowsWhere(const QString &sql, const QVariantList &values,
                                      const std::function<bool(const QString &)> &passes)
{
    auto query = m_database.select(sql, values);
    if (!query)
        return query.error();
    RowSet found;
    while (query->next())
        if (!passes || passes(query->value(1).toString()))
            found.push_back(query->value(0).toLongLong());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Result<RowSet> QueryRunner::everyRow()
{
    return m_texts.everyRow();
}

Result<Condition> QueryRunner::run(const QueryNode &node, TextScope scope)
{
    if (m_monitor.isCancelled())
        return cancelled();
    auto found = answer(node, scope);
    if (m_postpones && found && found->has_value() && isLeaf(node))
        m_sets[&node] = **found;
    return found;
}

Result<Condition> QueryRunner::answer(const QueryNode &node, TextScope scope)
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
    auto one = QueryRunner(m_sources, m_monitor).run(node.children.front(), scope);
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
    auto check = TextCheck::make(m_database, m_codec, node, scope);
    if (!check)
        return check.error();
    auto added = scope == TextScope::Title ? RowSet()
                                           : withAddedTag([&check](const QString &tag) { return check->holdsIn(tag); });
    if (!added)
        return added;
    const bool exact = plan.exact && node.kind == Kind::Phrase;
    auto found = exact ? m_texts.rows(plan) : checked(node, plan, scope, std::move(*check));
    if (!found || added->empty())
        return found;
    if (const auto doubt = m_doubts.find(&node); doubt != m_doubts.end())
        doubt->second.sure = *added;
    return united(*found, *added);
}

Result<Condition> QueryRunner::literal(const QueryNode &node, TextScope scope)
{
    const TermPlan plan = termPlan(node.text, node.prefix, scope);
    if (plan.isEmpty())
        return Condition();
    auto found = written(node, scope, plan);
    if (!found)
        return found.error();
    return Condition(std::move(*found));
}

Result<RowSet> QueryRunner::checked(const QueryNode &node, const TermPlan &plan, TextScope scope, TextCheck &&check)
{
    const auto question = (scope == TextScope::Title ? QStringLiteral("title ") : QString()) + toString(node);
    if (m_postpones && scope == TextScope::Everywhere) {
        auto known = m_texts.known(question);
        if (!known || known->has_value())
            return known ? Result<RowSet>(**known) : known.error();
        auto candidates = m_texts.rows(plan);
        if (candidates && !candidates->empty())
            m_doubts.emplace(&node, Doubt{std::move(check), {}});
        return candidates;
    }
    return m_texts.checkedOnce(question, [&] {
        auto candidates = m_texts.rows(plan);
        return candidates ? passing(*candidates, check) : candidates;
    });
}

Result<RowSet> QueryRunner::passing(const RowSet &candidates, TextCheck &check)
{
    RowSet found;
    for (const Row row : candidates) {
        if (m_monitor.isCancelled())
            return cancelled();
        auto passed = check.passes(row);
        if (!passed)
            return passed.error();
        if (*passed)
            found.push_back(row);
    }
    return found;
}

} // namespace shiwen
