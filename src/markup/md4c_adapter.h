// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"
#include "markup/stand_ins.h"

#include <QString>
#include <QStringList>

namespace shiwen {

/// Runs md4c over `text` and builds the Document of its events. `standIns` were put into `text` and are taken out
/// again; null when there are none. `asides` are the strings that the text mentions by number. In the profile Repost
/// raw HTML goes through HtmlFragmentReader and line ends are Breaks that say so (Node::spread); in the others it
/// becomes Html nodes and line ends stay in the text. Any thread.
[[nodiscard]] Document parseWithMd4c(const QString &text, Profile profile, const StandIns *standIns,
                                     const QStringList &asides);

} // namespace shiwen
