// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shiwen {

/// What a glance at a picture's file tells.
enum class PictureState {
    Sound,     ///< it begins and ends as its format wants, as far as a glance tells
    Gone,      ///< no regular file, or not to be read
    NoPicture, ///< its content is no picture that we know
    Cut,       ///< its end is missing
};

/// Reads the beginning and the end of the file, never the whole: `format` is what probeImage() found ("" asks it
/// again). Bytes after the end of a picture are no damage. Any thread.
[[nodiscard]] PictureState checkPicture(const QString &absolutePath, const QString &format);

} // namespace shiwen
