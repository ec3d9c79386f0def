// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace shiwen {

/// UTF-8 as text, with what its bytes say about whether they are UTF-8 at all.
struct Utf8Text {
    QString text;            ///< each ill-formed sequence is one U+FFFD, by maximal subparts (Unicode 15, section 3.9)
    qsizetype bad = 0;       ///< ill-formed sequences, not counting one that the end of the bytes cut
    qsizetype longSound = 0; ///< well-formed sequences of three and four bytes: what no other encoding has by chance
    bool cut = false;        ///< the bytes end within a character; the text ends with U+FFFD for it
};

/// Appends what is known to be UTF-8, in whole characters.
void appendUtf8(QString &text, QByteArrayView bytes);

/// Decodes and validates in one pass. A byte order mark is not looked for.
[[nodiscard]] Utf8Text decodeUtf8(QByteArrayView bytes);

} // namespace shiwen
