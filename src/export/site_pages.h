// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/site_links.h"
#include "markup/document.h"

#include <QByteArray>
#include <QString>

namespace shiwen {

/// The list of all articles, by year; `contents.articles` are in the order they are listed in.
[[nodiscard]] QByteArray indexPage(const SiteContents &contents);

/// The page of one article.
[[nodiscard]] QByteArray articlePage(const SiteContents &contents, const SiteLinks &links, const Article &article,
                                     const Document &document);

} // namespace shiwen
