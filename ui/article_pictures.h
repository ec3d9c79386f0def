// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QList>
#include <QSize>
#include <QString>

namespace shiwen {

/// A picture of an article, as it is shown.
struct ArticlePicture {
    QString path;                           ///< absolute, or a data: address; empty when there is nothing to show
    QString name;                           ///< the last part of its reference, escaped for display; may be empty
    ImageReason reason = ImageReason::None; ///< why there is nothing to show
    QSize size;                             ///< pixels; empty while unknown
    bool moves = false;                     ///< of a format that may be animated
};

/// The pictures in the order of the article's imageRefs.
[[nodiscard]] QList<ArticlePicture> articlePictures(const OpenArticle &article);

} // namespace shiwen
