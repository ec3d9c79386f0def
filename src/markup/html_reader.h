// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

#include <QString>

namespace shiwen
{

/// What the head of an HTML page says of it; each empty when absent.
struct HtmlMeta {
    QString title;
    QString author;
    QString account;
    QString date; ///< as ArticleSummary::date
    QString url;
    QString lang;
};

struct HtmlPage {
    Document document; ///< profile Repost: no Html nodes, no script, style, form or event handler
    HtmlMeta meta;
};

/// Reads a whole page or a fragment into the same tree as Markdown. `text` is decoded already.
/// The article's own element (`#js_content`, `article`, else `body`) becomes the Document. Never fails. Any thread.
[[nodiscard]] HtmlPage parseHtml(const QString &text);

} // namespace shiwen
