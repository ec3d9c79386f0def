// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shiwen {

/// The destination a shown link may carry, or an empty string when the text is shown without a link. Let through are
/// http, https, mailto, our own shiwen:, fragments and addresses relative to the article; never file:, javascript:,
/// data: or a network share. An address that begins with `//` becomes https.
[[nodiscard]] QString safeLink(const QString &url);

/// The name a heading answers to as `#name`: lower case, punctuation dropped, spaces as `-`.
[[nodiscard]] QString headingAnchor(const QString &text);

} // namespace shiwen
