// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "store/search_query.h"
#include "text/phrase_finder.h"

#include <QList>
#include <QString>

namespace shiwen {

/// What to mark of `query` in the text of an article, for findHitsOrPairs(): a phrase that stands in its title, tags or
/// account is not widened to pairs. Any thread.
[[nodiscard]] QList<WantedPhrase> phrasesToMark(const SearchQuery &query, const ArticleSummary &article);

/// The title, HTML-escaped, with what `query` finds in it in `<mark>`: phrases, `title:`, or what is read like pinyin.
/// Empty when nothing is to be marked. Any thread.
[[nodiscard]] QString markedTitle(const SearchQuery &query, const QString &title);

} // namespace shiwen
