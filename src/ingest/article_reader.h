// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"
#include "ingest/image_resolver.h"
#include "markup/document.h"

namespace shiwen {

class Sidecars;

/// Version of everything from bytes to Article: parser, repairs, provenance, image rules. Another version means
/// rebuild.
inline constexpr int readerVersion = 4;

/// Largest article file that is read, in bytes. A larger one is listed as unreadable, with the reason.
inline constexpr qint64 maxArticleBytes = 64 * 1024 * 1024;

/// An article and its Document, from one reading of its file.
struct ReadArticle {
    Article article;
    Document document; ///< profile Repost; the title and the account's profile block are not in it
};

/// Reads the file at `root`/`path` into an article of the folder labelled `label`. Images are looked up with
/// `resolver`, which was made for the same root. Fails (NotFound, Unreadable, Refused) only where the bytes cannot be
/// had; bytes that make no sense become text. `sidecars`, of the same root, tell what savers recorded beside the file.
/// Any thread.
Result<ReadArticle> readArticle(const QString &root, const QString &label, const QString &path,
                                const ImageResolver &resolver, const Sidecars *sidecars = nullptr);

} // namespace shiwen
