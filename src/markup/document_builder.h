// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

#include <QStringView>

namespace shiwen {

/// Bounds of a Document. What lies beyond them is flattened (depth) or dropped (count, text), and
/// Document::truncated is set.
struct DocumentLimits {
    int depth = 100;                   ///< nested nodes; quotes and lists stop earlier, so that text keeps its place
    int nodes = 2'000'000;             ///< nodes in all
    qsizetype text = 64 * 1024 * 1024; ///< UTF-16 code units of content in all
    qsizetype addresses = 64 * 1024 * 1024; ///< of urls, titles and labels in all: they leave the text its room
};

/// Builds a Document from the events of a parser. Every parser goes through it, so the bounds hold for all.
class DocumentBuilder
{
public:
    explicit DocumentBuilder(Profile profile, DocumentLimits limits = {});

    /// Opens a node below the open one; deeper than the bound its children join the open node.
    void open(Node node);
    /// Closes the node opened last; without an open node it does nothing.
    void close();
    /// Adds a node without children.
    void add(Node node);
    /// Adds text to the open node, joined to a text node that ends there.
    void addText(QStringView text);
    void addText(QString &&text);
    /// The node that is open, for parsers that learn an attribute late.
    [[nodiscard]] Node &current();
    /// Closes everything and hands the Document over; the builder is empty afterwards.
    [[nodiscard]] Document finish();

private:
    [[nodiscard]] bool fits(NodeType type) const;
    [[nodiscard]] bool spend(Node &node);
    void attachLast();

    DocumentLimits m_limits;
    Document m_document;
    std::vector<Node> m_open;     ///< the path from the root; a node joins its parent when it is closed
    std::vector<int> m_flattened; ///< per open node: open() calls inside it that were flattened and wait for close()
    int m_nodes = 0;
    qsizetype m_text = 0;
    qsizetype m_addresses = 0;
};

} // namespace shiwen
