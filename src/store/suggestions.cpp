// SPDX-License-Identifier: GPL-3.0-or-later
// Suggestions for a query that is being typed. Every statement is a fixed number of steps in an index.
#include "store/comparable.h"
#include "store/index_reader.h"
#include "store/index_reader_p.h"
#include "store/query_lexer.h"
#include "store/query_terms.h"
#include "text/fold.h"

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

using Kind = Suggestion::Kind;

constexpr qsizetype maximumSuggestedLength = 200; // nobody finishes a longer text by choosing

/// Where the text is unfinished.
struct Unfinished {
    qsizetype begin = -1; ///< of the last term; -1 when the text ends with none
    QString field;        ///< tag or account, when its value is being typed
    QString word;
};

/// A value of a field, and how many articles have it, counted up to a bound.
struct Candidate {
    QString value;
    int count = 0;
};

Unfinished unfinishedIn(const QString &text)
{
    const std::vector<QueryToken> tokens = queryTokens(text);
    if (tokens.empty() || tokens.back().written.end() != QStringView(text).end())
        return {};
    const QueryToken &last = tokens.back();
    const qsizetype begin = last.written.begin() - QStringView(text).begin();
    const auto known = [](const QString &name) {
        return name == u"tag" || name == u"account";
    };
    if (last.word) {
        const QString name = last.written.chopped(1).toString().toLower();
        const bool empty = last.written.endsWith(u':') || last.written.endsWith(u'：');
        QStringView word = last.written;
        while (!word.isEmpty() && !closersOf(word.front()).isEmpty())
            word = word.mid(1);
        return empty && known(name) ? Unfinished{begin, name, {}} : Unfinished{begin, {}, word.toString()};
    }
    const bool field = last.node.kind == QueryNode::Kind::Field && known(last.node.field);
    const bool finished = QStringView(u"\"＂”“」』").contains(last.written.back());
    if (!field || finished)
        return {};
    return {begin, last.node.field, last.node.text};
}

/// The highest text that begins with `prefix` and goes on.
QString endOf(const QString &prefix)
{
    const char32_t highest = 0x10FFFF;
    return prefix + QString::fromUcs4(&highest, 1);
}

Result<QList<Candidate>> candidates(Database &database, const QString &sql, const QVariantList &values)
{
    auto query = database.select(sql, values);
    if (!query)
        return query.error();
    QList<Candidate> found;
    while (query->next())
        found.append({query->value(0).toString(), query->value(1).toInt()});
    return found;
}

Result<QList<Candidate>> tagsBeginning(Database &database, const QString &prefix)
{
    return candidates(
        database,
        QStringLiteral("with recursive found (folded) as ("
                       "select min(folded) from tag where folded >= ? and folded < ? union all "
                       "select (select min(folded) from tag where folded > found.folded and folded < ?) from found "
                       "where found.folded is not null limit 40) "
                       "select (select value from tag where tag.folded = found.folded limit 1), "
                       "(select count(*) from (select 1 from tag where tag.folded = found.folded limit 1000)) "
                       "from found where found.folded is not null"),
        {prefix, endOf(prefix), endOf(prefix)});
}

Result<QList<Candidate>> tagsContaining(Database &database, const QString &part)
{
    return candidates(
        database,
        QStringLiteral("with recursive every (folded) as (select min(folded) from tag union all "
                       "select (select min(folded) from tag where folded > every.folded) from every "
                       "where every.folded is not null limit 2000) "
                       "select (select value from tag where tag.folded = every.folded limit 1), "
                       "(select count(*) from (select 1 from tag where tag.folded = every.folded limit 1000)) "
                       "from every where instr(every.folded, ?) > 1 limit 40"),
        {part});
}

Result<QList<Candidate>> accountsBeginning(Database &database, const QString &prefix)
{
    return candidates(
        database,
        QStringLiteral("with recursive found (folded) as ("
                       "select min(account_folded) from article where account_folded >= ? and account_folded < ? "
                       "union all select (select min(account_folded) from article where account_folded > found.folded "
                       "and account_folded < ?) from found where found.folded is not null limit 40) "
                       "select (select account from article where account_folded = found.folded limit 1), "
                       "(select count(*) from (select 1 from article where account_folded = found.folded limit 1000)) "
                       "from found where found.folded is not null and found.folded <> ''"),
        {prefix, endOf(prefix), endOf(prefix)});
}

Result<QList<Candidate>> accountsContaining(Database &database, const QString &part)
{
    return candidates(
        database,
        QStringLiteral(
            "with recursive every (folded) as (select min(account_folded) from article union all "
            "select (select min(account_folded) from article where account_folded > every.folded) from every "
            "where every.folded is not null limit 2000) "
            "select (select account from article where account_folded = every.folded limit 1), "
            "(select count(*) from (select 1 from article where account_folded = every.folded limit 1000)) "
            "from every where instr(every.folded, ?) > 1 limit 40"),
        {part});
}

/// Tags that the reader added.
Result<QList<Candidate>> addedTags(Database &database, const QString &part)
{
    auto all = candidates(database,
                          QStringLiteral("select tag, count(*) from notebook.added_tag group by tag limit 4000"), {});
    if (all)
        all->removeIf([&](const Candidate &tag) { return !comparable(tag.value).contains(part); });
    return all;
}

/// Those that begin with the word first, then the rest; the most used first in each, every value once.
class Ranking
{
public:
    Ranking(Kind kind, const QString &word) : m_kind(kind), m_word(word) {}

