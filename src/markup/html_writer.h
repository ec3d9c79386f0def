// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document_builder.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace shiwen {

/// Puts what HTML elements mean into a DocumentBuilder, so that a Document comes out and nothing of HTML's looseness:
/// white space collapses, text that stands in a block becomes a paragraph, inline marks that span blocks are repeated
/// in each, what stays empty vanishes. One thread.
class HtmlWriter
{
public:
    explicit HtmlWriter(DocumentBuilder &builder) : m_builder(builder) {}

    /// Blockquote, List, ListItem, Table, TableRow: opened when the first content comes. False, and nothing done,
    /// where only inline content may stand or when too many are open.
    bool pushContainer(Node node);
    void popContainer();
    /// The innermost container's type; Root when there is none.
    [[nodiscard]] NodeType container() const;

    /// A leaf that holds inline content until endLeaf(), so that blocks inside are only line breaks. A Heading opens
    /// with its first content; a TableCell at once. False where only inline content may stand.
    bool beginLeaf(Node node);
    void endLeaf();
    /// The builder's open node takes inline content and belongs to another parser.
    void beginForeignLeaf();
    void endForeignLeaf();
    [[nodiscard]] bool inLeaf() const { return m_level.leaf != Leaf::None && m_level.leaf != Leaf::Paragraph; }

    /// A figure with its picture. False where only inline content may stand.
    bool beginFigure(Node image);
    bool beginCaption();
    void endCaption();
    void endFigure();

    /// Strong, Emphasis, Delete, InlineCode, Link. False when one of the type is open already.
    bool pushInline(Node node);
    void popInline();

    /// The end of one block and the beginning of another.
    void boundary();
    void text(std::string_view utf8);
    void lineBreak();
    void inlineNode(Node node);
    /// ThematicBreak, Code, Embed. Where only inline content may stand, what is left of it there.
    void blockNode(Node node);

    /// Everything reaches the builder, so that another parser may add what comes next.
    void handOver();

    /// The row that is open is one of the table's head, or not.
    void markHeaderRow(bool header);
    /// Inline marks opened since enter() are open in the builder.
    [[nodiscard]] bool hasOpenInlines() const { return m_openInlines > m_level.inlines; }
    /// Another parser opened a node: what comes next knows nothing of the blocks outside it. leave() closes all that
    /// was opened since.
    void enter();
    void leave();
    /// Closes all that was opened since enter().
    void closeLevel();

private:
    enum class Leaf : quint8 { None, Paragraph, Heading, Cell, Caption, Foreign };
    enum class Space : quint8 { None, Blank, LineEnd };
    struct Container {
        Node node;
        bool opened = false;  ///< in the builder
        bool implied = false; ///< no tag asked for it
    };
    /// What lies below a node of another parser.
    struct Level {
        Leaf leaf = Leaf::None;
        bool leafOpened = false; ///< the leaf's node is open in the builder
        bool impliedCell = false;
        bool figureOpen = false;
        quint8 headingDepth = 0;    ///< Leaf::Heading: what opens with the first content
        std::size_t containers = 0; ///< how many of m_containers lie outside
        std::size_t inlines = 0;    ///< how many inline marks were open in the builder
    };

    void closeInlines(std::size_t from);
    [[nodiscard]] bool hasContainers() const { return m_containers.size() > m_level.containers; }
    void beginContent(unsigned char next);
    void endBrokenParagraph();
    [[nodiscard]] bool inCode() const;
    void settleBreaks();
    void settleSpace(unsigned char next);
    void flushText();
    void openInlines();

    void openContainers();
    void dropContainer();
    void implyChildren();
    void popImplied();
    void popImpliedBefore(NodeType type);
    void openLeaf();
    void closeParagraph();
    void closeHeading();
    void forgetLeaf();
    void startAnew();
    void blockInLeaf(const Node &node);

    DocumentBuilder &m_builder;
    std::vector<Container> m_containers;
    std::vector<Node> m_inlines; ///< the first m_openInlines are open in the builder
    std::size_t m_openInlines = 0;
    Level m_level;
    std::vector<Level> m_outerLevels;
    Leaf m_ownLeaf = Leaf::None; ///< what the leaf was before the foreign one
    bool m_ownLeafOpened = false;
    bool m_hasContent = false; ///< the leaf holds something already
    bool m_lastWide = false;   ///< what it holds ends with a wide character
    Space m_space = Space::None;
    int m_breaks = 0;  ///< line breaks that wait for content after them
    QByteArray m_text; ///< collapsed, not yet in the builder
};

} // namespace shiwen
