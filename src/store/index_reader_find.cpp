// SPDX-License-Identifier: GPL-3.0-or-later
// Answering a query: which rows, in which order, the first ones at once.
#include "store/index_reader.h"
#include "store/index_reader_p.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>
#include <unordered_set>
#include <utility>

namespace shiwen {

namespace {

constexpr qint64 patienceMs = 4;             ///< after this the first rows are what there is of them, if there is any
constexpr std::size_t mostTitlesSpelt = 500; ///< of more rows that are read like a query all are alike

/// Every row in the order of a sorted index, those with an empty key last.
Result<QList<Row>> inKeyOrder(Database &database, const QString &filled, const QString &empty)
{
    QList<Row> rows;
    for (const QString &sql : {filled, empty}) {
        auto query = database.select(sql);
        if (!query)
            return query.error();
        while (query->next())
            rows.append(query->value(0).toLongLong());
    }
    return rows;
}

QList<Row> newestFirst(const RowSet &rows)
{
    return {rows.rbegin(), rows.rend()};
}

void append(QueryResult &result, const std::vector<Tier> &tiers)
{
    for (const auto &[tier, rows] : tiers) {
        result.rows += newestFirst(rows);
        result.tiers += QList<int>(qsizetype(rows.size()), tier);
    }
}

/// A part of an answer: candidates that count when they are confirmed.
struct Part {
    RankTier tier;
    RowSet candidates;
    std::function<Result<bool>(Row)> confirm;
};

/// The first rows of `parts`, newest first in each, as many as are asked for or found in time.
Result<QueryResult> firstOf(const std::vector<Part> &parts, bool ranks, const FindOptions &options)
{
    QElapsedTimer clock;
    clock.start();
    QueryResult first;
    for (const Part &part : parts) {
        for (auto row = part.candidates.rbegin(); row != part.candidates.rend(); ++row) {
            if (first.rows.size() >= options.firstRows || (!first.rows.isEmpty() && clock.hasExpired(patienceMs))) {
                first.complete = false;
                return first;
            }
            if (options.monitor.isCancelled())
                return Error{ErrorCode::Cancelled, QString()};
            auto confirmed = part.confirm(*row);
            if (!confirmed)
                return confirmed.error();
            if (!*confirmed)
                continue;
            first.rows.append(*row);
            if (ranks)
                first.tiers.append(part.tier);
        }
    }
    return first;
}

} // namespace

Result<QueryResult> IndexReader::Private::sorted(const Condition &found, SortOrder order)
{
    QueryResult result;
    auto runs = runner();
    if (order == SortOrder::Date || order == SortOrder::Rank) {
        auto rows = found ? Result<RowSet>(*found) : runs.everyRow();
        if (!rows)
            return rows.error();
        result.rows = newestFirst(*rows);
        if (order == SortOrder::Rank)
            result.tiers.fill(PhraseInText, result.rows.size());
        return result;
    }
    auto all = order == SortOrder::Title
                   ? inKeyOrder(database,
                                QStringLiteral("select row from article where title_folded <> '' "
                                               "order by title_folded, row"),
                                QStringLiteral("select row from article where title_folded = '' order by row"))
                   : inKeyOrder(database,
                                QStringLiteral("select row from article where account_folded <> '' "
                                               "order by account_folded, row desc"),
                                QStringLiteral("select row from article where account_folded = '' order by row desc"));
    if (!all)
        return all.error();
    for (const Row row : *all) {
        if (!found || contains(*found, row))
            result.rows.append(row);
    }
    return result;
}

Result<const KnownNames *> IndexReader::Private::names()
{
    auto state = database.value(QStringLiteral("pragma data_version"));
    if (!state)
        return state.error();
    if (state->toLongLong() != namesState) {
        auto fresh = shiwen::knownNames(database);
        if (!fresh)
            return fresh.error();
        knownNames = std::move(*fresh);
        namesState = state->toLongLong();
    }
    return &knownNames;
}

Result<std::vector<Tier>> IndexReader::Private::tiers(const RowSet &found, const QueryNode &root,
                                                      const Monitor &monitor)
{
    auto known = names();
    if (!known)
        return known.error();
    auto runs = runner(monitor);
    return RankTiers(runs, **known, root).of(found);
}

Result<QueryResult> IndexReader::Private::ranked(const RowSet &found, const QueryNode &root, const QueryNode &phrase,
                                                 const Monitor &monitor)
{
    auto all = tiers(found, root, monitor);
    if (!all)
        return all.error();
    if (phrase.kind != QueryNode::Kind::All) {
        auto together = runner(monitor).run(phrase);
        if (!together)
            return together.error();
        RowSet &inText = all->back().second;
        RowSet apart = without(inText, together->value_or(RowSet()));
        inText = without(inText, apart);
        all->emplace_back(WordsInText, std::move(apart));
    }
    QueryResult result;
    append(result, *all);
    return result;
}

Result<std::optional<QueryResult>> IndexReader::Private::firstRows(const SearchQuery &query, SortOrder order,
                                                                   const FindOptions &options)
{
    if (options.firstRows <= 0 || order == SortOrder::Title || order == SortOrder::Account)
        return std::optional<QueryResult>();
    const bool ranks = order == SortOrder::Rank && query.hasText();
    const QueryNode phrase = ranks ? severalWords(query.root) : QueryNode();
    auto runs = runner(options.monitor);
    auto phraseRuns = runner(options.monitor);
    auto candidates = runs.candidates(query.root);
    auto together = candidates ? phraseRuns.candidates(phrase) : candidates;
    if (!together)
        return together.error();
    if ((runs.isSure() && phraseRuns.isSure()) || !candidates->has_value())
        return std::optional<QueryResult>();
    auto all = ranks ? tiers(**candidates, query.root, options.monitor)
                     : std::vector<Tier>{{PhraseInText, std::move(**candidates)}};
    if (!all)
        return all.error();

    std::vector<Part> parts;
    for (auto &[tier, rows] : *all)
        parts.push_back({tier, std::move(rows), [&runs](Row row) {
                             return runs.confirms(row);
                         }});
    std::unordered_set<Row> phrases; // found already when words that lie apart have their turn
    if (together->has_value()) {
        RowSet rest = std::move(parts.back().candidates);
        parts.back() = {PhraseInText, intersected(rest, **together), [&](Row row) {
                            auto one = phraseRuns.confirms(row);
                            auto both = one && *one ? runs.confirms(row) : one;
                            if (both && *both)
                                phrases.insert(row);
                            return both;
                        }};
        parts.push_back({WordsInText, std::move(rest), [&](Row row) {
                             return phrases.contains(row) ? Result<bool>(false) : runs.confirms(row);
                         }});
    }
    auto first = firstOf(parts, order == SortOrder::Rank, options);
    return first ? Result<std::optional<QueryResult>>(std::move(*first)) : first.error();
}

Result<std::vector<Tier>> IndexReader::Private::sounding(const QueryNode &root, const RowSet &found,
                                                         const Monitor &monitor)
{
    if (!asksForPinyin(root))
        return std::vector<Tier>();
    auto both = runner(monitor, true).run(root);
    if (!both)
        return both.error();
    RowSet rows = without(both->value_or(RowSet()), found);
    if (rows.empty() || rows.size() > mostTitlesSpelt)
        return std::vector<Tier>{{ReadLike, std::move(rows)}};
    auto titled = runner(monitor, true).run(root, TextScope::Title);
    if (!titled)
        return titled.error();
    RowSet titles = intersected(rows, titled->value_or(RowSet()));
    RowSet others = without(rows, titles);
    return std::vector<Tier>{{TitleReadLike, std::move(titles)}, {ReadLike, std::move(others)}};
}

Result<QueryResult> IndexReader::find(const SearchQuery &query, SortOrder order, const FindOptions &options)
{
    if (auto done = d->attachNotebook(); !done)
        return done.error();
    Transaction oneState(d->database);
    if (auto begun = oneState.begin(); !begun)
        return begun.error();
    auto first = d->firstRows(query, order, options);
    if (!first)
        return first.error();
    if (first->has_value() && !(*first)->complete)
        return std::move(**first);
    if (first->has_value()) {
        RowSet rows((*first)->rows.begin(), (*first)->rows.end());
        std::sort(rows.begin(), rows.end());
        return d->completed(query, std::move(rows), order, options.monitor);
    }
    auto found = d->runner(options.monitor).run(query.root);
    if (!found)
        return found.error();
    return d->completed(query, std::move(*found), order, options.monitor);
}

Result<QueryResult> IndexReader::Private::completed(const SearchQuery &query, Condition found, SortOrder order,
                                                    const Monitor &monitor)
{
    QueryNode root = query.root;
    const bool ranks = order == SortOrder::Rank && query.hasText() && found.has_value();
    const bool nothing = found.has_value() && found->empty();
    auto sounds = ranks || nothing ? sounding(root, *found, monitor) : std::vector<Tier>();
    if (!sounds)
        return sounds.error();
    RowSet sounding;
    for (const Tier &tier : *sounds)
        sounding = united(sounding, tier.second);
    bool relaxed = false;
    if (nothing && !ranks && !sounding.empty()) {
        found = std::move(sounding);
    } else if (nothing && sounding.empty() && query.hasText()) {
        const auto rowsOf = [&](const QueryNode &pair) {
            auto rows = runner(monitor).run(pair);
            return rows ? Result<RowSet>(rows->value_or(RowSet())) : rows.error();
        };
        auto pairs = relaxedNode(query.root, rowsOf, &relaxed);
        if (!pairs)
            return pairs.error();
        root = std::move(*pairs);
        auto wider = relaxed ? runner(monitor).run(root) : Result<Condition>(std::move(found));
        if (!wider)
            return wider.error();
        found = std::move(*wider);
    }
    auto result =
        ranks ? ranked(*found, root, relaxed ? QueryNode() : severalWords(root), monitor) : sorted(found, order);
    if (!result)
        return result;
    result->relaxed = relaxed && !result->rows.isEmpty();
    if (ranks)
        append(*result, *sounds);
    return result;
}

} // namespace shiwen
