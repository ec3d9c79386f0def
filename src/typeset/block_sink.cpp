// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/block_sink.h"

#include "typeset/text_document_builder.h"

#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

constexpr char16_t zeroWidthSpace = 0x200b;
constexpr qsizetype wordPiece = 1000;

enum class Ink : quint8 {
    None,
    Left, ///< a full-width mark that closes: its ink lies in the left half of its em
    Right ///< one that opens
};

Ink inkOf(char16_t c)
{
    if (c < 0x2018 || (c > 0x201d && c < 0x3001) || (c > 0x3015 && c < 0xff01) || c > 0xff1f)
        return Ink::None;
    switch (c) {
    case u'，':
    case u'。':
    case u'、':
    case u'；':
    case u'：':
    case u'！':
    case u'？':
    case u'）':
    case u'》':
    case u'」':
    case u'』':
    case u'】':
    case u'〕':
    case u'〉':
    case u'”':
    case u'’': return Ink::Left;
    case u'（':
    case u'《':
    case u'「':
    case u'『':
    case u'【':
    case u'〔':
    case u'〈':
    case u'“':
    case u'‘': return Ink::Right;
    default: return Ink::None;
    }
}

/// Whether the blank half between two marks in a row is closed, as Chinese typesetting does (W3C clreq, 3.1.6).
bool isSqueezedBefore(char16_t mark, char16_t next)
{
    const Ink ink = inkOf(mark);
    if (ink == Ink::None)
        return false;
    const Ink nextInk = inkOf(next);
    return nextInk == Ink::Right || (nextInk == Ink::Left && ink == Ink::Left);
}

bool endsWord(QChar c)
{
    return c.isSpace() || c.unicode() >= 0x2e80;
}

} // namespace

BlockSink::BlockSink(QTextDocument &document, const PageFormats &formats) : m_formats(formats), m_cursor(&document) {}

void BlockSink::allowRemark()
{
    m_full = false;
    m_blocks = std::min(m_blocks, maxBlocks - 1);
}

void BlockSink::beginBlock(const QTextBlockFormat &format, const QTextCharFormat &emptyText)
{
    m_blockFormat = format;
    m_emptyText = emptyText;
    m_open = false;
    m_break = false;
}

void BlockSink::emptyBlock(const QTextBlockFormat &format, const QTextCharFormat &emptyText)
{
    beginBlock(format, emptyText);
    open();
}

bool BlockSink::open()
{
    if (m_open)
        return true;
    if (m_full || m_blocks >= maxBlocks) {
        m_full = true;
        return false;
    }
    ++m_blocks;
    if (m_fresh) {
        m_cursor.setBlockFormat(m_blockFormat);
        // Elsewhere the character before the block is a frame's or a cell's, and carries its format.
        if (m_cursor.position() == 0)
            m_cursor.setBlockCharFormat(m_emptyText);
    } else {
        m_cursor.insertBlock(m_blockFormat, m_emptyText);
    }
    m_fresh = false;
    m_open = true;
    m_last = {};
    m_blockLength = 0;
    return true;
}

void BlockSink::lineBreak()
{
    m_break = m_open;
}

void BlockSink::text(QStringView text, const QTextCharFormat &format)
{
    while (!text.isEmpty() && open()) {
        if (std::exchange(m_break, false)) {
            m_cursor.insertText(QString(QChar::LineSeparator), format);
            ++m_blockLength;
            m_last = {};
        }
        qsizetype room = std::max<qsizetype>(1, maxBlockLength - m_blockLength);
        if (text.size() > room && text[room - 1].isHighSurrogate())
            ++room;
        const QStringView piece = text.first(std::min(room, text.size()));
        squeezeLast(piece.front());
        insert(piece, format);
        m_last = piece.back();
        text = text.sliced(piece.size());
        m_blockLength += piece.size();
        m_characters += piece.size();
        m_full = m_full || m_characters >= maxCharacters;
        m_open = m_open && m_blockLength < maxBlockLength;
    }
}

