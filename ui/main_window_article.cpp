// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow about the open article and the chosen ones: reading, copying, marking.
#include "article_list.h"
#include "article_sharing.h"
#include "article_tabs.h"
#include "filter_panel.h"
#include "highlighting.h"
#include "highlights_dialog.h"
#include "hit_counter.h"
#include "links.h"
#include "main_window.h"
#include "marking.h"
#include "outline_panel.h"
#include "picture_viewer.h"
#include "printing.h"
#include "reader_view.h"
#include "status_area.h"
#include "window_actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace shiwen {

namespace {

constexpr int messageMs = 4000; ///< how long what was done is said in the status bar

} // namespace

void MainWindow::wireReading()
{
    connect(m_list, &ArticleList::chosen, this,
            [this](const QString &articleId) { m_reading->open(articleId, m_browse.text(), m_browse.isTyping()); });
    connect(m_list, &ArticleList::copiesWanted, this, &MainWindow::showCopies);
    connect(m_reading, &Reading::opened, this, [this](const OpenArticle &article) {
        setWindowTitle(tr("%1 — Shiwen").arg(article.article.summary.title));
        m_actions->showArticle(true, m_reading->isRead(), m_reading->isStarred());
        m_outline->showArticle(article.document);
        m_actions->copies->setEnabled(article.article.summary.familySize > 1);
    });
    connect(m_reading, &Reading::historyChanged, m_actions, &WindowActions::showHistory);
    connect(m_reading, &Reading::fileChanged, &m_indexing, [this] { m_indexing.start(); });
    connect(m_reading, &Reading::marksChanged, this, [this](const QString &articleId, bool read, bool starred) {
        m_browse.articles().setMarks(articleId, read, starred);
        m_actions->showArticle(true, read, starred);
    });
    connect(m_reader, &ReaderView::hitsChanged, this, [this](int current, int total) {
        m_hits->setCount(current, total);
        m_actions->showHits(m_reader->hasHits());
    });
    connect(m_reader, &ReaderView::travelWanted, m_reading, &Reading::travel);
    connect(m_reader, &ReaderView::zoomWanted, this, &MainWindow::zoom);
    connect(m_reading, &Reading::failed, this, [this](const Error &error) { tell(error.message); });
    connect(m_reading, &Reading::refused, this, [this](const QString &message) { tell(message); });
}

void MainWindow::wireTabs()
{
    connect(m_actions->newTab, &QAction::triggered, m_tabs, &ArticleTabs::openNew);
    connect(m_actions->closeTab, &QAction::triggered, m_tabs, [this] { m_tabs->closeTab(m_tabs->currentIndex()); });
    connect(m_actions->nextTab, &QAction::triggered, m_tabs, [this] { m_tabs->step(1); });
    connect(m_actions->previousTab, &QAction::triggered, m_tabs, [this] { m_tabs->step(-1); });
    connect(m_list, &ArticleList::besideWanted, m_tabs,
            [this](const QString &articleId) { m_tabs->openBeside(articleId, m_browse.text(), m_browse.isTyping()); });
    connect(m_reading, &Reading::closed, this, [this] {
        setWindowTitle(tr("Shiwen"));
        m_actions->showArticle(false, false, false);
        m_outline->showArticle({});
    });
}

void MainWindow::wireSharing()
{
    const auto withArticle = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (const OpenArticle *article = m_reading->article())
                what(*article);
        });
    };
    withArticle(m_actions->copyArticle, [this](const OpenArticle &article) {
        QGuiApplication::clipboard()->setMimeData(clipboardArticle(article).release());
        m_status->showMessage(tr("The article is on the clipboard."), messageMs);
    });
    withArticle(m_actions->copyMarkdown, [this](const OpenArticle &article) {
        const auto markdown = markdownArticle(article);
        if (!markdown)
            return tell(markdown.error().message);
        QGuiApplication::clipboard()->setText(*markdown);
        m_status->showMessage(tr("The article is on the clipboard."), messageMs);
    });
    withArticle(m_actions->copyAddress, [this](const OpenArticle &article) {
        const QString id = article.article.summary.id;
        if (id.isEmpty())
            return tell(tr("%1 is in none of the added folders, so no link leads to it.").arg(articleFile(article)));
        QGuiApplication::clipboard()->setText(articleAddress(id));
        m_status->showMessage(tr("The link is on the clipboard."), messageMs);
    });
    withArticle(m_actions->print,
                [this](const OpenArticle &article) { askAndPrint(article, m_reader->pageStyle(), this); });
    withArticle(m_actions->preview,
                [this](const OpenArticle &article) { previewPrint(article, m_reader->pageStyle(), this); });
    withArticle(m_actions->openFile, [this](const OpenArticle &article) {
        if (!openArticleFile(article))
            tell(tr("No program was found that opens %1.").arg(articleFile(article)));
    });
    withArticle(m_actions->openFolder, [this](const OpenArticle &article) {
        if (!openArticleFolder(article))
            tell(tr("No program was found that shows the folder of %1.").arg(articleFile(article)));
    });
}

