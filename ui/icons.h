// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace shiwen {

enum class Symbol {
    AddFolder,
    Search,
    Clear,
    Star,
    StarFilled,
    Unread,
    Read,
    Previous,
    Next,
    Find,
    Menu,
    Cancel,
    Sort,
    ZoomIn,
    ZoomOut,
    Bundle,
    Bookmark,
    BookmarkFilled,
    Outline,
    Tag,
    Left,
    Right,
    Fit,
    ActualSize,
    Save,
    Copy,
    Folder,
    Highlight,
};

/// A line icon on a 24 x 24 grid, drawn at any size in the text colour of the palette of the moment.
[[nodiscard]] QIcon icon(Symbol symbol);

/// A round piece of a colour, with a thin edge.
[[nodiscard]] QIcon swatch(const QColor &colour);

} // namespace shiwen
