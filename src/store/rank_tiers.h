// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/query_runner.h"
#include "store/row_set.h"

#include <QStringList>

#include <unordered_map>
#include <utility>
#include <vector>

namespace shiwen {

/// Where the words of a query stand in a hit, for SortOrder::Rank; what is higher comes first. Title, tags and account
/// are an article's names.
enum RankTier : int {
    ReadLike,      ///< a tag or the account is read like it
    TitleReadLike, ///< the title is read like it
    WordsInText,   ///< all words, but not as one phrase
    PhraseInText,
    WordsInNames, ///< every word in the title, in a tag or in the account
    NameItself,   ///< every word in the title, or a tag or the account itself
    WordsInTitle, ///< all words, but not as one phrase
    PhraseInTitle,
    WholeTitle,
};

/// Rows of one tier.
using Tier = std::pair<RankTier, RowSet>;

/// The folded tags and accounts of an index, at most 2,000 of each.
struct KnownNames {
    QStringList tags;
    QStringList accounts;
};
Result<KnownNames> knownNames(Database &database);

/// The words of a query as one phrase, fields and what must not occur left aside, or the only word. All for a query
/// with alternatives, or without words.
[[nodiscard]] QueryNode wholePhrase(const QueryNode &root);
/// The same, but All where there is only one word.
[[nodiscard]] QueryNode severalWords(const QueryNode &root);

/// Sorts rows into tiers by their names. Few steps in indexes whatever the rows are; no text is read but titles. What
/// it is made of outlives it.
class RankTiers
{
public:
    RankTiers(QueryRunner &runner, const KnownNames &names, const QueryNode &root)
        : m_runner(runner), m_names(names), m_root(root)
    {}

    /// The rows of `found`, which may be candidates, whose names hold the words: their tiers, best first. The last
    /// pair, with PhraseInText, is the rest.
    Result<std::vector<Tier>> of(const RowSet &found);

private:
    /// How much of an article's names the words may stand in, each including the one before.
    enum class Names { Title, Itself, Part };

    Result<Condition> rows(const QueryNode &node, Names names);
    Result<RowSet> leafRows(const QueryNode &leaf, Names names);
    Result<RowSet> titled(const QueryNode &leaf);
    /// Where a tag or the account is the text.
    Result<RowSet> namedSo(const QueryNode &leaf);
    /// Where a tag or the account holds the text, which is more than one character.
    Result<RowSet> namedLike(const QueryNode &leaf);
    Result<RowSet> withTitle(const QueryNode &whole, const RowSet &candidates);

    QueryRunner &m_runner;
    const KnownNames &m_names;
    const QueryNode &m_root;
    std::unordered_map<const QueryNode *, RowSet> m_titled;
};

} // namespace shiwen
