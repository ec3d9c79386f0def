// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Every place where `needle` stands in the document, folded as in searching (case, width, traditional and simplified).
/// At most `limit`; hits never cross a block. GUI thread.
[[nodiscard]] QList<DocumentRange> findInDocument(const QTextDocument &document, const QString &needle, int limit);

/// Every place where one of `phrases` stands, unit by unit as the search index counts words; with `prefix` the last
/// unit of each phrase need only begin a word. At most `limit`, in order, without overlaps. GUI thread.
[[nodiscard]] QList<DocumentRange> findPhrasesInDocument(const QTextDocument &document, const QStringList &phrases,
                                                         bool prefix, int limit);

} // namespace shiwen
