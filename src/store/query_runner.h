// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/database.h"
#include "store/indexed_texts.h"
#include "store/relaxed_query.h"
#include "store/row_set.h"
#include "store/search_query.h"
#include "store/term_plan.h"
#include "store/text_check.h"
#include "store/text_codec.h"
#include "store/text_index_reader.h"

#include <QString>
#include <QVariantList>

#include <functional>
#include <optional>
#include <unordered_map>

namespace shiwen {

/// The rows that fulfil a condition; nothing stands for "every row".
using Condition = std::optional<RowSet>;

/// Whether any text of the query, outside a Not, can be pinyin.
[[nodiscard]] bool asksForPinyin(const QueryNode &node);

/// What a query is answered from.
struct QuerySources {
    Database &database;
    TextIndexReader &texts;
    TextCodec &codec;
    bool notebook; ///< whether notebook.db is attached; without it nothing is marked
};

/// Answers the tree of a query: every leaf is one bound statement, the tree itself is worked out on sets of rows, so
/// that no query can be too deep or too long for SQL. On the thread of its Database, which outlives it.
class QueryRunner
{
public:
    /// The monitor is asked between rows whether to go on; what is cancelled is Cancelled. `pinyin`: a text, outside a
    /// Not, is also found where a title, tag or account is read like it.
    explicit QueryRunner(const QuerySources &sources, const Monitor &monitor = {}, bool pinyin = false);

    /// With the scope Title every text is looked for in titles only.
    Result<Condition> run(const QueryNode &node, TextScope scope = TextScope::Everywhere);
    /// As run(), but a text that only the stored texts can tell of is taken to be wherever its terms are: everything
    /// that run() finds, and maybe more. `root` outlives the runner.
    Result<Condition> candidates(const QueryNode &root);
    /// Whether candidates() are what run() finds.
    [[nodiscard]] bool isSure() const { return m_doubts.empty(); }
    /// Whether run() finds the candidate.
    Result<bool> confirms(Row candidate);

    /// All rows of the index.
    Result<RowSet> everyRow();
    /// The first column of a statement.
    Result<RowSet> rows(const QString &sql, const QVariantList &values = {});
    /// The same, of those whose second column `passes`.
    Result<RowSet> rowsWhere(const QString &sql, const QVariantList &values,
                             const std::function<bool(const QString &)> &passes);
    /// Articles with the tag `value`, which is comparable(), or one below it.
    Result<RowSet> tagged(const QString &value);
    /// Of those that have the tag `value`, or one below it, from their file: the ones where it was not removed.
    Result<RowSet> taggedByFile(const QString &value);
    /// The removed tags, comparable(), that are `value` or below it, each with the articles that it was removed from.
    Result<QHash<QString, RowSet>> removedTags(const QString &value);
    /// Articles to which the reader added a tag that `passes`.
    Result<RowSet> withAddedTag(const std::function<bool(const QString &)> &passes);

private:
    /// A text whose candidates are not checked yet, and the rows that need no check.
    struct Doubt {
        TextCheck check;
        RowSet sure;
    };

    Result<Condition> answer(const QueryNode &node, TextScope scope);
    /// Nothing for a node that asks for nothing, or for the same as another one.
    Result<std::optional<bool>> confirms(const QueryNode &node, Row row);
    Result<Condition> conjunction(const QueryNode &node, TextScope scope);
    Result<Condition> disjunction(const QueryNode &node, TextScope scope);
    Result<Condition> negation(const QueryNode &node, TextScope scope);
    Result<Condition> phrase(const QueryNode &node, TextScope scope);
    Result<Condition> literal(const QueryNode &node, TextScope scope);
    Result<RowSet> written(const QueryNode &node, TextScope scope, const TermPlan &plan);
    /// What title, tags or account are read like.
    Result<RowSet> soundingLike(const QueryNode &node, TextScope scope);
    /// The rows that hold the terms of `plan` and pass the check. Looked up once for each node; only the terms, while
    /// checks are postponed.
    Result<RowSet> checked(const QueryNode &node, const TermPlan &plan, TextScope scope, TextCheck &&check);
    Result<RowSet> passing(const RowSet &candidates, TextCheck &check);

    Result<Condition> field(const QueryNode &node);
    Result<RowSet> ofAccount(const QString &nameOrId);
    Result<RowSet> inFolder(const QString &label);
    Result<RowSet> inLanguage(const QString &language);
    Result<RowSet> dated(const QString &from, const QString &until);
    Result<RowSet> inState(const QString &state);
    Result<RowSet> having(const QString &what);
    /// The article with this id and its copies.
    Result<RowSet> ofFamily(const QString &articleId);

    QuerySources m_sources;
    Database &m_database;
    TextIndexReader &m_texts;
    TextCodec &m_codec;
    bool m_notebook;
    Monitor m_monitor;
    bool m_pinyin;

    // What candidates() leaves to confirms().
    const QueryNode *m_root = nullptr;
    bool m_postpones = false;
    std::unordered_map<const QueryNode *, RowSet> m_sets; ///< what leaves found
    std::unordered_map<const QueryNode *, Doubt> m_doubts;
};

} // namespace shiwen
