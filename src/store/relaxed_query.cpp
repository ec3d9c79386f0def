// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/relaxed_query.h"

#include "text/phrase_finder.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace shiwen {

namespace {

using Kind = QueryNode::Kind;

constexpr qsizetype mostPairs = 64; ///< of a phrase
constexpr qsizetype mostWays = 8;   ///< to leave some of them out

QueryNode phraseNode(const QString &text, bool prefix)
{
    QueryNode node;
    node.kind = Kind::Phrase;
    node.text = text;
    node.prefix = prefix;
    return node;
}

/// Of which of `sets`, a bit each, rows are in most, and in at least `least`; the newest rows' first.
QList<quint64> fullest(const std::vector<RowSet> &sets, std::size_t least)
{
    // Who is in `least` sets is in one of all but `least - 1`: the smallest will do.
    std::vector<const RowSet *> bySize;
    bySize.reserve(sets.size());
    for (const RowSet &set : sets)
        bySize.push_back(&set);
    std::ranges::sort(bySize, {}, [](const RowSet *set) { return set->size(); });
    RowSet candidates;
    for (std::size_t i = 0; i + least <= sets.size(); ++i)
        candidates = united(candidates, *bySize[i]);

    QList<quint64> best;
    auto most = int(least);
    for (auto row = candidates.rbegin(); row != candidates.rend(); ++row) {
        quint64 held = 0;
        for (std::size_t i = 0; i < sets.size(); ++i)
            held |= quint64(contains(sets[i], *row)) << i;
        const int count = std::popcount(held);
        if (count > most)
            best.clear();
        most = std::max(most, count);
        if (count == most && best.size() < mostWays && !best.contains(held))
            best.append(held);
    }
    return best;
}

QueryNode combined(Kind kind, std::vector<QueryNode> children)
{
    if (children.size() == 1)
        return std::move(children.front());
    QueryNode node;
    node.kind = kind;
    node.children = std::move(children);
    return node;
}

/// The pairs of a phrase; the phrase itself when it has none.
Result<QueryNode> pairsOf(const QueryNode &phrase, const RowsOfPair &rows, bool *changed)
{
    const QStringList texts = unitPairs(phrase.text);
    if (texts.size() == 1)
        return phrase;
    *changed = true;
    std::vector<QueryNode> pairs;
    std::vector<RowSet> sets;
    for (const QString &text : texts.first(qMin(texts.size(), mostPairs))) {
        pairs.push_back(phraseNode(text, phrase.prefix && pairs.size() + 1 == std::size_t(texts.size())));
        auto found = rows(pairs.back());
        if (!found)
            return found.error();
        sets.push_back(std::move(*found));
    }
    std::vector<QueryNode> ways;
    for (const quint64 held : fullest(sets, sets.size() / 2 + 1)) {
        std::vector<QueryNode> way;
        for (std::size_t i = 0; i < pairs.size(); ++i)
            if ((held >> i & 1U) != 0)
                way.push_back(pairs[i]);
        ways.push_back(combined(Kind::And, std::move(way)));
    }
    return ways.empty() ? combined(Kind::And, std::move(pairs)) : combined(Kind::Or, std::move(ways));
}

} // namespace

Result<QueryNode> relaxedNode(const QueryNode &root, const RowsOfPair &rows, bool *changed)
{
    if (root.kind == Kind::Phrase && !root.exact)
        return pairsOf(root, rows, changed);
    QueryNode node = root;
    // What must not occur is not widened.
    if (root.kind == Kind::Not)
        return node;
    for (QueryNode &child : node.children) {
        auto relaxed = relaxedNode(child, rows, changed);
        if (!relaxed)
            return relaxed;
        child = std::move(*relaxed);
    }
    return node;
}

} // namespace shiwen
