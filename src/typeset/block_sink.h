// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/page_formats.h"

#include <QStringView>
#include <QTextCursor>
#include <QTextTableFormat>

class QTextTable;

namespace shiwen {

/// Writes blocks into a QTextDocument. A block is made when its first text arrives, so nothing empty is left where
/// pictures split a paragraph. Keeps the bounds of the whole document: what comes after them is dropped.
class BlockSink
{
public:
    static constexpr int maxBlocks = 60'000;
    static constexpr qsizetype maxCharacters = 8'000'000;
    static constexpr qsizetype maxBlockLength =
        20'000; ///< a longer block is continued in a new one: layout goes by block
    static constexpr qsizetype maxWordLength = 10'000; ///< a longer word gets places to break at

    BlockSink(QTextDocument &document, const PageFormats &formats);

    [[nodiscard]] bool full() const { return m_full; }

    /// Lets one short block through after the bounds were met.
    void allowRemark();

    /// Announces the block that the next text goes into.
    void beginBlock(const QTextBlockFormat &format, const QTextCharFormat &emptyText);
    /// Announces a block and makes it, even if no text follows.
    void emptyBlock(const QTextBlockFormat &format, const QTextCharFormat &emptyText);
    void text(QStringView text, const QTextCharFormat &format);
    /// A new line in the same block, unless nothing stands before or after it there.
    void lineBreak();
    /// A picture among text.
    void inlinePicture(const QTextCharFormat &format);
    /// A picture in a block of its own; the announced block goes on below it.
    void blockPicture(const QTextBlockFormat &block, const QTextCharFormat &format);

    /// A table behind what was written. Write its cells after moveTo(), then leaveTable().
    QTextTable *insertTable(int rows, int columns, const QTextTableFormat &format);
    void leaveTable(QTextTable &table);
    /// Goes on writing at `cursor`, into the block that is there.
    void moveTo(const QTextCursor &cursor);

private:
    bool open();
    void collapseEmptyBlock();
    void insert(QStringView text, const QTextCharFormat &format);
    [[nodiscard]] QTextCharFormat squeezed(QTextCharFormat format) const;
    void squeezeLast(QChar next);
    void insertLongWords(QStringView text, const QTextCharFormat &format);
    void insertSqueezed(QStringView text, const QTextCharFormat &format);

    const PageFormats &m_formats;
    QTextCursor m_cursor;
    QTextBlockFormat m_blockFormat;
    QTextCharFormat m_emptyText;
    QChar m_last;         ///< of the text in the open block
    bool m_fresh = true;  ///< the cursor stands in a block that was made for us and is empty
    bool m_open = false;  ///< the announced block exists
    bool m_break = false; ///< a line break waits for text to follow
    bool m_full = false;
    int m_blocks = 0;
    qsizetype m_characters = 0;
    qsizetype m_blockLength = 0;
};

} // namespace shiwen
