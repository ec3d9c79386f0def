// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

namespace shiwen {

/// A character of Chinese, Japanese or Korean text, its punctuation and quotes included; half of a surrogate pair is
/// one too.
[[nodiscard]] bool isWide(QChar c);

/// A Han, kana or Hangul character, and no punctuation.
[[nodiscard]] bool isIdeograph(QChar c);

/// A mark after which a sentence, or what introduces another, is at its end.
[[nodiscard]] bool endsSentence(QChar c);

/// The columns of a terminal that the text takes: two for a wide character.
[[nodiscard]] int columns(QStringView text);

/// The length of the mark that begins an item of a list that is written as text, `1、`, `（一）`, `①`, `•`, `A.`, with
/// white space behind it; 0 when there is none.
[[nodiscard]] qsizetype itemMark(QStringView text);

} // namespace shiwen
