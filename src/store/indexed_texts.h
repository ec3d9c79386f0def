// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"
#include "store/database.h"
#include "store/text_codec.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <optional>

namespace shiwen {

/// The texts of an article exactly as the full-text table was fed with them: taking an article out of it needs the same
/// terms again. Made either from an Article or from what is stored of it, with equal results.
struct IndexedTexts {
    QString title;
    QString tags; ///< one a line
    QString account;
    QString body;
    bool operator==(const IndexedTexts &) const = default;
};

/// `text` without lone surrogates, which no encoding on disk keeps.
[[nodiscard]] QString storable(const QString &text);

/// Expects texts that are storable().
[[nodiscard]] IndexedTexts indexedTexts(const Article &article);

/// Reads back what is stored, row by row, with one prepared statement. On the thread of its Database. The codec
/// outlives it.
class StoredTexts
{
public:
    static Result<StoredTexts> open(Database &database, TextCodec &codec);

    /// Nothing when there is no such row.
    Result<std::optional<IndexedTexts>> read(qint64 row);

private:
    StoredTexts(Database &database, TextCodec &codec, QSqlQuery &&query);

    Database *m_database;
    TextCodec *m_codec;
    QSqlQuery m_query;
};

/// A JSON array of texts, empty for an empty list, and back.
[[nodiscard]] QString packedList(const QStringList &list);
[[nodiscard]] QStringList unpackedList(const QString &packed);

/// What is wrong with a file as JSON, empty for nothing, and back.
[[nodiscard]] QString packedProblems(const QList<ArticleProblem> &problems);
[[nodiscard]] QList<ArticleProblem> unpackedProblems(const QString &packed);

/// The pictures of an article as JSON, empty for none, and back.
[[nodiscard]] QByteArray imagesJson(const QList<ImageRef> &images);
[[nodiscard]] QList<ImageRef> imagesFromJson(const QByteArray &json);

} // namespace shiwen
