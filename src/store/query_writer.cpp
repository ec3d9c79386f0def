// SPDX-License-Identifier: GPL-3.0-or-later
// A tree of a query, written as a person would.
#include "store/query_lexer.h"
#include "store/query_terms.h"
#include "store/search_query.h"

#include <QDate>

#include <algorithm>

namespace shiwen {

namespace {

using Kind = QueryNode::Kind;

QString inQuotes(const QString &text)
{
    constexpr QStringView pairs[] = {u"\"\"", u"“”", u"「」", u"『』"};
    for (const QStringView pair : pairs) {
        const QStringView closers = closersOf(pair.front());
        if (std::none_of(text.begin(), text.end(), [&](QChar c) { return closers.contains(c); }))
            return pair.front() + text + pair.back();
    }
    return text;
}

/// Whether the term is read alone as one operand, and so whatever stands beside it.
bool standsAlone(const QString &term)
{
    const auto count = [&term](QStringView characters) {
        return std::count_if(term.begin(), term.end(), [&](QChar c) { return characters.contains(c); });
    };
    const qsizetype colon =
        std::find_if(term.begin(), term.end(), [](QChar c) { return c == u':' || c == u'：'; }) - term.begin();
    const bool quotes = term.isEmpty() || !closersOf(term.front()).isEmpty() ||
                        (colon + 1 < term.size() && !closersOf(term.at(colon + 1)).isEmpty());
    if (quotes || count(u"(（") != count(u")）") || term == u"AND" || term == u"OR" || term == u"NOT")
        return false;
    const std::vector<QueryToken> tokens = queryTokens(term);
    return tokens.size() == 1 && tokens.front().kind == QueryToken::Kind::Operand &&
           tokens.front().written.size() == term.size();
}

bool standsAsText(const QString &word)
{
    return standsAlone(word) && queryTokens(word).front().word;
}

/// A day as year, month or day; `parts` of them, 1 to 3.
QString dayText(const QString &day, int parts)
{
    return day.left(parts == 1 ? 4 : parts == 2 ? 7 : 10);
}

/// How many parts must be written so that the first or the last day of the span is this one.
int partsOf(const QString &day, bool last)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (date.day() != (last ? date.daysInMonth() : 1))
        return 3;
    return date.month() != (last ? 12 : 1) ? 2 : 1;
}

QString dateText(const QueryNode &node)
{
    const int first = node.text.isEmpty() ? 1 : partsOf(node.text, false);
    const int last = node.until.isEmpty() ? 1 : partsOf(node.until, true);
    const QString from = dayText(node.text, std::max(first, last));
    const QString until = dayText(node.until, std::max(first, last));
    return QLatin1String("date:") + (from == until ? from : from + QLatin1String("..") + until);
}

QString fieldText(const QueryNode &node)
{
    if (node.field == u"date")
        return dateText(node);
    const QString bare = node.field + u':' + node.text;
    const bool safe = standsAlone(bare) && !queryTokens(bare).front().word;
    return safe ? bare : node.field + u':' + inQuotes(node.text);
}

/// The words of a phrase that the parser checks character by character beside it; they are not written again.
std::size_t literalsOf(const std::vector<QueryNode> &children, std::size_t phrase)
{
    const QueryNode whole = textNode(children[phrase].text);
    const auto same = [](const QueryNode &a, const QueryNode &b) {
        return a.kind == b.kind && a.text == b.text;
    };
    const std::size_t count = whole.children.size();
    const bool follow =
        children[phrase].kind == Kind::Phrase && phrase + count <= children.size() &&
        std::equal(whole.children.begin(), whole.children.end(), children.begin() + qsizetype(phrase), same);
    return follow && count > 0 ? count - 1 : 0;
}

QString conjunctionText(const QueryNode &node, qsizetype *pieces)
{
    QStringList parts;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const QueryNode &child = node.children[i];
        const QString text = writtenQuery(child);
        parts.append(child.kind == Kind::Or ? u'(' + text + u')' : text);
        i += literalsOf(node.children, i);
    }
    *pieces = parts.size();
    return parts.join(u' ');
}

QString negationText(const QueryNode &negated)
{
    qsizetype pieces = negated.kind == Kind::Or ? 2 : 1;
    const QString text = negated.kind == Kind::And ? conjunctionText(negated, &pieces) : writtenQuery(negated);
    return pieces > 1 ? QLatin1String("-(") + text + u')' : u'-' + text;
}

} // namespace

QString writtenQuery(const QueryNode &node)
{
    qsizetype pieces = 0;
    QStringList choices;
    switch (node.kind) {
    case Kind::All: return {};
    case Kind::And: return conjunctionText(node, &pieces);
    case Kind::Or:
        for (const QueryNode &child : node.children)
            choices.append(writtenQuery(child));
        return choices.join(QStringLiteral(" OR "));
    case Kind::Not: return negationText(node.children.front());
    case Kind::Phrase: return !node.exact && standsAsText(node.text) ? node.text : inQuotes(node.text);
    case Kind::Literal: return standsAsText(node.text) ? node.text : inQuotes(node.text);
    case Kind::Field: return fieldText(node);
    }
    return {};
}

} // namespace shiwen
