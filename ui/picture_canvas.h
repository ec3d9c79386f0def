// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader_animator.h"
#include "theme.h"
#include "typeset/article_pictures.h"
#include "typeset/picture_store.h"

#include <QPointF>
#include <QRectF>
#include <QWidget>

namespace shiwen {

/// One picture, to look at closely: fitted, enlarged about a point, moved. It is decoded off the GUI thread, never
/// larger than it is, and where it is too large for memory in tiles, those in sight. GUI thread.
class PictureCanvas : public QWidget
{
    Q_OBJECT

public:
    static constexpr double largestScale = 8;

    explicit PictureCanvas(const ThemeColours &colours, QWidget *parent = nullptr);

    /// Shows another picture: the whole of it, or from its top in the width of the view when it is so long that the
    /// whole could not be read.
    void show(const ArticlePicture &picture);
    /// Points of the screen for each pixel of the picture.
    [[nodiscard]] double scale() const { return m_scale; }
    /// Where the picture is in this widget; empty while its size is unknown.
    [[nodiscard]] QRectF pictureRect() const;
    /// Whether the file turned out to be no picture.
    [[nodiscard]] bool failed() const { return m_store.failed(m_picture.path); }
    [[nodiscard]] QSize pictureSize() const;

    /// The whole picture, enlarged by nothing.
    void fit();
    void fitWidth();
    /// One pixel of the picture on one of the screen.
    void showActualSize();
    /// `about`: the point of this widget that stays where it is.
    void zoom(double factor, QPointF about);
    void zoom(double factor) { zoom(factor, rect().center()); }
    /// Moves the view over the picture, in points.
    void scroll(QPointF by);

signals:
    /// Scale, place or what is known of the picture changed.
    void changed();
    /// Beside the picture was clicked.
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    enum class Fit { Whole, Width, None };

    void fitFirst();
    void setScale(double scale);
    void applyFit();
    void keepInView();
    [[nodiscard]] double leastScale() const;
    void drawPicture(QPainter &painter, const QRectF &seen);
    void drawTiles(QPainter &painter, const QRectF &target, const QRectF &seen, QSize size);
    void updateCursor();

    ThemeColours m_colours;
    PictureStore m_store;
    PictureAnimator m_animator;
    ArticlePicture m_picture;
    Fit m_fit = Fit::Whole;
    bool m_first = false; ///< the picture is new, and its size was not known so far
    double m_scale = 1;
    QPointF m_centre; ///< the pixel of the picture in the middle of the view
    QPointF m_pressed;
    QPointF m_dragged;
    bool m_moved = false; ///< since the button was pressed
};

} // namespace shiwen
