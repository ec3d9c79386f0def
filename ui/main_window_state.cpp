// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that answers the system: events, paths from outside, the session.
#include "article_list.h"
#include "article_tabs.h"
#include "empty_state.h"
#include "filter_panel.h"
#include "links.h"
#include "main_window.h"
#include "message_bar.h"
#include "reader_view.h"
#include "search_box.h"
#include "shortcuts.h"
#include "when_ready.h"
#include "window_actions.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shiwen {

void MainWindow::openPaths(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (path.startsWith("shiwen:"_L1, Qt::CaseInsensitive)) {
            openAddress(path);
            continue;
        }
        const QFileInfo info(path);
        const QString suffix = info.suffix().toLower();
        if (info.isDir())
            m_folderJobs.add(path);
        else if (!info.isFile())
            tell(tr("%1 is not there.").arg(path));
        else if (suffix == "zip"_L1 || suffix == "textpack"_L1)
            m_bundleJobs.importBundle(path);
        else
            m_reading->open(path);
    }
}

void MainWindow::openAddress(const QString &address)
{
    const QString id = articleOfAddress(QUrl(address));
    if (id.isEmpty())
        tell(tr("%1 is no address of an article. Those begin with shiwen://article/.").arg(address));
    else
        m_reading->open(id);
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::selectRow(int row)
{
    m_list->choose(row);
}

void MainWindow::showCopies(const QString &articleId)
{
    m_browse.setFilters({});
    m_search->search(u"family:"_s + articleId);
}

bool MainWindow::isQuiet() const
{
    return m_answered && !m_indexing.isRunning() && m_thumbnails.isIdle();
}

int MainWindow::listedArticles() const
{
    return m_browse.articleCount();
}

QString MainWindow::shownMessage() const
{
    return m_messages->message();
}

void MainWindow::tell(const QString &message, const QStringList &details)
{
    m_messages->show(message, details);
}

void MainWindow::showFolders(const QList<Folder> &folders)
{
    m_folderJobs.setFolders(folders);
    m_actions->removeFolder->setEnabled(!folders.isEmpty());
    m_actions->exportListed->setEnabled(!folders.isEmpty());
    QStringList roots;
    for (const Folder &folder : folders)
        roots << folder.path;
    m_watcher.watch(roots);
    m_pages->setCurrentWidget(folders.isEmpty() && m_reading->articleId().isEmpty() ? static_cast<QWidget *>(m_empty)
                                                                                    : m_splitter);
}

void MainWindow::libraryChanged()
{
    if (m_reading->takeOwnChange()) {
        // The list stays: an article does not leave the unread ones while it is being read.
        m_browse.articles().refetch();
        m_browse.refreshCounts();
        return;
    }
    m_answered = false;
    m_browse.refresh();
    m_reading->refreshMarks();
}

void MainWindow::restoreSession()
{
    if (!restoreGeometry(m_session.geometry))
        resize(1280, 800);
    if (!m_session.splitter.isEmpty())
        m_splitter->restoreState(m_session.splitter);
    m_theme.choose(m_session.theme);
    m_shortcuts->restore(m_session.keys);
    m_list->setStyle(m_session.listStyle);
    m_search->showText(m_session.searchText);
    m_browse.restore(m_session.searchText, m_session.filters, SortOrder(m_session.order), m_session.folded);
    m_actions->fold->setChecked(m_session.folded);
    m_actions->outline->setChecked(m_session.outline);
    m_actions->animated->setChecked(m_session.animated);
    if (m_session.zoom != 0) {
        const int wanted = m_session.zoom;
        m_session.zoom = 0;
        zoom(wanted);
    }
    m_tabs->restore(m_session.tabs);
    if (m_session.openArticle.isEmpty())
        return;
    // An article that is gone by now is no reason for a message at start.
    whenReady(m_library.rowOf(m_session.openArticle), this, [this](const Result<Row> &row) {
        if (!row)
            return;
        m_reading->open(m_session.openArticle, m_browse.text());
        m_list->chooseNumber(*row);
    });
}

void MainWindow::saveSessionNow()
{
    m_session.geometry = saveGeometry();
    m_session.splitter = m_splitter->saveState();
    m_session.theme = m_theme.theme();
    m_session.keys = m_shortcuts->changed();
    m_session.searchText = m_browse.text();
    m_session.filters = m_browse.filters();
    m_session.order = int(m_browse.order());
    m_session.folded = m_browse.isFolded();
    m_session.animated = m_actions->animated->isChecked();
    m_session.outline = m_actions->outline->isChecked();
    m_session.openArticle = m_reading->articleId();
    m_session.tabs = m_tabs->saved();
    if (!saveSession(m_sessionPath, m_session))
        tell(tr("%1 could not be written, so the next start will not look like this one.").arg(m_sessionPath));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_indexing.startIfDue();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_reading->savePosition();
    saveSessionNow();
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    // One step at a time: the message, what was typed, the filters.
    if (!m_messages->isHidden())
        m_messages->hide();
    else if (!m_search->text().isEmpty())
        m_search->search({});
    else
        m_browse.setFilters({});
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    // The drag ends first: what follows may ask questions.
    QMetaObject::invokeMethod(
        this, [this, paths] { openPaths(paths); }, Qt::QueuedConnection);
}

} // namespace shiwen
