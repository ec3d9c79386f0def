// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace shiwen {

/// What a link in an article leads to.
struct LinkTarget {
    enum class Kind {
        Article,  ///< `article` is an id, or the absolute path of a file in the same added folder
        Fragment, ///< a place in the article itself
        Outside,  ///< http, https or mailto: opened elsewhere after a question
        Refused,  ///< anything else: other schemes, paths that leave the added folder
    };
    Kind kind = Kind::Refused;
    QString article;
};

/// Where `url`, written in the article at `path` of the added folder `root`, leads.
[[nodiscard]] LinkTarget linkTarget(const QUrl &url, const QString &root, const QString &path);

/// The address under which the system opens an article in Shiwen: `shiwen://article/ID`.
[[nodiscard]] QString articleAddress(const QString &articleId);
/// The id in such an address; empty when `address` is none.
[[nodiscard]] QString articleOfAddress(const QUrl &address);

/// What to name in the question before a link is opened elsewhere: the host, or the address of a mail; international
/// names as they are in the network (xn--…), so that look-alikes are seen.
[[nodiscard]] QString linkOwner(const QUrl &url);

} // namespace shiwen
