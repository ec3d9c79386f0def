// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/html_reader.h"

#include <QString>

namespace shiwen {

/// Which part of a page becomes the Document.
enum class PagePart {
    Article, ///< `#js_content`, else the element that holds an entry's text, else `article` elements, else the body
    Body,    ///< the whole body
};

/// Reads a whole page. The part of parseHtml() that knows where a page keeps its article.
[[nodiscard]] HtmlPage readHtmlPage(const QString &text, PagePart part);

} // namespace shiwen
