// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/table_grid.h"

#include <algorithm>
#include <numeric>

namespace shiwen {

namespace {

int longestLine(const Node &cell)
{
    int longest = 0;
    int length = 0;
    walk(cell, [&](const Node &node) {
        if (node.type == NodeType::Break || isBlock(node.type))
            length = 0;
        for (const QChar c : node.value)
            length += c == QLatin1Char('\n') ? -length : (c.unicode() >= 0x2e80 ? 2 : 1);
        longest = std::max(longest, length);
    });
    return longest;
}

} // namespace

TableGrid::TableGrid(const Node &table)
{
    std::vector<int> occupied; // for each column, how many rows from this one a cell above still fills
    rows = int(std::count_if(table.children.begin(), table.children.end(),
                             [](const Node &row) { return row.type == NodeType::TableRow; }));
    int row = 0;
    for (const Node &line : table.children) {
        if (line.type != NodeType::TableRow)
            continue;
        int column = 0;
        for (const Node &cell : line.children) {
            while (column < int(occupied.size()) && occupied[std::size_t(column)] > 0)
                ++column;
            const int across = std::clamp(cell.columnSpan, 1, std::max(1, maxColumns - column));
            const int down = std::clamp(cell.rowSpan, 1, rows - row);
            occupied.resize(std::max(occupied.size(), std::size_t(column + across)));
            std::fill_n(occupied.begin() + column, across, down);
            cells.push_back({&cell, row, column, down, across, line.header});
            column += across;
        }
        if (line.header && headerRows == row)
            ++headerRows;
        for (int &left : occupied)
            left = std::max(0, left - 1);
        ++row;
    }
    columns = int(occupied.size());
}

std::vector<int> TableGrid::columnLengths() const
{
    std::vector<int> lengths(std::size_t(columns), 2);
    for (const GridCell &cell : cells) {
        if (cell.columnSpan == 1) {
            int &length = lengths[std::size_t(cell.column)];
            length = std::max(length, longestLine(*cell.node));
        }
    }
    return lengths;
}

} // namespace shiwen
