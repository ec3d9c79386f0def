// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace shiwen {

/// One script element: its start tag as written, and what stands between the tags.
struct HtmlScript {
    std::string_view tag;
    std::string_view content;
};

/// HTML made ready for HtmlParser. Views point into the bytes it was made of.
struct HtmlSource {
    /// Without comments, declarations, scripts and styles, of elements too, but for those that mayStyleMatter(); tables
    /// of one cell are sections.
    QByteArray markup;
    std::vector<HtmlScript> scripts;
    std::string_view firstComment; ///< of the page: savers leave their notes there
};

enum class HtmlExtent {
    Page,  ///< what is open at the end is dropped (HTML Living Standard, 13.2.5)
    Piece, ///< what is open at the end may go on in the next piece, and is kept; tags of no element are text
};

/// Takes out what an article is not made of, so that the parser meets a tenth of a page that is nine tenths script.
/// Linear, no recursion. Any thread.
[[nodiscard]] HtmlSource prepareHtml(std::string_view utf8, HtmlExtent extent);

} // namespace shiwen
