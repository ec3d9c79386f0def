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
    CodeBlockProperty,                                  ///< bool, on blocks
    HeadingIndexProperty,                               ///< int, on blocks: as OutlineEntry::block
};

/// What a reader's document is built from.
struct TypesetInput {
    const ArticleSummary &summary;
    const Document &document;
    const QList<ImageRef> &imageRefs; ///< in document order, one for each Image node
    bool titleBlock = true;           ///< title, account, date, tags above the text
};

/// Builds the QTextDocument of an article: layout off until it is whole, pictures as pictureObject with known sizes and
/// no pixels. GUI thread. The handler for pictureObject is registered by the reader view.
[[nodiscard]] std::unique_ptr<QTextDocument> buildTextDocument(const TypesetInput &input, const PageStyle &style);

} // namespace shiwen
