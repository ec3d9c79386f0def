// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/block_writer.h"

#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shiwen {

namespace {

constexpr qreal cellPadding = 8;
constexpr qint64 maxCellsOfDocument = 60'000;

/// Shares of the table's width in percent: long columns get more, short ones stay readable. Empty when every column
/// can have its natural width.
QList<QTextLength> columnWidths(const TableGrid &grid, qreal available, qreal em)
{
    std::vector<int> lengths = grid.columnLengths();
    const qreal natural = std::accumulate(lengths.begin(), lengths.end(), 0) * em / 2;
    if (natural + grid.columns * (2 * cellPadding + 1) <= available)
        return {};
    std::vector<double> weights;
    weights.reserve(lengths.size());
    for (const int length : lengths)
        weights.push_back(std::pow(std::clamp(length, 6, 120), 0.7));
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    QList<QTextLength> widths;
    for (const double weight : weights)
        widths.append(QTextLength(QTextLength::PercentageLength, 100 * weight / sum));
    return widths;
}

QTextTableFormat tableFormat(const PageFormats &formats, const Placement &place, const TableGrid &grid)
{
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorder(1);
    format.setBorderBrush(formats.style().border);
    format.setCellPadding(cellPadding);
    format.setCellSpacing(0);
    format.setHeaderRowCount(grid.headerRows);
    format.setLeftMargin(place.left);
    format.setBottomMargin(place.tableDepth == 0 ? 1.4 * formats.em() : 0);
    const QList<QTextLength> widths = columnWidths(grid, place.available, 0.9 * formats.em());
    if (!widths.isEmpty()) {
        format.setColumnWidthConstraints(widths);
        format.setWidth(QTextLength(QTextLength::FixedLength, place.available));
    }
    return format;
}

Qt::Alignment horizontal(Alignment align)
{
    switch (align) {
    case Alignment::Center: return Qt::AlignHCenter;
    case Alignment::Right: return Qt::AlignRight;
    case Alignment::Left:
    case Alignment::None: break;
    }
    return Qt::AlignLeft;
}

bool isInline(const Node &cell)
{
    return std::none_of(cell.children.begin(), cell.children.end(),
                        [](const Node &node) { return isBlock(node.type); });
}

} // namespace

void BlockWriter::writeTable(const Node &node, const QTextCharFormat &text, const Placement &place)
{
    flushMarker(text, place);
    const TableGrid grid(node);
    const qint64 cells = qint64(grid.rows) * grid.columns;
    if (place.tableDepth >= maxTableDepth || !grid.fits() || cells == 0 || m_cells + cells > maxCellsOfDocument) {
        writeTableAsText(node, text, place);
        return;
    }
    m_cells += cells;
    QTextTable *table = m_sink.insertTable(grid.rows, grid.columns, tableFormat(m_formats, place, grid));
    writeCells(*table, grid, text, place);
    m_sink.leaveTable(*table);
}

void BlockWriter::writeCells(QTextTable &table, const TableGrid &grid, const QTextCharFormat &text,
                             const Placement &place)
{
    for (const GridCell &cell : grid.cells)
        if (cell.rowSpan > 1 || cell.columnSpan > 1)
            table.mergeCells(cell.row, cell.column, cell.rowSpan, cell.columnSpan);

    const QList<QTextLength> widths = table.format().columnWidthConstraints();
    Placement inner;
    inner.tableDepth = place.tableDepth + 1;
    inner.gap = 0.4 * m_formats.em();
    QTextCharFormat small = text;
    small.setProperty(QTextFormat::FontPixelSize, qRound(0.9 * m_formats.em()));
    for (const GridCell &cell : grid.cells) {
        QTextTableCell target = table.cellAt(cell.row, cell.column);
        QTextCharFormat cellText = small;
        if (cell.header) {
            QTextCharFormat shade = target.format(); // holds the spans
            shade.setBackground(m_formats.style().codePaper);
            target.setFormat(shade);
            cellText.setFontWeight(QFont::Bold);
        }
        qreal share = 0;
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
            share += widths.isEmpty() ? 1.0 / grid.columns : widths.at(column).rawValue() / 100;
        inner.available = std::max(m_formats.em(), share * place.available - 2 * cellPadding);
        inner.align = horizontal(cell.node->align);
        m_sink.moveTo(target.firstCursorPosition());
        writeBlocks(*cell.node, cellText, inner);
    }
}

void BlockWriter::writeTableAsText(const Node &node, const QTextCharFormat &text, const Placement &place)
{
    for (const Node &row : node.children) {
        m_sink.beginBlock(m_formats.paragraph(place), text);
        for (const Node &cell : row.children) {
            if (m_sink.full())
                return;
            if (!isInline(cell)) {
                writeBlocks(cell, text, place);
                continue;
            }
            if (&cell != &row.children.front())
                m_sink.text(QStringLiteral(" \u00b7 "), text);
            m_inline.writeChildren(cell, text, place);
        }
    }
}

} // namespace shiwen
