// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article_tabs.h"
#include "filters.h"
#include "list_style.h"
#include "reader_settings.h"
#include "theme.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace shiwen {

/// What the window was like when it was left.
struct Session {
    QByteArray geometry;
    QByteArray splitter;
    Filters filters;
    QString searchText;
    QString openArticle;     ///< article id
    ArticleTabs::Saved tabs; ///< among which the open one is
    int zoom = 0;            ///< steps from the usual size, -8 to 12
    ReaderSettings reader;
    Theme theme = Theme::System;
    QMap<QString, QString> keys; ///< as Shortcuts::changed() gives them
    QString language;            ///< one of languages(); empty follows the system
    int order = 3;               ///< of SortOrder
    ListStyle listStyle = ListStyle::Comfortable;
    bool folded = true;   ///< copies of an article are one row
    bool animated = true; ///< animated pictures play
    bool outline = false; ///< the headings stand beside the text
    bool operator==(const Session &) const = default;
};

/// Reads the session from an INI file; a file that is absent or damaged gives the defaults.
[[nodiscard]] Session loadSession(const QString &path);
/// Writes it. False when the file could not be written.
[[nodiscard]] bool saveSession(const QString &path, const Session &session);
/// Where a library's session lies.
[[nodiscard]] QString sessionPath(const QString &libraryDirectory);

} // namespace shiwen
