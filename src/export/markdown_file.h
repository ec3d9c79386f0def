// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"
#include "markup/document.h"

#include <QByteArray>

namespace shiwen {

/// An article as a file of clean CommonMark with front matter in YAML: title, date, account, author, reposter, source,
/// url, tags; what is unknown is left out. Destinations are written as they stand in `document`. As toMarkdown().
Result<QByteArray> markdownFile(const ArticleSummary &summary, const Document &document);

} // namespace shiwen
