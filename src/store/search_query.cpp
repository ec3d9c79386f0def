// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_query.h"

#include "store/query_lexer.h"

#include <algorithm>
#include <iterator>

namespace shiwen {

namespace {

using Kind = QueryNode::Kind;

QueryNode negated(QueryNode node)
{
    if (node.kind == Kind::All)
        return node;
    if (node.kind == Kind::Not) {
        QueryNode inner = std::move(node.children.front());
        return inner;
    }
    QueryNode result;
    result.kind = Kind::Not;
    result.children.push_back(std::move(node));
    return result;
}

/// And or Or of `children`, without nesting into itself; the child itself when there is one.
QueryNode combined(Kind kind, std::vector<QueryNode> children)
{
    QueryNode result;
    result.kind = kind;
    for (QueryNode &child : children) {
        if (child.kind == kind)
            std::move(child.children.begin(), child.children.end(), std::back_inserter(result.children));
        else if (child.kind != Kind::All)
            result.children.push_back(std::move(child));
    }
    if (result.children.empty())
        return {};
    if (result.children.size() == 1) {
        QueryNode only = std::move(result.children.front());
        return only;
    }
    return result;
}

/// Recursive descent; the lexer bounds the depth.
class Parser
{
public:
    explicit Parser(std::vector<QueryToken> tokens) : m_tokens(std::move(tokens)) {}

    QueryNode either()
    {
        std::vector<QueryNode> choices;
        std::vector<QueryNode> conditions;
        while (m_at < m_tokens.size() && m_tokens[m_at].kind != QueryToken::Kind::Close) {
            const QueryToken::Kind kind = m_tokens[m_at].kind;
            if (kind == QueryToken::Kind::Or) {
                choices.push_back(combined(Kind::And, std::move(conditions)));
                conditions.clear();
            }
            if (kind == QueryToken::Kind::And || kind == QueryToken::Kind::Or)
                ++m_at;
            else
                conditions.push_back(condition());
        }
        choices.push_back(combined(Kind::And, std::move(conditions)));
        return combined(Kind::Or, std::move(choices));
    }

private:
    QueryNode condition()
    {
        bool negative = false;
        for (; m_tokens[m_at].kind == QueryToken::Kind::Not; ++m_at)
            negative = !negative;
        QueryNode node;
        if (m_tokens[m_at].kind == QueryToken::Kind::Open) {
            ++m_at;
            node = either();
        } else {
            node = std::move(m_tokens[m_at].node);
        }
        ++m_at;
        return negative ? negated(std::move(node)) : std::move(node);
    }

    std::vector<QueryToken> m_tokens;
    std::size_t m_at = 0;
};

void collectPhrases(const QueryNode &node, bool titles, QList<WantedPhrase> &phrases)
{
    if (node.kind == Kind::Not)
        return;
    if (node.kind == Kind::Phrase || node.kind == Kind::Literal) {
        const bool known = std::any_of(phrases.begin(), phrases.end(),
                                       [&node](const WantedPhrase &phrase) { return phrase.text == node.text; });
        if (!known)
            phrases.append({node.text, node.kind == Kind::Literal, node.prefix, node.exact});
    }
    if (titles && node.kind == Kind::Field && node.field == u"title")
        collectPhrases(titleNode(node), false, phrases);
    for (const QueryNode &child : node.children)
        collectPhrases(child, titles, phrases);
}

bool holdsFamily(const QueryNode &node)
{
    if (node.kind == Kind::Field && node.field == u"family")
        return true;
    return node.kind != Kind::Not && std::any_of(node.children.begin(), node.children.end(), holdsFamily);
}

QString joinedChildren(const QueryNode &node, QStringView separator)
{
    QStringList parts;
    for (const QueryNode &child : node.children)
        parts.append(toString(child));
    return u'(' + parts.join(separator) + u')';
}

/// Marks the last word when the text ends with it and it is not excluded.
void markPrefix(std::vector<QueryToken> &tokens, QStringView text)
{
    if (tokens.empty() || !tokens.back().word || tokens.back().written.end() != text.end())
        return;
    const bool excluded = tokens.size() > 1 && tokens[tokens.size() - 2].kind == QueryToken::Kind::Not;
    tokens.back().node.prefix = tokens.back().node.kind == Kind::Phrase && !excluded;
}

} // namespace

bool SearchQuery::hasText() const
{
    return !wantedPhrases().isEmpty();
}

QStringList SearchQuery::positivePhrases() const
{
    QStringList texts;
    for (const WantedPhrase &phrase : wantedPhrases())
        texts.append(phrase.text);
    return texts;
}

QList<WantedPhrase> SearchQuery::wantedPhrases() const
{
    QList<WantedPhrase> phrases;
    collectPhrases(root, false, phrases);
    return phrases;
}

QList<WantedPhrase> SearchQuery::wantedInTitle() const
{
    QList<WantedPhrase> phrases;
    collectPhrases(root, true, phrases);
    return phrases;
}

bool SearchQuery::namesFamily() const
{
    return holdsFamily(root);
}

SearchQuery parseQuery(const QString &text, bool prefixLastWord)
{
    qsizetype length = qMin(text.size(), maximumQueryLength);
    if (length < text.size() && text[length].isLowSurrogate())
        --length;
    const QStringView read = QStringView(text).first(length);
    SearchQuery query{text, {}, {}};
    std::vector<QueryToken> tokens = queryTokens(read, &query.remarks);
    if (prefixLastWord && length == text.size())
        markPrefix(tokens, read);
    if (length < text.size())
        query.remarks.append({QueryRemark::Kind::TooLong, text.mid(length, maximumRemarkLength)});
    query.root = Parser(std::move(tokens)).either();
    return query;
}

QueryNode titleNode(const QueryNode &field)
{
    // A title is text: what needs a check of its characters anywhere needs it there as well.
    QueryNode node;
    const bool literal =
        std::any_of(field.text.begin(), field.text.end(), [](QChar c) { return QLatin1String("+#.-_@").contains(c); });
    node.kind = literal ? Kind::Literal : Kind::Phrase;
    node.text = field.text;
    node.prefix = field.prefix;
    return node;
}

QString toString(const QueryNode &node)
{
    switch (node.kind) {
    case Kind::All: return QStringLiteral("*");
    case Kind::And: return joinedChildren(node, u" & ");
    case Kind::Or: return joinedChildren(node, u" | ");
    case Kind::Not: return u'!' + toString(node.children.front());
    case Kind::Phrase: return u'"' + node.text + (node.prefix ? QStringLiteral("\"*") : QStringLiteral("\""));
    case Kind::Literal: return QStringLiteral("literal \"") + node.text + u'"';
    case Kind::Field:
        if (node.field == u"date")
            return QStringLiteral("date:") + node.text + QStringLiteral("..") + node.until;
        return node.field + QStringLiteral(":\"") + node.text + u'"';
    }
    return {};
}

} // namespace shiwen
