// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"
#include "store/indexed_texts.h"
#include "store/relaxed_query.h"
#include "store/row_set.h"
#include "store/search_query.h"
#include "store/term_plan.h"
#include "store/text_index_reader.h"

#include <QString>
#include <QVariantList>

#include <functional>
#include <optional>

namespace shiwen {

/// The rows that fulfil a condition; nothing stands for "every row".
using Condition = std::optional<RowSet>;

/// Whether any text of the query, outside a Not, can be pinyin.
[[nodiscard]] bool asksForPinyin(const QueryNode &node);

/// Answers the tree of a query: every leaf is one bound statement, the tree itself is worked out on sets of rows, so
/// that no query can be too deep or too long for SQL. On the thread of its Database, which outlives it.
class QueryRunner
{
public:
    /// `notebook`: whether notebook.db is attached; without it nothing is marked. `pinyin`: a text, outside a Not, is
    /// also found where a title, tag or account is read like it.
    QueryRunner(Database &database, TextIndexReader &texts, TextCodec &codec, bool notebook, bool pinyin = false);

    /// With the scope Title every text is looked for in titles only.
    Result<Condition> run(const QueryNode &node, TextScope scope = TextScope::Everywhere);
    /// All rows of the index.
    Result<RowSet> everyRow();
    /// The first column of a statement.
    Result<RowSet> rows(const QString &sql, const QVariantList &values = {});

private:
    Result<Condition> conjunction(const QueryNode &node, TextScope scope);
    Result<Condition> disjunction(const QueryNode &node, TextScope scope);
    Result<Condition> negation(const QueryNode &node, TextScope scope);
    Result<Condition> phrase(const QueryNode &node, TextScope scope);
    Result<Condition> literal(const QueryNode &node, TextScope scope);
    Result<RowSet> written(const QueryNode &node, TextScope scope, const TermPlan &plan);
    /// What title, tags or account are read like.
    Result<RowSet> soundingLike(const QueryNode &node, TextScope scope);
    using TextCheck = std::function<bool(const QString &)>;
    /// The rows that hold the terms of `plan` and of which title, account, tags or text pass; with the scope Title, the
    /// title. Looked up once for each node.
    Result<RowSet> checked(const QueryNode &node, const TermPlan &plan, TextScope scope, const TextCheck &holds);
    Result<RowSet> passing(const RowSet &candidates, TextScope scope, const TextCheck &holds);

    Result<Condition> field(const QueryNode &node);
    Result<RowSet> ofAccount(const QString &nameOrId);
    Result<RowSet> tagged(const QString &value);
    Result<RowSet> inFolder(const QString &label);
    Result<RowSet> inLanguage(const QString &language);
    Result<RowSet> dated(const QString &from, const QString &until);
    Result<RowSet> inState(const QString &state);
    Result<RowSet> having(const QString &what);
    /// The article with this id and its copies.
    Result<RowSet> ofFamily(const QString &articleId);
    /// Articles to which the reader added a tag that `passes`.
    Result<RowSet> withAddedTag(const std::function<bool(const QString &)> &passes);

    Database &m_database;
    TextIndexReader &m_texts;
    TextCodec &m_codec;
    bool m_notebook;
    bool m_pinyin;
};

} // namespace shiwen
