// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "ingest/provenance.h"
#include "ingest/sidecar.h"
#include "markup/front_matter.h"
#include "markup/html_reader.h"

#include <QString>
#include <QStringList>

namespace shiwen {

/// All that is said of an article, each place by itself; empty where there is none.
struct ArticleSources {
    QString path; ///< relative to the added folder
    FrontMatter header;
    HtmlMeta page;
    QString heading;    ///< of the text, see titleHeading()
    Provenance preface; ///< what a saver's header above the page's own element says
    Provenance text;    ///< what the first and last lines say
    Sidecar sidecar;    ///< what a saver recorded in a file beside it
};

/// The title, see articleTitle(const TitleSources &).
[[nodiscard]] QString articleTitle(const ArticleSources &sources);

/// Tags of the file, trimmed, without repeats: of the header (`tags`, else `keywords`), of the page and of the albums
/// below the byline. A file that has none gets its `categories`, the only words for its subject that it has, but for
/// those that name no subject (blog, archive, 未分类).
[[nodiscard]] QStringList articleTags(const ArticleSources &sources);

/// Fills what a list shows of the origin. The header outranks the page, the page what stands in the text, the text a
/// sidecar; the file's name comes last, then the day a header says the file was created. Where only a month is known,
/// from a folder `2021-12`, the date is its first day: dates are days here, and `problems` says so.
/// `account` is who first published: where an account's own page or byline says that it reposts another's text, the
/// other is the account and it is the reposter. Places that disagree give a sentence each in `summary.conflicts`.
void fillOrigin(const ArticleSources &sources, Article &article);

} // namespace shiwen
