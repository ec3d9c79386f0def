// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "markup/document.h"

namespace shiwen {

/// The Document holds raw HTML, so only toHtml() may write it.
[[nodiscard]] bool holdsHtml(const Document &document);

/// What the other writers answer then: ErrorCode::Refused.
[[nodiscard]] Error htmlRefusal();

} // namespace shiwen
