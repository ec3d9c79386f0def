// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_picture_layer.h"

#include "typeset/text_document_builder.h"

#include <QPainter>

#include <algorithm>

namespace shiwen {

namespace {

constexpr int bandHeight = 1024; ///< device pixels of a long picture that are decoded together

} // namespace

ReaderPictureLayer::ReaderPictureLayer(QObject *parent) : QObject(parent)
{
    connect(&m_store, &PictureStore::pictureReady, this, &ReaderPictureLayer::pictureReady);
    connect(&m_animator, &PictureAnimator::frameChanged, this, [this](int index) {
        if (index < m_pictures.size())
            emit repaintNeeded(m_pictures.at(index).shownAt);
    });
}

void ReaderPictureLayer::setArticle(const OpenArticle &article)
{
    m_store.cancelPending();
    m_animator.clear();
    m_pictures.clear();
    for (const ArticlePicture &picture : articlePictures(article.article.imageRefs, article.root))
        m_pictures.append(Picture{picture, {}, -1});
}

int ReaderPictureLayer::pictureAt(QPointF point, int position) const
{
    for (int index = 0; index < m_pictures.size(); ++index) {
        const Picture &picture = m_pictures.at(index);
        if (picture.position == position && !isBox(picture) && picture.shownAt.contains(point))
            return index;
    }
    return -1;
}

int ReaderPictureLayer::boxAt(QPointF point) const
{
    for (int index = 0; index < m_pictures.size(); ++index) {
        if (isBox(m_pictures.at(index)) && m_pictures.at(index).shownAt.contains(point))
            return index;
    }
    return -1;
}

int ReaderPictureLayer::firstPicture(const QRectF &visible) const
{
    int first = -1;
    for (int index = 0; index < m_pictures.size(); ++index) {
        const Picture &picture = m_pictures.at(index);
        if (isBox(picture))
            continue;
        if (picture.shownAt.intersects(visible))
            return index;
        if (first < 0)
            first = index;
    }
    return first;
}

bool ReaderPictureLayer::isBox(const Picture &picture) const
{
    return picture.path.isEmpty() || m_store.failed(picture.path);
}

QSizeF ReaderPictureLayer::intrinsicSize(QTextDocument *, int position, const QTextFormat &format)
{
    const int index = format.intProperty(ImageIndexProperty);
    const qreal em = m_style.font.pixelSize();
    const qreal available = std::max(2 * em, format.doubleProperty(AvailableWidthProperty) - m_narrowing);
    if (index < 0 || index >= m_pictures.size())
        return {available, em};
    Picture &picture = m_pictures[index];
    picture.position = position;
    if (isBox(picture))
        return {available, 4.2 * em};
    QSizeF size = picture.size;
    if (const QSize learnt = m_store.sourceSize(picture.path); !learnt.isEmpty())
        size = learnt;
    if (size.isEmpty()) {
        m_store.probe(picture.path);
        return {available, available * 0.625};
    }
    if (size.width() > available)
        size *= available / size.width();
    return size.expandedTo(QSizeF(1, 1));
}

void ReaderPictureLayer::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                                    const QTextFormat &format)
{
    const int index = format.intProperty(ImageIndexProperty);
    if (index < 0 || index >= m_pictures.size())
        return;
    Picture &picture = m_pictures[index];
    picture.shownAt = rect;
    painter->save();
    if (isBox(picture))
        drawPictureBox(*painter, rect, picture, m_style);
    else
        drawPicture(*painter, rect, index, picture);
    painter->restore();
}

void ReaderPictureLayer::drawPicture(QPainter &painter, const QRectF &rect, int index, const Picture &picture)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize size = (rect.size() * m_ratio).toSize().expandedTo(QSize(1, 1));
    if (!m_store.holdsWhole(size)) {
        drawInBands(painter, rect, picture, size);
        return;
    }
    QImage image = picture.moves ? m_animator.frame(index, picture.path, size) : QImage();
    if (image.isNull())
        image = m_store.picture(picture.path, size);
    if (image.isNull()) {
        painter.fillRect(rect, m_style.codePaper);
        return;
    }
    drawOnPage(painter, rect, image, m_style.dark);
}

void ReaderPictureLayer::drawInBands(QPainter &painter, const QRectF &rect, const Picture &picture, QSize size)
{
    const QRectF seen = painter.clipBoundingRect().isEmpty() ? rect : rect.intersected(painter.clipBoundingRect());
    const int first = std::max(0, int((seen.top() - rect.top()) * m_ratio) / bandHeight);
    const int end = std::min(size.height(), int((seen.bottom() - rect.top()) * m_ratio) + 1);
    for (int top = first * bandHeight; top < end; top += bandHeight) {
        const QRect clip(0, top, size.width(), std::min(bandHeight, size.height() - top));
        const QRectF target(rect.left(), rect.top() + top / m_ratio, rect.width(), clip.height() / m_ratio);
        const QImage image = m_store.picture(picture.path, size, clip);
        if (image.isNull())
            painter.fillRect(target, m_style.codePaper);
        else
            painter.drawImage(target, image);
    }
}

void ReaderPictureLayer::pictureReady(const QString &path)
{
    for (Picture &picture : m_pictures) {
        if (picture.path != path)
            continue;
        const QSize learnt = m_store.sourceSize(path);
        const bool becameBox = m_store.failed(path);
        if (picture.position >= 0 && (becameBox || (!learnt.isEmpty() && learnt != picture.size))) {
            picture.size = learnt;
            emit sizeChanged(picture.position);
        }
        if (!picture.shownAt.isEmpty())
            emit repaintNeeded(picture.shownAt);
    }
}

} // namespace shiwen
