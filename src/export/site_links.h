// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/site.h"

#include <QString>

namespace shiwen {

/// A location of the site (relative to its root, unescaped) as it is written in the page at `from`.
[[nodiscard]] QString hrefFrom(const QString &from, const QString &location);

/// Where the page of an article lies, relative to the site's root.
[[nodiscard]] QString pageLocation(const QString &articleId);

/// A picture inside the address itself, of the kinds that cannot hold script.
[[nodiscard]] bool isPlainPictureData(const QString &url);

/// An address of http, https or mailto.
[[nodiscard]] bool isNetworkAddress(const QString &url);

/// Finds what the references of an article mean in the site.
class SiteLinks
{
public:
    /// `contents` outlives the object.
    explicit SiteLinks(const SiteContents &contents) : m_contents(contents) {}

    /// The `href` for a link of `article`: the page of the article that the contents say it means; a file of the
    /// archive; an address on the network as it is; empty for what leads nowhere.
    [[nodiscard]] QString linkTarget(const Article &article, const QString &url) const;

    /// The `src` for the picture `index` of `article`, or empty when there is none to show.
    [[nodiscard]] QString imageSource(const Article &article, const QString &url, int index) const;

private:
    [[nodiscard]] QString fileTarget(const Article &article, const QString &path) const;

    const SiteContents &m_contents;
};

/// The reference of an article that stands for the picture `index` of its Document; null when there is none.
[[nodiscard]] const ImageRef *imageRefOf(const Article &article, const QString &url, int index);

} // namespace shiwen
