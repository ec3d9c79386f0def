// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_view.h"

#include "reader_find_bar.h"
#include "reader_picture_layer.h"
#include "typeset/backdrop.h"
#include "typeset/selected_text.h"
#include "typeset/text_document_builder.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>
#include <cmath>

namespace shiwen {

namespace {

constexpr int longArticle = 100'000; ///< characters; from here on a resize waits for its end
constexpr int marginPauseMs = 120;

} // namespace

ReaderView::ReaderView(QWidget *parent)
    : QTextBrowser(parent)
    , m_pictures(new ReaderPictureLayer(this))
    , m_findBar(new ReaderFindBar(this))
    , m_page(m_style)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Article"));
    setAccessibleDescription(tr("The text of the chosen article"));
    m_findBar->hide();
    m_marginPause.setSingleShot(true);
    m_marginPause.setInterval(marginPauseMs);
    applyPalette();

    connect(this, &QTextBrowser::anchorClicked, this, &ReaderView::followLink);
    connect(&m_marginPause, &QTimer::timeout, this, &ReaderView::layOutAgain);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_hasArticle && !m_moving)
            emit positionChanged(position());
    });
    connect(m_pictures, &ReaderPictureLayer::repaintNeeded, this, [this](const QRectF &rect) {
        const QPoint offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
        viewport()->update(rect.toAlignedRect().translated(-offset));
    });
    connect(m_pictures, &ReaderPictureLayer::sizeChanged, this, &ReaderView::pictureSizeChanged);
    connect(m_findBar, &ReaderFindBar::textChanged, this, &ReaderView::find);
    connect(m_findBar, &ReaderFindBar::nextWanted, this, [this] { stepToHit(1); });
    connect(m_findBar, &ReaderFindBar::previousWanted, this, [this] { stepToHit(-1); });
    connect(m_findBar, &ReaderFindBar::closed, this, &ReaderView::closeFind);
}

ReaderView::~ReaderView()
{
    // Children outlive this class's part of the object, and must not call into it.
    m_findBar->disconnect(this);
    m_pictures->disconnect(this);
    verticalScrollBar()->disconnect(this);
}

void ReaderView::showArticle(const OpenArticle &article)
{
    m_unfolded = m_unfolded && m_hasArticle && article.article.summary.id == m_article.article.summary.id;
    m_article = article;
    m_hasArticle = true;
    m_phrases.clear();
    m_currentSearchHit = -1;
    m_highlights = article.highlights;
    m_pictures->setArticle(m_article);
    if (!m_findBar->isHidden())
        closeFind();
    rebuild();
    setAccessibleName(article.article.summary.title.isEmpty() ? tr("Article") : article.article.summary.title);
    setPosition(article.position);
}

void ReaderView::clearArticle()
{
    m_hasArticle = false;
    m_article = {};
    m_phrases.clear();
    m_highlights.clear();
    m_pictures->setArticle(m_article);
    closeFind();
    rebuild();
    setAccessibleName(tr("Article"));
}

void ReaderView::setStyle(const PageStyle &style)
{
    m_style = style;
    setZoomSteps(m_zoomSteps);
}

void ReaderView::setZoomSteps(int steps)
{
    m_zoomSteps = std::clamp(steps, -8, 12);
    m_page = m_style.scaled(std::pow(1.1, m_zoomSteps));
    applyPalette();
    const double place = position();
    rebuild();
    if (m_hasArticle)
        setPosition(place);
}

void ReaderView::rebuild()
{
    const QScopedValueRollback moving(m_moving, true);
    QTextDocument *const old = document();
    const bool oldIsOurs = old->parent() == this; // the first one is QTextEdit's, which deletes it itself
    std::unique_ptr<QTextDocument> fresh;
    if (m_hasArticle)
        fresh = buildTextDocument(
            {m_article.article.summary, m_article.document, m_article.article.imageRefs, true, !m_unfolded}, m_page);
    else
        fresh = std::make_unique<QTextDocument>();
    fresh->setParent(this);
    m_pictures->setStyle(m_page);
    setExtraSelections({}); // they belong to the old document
    showDocument(fresh.release());
    if (oldIsOurs)
        delete old;
    placeHighlights();
    markSearchHits();
    if (!m_findBar->isHidden())
        find(m_findBar->text());
}

