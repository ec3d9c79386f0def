// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/document.h"

#include <QString>
#include <QStringList>

namespace shiwen {

/// What one place says of an article's origin; each empty when it does not.
struct Provenance {
    QString account;           ///< who published it: 公众号：X, the byline, the profile block's name
    QString accountId;         ///< 微信号…
    QString repostOf;          ///< whom it is a repost of: 转载：X, 转载自公众号「X」
    bool repostMarked = false; ///< `repostOf` is called a public account
    QString introduction;      ///< 功能介绍…
    QString source;            ///< 来源：Y
    QString url;               ///< 原文链接
    QString author;            ///< 作者, or the byline below the title
    QString date;              ///< 发布时间, as ArticleSummary::date
    QStringList archiveUrls;   ///< copies in public archives
    QStringList tags;          ///< albums below the byline
};

/// Reads the origin from the first and last lines of `document` and takes out what says nothing else: the 转载 quote,
/// the heading that equals `title`, the byline below it, savers' `key: value` lines, the account's profile block, the
/// line that says when it was saved. Credits that belong to the article (作者｜X 编辑｜Y) are read and stay. A phrase
/// in the middle of the text says nothing. Whether lines are paragraphs or end with breaks makes no difference.
/// `markdown` is the text the document was made of, where there is one: it tells where a wrapped introduction ends. Any
/// thread.
[[nodiscard]] Provenance takeProvenance(Document &document, const QString &title, QStringView markdown = {});

} // namespace shiwen