void MainWindow::wirePictures()
{
    connect(m_reader, &ReaderView::pictureActivated, this, &MainWindow::viewPictures);
    connect(m_actions->animated, &QAction::toggled, m_reader, &ReaderView::setAnimated);
    connect(m_actions->nextFrame, &QAction::triggered, m_reader, [this] {
        m_actions->animated->setChecked(false);
        m_reader->stepAnimations();
    });
    connect(m_actions->pictures, &QAction::triggered, this, [this] { viewPictures(m_reader->firstPictureInSight()); });
}

void MainWindow::viewPictures(int index)
{
    const OpenArticle *article = m_reading->article();
    if (!article)
        return;
    if (index < 0) {
        m_status->showMessage(tr("This article has no picture to show."), messageMs);
        return;
    }
    auto *viewer = new PictureViewer(articlePictures(article->article.imageRefs, article->root), index,
                                     themeColours(m_theme.shown()), *this);
    connect(viewer, &QObject::destroyed, m_reader, [this] { m_reader->setFocus(); });
}

void MainWindow::wireHighlighting()
{
    m_highlighting = new Highlighting(m_edits, *m_reading, *m_reader);
    connect(m_actions->highlight, &QAction::triggered, m_highlighting, [this] { m_highlighting->mark(); });
    connect(m_actions->note, &QAction::triggered, m_highlighting, &Highlighting::writeNote);
    connect(m_actions->highlights, &QAction::triggered, this, &MainWindow::openHighlights);
    connect(m_highlighting, &Highlighting::failed, this, [this](const Error &error) { tell(error.message); });
    connect(m_highlighting, &Highlighting::refused, m_status,
            [this](const QString &message) { m_status->showMessage(message, messageMs); });
    connect(m_reading, &Reading::shown, this, [this] {
        const auto [articleId, wanted] = std::exchange(m_wantedHighlight, {});
        if (!wanted.isEmpty() && articleId == m_reading->articleId() && !m_reader->showHighlight(wanted))
            tell(tr("The text of this article no longer has the passage."));
    });
}

void MainWindow::openHighlights()
{
    if (!m_highlights) {
        m_highlights = new HighlightsDialog(m_library, m_theme.shown(), this);
        m_highlights->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_highlights, &HighlightsDialog::chosen, this, &MainWindow::showHighlight);
        connect(m_highlights, &HighlightsDialog::removeWanted, m_highlighting,
                qOverload<const QString &, const QString &>(&Highlighting::remove));
        connect(m_highlights, &HighlightsDialog::failed, this, [this](const Error &error) { tell(error.message); });
    }
    m_highlights->show();
    m_highlights->raise();
    m_highlights->activateWindow();
}

void MainWindow::showHighlight(const QString &articleId, const QString &highlightId)
{
    if (articleId != m_reading->articleId()) {
        m_wantedHighlight = {articleId, highlightId};
        m_reading->open(articleId);
    } else if (!m_reader->showHighlight(highlightId)) {
        tell(tr("The text of this article no longer has the passage."));
    }
}

void MainWindow::wireMarking()
{
    auto *marking = new Marking(m_library, m_edits, *m_list, *m_reading);
    connect(m_actions->star, &QAction::triggered, marking, &Marking::toggleStarred);
    connect(m_actions->read, &QAction::triggered, marking, &Marking::toggleRead);
    connect(m_actions->tags, &QAction::triggered, marking, &Marking::editTags);
    connect(m_filters, &FilterPanel::renameTagRequested, marking, &Marking::askAndRenameTag);
    connect(m_filters, &FilterPanel::removeTagRequested, marking, &Marking::removeTag);
    connect(marking, &Marking::failed, this, [this](const Error &error) { tell(error.message); });
    connect(marking, &Marking::done, m_status,
            [this](const QString &message) { m_status->showMessage(message, messageMs); });
    QUndoStack &steps = m_edits.steps();
    connect(m_actions->undo, &QAction::triggered, &steps, &QUndoStack::undo);
    connect(m_actions->redo, &QAction::triggered, &steps, &QUndoStack::redo);
    connect(&steps, &QUndoStack::indexChanged, m_actions, [this, &steps] {
        m_actions->showSteps(steps.canUndo(), steps.undoText(), steps.canRedo(), steps.redoText());
    });
}

} // namespace shiwen
