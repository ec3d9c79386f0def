// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rank_tiers.h"

#include "store/comparable.h"
#include "store/index_reader_p.h"
#include "store/indexed_texts.h"
#include "store/phrase_matcher.h"
#include "text/units.h"

#include <functional>

namespace shiwen {

namespace {

using Kind = QueryNode::Kind;

constexpr qptrdiff mostTitlesRead = 500;

bool isText(const QueryNode &node)
{
    return node.kind == Kind::Phrase || node.kind == Kind::Literal;
}

Result<QStringList> texts(Database &database, const QString &sql)
{
    auto query = database.select(sql);
    if (!query)
        return query.error();
    QStringList found;
    while (query->next())
        found.append(query->value(0).toString());
    return found;
}

/// Whether a folded value holds the text of a Phrase or a Literal.
std::function<bool(const QString &)> holder(const QueryNode &leaf)
{
    if (leaf.kind == Kind::Literal)
        return [wanted = folded(leaf.text)](const QString &value) {
            return value.contains(wanted);
        };
    return [matcher = PhraseMatcher(leaf.text, leaf.prefix)](const QString &value) {
        return matcher.occursIn(value);
    };
}

/// The text by its units alone, so that punctuation does not count.
QString unitsOf(const QString &text)
{
    QStringList units;
    for (const Unit &unit : cutIntoUnits(text))
        units.append(unit.folded);
    return units.join(u' ');
}

} // namespace

Result<KnownNames> knownNames(Database &database)
{
    auto tags = texts(database, QStringLiteral("with recursive every (folded) as (select min(folded) from tag union "
                                               "all select (select min(folded) from tag where folded > every.folded) "
                                               "from every where every.folded is not null limit 2000) "
                                               "select folded from every where folded is not null"));
    auto accounts = texts(database, QStringLiteral("with recursive every (folded) as (select min(account_folded) from "
                                                   "article union all select (select min(account_folded) from article "
                                                   "where account_folded > every.folded) from every "
                                                   "where every.folded is not null limit 2000) "
                                                   "select folded from every where folded <> ''"));
    if (!tags || !accounts)
        return tags ? accounts.error() : tags.error();
    return KnownNames{std::move(*tags), std::move(*accounts)};
}

QueryNode wholePhrase(const QueryNode &root)
{
    if (isText(root))
        return root;
    if (root.kind != Kind::And)
        return {};
    QueryNode whole;
    QStringList words;
    for (const QueryNode &child : root.children) {
        if (child.kind == Kind::Or)
            return {};
        if (!isText(child))
            continue;
        whole = child;
        words.append(child.text);
    }
    if (words.size() > 1)
        whole.kind = Kind::Phrase;
    whole.text = words.join(u' ');
    return whole;
}

QueryNode severalWords(const QueryNode &root)
{
    const auto words = std::count_if(root.children.begin(), root.children.end(), isText);
    return root.kind == Kind::And && words > 1 ? wholePhrase(root) : QueryNode();
}

Result<std::vector<Tier>> RankTiers::of(const RowSet &found)
{
    std::vector<Tier> tiers;
    RowSet rest = found;
    const auto take = [&](RankTier tier, const Result<Condition> &rows) -> Result<void> {
        if (!rows)
            return rows.error();
        if (!rows->has_value())
            return {};
        RowSet taken = intersected(rest, **rows);
        if (taken.empty())
            return {};
        rest = without(rest, taken);
        tiers.emplace_back(tier, std::move(taken));
        return {};
    };
    const QueryNode whole = wholePhrase(m_root);
    if (whole.kind != Kind::All) {
        auto phrase = titled(whole);
        auto exact = phrase ? withTitle(whole, intersected(rest, *phrase)) : phrase;
        if (!exact)
            return exact.error();
        (void)take(WholeTitle, Condition(std::move(*exact)));
        (void)take(PhraseInTitle, Condition(std::move(*phrase)));
    }
    if (auto done = take(WordsInTitle, rows(m_root, Names::Title)); !done)
        return done.error();
    if (whole.kind != Kind::All && whole.text != m_root.text) {
        auto named = namedSo(whole);
        if (!named)
            return named.error();
        (void)take(NameItself, Condition(std::move(*named)));
    }
    if (auto done = take(NameItself, rows(m_root, Names::Itself)); !done)
        return done.error();
    if (auto done = take(WordsInNames, rows(m_root, Names::Part)); !done)
        return done.error();
    tiers.emplace_back(PhraseInText, std::move(rest));
    return tiers;
}

Result<Condition> RankTiers::rows(const QueryNode &node, Names names)
{
    if (isText(node)) {
        auto found = leafRows(node, names);
        return found ? Result<Condition>(std::move(*found)) : found.error();
    }
    Condition all;
    if (node.kind != Kind::And && node.kind != Kind::Or)
        return all;
    for (const QueryNode &child : node.children) {
        auto one = rows(child, names);
        if (!one)
            return one;
        if (!one->has_value())
            continue;
        if (!all)
            all = std::move(**one);
        else
            all = node.kind == Kind::And ? intersected(*all, **one) : united(*all, **one);
        if (node.kind == Kind::And && all->empty())
            break;
    }
    return all;
}

Result<RowSet> RankTiers::leafRows(const QueryNode &leaf, Names names)
{
    auto found = titled(leaf);
    if (!found || names == Names::Title)
        return found;
    auto named = names == Names::Part ? namedLike(leaf) : RowSet();
    auto itself = named ? namedSo(leaf) : named;
    if (!itself)
        return itself;
    return united(*found, united(*named, *itself));
}

Result<RowSet> RankTiers::titled(const QueryNode &leaf)
{
    if (const auto known = m_titled.find(&leaf); known != m_titled.end())
        return known->second;
    auto found = m_runner.run(leaf, TextScope::Title);
    if (!found)
        return found.error();
    RowSet rows = found->value_or(RowSet());
    m_titled.emplace(&leaf, rows);
    return rows;
}

Result<RowSet> RankTiers::namedSo(const QueryNode &leaf)
{
    const QString wanted = comparable(leaf.text);
    auto tagged = m_runner.tagged(wanted);
    auto account = m_runner.rows(QStringLiteral("select row from article where account_folded = ?"), {wanted});
    if (!tagged || !account)
        return tagged ? account : tagged;
    return united(*tagged, *account);
}

Result<RowSet> RankTiers::namedLike(const QueryNode &leaf)
{
    if (leaf.kind == Kind::Phrase && unitsOf(leaf.text).size() < 2)
        return RowSet();
    const auto holds = holder(leaf);
    const auto withThis = [&holds](const QStringList &values) {
        QStringList with;
        for (const QString &value : values)
            if (holds(value))
                with.append(value);
        return packedList(with);
    };
    auto added = m_runner.withAddedTag([&holds](const QString &tag) { return holds(folded(tag)); });
    if (!added)
        return added;
    RowSet found = std::move(*added);
    for (const auto &[values, sql] :
         {std::pair(withThis(m_names.tags),
                    QStringLiteral("select row from tag where folded in (select value from json_each(?))")),
          std::pair(withThis(m_names.accounts), QStringLiteral("select row from article where account_folded in "
                                                               "(select value from json_each(?))"))}) {
        if (values.isEmpty())
            continue;
        auto more = m_runner.rows(sql, {values});
        if (!more)
            return more;
        found = united(found, *more);
    }
    return found;
}

Result<RowSet> RankTiers::withTitle(const QueryNode &whole, const RowSet &candidates)
{
    auto found =
        m_runner.rows(QStringLiteral("select row from article where title_folded in (?, ?) and title_folded <> ''"),
                      {comparable(whole.text), comparable(QString(whole.text).remove(u' '))});
    const QString wanted = unitsOf(whole.text);
    // A single character stands in hundreds of titles, and is hardly ever one with punctuation around it.
    if (!found || candidates.empty() || whole.kind == Kind::Literal || wanted.size() < 2)
        return found;
    const RowSet newest(candidates.end() - qMin(qptrdiff(candidates.size()), mostTitlesRead), candidates.end());
    auto equal = m_runner.rowsWhere(
        QStringLiteral("select row, title from stored_article where row in (select value from json_each(?))"),
        {QString::fromLatin1(rowArray(newest))}, [&wanted](const QString &title) { return unitsOf(title) == wanted; });
    if (!equal)
        return equal;
    return united(*found, *equal);
}

} // namespace shiwen
