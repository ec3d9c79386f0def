// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/stand_ins.h"

#include <QString>
#include <QStringView>

namespace shiwen {

/// An inline image as somebody may have written it: `![alternative](destination "title")`, the destination with
/// spaces, parentheses, backslashes or wrapped at a space. Positions are UTF-16 code units from the `!`.
struct WrittenImage {
    qsizetype destination = 0;    ///< where the destination begins
    qsizetype destinationEnd = 0; ///< its end
    qsizetype end = 0;            ///< past the closing parenthesis; 0 when there is no image
    bool broken = false;          ///< as written it would not be one image with this destination
};

/// Reads the image at the start of `text`, which goes on beyond the line. Looks at a bounded part of `text`, at no
/// blank line and not beyond the next image.
[[nodiscard]] WrittenImage readImage(QStringView text);

/// The image's source with stand-ins in a broken destination, so that a parser reads it as one.
[[nodiscard]] QString spelledImage(QStringView text, const WrittenImage &image, const StandIns &standIns);

} // namespace shiwen
