// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/html_reader.h"

#include <QString>

namespace shiwen {

/// Which part of a page becomes the Document.
enum class PagePart {
    Article, ///< `#js_content`, else `article` elements, else the body
    Body,    ///< the whole body
};

/// Reads a whole page. The part of parseHtml() that knows where a page keeps its article and what its head says.
[[nodiscard]] HtmlPage readHtmlPage(const QString &text, PagePart part);

/// What the scripts of an mp.weixin page say of it, where `meta` is still empty: account, date, title. `text` is the
/// whole page.
void addScriptMeta(QStringView text, HtmlMeta &meta);

/// The page stands in for an article that was taken down. `shown` is all that it shows.
[[nodiscard]] bool isTombstone(QStringView shown);

} // namespace shiwen
