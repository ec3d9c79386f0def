// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_runner.h"

#include "store/phrase_matcher.h"
#include "text/fold.h"

#include <QSet>

#include <utility>

namespace shiwen {

namespace {

using Kind = QueryNode::Kind;

QStringList textsIn(const IndexedTexts &texts, TextScope scope)
{
    return scope == TextScope::Title ? QStringList{texts.title}
                                     : QStringList{texts.title, texts.tags, texts.account, texts.body};
}

/// So that a word that stands a thousand times in a query is looked up once.
QString keyOf(const QueryNode &node)
{
    return node.children.empty() ? toString(node) : QString();
}

} // namespace

QueryRunner::QueryRunner(Database &database, TextIndexReader &texts, bool notebook, bool pinyin)
    : m_database(database), m_texts(texts), m_notebook(notebook), m_pinyin(pinyin)
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
    auto one = QueryRunner(m_database, m_texts, m_notebook).run(node.children.front(), scope);
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
    auto found = m_texts.rows(plan);
    if (found && !plan.exact) {
        found = checked(*found, [&](const IndexedTexts &texts) {
            const QStringList all = textsIn(texts, scope);
            return std::any_of(all.begin(), all.end(), holds);
        });
    }
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
    auto candidates = m_texts.rows(plan);
    if (!candidates)
        return candidates.error();
    auto found = checked(*candidates, [&](const IndexedTexts &texts) {
        const QStringList all = textsIn(texts, scope);
        return std::any_of(all.begin(), all.end(), holds);
    });
    if (!found)
        return found.error();
    if (scope == TextScope::Title)
        return Condition(std::move(*found));
    auto added = withAddedTag(holds);
    if (!added)
        return added.error();
    return Condition(united(*found, *added));
}

Result<RowSet> QueryRunner::checked(const RowSet &candidates, const std::function<bool(const IndexedTexts &)> &passes)
{
    auto stored = StoredTexts::open(m_database);
    if (!stored)
        return stored.error();
    RowSet found;
    for (const Row row : candidates) {
        auto texts = stored->read(row);
        if (!texts)
            return texts.error();
        if (texts->has_value() && passes(**texts))
            found.push_back(row);
    }
    return found;
}

} // namespace shiwen