/// QTextEdit lays a document out when it takes it, and Qt when its layout is made and when it is enabled. Here only the
/// last of these does, at the width of a viewport that keeps its scroll bar meanwhile.
void ReaderView::showDocument(QTextDocument *shown)
{
    shown->setLayoutEnabled(false);
    setMarginsOf(*shown);
    shown->documentLayout()->registerHandler(pictureObject, m_pictures);
    const Qt::ScrollBarPolicy policy = verticalScrollBarPolicy();
    if (verticalScrollBar()->isVisible())
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setDocument(shown);
    shown->setLayoutEnabled(true);
    setVerticalScrollBarPolicy(policy);
}

void ReaderView::setMarginsOf(QTextDocument &shown)
{
    const qreal em = m_page.font.pixelSize();
    const qreal least = std::min(1.6 * em, viewport()->width() * 0.06);
    const qreal side = std::max(least, std::floor((viewport()->width() - m_page.columnWidth) / 2));
    const qreal column = std::max<qreal>(em, viewport()->width() - 2 * side);
    m_pictures->setNarrowing(std::max(0.0, m_page.columnWidth - column));
    m_pictures->setDevicePixelRatio(devicePixelRatioF());
    QTextFrameFormat format = shown.rootFrame()->frameFormat();
    if (format.leftMargin() == side && format.topMargin() > 0)
        return;
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(2.6 * em);
    format.setBottomMargin(5 * em);
    shown.rootFrame()->setFrameFormat(format);
}

void ReaderView::layOutAgain()
{
    const QScopedValueRollback moving(m_moving, true);
    const double place = position();
    setMarginsOf(*document());
    setPosition(place);
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    const QScopedValueRollback moving(m_moving, true);
    const double place = position();
    QTextBrowser::resizeEvent(event);
    placeFindBar();
    if (!m_hasArticle)
        return;
    if (document()->characterCount() > longArticle) {
        m_marginPause.start();
        return;
    }
    setMarginsOf(*document());
    setPosition(place);
}

double ReaderView::position() const
{
    if (!m_hasArticle)
        return 0;
    const QScrollBar &bar = *verticalScrollBar();
    if (bar.value() <= 0)
        return 0;
    const qreal top = bar.value();
    const QTextBlock block = document()->findBlock(characterAt(top));
    if (!block.isValid())
        return 0;
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    const double within = std::clamp((top - rect.top()) / std::max(1.0, rect.height()), 0.0, 1.0);
    return std::clamp((block.position() + within * block.length()) / document()->characterCount(), 0.0, 1.0);
}

int ReaderView::characterAt(qreal y) const
{
    // In the margins there is no text to hit.
    const qreal inText = std::max(y, document()->rootFrame()->frameFormat().topMargin() + 1);
    return std::max(0, document()->documentLayout()->hitTest(QPointF(viewport()->width() / 2.0, inText), Qt::FuzzyHit));
}

void ReaderView::setPosition(double position)
{
    const QScopedValueRollback moving(m_moving, true);
    const double character = std::clamp(position, 0.0, 1.0) * document()->characterCount();
    if (position <= 0) {
        verticalScrollBar()->setValue(0);
        return;
    }
    const QTextBlock block = document()->findBlock(std::min(int(character), document()->characterCount() - 1));
    QAbstractTextDocumentLayout &layout = *document()->documentLayout();
    QRectF rect = layout.blockBoundingRect(block);
    const double within = (character - block.position()) / block.length();
    scrollTo(rect.top() + within * rect.height());
}

void ReaderView::scrollTo(qreal y)
{
    // The scroll bar knows only as much of the text as is laid out.
    if (qRound(y) > verticalScrollBar()->maximum())
        (void)document()->pageCount();
    verticalScrollBar()->setValue(qRound(y));
}

QVariant ReaderView::loadResource(int, const QUrl &)
{
    return {};
}

void ReaderView::followLink(const QUrl &url)
{
    if (url.toString() == QString::fromUtf16(foldAddress)) {
        unfold();
        return;
    }
    const bool withinArticle = url.isRelative() && url.path().isEmpty() && url.host().isEmpty() && url.hasFragment();
    if (withinArticle)
        scrollToAnchor(url.fragment(QUrl::FullyDecoded));
    else
        emit linkActivated(url);
}

void ReaderView::pictureSizeChanged(int position)
{
    const double place = this->position();
    document()->markContentsDirty(position, 1);
    if (place > 0)
        setPosition(place);
}

QMimeData *ReaderView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(selectedText(textCursor()));
    return copied;
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    if (!m_hasArticle) {
        paintInvitation();
        return;
    }
    {
        QPainter painter(viewport());
        const QPointF offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
        painter.setClipRect(event->rect());
        painter.translate(-offset);
        paintBackdrop(painter, *document(), m_page, QRectF(event->rect()).translated(offset));
    }
    QTextBrowser::paintEvent(event);
}

} // namespace shiwen