    Result<void> add(Result<QList<Candidate>> found)
    {
        if (!found)
            return found.error();
        const auto rank = [this](const Candidate &one) {
            return std::pair(!comparable(one.value).startsWith(m_word), -one.count);
        };
        for (const Candidate &one : std::as_const(*found)) {
            const auto same = [&](const Candidate &other) {
                return comparable(other.value) == comparable(one.value);
            };
            if (std::none_of(m_all.begin(), m_all.end(), same))
                m_all.append(one);
        }
        std::stable_sort(m_all.begin(), m_all.end(),
                         [&](const Candidate &a, const Candidate &b) { return rank(a) < rank(b); });
        return {};
    }

    [[nodiscard]] qsizetype size() const { return m_all.size(); }

    [[nodiscard]] QList<Suggestion> suggestions(const QString &before, int limit) const
    {
        QList<Suggestion> list;
        for (const Candidate &one : m_all.first(std::min<qsizetype>(limit, m_all.size()))) {
            QueryNode node;
            node.kind = QueryNode::Kind::Field;
            node.field = m_kind == Kind::Tag ? QStringLiteral("tag") : QStringLiteral("account");
            node.text = one.value;
            list.append({m_kind, one.value, before + writtenQuery(node) + u' ', {}});
        }
        return list;
    }

private:
    Kind m_kind;
    QString m_word;
    QList<Candidate> m_all;
};

/// As many of each kind as there is room for: each gets its share, and what is left goes to those that have more.
QList<Suggestion> shared(const QList<QList<Suggestion>> &kinds, int limit)
{
    QList<qsizetype> taken(kinds.size(), 0);
    for (int left = limit, before = -1; left > 0 && left != before;) {
        before = left;
        for (qsizetype i = 0; i < kinds.size() && left > 0; ++i) {
            if (taken[i] < kinds.at(i).size()) {
                ++taken[i];
                --left;
            }
        }
    }
    QList<Suggestion> list;
    for (qsizetype i = 0; i < kinds.size(); ++i)
        list += kinds.at(i).first(taken.at(i));
    return list;
}

} // namespace

Result<QList<Suggestion>> IndexReader::Private::suggestedValues(Suggestion::Kind kind, const QString &word,
                                                                const QString &before, int limit)
{
    const QString wanted = comparable(word);
    const bool tag = kind == Suggestion::Kind::Tag;
    Ranking ranking(kind, wanted);
    auto done = ranking.add(tag ? tagsBeginning(database, wanted) : accountsBeginning(database, wanted));
    if (done && tag && attached)
        done = ranking.add(addedTags(database, wanted));
    if (done && ranking.size() < limit && !wanted.isEmpty())
        done = ranking.add(tag ? tagsContaining(database, wanted) : accountsContaining(database, wanted));
    return done ? Result<QList<Suggestion>>(ranking.suggestions(before, limit)) : done.error();
}

Result<QList<Suggestion>> IndexReader::Private::suggestedTitles(const QString &text, int limit)
{
    const QString wanted = comparable(text);
    auto query = database.select(
        QStringLiteral("with recursive found (folded) as ("
                       "select min(title_folded) from article where title_folded >= ? and title_folded < ? union all "
                       "select (select min(title_folded) from article where title_folded > found.folded "
                       "and title_folded < ?) from found where found.folded is not null limit ?) "
                       "select title, id from found join article on "
                       "row = (select max(row) from article where title_folded = found.folded)"),
        {wanted, endOf(wanted), endOf(wanted), limit});
    if (!query)
        return query.error();
    QList<Suggestion> found;
    while (query->next())
        found.append({Suggestion::Kind::Title, query->value(0).toString(), text, query->value(1).toString()});
    return found;
}

Result<QList<Suggestion>> IndexReader::Private::suggestedQueries(const QString &text, int limit)
{
    QList<Suggestion> found;
    if (!attached)
        return found;
    auto query = database.select(QStringLiteral("select query from notebook.past_query order by used desc"));
    if (!query)
        return query.error();
    const QString wanted = comparable(text);
    QList<Suggestion> inside;
    while (query->next() && found.size() < limit) {
        const QString past = query->value(0).toString();
        const QString key = comparable(past);
        if (key == wanted || !key.contains(wanted))
            continue;
        (key.startsWith(wanted) ? found : inside).append({Suggestion::Kind::PastQuery, past, past, {}});
    }
    found += inside;
    return found.first(std::min<qsizetype>(limit, found.size()));
}

Result<QList<Suggestion>> IndexReader::suggestions(const QString &text, int limit)
{
    if (auto done = d->attachNotebook(); !done)
        return done.error();
    if (!hasUnit(text) || text.size() > maximumSuggestedLength || limit <= 0)
        return QList<Suggestion>();
    const Unfinished last = unfinishedIn(text);
    const QString before = text.left(last.begin);
    if (last.begin >= 0 && !last.field.isEmpty()) {
        const auto kind = last.field == u"tag" ? Suggestion::Kind::Tag : Suggestion::Kind::Account;
        return d->suggestedValues(kind, last.word, before, limit);
    }
    QList<QList<Suggestion>> kinds;
    auto add = [&kinds](Result<QList<Suggestion>> found) -> Result<void> {
        if (!found)
            return found.error();
        kinds.append(std::move(*found));
        return {};
    };
    auto done = add(d->suggestedQueries(text, limit));
    if (done && last.begin >= 0 && hasUnit(last.word)) {
        done = add(d->suggestedValues(Suggestion::Kind::Tag, last.word, before, limit));
        if (done)
            done = add(d->suggestedValues(Suggestion::Kind::Account, last.word, before, limit));
    }
    if (done)
        done = add(d->suggestedTitles(text, limit));
    return done ? Result<QList<Suggestion>>(shared(kinds, limit)) : done.error();
}

} // namespace shiwen
