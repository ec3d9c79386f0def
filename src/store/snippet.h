// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace shiwen {

/// A hit in a text, in UTF-16 code units of that text.
struct TextRange {
    qsizetype begin = 0;
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

/// Where `phrases` occur in `text`, by folded units, in order, without overlaps. A hit never crosses a line end.
/// `prefix`: the last unit of each phrase matches as a prefix.
[[nodiscard]] QList<TextRange> findPhrases(const QString &text, const QStringList &phrases, bool prefix = false);

/// The best passage of about `width` characters with the hits in `<mark>`, everything else HTML-escaped, on one line,
/// never cut inside a grapheme. Without a hit the beginning of the text.
[[nodiscard]] QString snippet(const QString &text, const QStringList &phrases, int width = 90);

} // namespace shiwen
