// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_canvas.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace shiwen {

namespace {

constexpr int tileSide = 1024;      ///< device pixels
constexpr double longPicture = 2.5; ///< times as long, for its width, as the view
constexpr double wheelFactor = 1.2; ///< for a notch of the wheel

} // namespace

PictureCanvas::PictureCanvas(const ThemeColours &colours, QWidget *parent) : QWidget(parent), m_colours(colours)
{
    connect(&m_store, &PictureStore::pictureReady, this, [this] {
        if (std::exchange(m_first, false))
            fitFirst();
        update();
        emit changed();
    });
    connect(&m_animator, &PictureAnimator::frameChanged, this, qOverload<>(&QWidget::update));
}

void PictureCanvas::show(const ArticlePicture &picture)
{
    m_store.cancelPending();
    m_animator.clear();
    m_picture = picture;
    m_first = pictureSize().isEmpty();
    if (m_first)
        m_store.probe(picture.path);
    else
        fitFirst();
    update();
    emit changed();
}

QSize PictureCanvas::pictureSize() const
{
    const QSize learnt = m_store.sourceSize(m_picture.path);
    return learnt.isEmpty() ? m_picture.size : learnt;
}

void PictureCanvas::fitFirst()
{
    const QSizeF size = pictureSize();
    const bool isLong = !size.isEmpty() && size.height() * width() > longPicture * size.width() * height();
    if (isLong)
        fitWidth();
    else
        fit();
}

QRectF PictureCanvas::pictureRect() const
{
    const QSizeF size = QSizeF(pictureSize()) * m_scale;
    return {QPointF(width() / 2.0, height() / 2.0) - m_centre * m_scale, size};
}

void PictureCanvas::fit()
{
    m_fit = Fit::Whole;
    applyFit();
}

void PictureCanvas::fitWidth()
{
    m_fit = Fit::Width;
    m_centre = {};
    applyFit();
}

void PictureCanvas::applyFit()
{
    const QSizeF size = pictureSize();
    if (size.isEmpty())
        return;
    const double onePixel = 1 / devicePixelRatioF();
    const double inWidth = std::min(onePixel, width() / size.width());
    m_scale = m_fit == Fit::Width ? inWidth : std::min(inWidth, height() / size.height());
    if (m_fit == Fit::Whole)
        m_centre = QPointF(size.width(), size.height()) / 2;
    keepInView();
}

void PictureCanvas::showActualSize()
{
    m_fit = Fit::None;
    setScale(1 / devicePixelRatioF());
}

double PictureCanvas::leastScale() const
{
    const QSizeF size = pictureSize();
    return std::min({1 / devicePixelRatioF(), width() / size.width(), height() / size.height()});
}

void PictureCanvas::setScale(double scale)
{
    if (pictureSize().isEmpty())
        return;
    m_scale = std::clamp(scale, leastScale(), largestScale);
    keepInView();
}

void PictureCanvas::zoom(double factor, QPointF about)
{
    if (pictureSize().isEmpty())
        return;
    m_fit = Fit::None;
    const QPointF fromMiddle = about - QPointF(width() / 2.0, height() / 2.0);
    const QPointF pixel = m_centre + fromMiddle / m_scale;
    const double scale = std::clamp(m_scale * factor, leastScale(), largestScale);
    m_centre = pixel - fromMiddle / scale;
    setScale(scale);
}

void PictureCanvas::scroll(QPointF by)
{
    m_centre += by / m_scale;
    keepInView();
}

/// Where the picture is smaller than the view it stands in the middle, else it fills the view.
void PictureCanvas::keepInView()
{
    const QSizeF size = pictureSize();
    const auto kept = [this](double centre, double whole, double view) {
        const double half = view / 2 / m_scale;
        return 2 * half >= whole ? whole / 2 : std::clamp(centre, half, whole - half);
    };
    m_centre = {kept(m_centre.x(), size.width(), width()), kept(m_centre.y(), size.height(), height())};
    updateCursor();
    update();
    emit changed();
}

void PictureCanvas::updateCursor()
{
    const QRectF place = pictureRect();
    const bool movable = place.width() > width() + 1 || place.height() > height() + 1;
    setCursor(!movable                                        ? Qt::ArrowCursor
              : QApplication::mouseButtons() & Qt::LeftButton ? Qt::ClosedHandCursor
                                                              : Qt::OpenHandCursor);
}

void PictureCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_colours.paper);
    if (!pictureSize().isEmpty() && !failed())
        drawPicture(painter, QRectF(event->rect()));
}

void PictureCanvas::drawPicture(QPainter &painter, const QRectF &seen)
{
    const QRectF target = pictureRect();
    const double wanted = m_scale * devicePixelRatioF();
    // Each pixel of a picture that is much enlarged is to be seen.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, wanted < 3);
    // Decoded at a half, a quarter… so that not every step of a zoom decodes anew; never larger than it is.
    const double level = std::min(1.0, std::exp2(std::ceil(std::log2(wanted) - 0.01)));
    const QSize size = (QSizeF(pictureSize()) * level).toSize().expandedTo(QSize(1, 1));
    if (!m_store.holdsWhole(size)) {
        drawTiles(painter, target, seen, size);
        return;
    }
    QImage image = m_picture.moves ? m_animator.frame(0, m_picture.path, size) : QImage();
    if (image.isNull())
        image = m_store.picture(m_picture.path, size);
    if (image.isNull()) {
        painter.fillRect(target, m_colours.faint);
        return;
    }
    drawOnPage(painter, target, image, m_colours.dark);
}

void PictureCanvas::drawTiles(QPainter &painter, const QRectF &target, const QRectF &seen, QSize size)
{
    const double points = target.width() / size.width(); // for each pixel of the decoded picture
    const auto first = [&](double from, double origin) {
        return std::max(0, int((from - origin) / points) / tileSide) * tileSide;
    };
    const int bottom = std::min(size.height(), int((seen.bottom() - target.top()) / points) + 1);
    const int right = std::min(size.width(), int((seen.right() - target.left()) / points) + 1);
    for (int top = first(seen.top(), target.top()); top < bottom; top += tileSide) {
        for (int left = first(seen.left(), target.left()); left < right; left += tileSide) {
            const QRect clip = QRect(left, top, tileSide, tileSide).intersected(QRect(QPoint(), size));
            const QRectF place(target.left() + left * points, target.top() + top * points, clip.width() * points,
                               clip.height() * points);
            const QImage image = m_store.picture(m_picture.path, size, clip);
            if (image.isNull())
                painter.fillRect(place, m_colours.faint);
            else
                painter.drawImage(place, image);
        }
    }
}

void PictureCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_fit == Fit::None)
        setScale(m_scale);
    else
        applyFit();
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    const bool fills = pictureRect().height() > height() + 1;
    if (fills && !event->modifiers().testFlag(Qt::ControlModifier))
        scroll(-QPointF(event->pixelDelta().isNull() ? event->angleDelta() : event->pixelDelta()));
    else if (event->angleDelta().y() != 0)
        zoom(std::pow(wheelFactor, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_dragged = event->position();
    m_moved = false;
    updateCursor();
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_moved = m_moved || (event->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_moved)
        scroll(m_dragged - event->position());
    m_dragged = event->position();
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    updateCursor();
    if (event->button() == Qt::LeftButton && !m_moved && !pictureRect().contains(event->position()))
        emit leaveRequested();
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_fit == Fit::None)
        fit();
    else
        zoom(std::max(2.0, 1 / devicePixelRatioF() / m_scale), event->position());
}

} // namespace shiwen
