// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "text/copy_text.h"
#include "text/min_hash.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace shiwen {

/// The version of everything that decides which articles are copies of one another. Another one than stored means that
/// all families are found anew.
[[nodiscard]] QString copiesVersion();

/// What finding copies needs of an article, about 10 ns a character; any thread.
[[nodiscard]] CopySignature copySignature(const QString &title, const QString &text);

/// The same from a text that was cut already. `leftOut`: lines that do not count.
[[nodiscard]] CopySignature copySignature(const QString &title, const TextUnits &cut,
                                          const std::function<bool(quint64 lineHash)> &leftOut = {});

/// A hash of the letters and digits of a title without what marks a repost before it (转载, 【转】…); 0 when it has
/// less than four.
[[nodiscard]] quint64 titleHash(const QString &title);

[[nodiscard]] MinHash unpackedBins(const QByteArray &bins);
[[nodiscard]] std::vector<LineMark> unpackedLines(const QByteArray &lines);

} // namespace shiwen
