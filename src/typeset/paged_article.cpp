// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/paged_article.h"

#include "typeset/article_pictures.h"
#include "typeset/backdrop.h"
#include "typeset/picture_decoder.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextObjectInterface>

#include <algorithm>
#include <cmath>

namespace shiwen {

namespace {

constexpr double finest = 220.0 / 96;                    ///< pixels of a picture in one unit of paper
constexpr double mostPictureBytes = 256.0 * 1024 * 1024; ///< of all, since a preview keeps them

/// Which part of a picture a character stands for, as shares of its height.
enum SliceProperty { SliceTop = QTextFormat::UserProperty + 200, SliceBottom };

struct Slice {
    double top = 0;
    double bottom = 1;
};

Slice sliceOf(const QTextFormat &format)
{
    return format.hasProperty(SliceBottom) ? Slice{format.doubleProperty(SliceTop), format.doubleProperty(SliceBottom)}
                                           : Slice();
}

} // namespace

/// Sizes and paints the pictures.
class PagedPictures : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    PagedPictures(QList<ArticlePicture> pictures, const PageStyle &style, double pageHeight)
        : m_pictures(std::move(pictures)), m_style(style), m_pageHeight(pageHeight)
    {
        double bytes = 0;
        for (ArticlePicture &picture : m_pictures) {
            if (picture.size.isEmpty() && !picture.path.isEmpty())
                picture.size = pictureSize(picture.path);
            if (picture.size.isEmpty())
                continue;
            const QSizeF pixels = scaled(picture, m_style.columnWidth) * finest;
            bytes += 4 * std::min(pixels.width() * pixels.height(), 1.0 * picture.size.width() * picture.size.height());
        }
        m_fineness = finest * std::min(1.0, std::sqrt(mostPictureBytes / std::max(1.0, bytes)));
    }

    [[nodiscard]] double pageHeight() const { return m_pageHeight; }

    /// Of the whole picture.
    [[nodiscard]] QSizeF sizeOf(const QTextFormat &format) const
    {
        const ArticlePicture *picture = pictureOf(format);
        const qreal available = format.doubleProperty(AvailableWidthProperty);
        if (!picture || isBox(*picture))
            return {available, 4.2 * m_style.font.pixelSize()};
        return scaled(*picture, available);
    }

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override
    {
        const QSizeF whole = sizeOf(format);
        const Slice slice = sliceOf(format);
        return {whole.width(), std::min(m_pageHeight, whole.height() * (slice.bottom - slice.top))};
    }

    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format) override
    {
        const ArticlePicture *picture = pictureOf(format);
        if (!picture)
            return;
        painter->save();
        if (isBox(*picture) || !draw(*painter, rect, *picture, sizeOf(format), sliceOf(format)))
            drawPictureBox(*painter, rect, *picture, m_style);
        painter->restore();
    }

private:
    static bool isBox(const ArticlePicture &picture) { return picture.path.isEmpty() || picture.size.isEmpty(); }

    static QSizeF scaled(const ArticlePicture &picture, qreal available)
    {
        const QSizeF size = picture.size;
        return size.width() > available ? size * (available / size.width()) : size;
    }

    [[nodiscard]] const ArticlePicture *pictureOf(const QTextFormat &format) const
    {
        const int index = format.intProperty(ImageIndexProperty);
        return index >= 0 && index < m_pictures.size() ? &m_pictures.at(index) : nullptr;
    }

    [[nodiscard]] bool draw(QPainter &painter, const QRectF &rect, const ArticlePicture &picture, QSizeF whole,
                            const Slice &slice) const
    {
        const QSize pixels = (whole * m_fineness).toSize().boundedTo(picture.size).expandedTo(QSize(1, 1));
        const int top = std::clamp(int(std::lround(slice.top * pixels.height())), 0, pixels.height() - 1);
        const int bottom = std::clamp(int(std::lround(slice.bottom * pixels.height())), top + 1, pixels.height());
        const DecodedPicture decoded = decodePicture(picture.path, pixels, QRect(0, top, pixels.width(), bottom - top));
        if (decoded.image.isNull())
            return false;
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect, decoded.image);
        return true;
    }

    QList<ArticlePicture> m_pictures;
    PageStyle m_style;
    double m_pageHeight;
    double m_fineness;
};

