// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/page_style.h"

#include <QList>
#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace shiwen {

/// Where blocks stand: how far in, behind which bars, in how many lists and tables.
struct Placement {
    qreal left = 0;           ///< pixels from the left edge of the column or table cell
    qreal available = 0;      ///< pixels from there to the right edge
    qreal gap = 0;            ///< pixels below a block
    qreal lastGap = 0;        ///< pixels below the last block
    Qt::Alignment align = {}; ///< of text, when a table says it
    QList<int> quoteBars;     ///< left edges of the quotes around, outermost first
    int quoteDepth = 0;
    int listDepth = 0;
    int tableDepth = 0;
};

/// The text formats of a page, worked out once from its style.
class PageFormats
{
public:
    explicit PageFormats(const PageStyle &style);

    [[nodiscard]] const PageStyle &style() const { return m_style; }
    [[nodiscard]] qreal em() const { return m_em; }
    /// Whether full-width punctuation fills an em, so that two in a row leave a hole that can be closed.
    [[nodiscard]] bool squeezesPunctuation() const { return m_squeezesPunctuation; }

    [[nodiscard]] QTextCharFormat text() const { return m_text; }
    [[nodiscard]] QTextCharFormat muted(qreal size = 1) const;
    [[nodiscard]] QTextCharFormat title() const;
    [[nodiscard]] QTextCharFormat heading(int depth) const;
    [[nodiscard]] QTextCharFormat codeBlock() const;
    /// `around` as inline code.
    [[nodiscard]] QTextCharFormat inlineCode(QTextCharFormat around) const;

    /// The whole column.
    [[nodiscard]] Placement column() const;
    /// `place` moved in by `indent` pixels, as long as something readable remains.
    [[nodiscard]] Placement indented(Placement place, qreal indent) const;
    /// A block at `place` with line height and gap of running text.
    [[nodiscard]] QTextBlockFormat paragraph(const Placement &place) const;
    [[nodiscard]] QTextBlockFormat headingBlock(const Placement &place, int depth) const;
    [[nodiscard]] QTextBlockFormat picture(const Placement &place) const;
    [[nodiscard]] QTextBlockFormat codeLine(const Placement &place) const;
    /// Gives `format` lines of `em` times its own font's size.
    void setLineHeight(QTextBlockFormat &format, qreal em) const;

private:
    [[nodiscard]] QTextCharFormat sized(qreal size, const QColor &color) const;

    PageStyle m_style;
    qreal m_em;
    qreal m_heightOfEm; ///< the font's own line height, in em
    bool m_squeezesPunctuation;
    QTextCharFormat m_text;
};

} // namespace shiwen
