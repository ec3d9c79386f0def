// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/block_writer.h"

#include "core/files.h"
#include "markup/writers.h"
#include "typeset/safe_link.h"
#include "typeset/text_document_builder.h"

#include <QFontMetricsF>

#include <algorithm>
#include <limits>
#include <utility>

namespace shiwen {

namespace {

/// Chinese text looks best in flush lines. With much Latin among it the slack of a line would gather in few spaces.
bool isMostlyHan(std::vector<Node>::const_iterator begin, std::vector<Node>::const_iterator end)
{
    qsizetype latin = 0;
    qsizetype han = 0;
    for (auto node = begin; node != end; ++node) {
        walk(*node, [&](const Node &part) {
            for (const QChar c : part.value) {
                latin += c.unicode() < 0x2e80 && !c.isSpace() ? 1 : 0;
                han += c.unicode() >= 0x2e80 ? 1 : 0;
            }
        });
    }
    return han > 0 && latin < (latin + han) / 4;
}

/// Whether the text begins with a full-width space of its own.
bool isIndented(std::vector<Node>::const_iterator begin, std::vector<Node>::const_iterator end)
{
    return begin != end && plainText(*begin).startsWith(QChar(0x3000));
}

QString marker(const Node &list, const Node &item, int number)
{
    switch (item.task) {
    case TaskState::Open: return QStringLiteral("☐");
    case TaskState::Done: return QStringLiteral("☑");
    case TaskState::None: break;
    }
    return list.ordered ? QStringLiteral("%1.").arg(number) : QStringLiteral("•");
}

} // namespace

BlockWriter::BlockWriter(QTextDocument &document, const PageFormats &formats, const DocumentNumbers &numbers,
                         const QList<ImageRef> &imageRefs)
    : m_formats(formats), m_numbers(numbers), m_sink(document, formats), m_inline(m_sink, formats, numbers, imageRefs)
{}

void BlockWriter::beginBlock(QTextBlockFormat format, const QTextCharFormat &text)
{
    const Marker marker = std::exchange(m_marker, {});
    if (!marker.text.isEmpty()) {
        format.setTextIndent(-marker.width);
        format.setTabPositions({QTextOption::Tab(marker.width, QTextOption::LeftTab)});
    }
    m_sink.beginBlock(format, text);
    if (!marker.text.isEmpty())
        m_sink.text(marker.text + QLatin1Char('\t'), marker.format);
}

void BlockWriter::flushMarker(const QTextCharFormat &text, const Placement &place)
{
    if (!m_marker.text.isEmpty())
        beginBlock(m_formats.paragraph(place), text);
}

void BlockWriter::writeBlocks(const Node &parent, const QTextCharFormat &text, const Placement &place)
{
    if (m_nesting >= maxNesting) {
        m_tooDeep = true;
        return;
    }
    ++m_nesting;
    Placement each = place;
    const auto end = parent.children.end();
    for (auto child = parent.children.begin(); child != end && !m_sink.full();) {
        auto next = child + 1;
        if (!isBlock(child->type))
            next = std::find_if(next, end, [](const Node &node) { return isBlock(node.type); });
        if (next == end)
            each.gap = place.lastGap;
        if (isBlock(child->type))
            writeBlock(*child, text, each);
        else
            writeParagraph(child, next, text, each);
        child = next;
    }
    --m_nesting;
}

void BlockWriter::writeBlock(const Node &node, const QTextCharFormat &text, const Placement &place)
{
    switch (node.type) {
    case NodeType::Heading: writeHeading(node, place); break;
    case NodeType::Paragraph:
        writeParagraph(node.children.begin(), node.children.end(), text, place,
                       m_nesting == 1 && !headingLine(node).isEmpty());
        break;
    case NodeType::Blockquote: writeQuote(node, place); break;
    case NodeType::List: writeList(node, text, place); break;
    case NodeType::Code: writeCode(node, place); break;
    case NodeType::Table: writeTable(node, text, place); break;
    case NodeType::ThematicBreak: writeRule(place); break;
    case NodeType::Figure: writeFigure(node, place); break;
    case NodeType::Embed: writeEmbed(node, text, place); break;
    case NodeType::Fold: writeFold(node, text, place); break;
    case NodeType::FootnoteDefinition:
    case NodeType::Html: break;
    default: writeBlocks(node, text, place);
    }
}

void BlockWriter::writeParagraph(std::vector<Node>::const_iterator begin, std::vector<Node>::const_iterator end,
                                 const QTextCharFormat &text, const Placement &place, bool headingLine)
{
    QTextBlockFormat format = m_formats.paragraph(place);
    if (place.tableDepth == 0 && isMostlyHan(begin, end)) {
        if (m_formats.style().justified)
            format.setAlignment(Qt::AlignJustify);
        if (place.listDepth == 0 && !isIndented(begin, end))
            format.setTextIndent(m_formats.style().firstIndent * m_formats.em());
    }
    if (headingLine)
        format.setProperty(HeadingIndexProperty, m_headings++);
    beginBlock(format, text);
    std::for_each(begin, end, [&](const Node &node) { m_inline.write(node, text, place); });
}

void BlockWriter::writeHeading(const Node &node, const Placement &place)
{
    QTextBlockFormat format = m_formats.headingBlock(place, node.depth);
    format.setProperty(HeadingIndexProperty, m_headings++);
    QTextCharFormat text = m_formats.heading(node.depth);
    const QString name = headingAnchor(plainText(node));
    if (!name.isEmpty()) {
        text.setAnchor(true);
        text.setAnchorNames({name});
    }
    beginBlock(format, text);
    m_inline.writeChildren(node, text, place);
}

void BlockWriter::writeQuote(const Node &node, const Placement &place)
{
    Placement inner = m_formats.indented(place, 1.2 * m_formats.em());
    ++inner.quoteDepth;
    if (inner.left > place.left)
        inner.quoteBars.append(qRound(place.left));
    QTextCharFormat text;
    text.setForeground(m_formats.style().muted);
    flushMarker(text, place);
    writeBlocks(node, text, inner);
}

void BlockWriter::writeList(const Node &node, const QTextCharFormat &text, const Placement &place)
{
    flushMarker(text, place);
    const qint64 last = qint64(node.start) + qint64(node.children.size());
    const QFontMetricsF metrics(m_formats.style().font);
    const qreal width = node.ordered ? metrics.horizontalAdvance(QStringLiteral("%1.").arg(last)) : 0;
    const qreal indent = std::max(1.5 * m_formats.em(), width + 0.5 * m_formats.em());
    Placement inner = m_formats.indented(place, indent);
    // So deep that nothing readable would remain: the marker stands in the text's own line.
    const qreal room = inner.left > place.left ? indent : 0;
    QTextCharFormat quiet = text;
    quiet.setForeground(m_formats.style().muted);
    if (!node.ordered)
        quiet.setFontWeight(QFont::Black);
    ++inner.listDepth;
    inner.gap = node.spread ? place.gap : 0.3 * m_formats.em();
    int number = node.start;
    for (const Node &item : node.children) {
        if (m_sink.full())
            return;
        inner.lastGap = &item == &node.children.back() ? place.gap : inner.gap;
        m_marker = {marker(node, item, number), room, quiet};
        number += number < std::numeric_limits<int>::max() ? 1 : 0;
        writeBlocks(item, text, inner);
        flushMarker(text, inner);
    }
}

void BlockWriter::writeCode(const Node &node, const Placement &place)
{
    const QTextCharFormat text = m_formats.codeBlock();
    flushMarker(text, place);
    QString code = node.value;
    if (code.endsWith(QLatin1Char('\n')))
        code.chop(1);
    const auto lines = QStringView(code).split(QLatin1Char('\n'));
    const qreal around = place.gap + 0.9 * m_formats.em();
    QTextBlockFormat format = m_formats.codeLine(place);
    format.setProperty(CodeBlockProperty, ++m_codeBlocks);
    for (qsizetype i = 0; i < lines.size() && !m_sink.full(); ++i) {
        QTextBlockFormat line = format;
        line.setTopMargin(i == 0 ? around : 0);
        line.setBottomMargin(i + 1 == lines.size() ? around : 0);
        m_sink.emptyBlock(line, text);
        m_sink.text(lines[i], text);
    }
}

void BlockWriter::writeFigure(const Node &node, const Placement &place)
{
    if (node.children.empty())
        return;
    flushMarker(m_formats.text(), place);
    m_sink.beginBlock(m_formats.picture(place), m_formats.text());
    m_inline.write(node.children.front(), m_formats.text(), place);
    const QTextCharFormat small = m_formats.muted(0.85);
    QTextBlockFormat caption = m_formats.paragraph(place);
    m_formats.setLineHeight(caption, 1.5);
    caption.setAlignment(Qt::AlignHCenter);
    caption.setBottomMargin(1.2 * m_formats.em());
    m_sink.beginBlock(caption, small);
    for (auto part = node.children.begin() + 1; part != node.children.end(); ++part)
        m_inline.write(*part, small, place);
}

void BlockWriter::writeEmbed(const Node &node, const QTextCharFormat &text, const Placement &place)
{
    QString kind = tr("Embedded page");
    if (node.label == QLatin1String("video"))
        kind = tr("Video");
    else if (node.label == QLatin1String("audio"))
        kind = tr("Audio");
    else if (node.label == QLatin1String("miniprogram"))
        kind = tr("Mini program");
    beginBlock(m_formats.paragraph(place), text);
    QTextCharFormat label = text;
    label.setForeground(m_formats.style().muted);
    m_sink.text(QStringLiteral("▷ %1").arg(kind), label);
    const QString shown = node.value.isEmpty() ? node.url.left(200) : node.value;
    if (shown.isEmpty())
        return;
    m_sink.text(QStringLiteral("  "), label);
    Node link{.type = NodeType::Link};
    link.url = node.url;
    link.children.emplace_back().value = shown;
    m_inline.write(link, text, place);
}

void BlockWriter::writeRule(const Placement &place)
{
    flushMarker(m_formats.text(), place);
    QTextBlockFormat format = m_formats.paragraph(place);
    format.setTopMargin(0.8 * m_formats.em());
    format.setBottomMargin(1.6 * m_formats.em());
    format.setProperty(ThematicBreakProperty, true);
    m_sink.emptyBlock(format, m_formats.muted(0.8));
}

void BlockWriter::writeNotes()
{
    if (m_numbers.definitions.isEmpty() || m_sink.full())
        return;
    writeRule(m_formats.column());
    const QTextCharFormat small = m_formats.muted(0.9);
    Placement place = m_formats.indented(m_formats.column(), 2.2 * m_formats.em());
    place.gap = place.lastGap = 0.4 * m_formats.em();
    int number = 0;
    for (const Node *definition : m_numbers.definitions) {
        ++number;
        QTextCharFormat back = small;
        back.setAnchor(true);
        back.setAnchorNames({noteAnchor(number)});
        back.setAnchorHref(QLatin1Char('#') + noteMentionAnchor(number));
        back.setForeground(m_formats.style().link);
        m_marker = {QStringLiteral("[%1]").arg(number), 2.2 * m_formats.em(), back};
        writeBlocks(*definition, small, place);
        flushMarker(small, place);
    }
}

void BlockWriter::writeFold(const Node &node, const QTextCharFormat &text, const Placement &place)
{
    if (!m_folded) {
        writeBlocks(node, text, place);
        return;
    }
    QTextCharFormat quiet = m_formats.muted(0.85);
    quiet.setAnchor(true);
    quiet.setAnchorHref(QString::fromUtf16(foldAddress));
    QTextBlockFormat format = m_formats.paragraph(place);
    format.setTopMargin(m_formats.em());
    beginBlock(format, quiet);
    //: A line that stands for what is folded away below an article: how it begins
    m_sink.text(tr("▸ Below the article: %1").arg(escapedForDisplay(node.value)), quiet);
}

void BlockWriter::writeRemark(const QString &sentence)
{
    const QTextCharFormat small = m_formats.muted(0.9);
    m_sink.allowRemark();
    m_sink.beginBlock(m_formats.paragraph(m_formats.column()), small);
    m_sink.text(sentence, small);
}

} // namespace shiwen
