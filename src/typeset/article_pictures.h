// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "typeset/page_style.h"

#include <QImage>
#include <QList>
#include <QRectF>
#include <QSize>
#include <QString>

class QPainter;

namespace shiwen {

/// A picture of an article, as it is shown.
struct ArticlePicture {
    QString path;                           ///< absolute, or a data: address; empty when there is nothing to show
    QString name;                           ///< the last part of its reference, escaped for display; may be empty
    ImageReason reason = ImageReason::None; ///< why there is nothing to show
    QSize size;                             ///< pixels; empty while unknown
    bool moves = false;                     ///< of a format that may be animated
};

/// The pictures of `refs`, in their order. `root`: absolute path of the added folder.
[[nodiscard]] QList<ArticlePicture> articlePictures(const QList<ImageRef> &refs, const QString &root);

/// Why a picture is not shown, in some lines: its reference as written, the reason, what was looked for or found.
[[nodiscard]] QString pictureExplanation(const ImageRef &ref);

/// Draws a quiet box with the picture's name and the reason why it is not shown. GUI thread.
void drawPictureBox(QPainter &painter, const QRectF &target, const ArticlePicture &picture, const PageStyle &style);

/// Draws a picture; on a dark page light paper goes under one with a transparent ground, since diagrams are drawn for
/// white.
void drawOnPage(QPainter &painter, const QRectF &target, const QImage &image, bool darkPage);

} // namespace shiwen