void BlockSink::insert(QStringView text, const QTextCharFormat &format)
{
    if (text.size() > maxWordLength)
        insertLongWords(text, format);
    else if (m_formats.squeezesPunctuation() && !format.fontFixedPitch())
        insertSqueezed(text, format);
    else
        m_cursor.insertText(text.toString(), format);
}

QTextCharFormat BlockSink::squeezed(QTextCharFormat format) const
{
    const int size = format.hasProperty(QTextFormat::FontPixelSize) ? format.intProperty(QTextFormat::FontPixelSize)
                                                                    : qRound(m_formats.em());
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    format.setFontLetterSpacing(-size / 2.0);
    return format;
}

void BlockSink::squeezeLast(QChar next)
{
    if (!m_formats.squeezesPunctuation() || !isSqueezedBefore(m_last.unicode(), next.unicode()))
        return;
    QTextCursor mark = m_cursor;
    mark.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    mark.setCharFormat(squeezed(mark.charFormat()));
}

void BlockSink::insertLongWords(QStringView text, const QTextCharFormat &format)
{
    QTextCharFormat softBreak = format;
    softBreak.setProperty(SoftBreakProperty, true);
    qsizetype begin = 0;
    while (begin < text.size()) {
        const auto end = std::find_if(text.begin() + begin, text.end(), endsWord) - text.begin();
        qsizetype written = begin;
        if (end - begin > maxWordLength) {
            for (; end - written > wordPiece; written += wordPiece) {
                m_cursor.insertText(text.sliced(written, wordPiece).toString(), format);
                m_cursor.insertText(QString(QChar(zeroWidthSpace)), softBreak);
            }
        }
        const auto next = std::find_if_not(text.begin() + end, text.end(), endsWord) - text.begin();
        m_cursor.insertText(text.sliced(written, next - written).toString(), format);
        begin = next;
    }
}

void BlockSink::insertSqueezed(QStringView text, const QTextCharFormat &format)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (!isSqueezedBefore(text[i].unicode(), text[i + 1].unicode()))
            continue;
        if (i > begin)
            m_cursor.insertText(text.sliced(begin, i - begin).toString(), format);
        m_cursor.insertText(text.sliced(i, 1).toString(), squeezed(format));
        begin = i + 1;
    }
    m_cursor.insertText(text.sliced(begin).toString(), format);
}

void BlockSink::inlinePicture(const QTextCharFormat &format)
{
    if (!open())
        return;
    if (std::exchange(m_break, false))
        m_cursor.insertText(QString(QChar::LineSeparator), m_emptyText);
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    m_last = {};
    ++m_blockLength;
    ++m_characters;
}

void BlockSink::blockPicture(const QTextBlockFormat &block, const QTextCharFormat &format)
{
    const QTextBlockFormat around = m_blockFormat;
    const QTextCharFormat aroundText = m_emptyText;
    beginBlock(block, format);
    inlinePicture(format);
    beginBlock(around, aroundText);
}

void BlockSink::collapseEmptyBlock()
{
    QTextBlockFormat flat;
    flat.setLineHeight(1, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(flat);
}

QTextTable *BlockSink::insertTable(int rows, int columns, const QTextTableFormat &format)
{
    // Qt keeps a block before and behind every table; an empty one must not show as a gap.
    // The gap below the block before a table is left out by Qt.
    QTextTableFormat spaced = format;
    if (m_fresh)
        collapseEmptyBlock();
    else
        spaced.setTopMargin(m_cursor.blockFormat().bottomMargin());
    return m_cursor.insertTable(rows, columns, spaced);
}

void BlockSink::leaveTable(QTextTable &table)
{
    QTextCursor behind = table.lastCursorPosition();
    behind.movePosition(QTextCursor::NextBlock);
    moveTo(behind);
    collapseEmptyBlock();
}

void BlockSink::moveTo(const QTextCursor &cursor)
{
    m_cursor = cursor;
    m_fresh = true;
    m_open = false;
    m_break = false;
}

} // namespace shiwen
