// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/relaxed_query.h"

#include "text/units.h"

namespace shiwen {

namespace {

QString textBetween(const QString &text, const Unit &first, const Unit &last)
{
    return text.mid(first.begin, last.begin + last.length - first.begin);
}

bool isQuoted(const QString &phrase, const QString &written)
{
    return written.contains(u'"' + phrase + u'"') || written.contains(QChar(0x201c) + phrase + QChar(0x201d));
}

} // namespace

QStringList unitPairs(const QString &phrase)
{
    const QList<Unit> units = cutIntoUnits(phrase);
    if (units.size() < 3)
        return {phrase};
    QStringList pairs;
    for (qsizetype i = 1; i < units.size(); ++i)
        pairs.append(textBetween(phrase, units.at(i - 1), units.at(i)));
    pairs.removeDuplicates();
    return pairs;
}

QueryNode relaxedNode(const QueryNode &root, const QString &written, bool *changed)
{
    QueryNode node = root;
    if (root.kind == QueryNode::Kind::Phrase && !isQuoted(root.text, written)) {
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
        child = relaxedNode(child, written, changed);
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
