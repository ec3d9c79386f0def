// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "reader_animator.h"
#include "typeset/article_pictures.h"
#include "typeset/page_style.h"
#include "typeset/picture_store.h"

#include <QList>
#include <QObject>
#include <QTextObjectInterface>

namespace shiwen {

/// The pictures of the open article: how large they are, and their pixels or a quiet box that says why there are none.
/// Registered as the handler of pictureObject. Lives on the GUI thread.
class ReaderPictureLayer : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit ReaderPictureLayer(QObject *parent = nullptr);

    void setArticle(const OpenArticle &article);
    void setStyle(const PageStyle &style) { m_style = style; }
    /// By how many pixels the window's column is narrower than the style's.
    void setNarrowing(qreal pixels) { m_narrowing = pixels; }
    void setDevicePixelRatio(qreal ratio) { m_ratio = ratio; }

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

    /// The picture, not a box, that was painted last at `point` of the document for the character at `position`; -1
    /// when there is none.
    [[nodiscard]] int pictureAt(QPointF point, int position) const;

    /// The box that stands at `point` of the document for a picture that is not shown; -1 when there is none.
    [[nodiscard]] int boxAt(QPointF point) const;

    /// The first picture, not a box, that was painted last within `visible` of the document, else the first of all; -1
    /// when there is none.
    [[nodiscard]] int firstPicture(const QRectF &visible) const;

    [[nodiscard]] PictureStore &store() { return m_store; }
    [[nodiscard]] PictureAnimator &animator() { return m_animator; }

signals:
    /// Something in `documentRect` looks different now.
    void repaintNeeded(const QRectF &documentRect);
    /// The size of the picture at `position` turned out to be another.
    void sizeChanged(int position);

private:
    struct Picture : ArticlePicture {
        QRectF shownAt;    ///< in document coordinates, where it was painted last
        int position = -1; ///< in the document, once laid out
    };

    void pictureReady(const QString &path);
    [[nodiscard]] bool isBox(const Picture &picture) const;
    void drawPicture(QPainter &painter, const QRectF &rect, int index, const Picture &picture);
    void drawInBands(QPainter &painter, const QRectF &rect, const Picture &picture, QSize size);

    PictureStore m_store;
    PictureAnimator m_animator;
    PageStyle m_style = PageStyle::light();
    QList<Picture> m_pictures;
    qreal m_narrowing = 0;
    qreal m_ratio = 1;
};

} // namespace shiwen
