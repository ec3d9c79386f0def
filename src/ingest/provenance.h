// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

#include <QString>

namespace shiwen {

/// What a repost says of its origin; each empty when it does not.
struct Provenance {
    QString account;      ///< 转载：X, 公众号：X, or the profile block's name
    QString accountId;    ///< 微信号…
    QString introduction; ///< 功能介绍…
    QString source;       ///< 来源：Y
    QString url;          ///< 原文链接
    QString author;       ///< 作者, or the byline below the title
    QString date;         ///< 发布时间, as ArticleSummary::date
};

/// Reads the origin from the first lines of `document` and takes out what says nothing else: the 转载 quote, the
/// heading that equals `title`, the byline below it, the account's profile block. Whether lines are paragraphs or end
/// with breaks makes no difference. `markdown` is the text the document was made of, where there is one: it tells where
/// a wrapped introduction ends. Any thread.
[[nodiscard]] Provenance takeProvenance(Document &document, const QString &title, QStringView markdown = {});

} // namespace shiwen
