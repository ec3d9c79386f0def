// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace shiwen {

/// Text and the encoding it was found in.
struct DecodedText {
    QString text;           ///< without byte order mark; line ends as in the file
    QString encoding;       ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5", or what a page names for itself
    bool damaged = false;   ///< some bytes had no meaning and stand as U+FFFD; a cut end alone counts as well
    bool cut = false;       ///< the bytes end within a character: the file was probably cut off
    qsizetype replaced = 0; ///< U+FFFD that stand for bytes without meaning, the cut end not counted
};

/// Decodes the bytes of a file: byte order mark, then strict UTF-8, then UTF-16 by its zero bytes, then GB18030
/// against Big5 by how common their characters are. A few bad bytes in UTF-8 stay UTF-8. What a page says of its own
/// encoding (`<meta charset>`) is heard only where the bytes leave it open. Never fails.
[[nodiscard]] DecodedText decodeText(const QByteArray &bytes);

} // namespace shiwen
