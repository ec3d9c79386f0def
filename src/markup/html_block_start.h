// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace shiwen {

/// The name, in lower case, of the HTML element whose tag begins the line `content` when such a tag begins an HTML
/// block (CommonMark 0.31.2, section 4.6, kinds 1 and 6); else empty.
[[nodiscard]] QString htmlBlockName(QStringView content);

/// Whether `content` is one tag and nothing else: `<br>`, `<img src="a.png">`, `</font>`; not `<https://example.org>`.
[[nodiscard]] bool isOneTag(QStringView content);

} // namespace shiwen
