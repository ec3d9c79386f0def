// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

#include <QString>

namespace shiwen {

/// What may name an article, each empty where there is nothing.
struct TitleSources {
    QString header;   ///< of the front matter
    QString heading;  ///< of the text, see titleHeading()
    QString page;     ///< of an HTML page
    QString fallback; ///< what a saver recorded beside the file, or the title in another language
    QString path;     ///< relative to the added folder
};

/// The title: of the header, else the heading or the page's, else what was recorded, else the file's name, else, where
/// that is index, content, article or README, the folder's name. HTML residue (`amp;`) is mended.
[[nodiscard]] QString articleTitle(const TitleSources &sources);

/// The heading that is the article's title: the first of depth 1 at the start of the text, or the only one of depth 2
/// at its very start. No heading deep in the text, and none that opens a section (一、 第二章 0x01 前言).
[[nodiscard]] QString titleHeading(const Document &document);

/// What a file's or folder's name says of the title: without date and a saver's number (`01_`), the characters that
/// stand for `< > : " / \ | *` turned back.
[[nodiscard]] QString titleOfName(const QString &name);

} // namespace shiwen
