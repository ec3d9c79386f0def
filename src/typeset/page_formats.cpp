// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/page_formats.h"

#include "typeset/text_document_builder.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace shiwen {

PageFormats::PageFormats(const PageStyle &style)
    : m_style(style)
    , m_em(style.font.pixelSize())
    , m_heightOfEm(QFontMetricsF(style.font).height() / m_em)
    , m_squeezesPunctuation(QFontMetricsF(style.font).horizontalAdvance(QChar(0x3002)) > 0.9 * m_em)
{
    m_text.setForeground(style.ink);
}

QTextCharFormat PageFormats::sized(qreal size, const QColor &color) const
{
    QTextCharFormat format;
    format.setForeground(color);
    format.setProperty(QTextFormat::FontPixelSize, qRound(size * m_em));
    return format;
}

QTextCharFormat PageFormats::muted(qreal size) const
{
    return sized(size, m_style.muted);
}

QTextCharFormat PageFormats::title() const
{
    QTextCharFormat format = sized(1.65, m_style.ink);
    format.setFontWeight(QFont::Bold);
    return format;
}

QTextCharFormat PageFormats::heading(int depth) const
{
    static constexpr std::array sizes{1.4, 1.25, 1.12, 1.0, 1.0, 0.94};
    QTextCharFormat format = sized(sizes.at(std::clamp(depth, 1, 6) - 1), depth == 6 ? m_style.muted : m_style.ink);
    format.setFontWeight(QFont::Bold);
    return format;
}

QTextCharFormat PageFormats::codeBlock() const
{
    QTextCharFormat format;
    format.setForeground(m_style.ink);
    format.setFontFamilies(m_style.codeFont.families());
    format.setFontFixedPitch(true);
    format.setProperty(QTextFormat::FontPixelSize, m_style.codeFont.pixelSize());
    return format;
}

QTextCharFormat PageFormats::inlineCode(QTextCharFormat around) const
{
    const int size =
        around.hasProperty(QTextFormat::FontPixelSize) ? around.intProperty(QTextFormat::FontPixelSize) : qRound(m_em);
    around.setFontFamilies(m_style.codeFont.families());
    around.setFontFixedPitch(true);
    around.setProperty(QTextFormat::FontPixelSize, qRound(size * m_style.codeFont.pixelSize() / m_em));
    around.setBackground(m_style.codePaper);
    return around;
}

void PageFormats::setLineHeight(QTextBlockFormat &format, qreal em) const
{
    // ProportionalHeight is a share of the font's own height, which is 1.45 em in Noto Sans CJK.
    format.setLineHeight(100 * em / m_heightOfEm, QTextBlockFormat::ProportionalHeight);
}

Placement PageFormats::column() const
{
    Placement place;
    place.available = m_style.columnWidth;
    place.gap = place.lastGap = m_style.paragraphGap * m_em;
    return place;
}

Placement PageFormats::indented(Placement place, qreal indent) const
{
    if (place.available - indent < 8 * m_em)
        return place;
    place.left += indent;
    place.available -= indent;
    return place;
}

QTextBlockFormat PageFormats::paragraph(const Placement &place) const
{
    QTextBlockFormat format;
    const bool inCell = place.tableDepth > 0;
    setLineHeight(format, inCell ? 1.5 : m_style.lineHeight);
    format.setLeftMargin(place.left);
    format.setBottomMargin(place.gap);
    if (place.align != Qt::Alignment())
        format.setAlignment(place.align);
    if (place.quoteDepth > 0) {
        format.setProperty(QuoteDepthProperty, place.quoteDepth);
        format.setProperty(QuoteBarsProperty, QVariant::fromValue(place.quoteBars));
    }
    return format;
}

QTextBlockFormat PageFormats::headingBlock(const Placement &place, int depth) const
{
    QTextBlockFormat format = paragraph(place);
    setLineHeight(format, 1.4);
    format.setHeadingLevel(depth);
    format.setTopMargin((depth <= 2 ? 1.8 : 1.3) * m_em);
    format.setBottomMargin((depth <= 2 ? 0.75 : 0.55) * m_em);
    format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
    return format;
}

QTextBlockFormat PageFormats::picture(const Placement &place) const
{
    QTextBlockFormat format = paragraph(place);
    // Proportional height would add its share of the picture's height below it.
    format.setLineHeight(0, QTextBlockFormat::SingleHeight);
    format.setAlignment(place.tableDepth > 0 || place.listDepth > 0 ? Qt::AlignLeft : Qt::AlignHCenter);
    if (place.tableDepth == 0) {
        format.setTopMargin(0.6 * m_em);
        format.setBottomMargin(1.1 * m_em);
    }
    return format;
}

QTextBlockFormat PageFormats::codeLine(const Placement &place) const
{
    QTextBlockFormat format = paragraph(place);
    setLineHeight(format, 1.55);
    const qreal padding = 0.9 * m_em;
    format.setLeftMargin(place.left + padding);
    format.setRightMargin(padding);
    format.setBottomMargin(0);
    return format;
}

} // namespace shiwen
