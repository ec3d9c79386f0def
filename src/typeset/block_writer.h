// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/inline_writer.h"
#include "typeset/table_grid.h"

#include <QCoreApplication>

class QTextTable;

namespace shiwen {

/// Writes an article's blocks into a QTextDocument, from its title to its notes.
class BlockWriter
{
    Q_DECLARE_TR_FUNCTIONS(Typeset)

public:
    static constexpr int maxTableDepth = 4; ///< layout time doubles with each nested table
    static constexpr int maxNesting = 128;  ///< deeper nodes are left out

    BlockWriter(QTextDocument &document, const PageFormats &formats, const DocumentNumbers &numbers,
                const QList<ImageRef> &imageRefs);

    /// Whether of a Fold only a line is written.
    void setFolded(bool folded) { m_folded = folded; }
    void writeTitleBlock(const ArticleSummary &summary);
    /// The children of `parent`, inline nodes among them in paragraphs of their own.
    void writeBlocks(const Node &parent, const QTextCharFormat &text, const Placement &place);
    void writeNotes();
    /// A last line for a reader who would otherwise think that this is all.
    void writeRemark(const QString &sentence);

    [[nodiscard]] bool leftSomethingOut() const { return m_sink.full() || m_tooDeep; }

private:
    struct Marker {
        QString text;
        qreal width = 0; ///< how far it hangs out of the text, pixels
        QTextCharFormat format;
    };

    void writeTags(const QStringList &list, const QTextBlockFormat &block);
    void writeBlock(const Node &node, const QTextCharFormat &text, const Placement &place);
    void writeParagraph(std::vector<Node>::const_iterator begin, std::vector<Node>::const_iterator end,
                        const QTextCharFormat &text, const Placement &place, bool headingLine = false);
    void writeHeading(const Node &node, const Placement &place);
    void writeQuote(const Node &node, const Placement &place);
    void writeList(const Node &node, const QTextCharFormat &text, const Placement &place);
    void writeCode(const Node &node, const Placement &place);
    void writeFigure(const Node &node, const Placement &place);
    void writeEmbed(const Node &node, const QTextCharFormat &text, const Placement &place);
    void writeRule(const Placement &place);
    void writeFold(const Node &node, const QTextCharFormat &text, const Placement &place);
    void writeTable(const Node &node, const QTextCharFormat &text, const Placement &place);
    void writeTableAsText(const Node &node, const QTextCharFormat &text, const Placement &place);
    void writeCells(QTextTable &table, const TableGrid &grid, const QTextCharFormat &text, const Placement &place);

    /// Announces a block, with the list marker that waits for it.
    void beginBlock(QTextBlockFormat format, const QTextCharFormat &text);
    void flushMarker(const QTextCharFormat &text, const Placement &place);

    const PageFormats &m_formats;
    const DocumentNumbers &m_numbers;
    BlockSink m_sink;
    InlineWriter m_inline;
    Marker m_marker; ///< waits for the first block of its list item or note
    int m_codeBlocks = 0;
    int m_headings = 0;
    int m_nesting = 0;
    qint64 m_cells = 0;
    bool m_tooDeep = false;
    bool m_folded = false;
};

} // namespace shiwen
