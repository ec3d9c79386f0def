// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace shiwen {

/// What the settings of a Jekyll or Hexo site say about its addresses.
struct SiteConfig {
    QString directory;  ///< that holds the settings, relative to the added folder
    QString host;       ///< of `url`, in lower case; empty when it is not told
    QString basePath;   ///< `baseurl` or `root`, and the path of `url`: without `/` at its ends
    QString repository; ///< `USER/REPO`, in lower case; empty when it is not told
};

/// Reads `_config.yml` in `directory` of the added folder at `root` (absolute). Only keys at the beginning of a line
/// are heard; a file that is absent, too large or not regular tells nothing. Any thread.
[[nodiscard]] SiteConfig readSiteConfig(const QString &root, const QString &directory);

} // namespace shiwen
