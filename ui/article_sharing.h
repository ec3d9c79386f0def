// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QString>

#include <memory>

class QMimeData;

namespace shiwen {

/// The article for the clipboard, as rich text with its pictures and as plain text: title, where it comes from, and
/// the text. No object characters, nothing that loads from the network.
[[nodiscard]] std::unique_ptr<QMimeData> clipboardArticle(const OpenArticle &article);

/// The same as Markdown; references to pictures stay as the article's file has them.
Result<QString> markdownArticle(const OpenArticle &article);

/// The absolute path of the article's file.
[[nodiscard]] QString articleFile(const OpenArticle &article);

/// Opens the file in the program that the system has for it, and the folder that holds it. False when there is none.
bool openArticleFile(const OpenArticle &article);
bool openArticleFolder(const OpenArticle &article);

} // namespace shiwen
