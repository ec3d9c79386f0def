// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/article_pictures.h"

#include "core/files.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
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

/// A frame with hills: what stands for a picture.
void drawSmallPicture(QPainter &painter, const QRectF &frame, const PageStyle &style)
{
    const qreal em = style.font.pixelSize();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawRoundedRect(frame, 2.5, 2.5);
    QPainterPath hills(frame.bottomLeft() + QPointF(0.2 * em, -0.3 * em));
    hills.lineTo(frame.left() + 0.75 * em, frame.top() + 0.6 * em);
    hills.lineTo(frame.left() + 1.15 * em, frame.top() + 1.0 * em);
    hills.lineTo(frame.left() + 1.4 * em, frame.top() + 0.75 * em);
    hills.lineTo(frame.bottomRight() + QPointF(-0.2 * em, -0.3 * em));
    painter.drawPath(hills);
}

} // namespace

QList<ArticlePicture> articlePictures(const QList<ImageRef> &refs, const QString &root)
{
    QList<ArticlePicture> pictures;
    pictures.reserve(refs.size());
    for (const ImageRef &ref : refs) {
        ArticlePicture picture{
            {}, shownName(ref), ref.reason, QSize(ref.width, ref.height), mayMove(ref.format),
        };
        if (ref.status == ImageStatus::Found)
            picture.path = root + QLatin1Char('/') + ref.resolved;
        else if (ref.status == ImageStatus::Embedded)
            picture.path = ref.url;
        pictures.append(picture);
    }
    return pictures;
}

QString pictureExplanation(const ImageRef &ref)
{
    constexpr qsizetype longestReference = 300;
    QStringList lines;
    if (const QString reference = ref.reference.simplified(); !reference.isEmpty())
        lines += escapedForDisplay(reference.left(longestReference));
    lines += ref.reason == ImageReason::None ? QCoreApplication::translate("Typeset", "The picture cannot be decoded.")
                                             : imageReasonText(ref.reason);
    if (!ref.candidates.isEmpty()) {
        lines += QCoreApplication::translate("Typeset", "Found in the folder:");
        for (const QString &candidate : ref.candidates)
            lines += QStringLiteral("  ") + escapedForDisplay(candidate);
    } else if (ref.reason == ImageReason::NotThere) {
        lines += QCoreApplication::translate(
            "Typeset", "Looked for beside the article, from the root of the folder, in folders of the article's name, "
                       "by its media id, its alternative text, with other endings, and by name in the whole folder.");
    } else if (ref.reason == ImageReason::OnNetwork) {
        lines += QCoreApplication::translate(
            "Typeset", "No file of the folder has its media id, or its name where that is not a chance.");
    }
    return lines.join(QLatin1Char('\n'));
}

void drawPictureBox(QPainter &painter, const QRectF &target, const ArticlePicture &picture, const PageStyle &style)
{
    const qreal em = style.font.pixelSize();
    const QRectF box = target.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.border, 1));
    painter.setBrush(style.codePaper);
    painter.drawRoundedRect(box, 5, 5);

    const bool hasRoom = box.width() > 14 * em;
    if (hasRoom)
        drawSmallPicture(painter, QRectF(box.left() + 1.1 * em, box.center().y() - 0.75 * em, 2 * em, 1.5 * em), style);
    const QRectF lines = box.adjusted(hasRoom ? 4.2 * em : 0.6 * em, 0, -em, 0);
    QFont font = style.font;
    font.setPixelSize(qRound(0.88 * em));
    const QString reason = picture.path.isEmpty()
                               ? imageReasonText(picture.reason)
                               : QCoreApplication::translate("Typeset", "The picture cannot be decoded.");
    const QString name = picture.name.isEmpty() ? QCoreApplication::translate("Typeset", "Picture") : picture.name;
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(style.ink);
    painter.drawText(lines.adjusted(0, 0.35 * em, 0, -lines.height() / 2), Qt::AlignLeft | Qt::AlignBottom,
                     metrics.elidedText(name, Qt::ElideMiddle, lines.width()));
    painter.setPen(style.muted);
    painter.drawText(lines.adjusted(0, lines.height() / 2 + 0.1 * em, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(reason, Qt::ElideRight, lines.width()));
}

void drawOnPage(QPainter &painter, const QRectF &target, const QImage &image, bool darkPage)
{
    if (darkPage && image.hasAlphaChannel())
        painter.fillRect(target, QColor(0xee, 0xec, 0xe8));
    painter.drawImage(target, image);
}

} // namespace shiwen
