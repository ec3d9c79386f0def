// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/html_reader.h"
#include "markup/wechat_scripts.h"

#include <QString>

#include <optional>

namespace shiwen {

/// An address of an mp.weixin article without what a reader's session added: of a long one only `__biz`, `mid`, `idx`
/// and `sn` stay. Other addresses come back as they are, but for a fragment that leads nowhere.
[[nodiscard]] QString plainWeChatUrl(QString url);

/// What the scripts say of the article, where `meta` is still empty: title, account, author, date, address, digest,
/// albums. In a repost inside the platform the account is the original one, and `meta` names the reposter.
void addWeChatMeta(const WeChatScripts &scripts, HtmlMeta &meta);

/// How a page of the platform holds its article.
enum class WeChatKind {
    Article, ///< in its elements, or in a script as HTML
    Shared,  ///< pictures, a text, a video or a voice message, in scripts alone
};

[[nodiscard]] WeChatKind weChatKind(const WeChatScripts &scripts);

/// The article that the scripts hold: its text, a line a paragraph, then its pictures, videos and voice messages. None
/// when they hold none.
[[nodiscard]] std::optional<Document> weChatDocument(const WeChatScripts &scripts);

} // namespace shiwen
