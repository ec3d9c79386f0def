// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_nodes.h"
#include "markup/writers.h"

#include <QJsonObject>

namespace shiwen {

namespace {

QString typeName(NodeType type)
{
    switch (type) {
    case NodeType::Root: return QStringLiteral("root");
    case NodeType::Heading: return QStringLiteral("heading");
    case NodeType::Paragraph: return QStringLiteral("paragraph");
    case NodeType::Blockquote: return QStringLiteral("blockquote");
    case NodeType::List: return QStringLiteral("list");
    case NodeType::ListItem: return QStringLiteral("listItem");
    case NodeType::Code: return QStringLiteral("code");
    case NodeType::Table: return QStringLiteral("table");
    case NodeType::TableRow: return QStringLiteral("tableRow");
    case NodeType::TableCell: return QStringLiteral("tableCell");
    case NodeType::ThematicBreak: return QStringLiteral("thematicBreak");
    case NodeType::Text: return QStringLiteral("text");
    case NodeType::Emphasis: return QStringLiteral("emphasis");
    case NodeType::Strong: return QStringLiteral("strong");
    case NodeType::Delete: return QStringLiteral("delete");
    case NodeType::InlineCode: return QStringLiteral("inlineCode");
    case NodeType::Break: return QStringLiteral("break");
    case NodeType::Link: return QStringLiteral("link");
    case NodeType::Image: return QStringLiteral("image");
    case NodeType::FootnoteDefinition: return QStringLiteral("footnoteDefinition");
    case NodeType::FootnoteReference: return QStringLiteral("footnoteReference");
    case NodeType::Figure: return QStringLiteral("figure");
    case NodeType::Embed: return QStringLiteral("embed");
    case NodeType::Fold: return QStringLiteral("fold");
    case NodeType::Html: return QStringLiteral("html");
    }
    return {};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue alignName(Alignment align)
{
    switch (align) {
    case Alignment::Left: return QStringLiteral("left");
    case Alignment::Center: return QStringLiteral("center");
    case Alignment::Right: return QStringLiteral("right");
    case Alignment::None: break;
    }
    return QJsonValue::Null;
}

/// mdast gives alignment to the table, a value for each column.
QJsonArray columnAlignments(const Node &table)
{
    QJsonArray align;
    if (table.children.empty())
        return align;
    for (const Node &cell : table.children.front().children)
        align.append(alignName(cell.align));
    return align;
}

void addListFields(const Node &node, QJsonObject &json)
{
    json.insert(QLatin1String("spread"), node.spread);
    if (node.type == NodeType::ListItem) {
        json.insert(QLatin1String("checked"), node.task == TaskState::None ? QJsonValue(QJsonValue::Null)
                                                                           : QJsonValue(node.task == TaskState::Done));
        return;
    }
    json.insert(QLatin1String("ordered"), node.ordered);
    json.insert(QLatin1String("start"), node.ordered ? QJsonValue(node.start) : QJsonValue(QJsonValue::Null));
}

void addCodeFields(const Node &node, QJsonObject &json)
{
    const qsizetype space = node.label.indexOf(u' ');
    json.insert(QLatin1String("value"), node.value);
    json.insert(QLatin1String("lang"), textOrNull(node.label.left(space)));
    json.insert(QLatin1String("meta"), textOrNull(space < 0 ? QString() : node.label.mid(space + 1).trimmed()));
}

void addLinkFields(const Node &node, QJsonObject &json)
{
    json.insert(QLatin1String("url"), node.url);
    json.insert(QLatin1String("title"), textOrNull(node.title));
    if (node.type == NodeType::Image) {
        json.insert(QLatin1String("alt"), node.value);
        if (!node.label.isEmpty())
            json.insert(QLatin1String("reference"), node.label);
    }
}

void addCellFields(const Node &node, QJsonObject &json)
{
    if (node.columnSpan > 1)
        json.insert(QLatin1String("colspan"), node.columnSpan);
    if (node.rowSpan > 1)
        json.insert(QLatin1String("rowspan"), node.rowSpan);
}

void addFields(const Node &node, QJsonObject &json)
{
    switch (node.type) {
    case NodeType::Heading: json.insert(QLatin1String("depth"), int(node.depth)); break;
    case NodeType::List:
    case NodeType::ListItem: addListFields(node, json); break;
    case NodeType::Code: addCodeFields(node, json); break;
    case NodeType::Table: json.insert(QLatin1String("align"), columnAlignments(node)); break;
    case NodeType::TableCell: addCellFields(node, json); break;
    case NodeType::Text:
    case NodeType::InlineCode: json.insert(QLatin1String("value"), node.value); break;
    case NodeType::Link:
    case NodeType::Image: addLinkFields(node, json); break;
    case NodeType::FootnoteDefinition:
    case NodeType::FootnoteReference: json.insert(QLatin1String("identifier"), node.url); break;
    case NodeType::Embed:
        json.insert(QLatin1String("kind"), node.label);
        json.insert(QLatin1String("url"), node.url);
        json.insert(QLatin1String("value"), node.value);
        break;
    case NodeType::Fold: json.insert(QLatin1String("reason"), node.label); break;
    default: break;
    }
}

bool isLeaf(NodeType type)
{
    switch (type) {
    case NodeType::Text:
    case NodeType::InlineCode:
    case NodeType::Code:
    case NodeType::Break:
    case NodeType::Image:
    case NodeType::ThematicBreak:
    case NodeType::FootnoteReference:
    case NodeType::Embed: return true;
    default: return false;
    }
}

QJsonArray childrenOf(const Node &node)
{
    QJsonArray children;
    for (const Node &child : node.children) {
        QJsonObject json;
        json.insert(QLatin1String("type"), typeName(child.type));
        addFields(child, json);
        if (!isLeaf(child.type))
            json.insert(QLatin1String("children"), childrenOf(child));
        children.append(json);
    }
    return children;
}

} // namespace

Result<QJsonArray> toJson(const Document &document)
{
    if (holdsHtml(document))
        return htmlRefusal();
    return childrenOf(document.root);
}

} // namespace shiwen