namespace {

/// Puts a character for each further page behind a picture that is higher than one.
void slicePicture(QTextCursor cursor, const QTextFragment &fragment, const PagedPictures &pictures)
{
    const double height = pictures.sizeOf(fragment.charFormat()).height();
    const int parts = int(std::ceil(height / pictures.pageHeight()));
    if (parts < 2)
        return;
    const double share = pictures.pageHeight() / height;
    QTextCharFormat format = fragment.charFormat();
    const auto setSlice = [&format, share](int part) {
        format.setProperty(SliceTop, part * share);
        format.setProperty(SliceBottom, std::min(1.0, (part + 1) * share));
    };
    cursor.setPosition(fragment.position());
    cursor.setPosition(fragment.position() + 1, QTextCursor::KeepAnchor);
    setSlice(0);
    cursor.setCharFormat(format);
    cursor.setPosition(fragment.position() + 1);
    QTextBlockFormat block = cursor.blockFormat();
    block.setTopMargin(0);
    for (int part = 1; part < parts; ++part) {
        setSlice(part);
        cursor.insertBlock(block);
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }
}

void slicePictures(QTextDocument &document, const PagedPictures &pictures)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    // From the end, so that what is inserted moves nothing that is still to come.
    for (QTextBlock block = document.lastBlock(); block.isValid(); block = block.previous()) {
        QList<QTextFragment> found;
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().objectType() == pictureObject && part.fragment().length() == 1)
                found.prepend(part.fragment());
        }
        for (const QTextFragment &fragment : found)
            slicePicture(cursor, fragment, pictures);
    }
    cursor.endEditBlock();
}

} // namespace

struct PagedArticle::Private {
    PageStyle style;
    PageSetup setup;
    std::unique_ptr<PagedPictures> pictures; ///< outlives the document, which paints with it
    std::unique_ptr<QTextDocument> document;
};

PagedArticle::PagedArticle(const TypesetInput &input, const QString &root, const PageStyle &style,
                           const PageSetup &setup)
    : d(std::make_unique<Private>())
{
    d->setup = setup;
    d->style = style;
    d->style.columnWidth = setup.size.width() - setup.margins.left() - setup.margins.right();
    const qreal em = style.font.pixelSize();
    // What stands in a line is a little higher than the picture in it.
    const double pageHeight = setup.size.height() - setup.margins.top() - setup.margins.bottom() - 2 * em;
    d->pictures =
        std::make_unique<PagedPictures>(articlePictures(input.imageRefs, root), d->style, std::max(em, pageHeight));
    d->document = buildTextDocument(input, d->style);
    QTextDocument &document = *d->document;
    document.setLayoutEnabled(false);
    document.setUseDesignMetrics(true);
    slicePictures(document, *d->pictures);
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setLeftMargin(setup.margins.left());
    frame.setRightMargin(setup.margins.right());
    frame.setTopMargin(setup.margins.top());
    frame.setBottomMargin(setup.margins.bottom());
    document.rootFrame()->setFrameFormat(frame);
    document.documentLayout()->registerHandler(pictureObject, d->pictures.get());
    document.setPageSize(setup.size);
    document.setLayoutEnabled(true);
}

PagedArticle::~PagedArticle() = default;

int PagedArticle::pageCount() const
{
    return std::max(1, d->document->pageCount());
}

const QTextDocument &PagedArticle::document() const
{
    return *d->document;
}

void PagedArticle::paint(QPainter &painter, int page) const
{
    const PageSetup &setup = d->setup;
    const QRectF sheet(QPointF(0, page * setup.size.height()), setup.size);
    const QRectF text = sheet.adjusted(0, setup.margins.top() - 1, 0, 1 - setup.margins.bottom());
    painter.save();
    painter.translate(0, -sheet.top());
    painter.setClipRect(text, Qt::IntersectClip);
    paintBackdrop(painter, *d->document, d->style, text);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = text;
    context.palette.setColor(QPalette::Text, d->style.ink);
    d->document->documentLayout()->draw(&painter, context);
    painter.restore();

    QFont small = d->style.font;
    small.setPixelSize(std::max(6, qRound(d->style.font.pixelSize() * 0.85)));
    painter.save();
    painter.setFont(small);
    painter.setPen(d->style.muted);
    const QRectF foot(0, setup.size.height() - setup.margins.bottom(), setup.size.width(), setup.margins.bottom());
    painter.drawText(foot, Qt::AlignCenter, QStringLiteral("%1 / %2").arg(page + 1).arg(pageCount()));
    painter.restore();
}

} // namespace shiwen

#include "paged_article.moc"
