// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/relaxed_query.h"

#include "text/phrase_finder.h"

namespace shiwen {

QueryNode relaxedNode(const QueryNode &root, bool *changed)
{
    QueryNode node = root;
    if (root.kind == QueryNode::Kind::Phrase && !root.exact) {
        const QStringList pairs = unitPairs(root.text);
        if (pairs.size() == 1)
            return node;
        *changed = true;
        node = QueryNode();
        node.kind = QueryNode::Kind::And;
        for (const QString &pair : pairs) {
            QueryNode child;
            child.kind = QueryNode::Kind::Phrase;
            child.text = pair;
            node.children.push_back(child);
        }
        node.children.back().prefix = root.prefix;
        return node;
    }
    // What must not occur is not widened.
    if (root.kind == QueryNode::Kind::Not)
        return node;
    for (QueryNode &child : node.children)
        child = relaxedNode(child, changed);
    return node;
}

QString wholeText(const QueryNode &root)
{
    if (root.kind == QueryNode::Kind::Phrase || root.kind == QueryNode::Kind::Literal)
        return root.text;
    if (root.kind != QueryNode::Kind::And)
        return {};
    QStringList words;
    for (const QueryNode &child : root.children) {
        if (child.kind != QueryNode::Kind::Phrase && child.kind != QueryNode::Kind::Literal)
            return {};
        words.append(child.text);
    }
    return words.join(u' ');
}

} // namespace shiwen
