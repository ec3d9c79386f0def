// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "markup/document.h"
#include "markup/front_matter.h"
#include "text/encoding.h"

#include <QList>

namespace shiwen {

/// What is wrong with a file that was read all the same, in sentences for `doctor`.
[[nodiscard]] QList<ArticleProblem> readingProblems(const DecodedText &text, const FrontMatter &header,
                                                    const Document &document);

} // namespace shiwen
