// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "markup/document.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <functional>

namespace shiwen {

struct HtmlOptions {
    /// Turns the url of an image (Node::url, and how many images came before it) into the `src` to write. Empty: as is.
    std::function<QString(const QString &url, int index)> imageSource;
    /// Turns the url of a link into the `href` to write; an empty answer writes the text without a link.
    std::function<QString(const QString &url)> linkTarget;
    bool xhtml = false; ///< well-formed XML, for EPUB
    QString idPrefix{}; ///< before the ids of footnotes, where several Documents share a page
};

/// The Document as an HTML fragment. In the profiles CommonMark and Gfm exactly as their specifications print it;
/// in Repost nothing that could run or load: destinations other than http, https, mailto, relative and fragment lose
/// their link.
[[nodiscard]] QString toHtml(const Document &document, const HtmlOptions &options = {});

/// One block a line, table cells apart by tabs, breaks as line ends, no markers. Html nodes are left out.
[[nodiscard]] QString toText(const Document &document);

/// Clean CommonMark. Refused for a Document that holds Html nodes.
Result<QString> toMarkdown(const Document &document);

/// The children of the root as mdast nodes. Refused for a Document that holds Html nodes.
Result<QJsonArray> toJson(const Document &document);

/// One heading of the outline.
struct OutlineEntry {
    int depth = 1;
    QString text;
    int block = 0; ///< which heading of the document it is, counted from 0 over all headings in document order
};
[[nodiscard]] QList<OutlineEntry> outline(const Document &document);

/// What a block of the root heads as its reader sees it: the text of a Heading, or of what editors write in place of
/// one, a short strong line that is no sentence, alone in its paragraph or before a break. Empty for other blocks.
[[nodiscard]] QString headingLine(const Node &block);
/// The outline a reader is shown: headings anywhere and paragraphs with a headingLine(), counted together by
/// OutlineEntry::block; those paragraphs one level below the heading before them. Where strong lines are no exception,
/// headings alone are listed, counted all the same.
[[nodiscard]] QList<OutlineEntry> readingOutline(const Document &document);

} // namespace shiwen
