// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

#include <QString>

namespace shiwen {

/// A node as one line of text, for tests to compare: `p(甲 strong(乙) br img[a.png])`.
inline QString notation(const Node &node);

inline QString childNotation(const Node &node)
{
    QString text;
    for (const Node &child : node.children)
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + notation(child);
    return text;
}

inline QString named(const char *name, const Node &node)
{
    return QString::fromLatin1(name) + u'(' + childNotation(node) + u')';
}

inline QString notation(const Node &node)
{
    switch (node.type) {
    case NodeType::Root: return childNotation(node);
    case NodeType::Heading: return named("h", node).insert(1, QString::number(node.depth));
    case NodeType::Paragraph: return named("p", node);
    case NodeType::Blockquote: return named("quote", node);
    case NodeType::List: return named(node.ordered ? "ol" : "ul", node);
    case NodeType::ListItem: return named("li", node);
    case NodeType::Code: return QStringLiteral("code[%1](%2)").arg(node.label, node.value);
    case NodeType::Table: return named("table", node);
    case NodeType::TableRow: return named(node.header ? "head" : "row", node);
    case NodeType::TableCell: return named("cell", node);
    case NodeType::ThematicBreak: return QStringLiteral("hr");
    case NodeType::Text: return node.value;
    case NodeType::Emphasis: return named("em", node);
    case NodeType::Strong: return named("strong", node);
    case NodeType::Delete: return named("del", node);
    case NodeType::InlineCode: return QStringLiteral("tt(%1)").arg(node.value);
    case NodeType::Break: return QStringLiteral("br");
    case NodeType::Link: return QStringLiteral("a[%1](%2)").arg(node.url, childNotation(node));
    case NodeType::Image: return QStringLiteral("img[%1]").arg(node.url);
    case NodeType::Figure: return named("figure", node);
    case NodeType::Embed: return QStringLiteral("embed[%1 %2](%3)").arg(node.label, node.url, node.value);
    case NodeType::FootnoteReference: return QStringLiteral("note[%1]").arg(node.url);
    case NodeType::FootnoteDefinition: return QStringLiteral("notes[%1](%2)").arg(node.url, childNotation(node));
    default: return named("other", node);
    }
}

} // namespace shiwen
