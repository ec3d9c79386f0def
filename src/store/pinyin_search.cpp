// SPDX-License-Identifier: GPL-3.0-or-later
// Searching by pinyin: titles, tags and accounts that are read as the words of a query are spelled.
#include "store/pinyin_matches.h"
#include "store/query_runner.h"

#include <algorithm>

namespace shiwen {

bool asksForPinyin(const QueryNode &node)
{
    switch (node.kind) {
    case QueryNode::Kind::Phrase: return PinyinQuery::parse(node.text, node.prefix).has_value();
    case QueryNode::Kind::Not: return false;
    case QueryNode::Kind::Field: return node.field == QLatin1String("title") && PinyinQuery::parse(node.text);
    default: return std::any_of(node.children.begin(), node.children.end(), asksForPinyin);
    }
}

Result<RowSet> QueryRunner::soundingLike(const QueryNode &node, TextScope scope)
{
    const auto query = PinyinQuery::parse(node.text, node.prefix);
    if (!query)
        return RowSet();
    auto matches = PinyinMatches::open(m_database, m_texts, *query, scope);
    if (!matches)
        return matches.error();
    RowSet found;
    while (const auto row = matches->next())
        found.push_back(*row);
    std::reverse(found.begin(), found.end());
    if (scope == TextScope::Title)
        return found;
    auto added = withAddedTag([&query](const QString &tag) { return query->find(tag).has_value(); });
    if (!added)
        return added;
    return united(found, *added);
}

} // namespace shiwen
