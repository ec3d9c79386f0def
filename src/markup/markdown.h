// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

#include <QString>

namespace shiwen {

/// What a Markdown parser may know beside the text.
struct MarkdownOptions {
    Profile profile = Profile::Repost;
    QString title; ///< of the article, when known: makes `#标题` without a space a heading (Repost)
};

/// Parses Markdown without front matter. CommonMark 0.31.2 and GFM 0.29 for the profiles of these names.
/// Never fails: whatever is not understood stays text. Any thread.
[[nodiscard]] Document parseMarkdown(const QString &text, const MarkdownOptions &options = {});

} // namespace shiwen
