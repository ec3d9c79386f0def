// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "typeset/page_style.h"
#include "typeset/text_finder.h"

#include <QList>
#include <QTextBrowser>
#include <QTimer>
#include <QUrl>

class QMenu;

namespace shiwen {

class ReaderFindBar;
class ReaderPictureLayer;

/// Shows an article: one column of text with its pictures. It reads no file but the pictures that the article's index
/// entry names, asks no network, and follows no link but to a place in the same article. Lives on the GUI thread.
class ReaderView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget *parent = nullptr);
    ~ReaderView() override;

    /// Shows `article` where its reader left it.
    void showArticle(const OpenArticle &article);
    /// Shows nothing but the invitation to choose an article.
    void clearArticle();
    [[nodiscard]] bool isEmpty() const { return !m_hasArticle; }

    using QTextBrowser::setStyle;
    /// The place in the article is kept.
    void setStyle(const PageStyle &style);

    /// As it was set; the zoom is not in it.
    [[nodiscard]] const PageStyle &pageStyle() const { return m_style; }

    /// Larger and smaller type, by a tenth each; the place in the article is kept. They hide QTextEdit's.
    void zoomIn() { setZoomSteps(m_zoomSteps + 1); }
    void zoomOut() { setZoomSteps(m_zoomSteps - 1); }
    void resetZoom() { setZoomSteps(0); }

    /// Marks where the phrases of a search stand, and takes the first hit of the best passage as the current one.
    void setSearchPhrases(const QList<WantedPhrase> &phrases);
    [[nodiscard]] int searchHitCount() const { return int(m_searchHits.ranges.size()); }
    /// Scrolls to the current hit of setSearchPhrases(), if the text below the title has one; that is no reading.
    void showBestSearchHit();
    /// To the next hit, or by -1 to the one before: of the find bar while it has any, else of the search.
    void stepToHit(int by);
    /// Whether there is any that stepToHit() could go to.
    [[nodiscard]] bool hasHits() const { return !(isFinding() ? m_found : m_searchHits.ranges).isEmpty(); }

    /// Shows what the reader marked in the article, wherever its text still has it.
    void setHighlights(const QList<Highlight> &highlights);
    /// The highlight that was made last of those that the text cursor stands in, or all of its selection; nullptr when
    /// there is none.
    [[nodiscard]] const Highlight *highlightAtCursor() const;
    [[nodiscard]] const Highlight *highlightAt(QPoint point) const; ///< of the viewport
    /// Whether exactly the passage of `highlight` is selected.
    [[nodiscard]] bool isSelected(const Highlight &highlight) const;
    /// What is selected; without a quote when nothing is.
    [[nodiscard]] TextAnchor selectedPassage() const;
    void clearSelection();
    /// Scrolls to a highlight and puts the text cursor into it. False when the text has it no more.
    bool showHighlight(const QString &highlightId);

    /// Asks what to find in the article; what is selected is found at once.
    void openFind();
    void closeFind();
    [[nodiscard]] int findCount() const { return int(m_found.size()); }

    /// The place at the upper edge as a share of the text, 0 to 1: the same place at every size and width.
    [[nodiscard]] double position() const;
    void setPosition(double position);
    /// Scrolls to heading `index`, counted as readingOutline() does.
    void showHeading(int index);
    /// The heading under which the text at the upper edge stands, counted likewise; at the end of the article the last
    /// one in sight. -1 before the first.
    [[nodiscard]] int headingAtTop() const;

    /// What is told of what lies at a point of the viewport: a note, or why a picture is not shown.
    [[nodiscard]] QString explanationAt(QPoint point) const;
    /// Whether animated pictures play.
    void setAnimated(bool animated);
    /// One frame further, of the animated pictures in sight.
    void stepAnimations();

    /// The first picture that is in sight, else the first one of the article; -1 when it has none.
    [[nodiscard]] int firstPictureInSight() const;

    /// Loads nothing, whatever is asked for.
    QVariant loadResource(int type, const QUrl &name) override;

signals:
    /// A menu about the text is shown next; what others can do with it is added to it. The text cursor stands where the
    /// menu was asked for.
    void menuWanted(QMenu *menu);
    /// A link that leads out of the article was clicked; the URL may be relative to the article's file.
    void linkActivated(const QUrl &url);
    void positionChanged(double position);
    /// A picture was clicked; `index` among the article's imageRefs.
    void pictureActivated(int index);
    /// Ctrl and the wheel: one step larger (1) or smaller (-1) is wanted.
    void zoomWanted(int by);
    /// The mouse's button for going back (-1) or forward (1) was pressed.
    void travelWanted(int by);
    /// The hits of the search in this article changed, or the current one of them, from 1; 0 while the find bar counts
    /// its own, or when there are none.
    void hitsChanged(int current, int total);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void setZoomSteps(int steps);
    void rebuild();
    void showDocument(QTextDocument *shown);
    [[nodiscard]] const Node *fold() const; ///< of the article; nullptr when it has none, or it is open
    void unfold();
    void setMarginsOf(QTextDocument &shown);
    void layOutAgain();
    void followLink(const QUrl &url);
    void pictureSizeChanged(int position);
    void applyPalette();
    [[nodiscard]] int characterAt(qreal y) const; ///< `y` in the document
    void scrollToCharacter(int position);
    void scrollTo(qreal y); ///< `y` of the document to the upper edge
    void paintInvitation();
    /// The picture at a point of the viewport, where no link leads elsewhere; -1 when there is none.
    [[nodiscard]] int pictureAt(QPoint point) const;

    [[nodiscard]] bool isFinding() const;
    void find(const QString &text);
    void markSearchHits();
    void showFound();
    void placeHighlights();
    [[nodiscard]] const Highlight *highlightAround(const DocumentRange &range) const;
    [[nodiscard]] QList<ExtraSelection> highlightMarks() const;
    void tellHits();
    void showMarks();
    void placeFindBar();

    ReaderPictureLayer *m_pictures;
    ReaderFindBar *m_findBar;
    QTimer m_marginPause; ///< so that a long article is not laid out at every step of a resize
    OpenArticle m_article;
    bool m_hasArticle = false;
    bool m_unfolded = false;
    bool m_moving = false; ///< the scroll bar is moved by us, which is no reading
    PageStyle m_style = PageStyle::light();
    PageStyle m_page; ///< m_style at the chosen zoom
    int m_zoomSteps = 0;
    QList<WantedPhrase> m_phrases;
    DocumentHits m_searchHits;
    int m_currentSearchHit = -1;
    QList<DocumentRange> m_found;
    int m_currentFound = -1;
    QList<Highlight> m_highlights;
    QList<DocumentRange> m_highlightPlaces; ///< of each of them; an empty one is not found
    QPoint m_pressed;
    bool m_overPicture = false; ///< and the pointer says so
};

} // namespace shiwen
