// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace shiwen {

/// Turns tables that only lay out what they hold, those of one cell, into sections while HTML is copied: their tags
/// are overwritten in place once the table has ended. Cells of line numbers do not count as cells.
class LayoutTables
{
public:
    /// `name` may be that of a table or of one of its parts.
    [[nodiscard]] static bool concerns(std::string_view name);

    /// A tag of such a name was appended to `markup`; it has `length` bytes.
    void tag(QByteArray &markup, std::string_view name, bool ends, std::size_t length);

private:
    struct Tag {
        qsizetype at = 0;
        qsizetype length = 0;
        bool ends = false;
        bool table = false;
    };
    struct Table {
        std::array<Tag, 10> tags; ///< a table of one cell has no more
        std::size_t count = 0;
        int cells = 0;
        bool real = false;   ///< more than one cell, or a caption
        bool gutter = false; ///< the cell that is open holds line numbers
    };

    std::vector<Table> m_open;
};

} // namespace shiwen
