// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"
#include "store/database.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace shiwen {

/// The texts of an article exactly as the full-text table was fed with them: taking an article out of it needs the same
/// terms again. Made either from an Article or from what is stored of it, with equal results.
struct IndexedTexts {
    QString title;
    QString tags;  ///< one a line
    QString names; ///< account, author, reposter, source, one a line
    QString body;
    bool operator==(const IndexedTexts &) const = default;
};

/// `text` without lone surrogates, which no encoding on disk keeps.
[[nodiscard]] QString storable(const QString &text);

/// Expects texts that are storable().
[[nodiscard]] IndexedTexts indexedTexts(const Article &article);
/// What is stored for the row; nothing when there is no such row.
Result<std::optional<IndexedTexts>> storedTexts(Database &database, qint64 row);

/// How texts are kept in `content`.
[[nodiscard]] QByteArray packedText(const QString &text);
[[nodiscard]] QString unpackedText(const QByteArray &packed);

/// A JSON array of texts, empty for an empty list, and back.
[[nodiscard]] QString packedList(const QStringList &list);
[[nodiscard]] QStringList unpackedList(const QString &packed);

/// The pictures of an article as JSON, and back.
[[nodiscard]] QString packedImages(const QList<ImageRef> &images);
[[nodiscard]] QList<ImageRef> unpackedImages(const QString &packed);

} // namespace shiwen
