// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace shiwen {

[[nodiscard]] bool isAddress(QStringView text);

/// `url` as it names the article and nothing else: an mp.weixin link is `https://mp.weixin.qq.com/s/…` or
/// `https://mp.weixin.qq.com/s?__biz=…&mid=…&idx=…&sn=…`; any other loses its fragment and what counts visits
/// (utm_…, spm, fbclid, gclid). `&amp;` is `&`. Empty when it is no http address.
[[nodiscard]] QString canonicalUrl(const QString &url);

/// True for addresses of an article on mp.weixin.qq.com.
[[nodiscard]] bool isWeChatUrl(QStringView url);

/// True for pages of public archives that keep copies: web.archive.org, archive.today and its other names,
/// ghostarchive.org, perma.cc, WeChatscope.
[[nodiscard]] bool isArchiveUrl(QStringView url);

/// The address that a copy at web.archive.org is of; empty when the copy's address does not say.
[[nodiscard]] QString originalOfArchive(const QString &url);

/// The first http address in `text`, up to what cannot belong to one; empty when there is none.
[[nodiscard]] QString addressIn(QStringView text);

} // namespace shiwen
