// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shiwen {

/// `&`, `<`, `>` and `"` as character references.
[[nodiscard]] QString escapedHtml(const QString &text);

/// Without the characters that XML 1.0 (section 2.2) does not allow: controls, lone surrogates, noncharacters.
[[nodiscard]] QString withoutControls(const QString &text);

/// Whatever a URL may not hold as it is percent-encoded from UTF-8; existing escapes stay.
[[nodiscard]] QString percentEncoded(const QString &url);

/// http, https, mailto, relative or a fragment: what a link of an article may lead to. White space and controls, which
/// browsers skip, hide no scheme.
[[nodiscard]] bool isSafeDestination(const QString &url);

/// isSafeDestination(), or a data: URL of a picture that cannot run (not SVG).
[[nodiscard]] bool isSafeImage(const QString &url);

/// Raw HTML with the tags disarmed that GFM 0.29, section 6.11, names.
[[nodiscard]] QString withoutUnsafeTags(const QString &html);

} // namespace shiwen
