// SPDX-License-Identifier: GPL-3.0-or-later
#include "article_pictures.h"

#include "core/files.h"

#include <QPainter>
#include <QUrl>

namespace shiwen {

namespace {

/// The last part of a reference, for a person to recognise the picture by.
QString shownName(const ImageRef &ref)
{
    if (ref.status == ImageStatus::Embedded)
        return {};
    QString reference = ref.reference.simplified();
    reference = reference.section(QLatin1Char('?'), 0, 0);
    const QString last = reference.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
    return escapedForDisplay(QUrl::fromPercentEncoding(last.toUtf8()));
}

bool mayMove(const QString &format)
{
    return format == QLatin1String("gif") || format == QLatin1String("webp");
}

} // namespace

QList<ArticlePicture> articlePictures(const OpenArticle &article)
{
    QList<ArticlePicture> pictures;
    pictures.reserve(article.article.imageRefs.size());
    for (const ImageRef &ref : article.article.imageRefs) {
        ArticlePicture picture{
            {}, shownName(ref), ref.reason, QSize(ref.width, ref.height), mayMove(ref.format),
        };
        if (ref.status == ImageStatus::Found)
            picture.path = article.root + QLatin1Char('/') + ref.resolved;
        else if (ref.status == ImageStatus::Embedded)
            picture.path = ref.url;
        pictures.append(picture);
    }
    return pictures;
}

void drawOnPage(QPainter &painter, const QRectF &target, const QImage &image, bool darkPage)
{
    if (darkPage && image.hasAlphaChannel())
        painter.fillRect(target, QColor(0xee, 0xec, 0xe8));
    painter.drawImage(target, image);
}

} // namespace shiwen
