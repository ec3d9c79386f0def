// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/phrase_finder.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace shiwen {

/// Where `phrases` occur in `text`, by folded units, in order, without overlaps: of two hits that overlap the earlier
/// one stays, then the longer one. A hit never crosses a line end, and begins and ends where units do.
/// `prefix`: the last unit of each phrase matches as a prefix, and the hit is as long as that.
[[nodiscard]] QList<TextRange> findPhrases(const QString &text, const QStringList &phrases, bool prefix = false);

/// The best passage of about `width` characters: most different phrases, then most hits,
/// then the earliest. Hits stand in `<mark>`, everything else is HTML-escaped, white space is one space, and no
/// grapheme is cut; `…` stands where the text goes on. Without a hit the beginning of the text.
[[nodiscard]] QString snippet(const QString &text, const QStringList &phrases, int width = passageWidth,
                              bool prefix = false);

/// The same; where no phrase occurs whole, with the hits of their pairs.
[[nodiscard]] QString passageOf(const QString &text, const QList<WantedPhrase> &phrases);

/// All of `text` on one line, HTML-escaped, with `hits` in `<mark>`.
[[nodiscard]] QString markedLine(const QString &text, const QList<TextRange> &hits);

} // namespace shiwen
