// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/phrase_finder.h"

#include <QList>
#include <QString>
#include <QTextDocument>

namespace shiwen {

/// A hit in a QTextDocument: character positions as QTextCursor counts them.
struct DocumentRange {
    int begin = 0;
    int end = 0;
    bool operator==(const DocumentRange &) const = default;
};

/// The hits of a search in a document.
struct DocumentHits {
    QList<DocumentRange> ranges; ///< in order, without overlaps
    int best = -1;               ///< of these the first one of the passage that a list shows; -1 for none in the text
};

/// The document's characters, one for each position, as they are searched: a line feed wherever a phrase ends, between
/// blocks, lines and cells, and spaces in place of the numbers of footnotes. GUI thread.
[[nodiscard]] QString searchableText(const QTextDocument &document);

/// Every place where `needle` stands in the document, folded as in searching (case, width, traditional and simplified).
/// At most `limit`; hits never cross a line end. GUI thread.
[[nodiscard]] QList<DocumentRange> findInDocument(const QTextDocument &document, const QString &needle, int limit);

/// Every place where one of `phrases` stands, or where none does their pairs, as findHitsOrPairs() finds them. The
/// longest hit of those that begin at a place, at most `limit`. GUI thread.
[[nodiscard]] DocumentHits findPhrasesInDocument(const QTextDocument &document, const QList<WantedPhrase> &phrases,
                                                 int limit);

/// A hit without the pictures in it, so that they are not tinted: its parts, in order.
[[nodiscard]] QList<DocumentRange> textPartsOf(const QTextDocument &document, const DocumentRange &hit);

} // namespace shiwen
