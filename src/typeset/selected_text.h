// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextCursor>

namespace shiwen {

/// The selected text as it was written: blocks and breaks as line ends, no stand-ins for pictures and none of the
/// places to break that were put into very long words. GUI thread.
[[nodiscard]] QString selectedText(const QTextCursor &cursor);

} // namespace shiwen
