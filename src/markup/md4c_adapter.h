// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"
#include "markup/stand_ins.h"

#include <QString>

namespace shiwen {

/// Runs md4c over `text` and builds the Document of its events. `standIns` were put into `text` and are taken out
/// again; null when there are none. In the profile Repost raw HTML goes through HtmlFragmentReader and line ends are
/// Breaks; in the others it becomes Html nodes and line ends stay in the text. Any thread.
[[nodiscard]] Document parseWithMd4c(const QString &text, Profile profile, const StandIns *standIns);

} // namespace shiwen
