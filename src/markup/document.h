// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace shiwen {

/// The kinds of node, named as in mdast (github.com/syntax-tree/mdast); Figure, Embed and Fold are ours.
enum class NodeType : quint8 {
    Root,
    Heading,
    Paragraph,
    Blockquote,
    List,
    ListItem,
    Code,
    Table,
    TableRow,
    TableCell,
    ThematicBreak,
    Text,
    Emphasis,
    Strong,
    Delete,
    InlineCode,
    Break,
    Link,
    Image,
    FootnoteDefinition,
    FootnoteReference,
    Figure, ///< a picture with its caption: the first child is an Image, the rest the caption's inline nodes
    Embed,  ///< video, audio, mini-program or frame, shown as a labelled link
    Fold,   ///< a tail that is folded away; children are blocks
    Html,   ///< raw HTML; only in the profiles CommonMark and Gfm
};

enum class Alignment : quint8 { None, Left, Center, Right };
enum class TaskState : quint8 { None, Open, Done };

/// One node of a Document. Which fields mean something depends on the type; the others stay empty.
struct Node {
    NodeType type = NodeType::Text;
    quint8 depth = 0;                  ///< Heading: 1 to 6
    Alignment align = Alignment::None; ///< TableCell
    TaskState task = TaskState::None;  ///< ListItem
    bool ordered = false;              ///< List
    bool spread = false;               ///< List, ListItem: loose, its items are paragraphs. Break: the end of a line of
                                       ///< the source, while a Document is being read; false afterwards
    bool header = false;               ///< TableRow: a row of the table's head
    int start = 1;                     ///< List: number of the first item
    int columnSpan = 1;                ///< TableCell
    int rowSpan = 1;                   ///< TableCell
    QString value{}; ///< Text, Code, InlineCode, Html: the content. Image: alternative text. Embed: its label
    QString url{};   ///< Link, Image, Embed: destination, decoded and repaired. FootnoteX: identifier
    QString title{}; ///< Link, Image: title
    QString label{}; ///< Code: info string. Image: destination as written, when a repair changed it.
                     ///< Embed: "video", "audio", "miniprogram", "iframe". Fold: the reason; its value: how it begins
    std::vector<Node> children{};
};

/// How text was read. CommonMark and Gfm follow their specifications and may hold Html nodes; Repost repairs
/// what savers of reposted articles break, and never holds one.
enum class Profile : quint8 { CommonMark, Gfm, Repost };

/// The one tree that everything shown, searched and exported comes from. A value; any thread.
/// Depth, number of nodes and text size are bounded by DocumentBuilder; `truncated` says that a bound was met.
struct Document {
    Profile profile = Profile::Repost;
    bool truncated = false;
    Node root{.type = NodeType::Root};
};

[[nodiscard]] constexpr bool isBlock(NodeType type)
{
    switch (type) {
    case NodeType::Text:
    case NodeType::Emphasis:
    case NodeType::Strong:
    case NodeType::Delete:
    case NodeType::InlineCode:
    case NodeType::Break:
    case NodeType::Link:
    case NodeType::Image:
    case NodeType::FootnoteReference: return false;
    default: return true;
    }
}

/// The text of a node's inline content, pictures and breaks left out.
[[nodiscard]] QString plainText(const Node &node);

/// Calls `visit(node)` for every node below and including `node`, in document order.
template <typename NodeRef, typename Visit> void walk(NodeRef &node, Visit visit)
{
    visit(node);
    for (auto &child : node.children)
        walk(child, visit);
}

} // namespace shiwen
