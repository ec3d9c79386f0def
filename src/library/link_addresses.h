// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

namespace shiwen {

/// A path without the extension of an article, and without a `/` at its end.
[[nodiscard]] QString withoutEnding(const QString &path);

/// A key of urlKey() without what copies of one article differ in: WeChat's sn, scheme and last slash.
[[nodiscard]] QString comparableKey(const QString &key);

/// The address that a page which only passes on was given, or that an archive keeps; empty for other pages.
[[nodiscard]] QString passedOn(const QString &url);

/// What stands in `{% post_url NAME %}` or `{% link PATH %}`; empty for other links.
[[nodiscard]] QString templateArgument(const QString &url, QLatin1String tag);

/// `2021/12/24/title` at the end of a path as `2021-12-24-title`; empty for other paths.
[[nodiscard]] QString datedName(const QString &path);

} // namespace shiwen
