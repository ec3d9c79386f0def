// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "markup/document.h"
#include "typeset/page_style.h"

#include <QList>
#include <QTextDocument>
#include <QTextFormat>

#include <memory>

namespace shiwen {

/// Object types and properties that the reader's painting and hit tests rely on.
inline constexpr int pictureObject = QTextFormat::UserObject + 1;
enum TextProperty {
    ImageIndexProperty = QTextFormat::UserProperty + 1, ///< int, index into the article's imageRefs
    QuoteDepthProperty,                                 ///< int, on blocks: nested quotes
    CodeBlockProperty,                                  ///< int, on blocks: number of the code block, from 1
    HeadingIndexProperty,                               ///< int, on blocks: as readingOutline() counts
    QuoteBarsProperty,      ///< QList<int>, on blocks: left edges of the bars, in the column
    ThematicBreakProperty,  ///< bool, on blocks: an empty block that a rule is painted on
    AvailableWidthProperty, ///< double, on pictures: widest they may be, in pixels
    SoftBreakProperty,      ///< bool, on text: a zero-width space we put into a very long word, not to be copied
    NoteNumberProperty,     ///< bool, on text: the number of a footnote, which is not part of the text that is searched
    TitleBlockProperty,     ///< bool, on blocks: title, account and tags above the text
};

/// Where the line that stands for a Fold leads; no link of an article can.
inline constexpr char16_t foldAddress[] = u"shiwen:fold";

/// What a reader's document is built from.
struct TypesetInput {
    const ArticleSummary &summary;
    const Document &document;
    const QList<ImageRef> &imageRefs; ///< in document order, one for each Image node
    bool titleBlock = true;           ///< title, account, date, tags above the text
    bool folded = false;              ///< of a Fold only a line is shown, a link to foldAddress
};

/// Builds the QTextDocument of an article: layout off until it is whole, pictures as pictureObject with known sizes and
/// no pixels. Html nodes are left out. What a hostile file can cost is bounded: at most 60,000 blocks, 8 million
/// characters and 4 nested tables; deeper tables become text, and a last line says when something was left out.
/// GUI thread. The handler for pictureObject is registered by the reader view.
[[nodiscard]] std::unique_ptr<QTextDocument> buildTextDocument(const TypesetInput &input, const PageStyle &style);

} // namespace shiwen
