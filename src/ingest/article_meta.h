// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "ingest/provenance.h"
#include "markup/front_matter.h"
#include "markup/html_reader.h"

#include <QString>
#include <QStringList>

namespace shiwen {

/// All that a file says of its article, each source by itself; empty where there is none.
struct ArticleSources {
    QString path; ///< relative to the added folder
    FrontMatter header;
    HtmlMeta page;
    QString heading; ///< first heading of depth 1
};

/// The title: of the header, else of the page or the first h1, else the file's name without its date, else, where that
/// is index, content, article or README, the folder's name.
[[nodiscard]] QString articleTitle(const ArticleSources &sources);

/// Tags of the header (`tags`, else `keywords`): trimmed, without repeats.
[[nodiscard]] QStringList articleTags(const FrontMatter &header);

/// Fills what a list shows of the origin: author, account, source, address, date. The header outranks the page, the
/// page outranks what stands in the text, the file's name comes last.
void fillOrigin(const ArticleSources &sources, const Provenance &origin, ArticleSummary &summary);

} // namespace shiwen
