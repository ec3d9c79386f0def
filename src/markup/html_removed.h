// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

namespace shiwen {

/// Why a page holds no article, in its own words: deleted, banned, moved, expired; empty for a page that holds one.
/// `shown` is all that the page shows. `isMessage`: the page is built as a message, not as an article. A text that
/// only quotes such a sentence is an article.
[[nodiscard]] QString removalReason(const Document &shown, bool isMessage);

/// The text is such a sentence and nothing else.
[[nodiscard]] bool isRemovalSentence(QStringView text);

} // namespace shiwen
