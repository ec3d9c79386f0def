// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"

#include <QList>
#include <QString>

namespace shiwen {

/// The few words of a site. They follow the language of what is shown, never that of the program, so that the same
/// articles give the same bytes everywhere.
struct SiteWords {
    QString lang; ///< BCP 47
    QString archive;
    QString articles; ///< with %1, the number
    QString noDate;
    QString back;
    QString original; ///< link to where the article was published
    QString file;     ///< link to the article's own file
    QString source;   ///< before the name of the source, with what stands between
    QString missing;  ///< before the reference of a picture that is not there
};

[[nodiscard]] const SiteWords &siteWords(const QString &lang);

/// The language that most of the articles are in, the Chinese one when two are equal.
[[nodiscard]] QString mainLanguage(const QList<Article> &articles);

} // namespace shiwen
