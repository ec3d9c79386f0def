// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

#include <vector>

namespace shiwen {

/// A table cell and where it stands once the spans of the others are reckoned in.
struct GridCell {
    const Node *node = nullptr;
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    bool header = false;
};

/// A table's cells laid into rows and columns (HTML, "forming a table", with bounded spans).
struct TableGrid {
    static constexpr int maxColumns = 64;
    static constexpr int maxCells = 20'000;

    explicit TableGrid(const Node &table);

    /// Whether it fits into the bounds; if not, its rows are written as text.
    [[nodiscard]] bool fits() const { return columns <= maxColumns && qint64(rows) * columns <= maxCells; }
    /// Characters of the longest line in each column, a Han character counting two.
    [[nodiscard]] std::vector<int> columnLengths() const;

    std::vector<GridCell> cells;
    int rows = 0;
    int columns = 0;
    int headerRows = 0;
};

} // namespace shiwen
