// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "about.h"
#include "article_list.h"
#include "article_tabs.h"
#include "command_palette.h"
#include "empty_state.h"
#include "filter_panel.h"
#include "hit_counter.h"
#include "icons.h"
#include "message_bar.h"
#include "outline_panel.h"
#include "reader_view.h"
#include "saved_searches.h"
#include "search_box.h"
#include "shortcuts.h"
#include "status_area.h"
#include "window_actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shiwen {

MainWindow::MainWindow(Library &library, ThemeSwitch &theme, const QString &sessionPath)
    : m_library(library)
    , m_theme(theme)
    , m_sessionPath(sessionPath)
    , m_session(loadSession(sessionPath))
    , m_browse(library)
    , m_indexing(library)
    , m_folderJobs(library, *this)
    , m_bundleJobs(library, *this)
    , m_edits(library)
    , m_actions(new WindowActions(*this))
    , m_shortcuts(std::make_unique<Shortcuts>(*menuBar()))
{
    setWindowTitle(tr("Shiwen"));
    setAcceptDrops(true);
    buildPanes();
    wireActions();
    wireBrowsing();
    wireSearching();
    wireReading();
    wireTabs();
    wireSharing();
    wireMarking();
    wireHighlighting();
    wirePictures();
    wireJobs();
    restoreSession();
    applyColours();
    m_indexing.startIfDue();
    m_list->setFocus();
    if (!library.notices().isEmpty())
        tell(library.notices().join(u' '));
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanes()
{
    auto *central = new QWidget(this);
    m_messages = new MessageBar(central);
    m_pages = new QStackedWidget(central);
    m_empty = new EmptyState(m_pages);
    m_splitter = new QSplitter(m_pages);
    m_filters = new FilterPanel(m_browse.filterModel(), m_splitter);
    m_splitter->addWidget(m_filters);
    m_splitter->addWidget(buildListPane());
    m_splitter->addWidget(buildReaderPane());
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({210, 370, 700});
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
    m_status = new StatusArea(this);
    setStatusBar(m_status);
    m_palette = new CommandPalette(*this, *m_actions->palette);
}

QWidget *MainWindow::buildListPane()
{
    auto *pane = new QWidget(m_splitter);
    pane->setObjectName(u"listPane"_s);
    pane->setAttribute(Qt::WA_StyledBackground);
    pane->setMinimumWidth(260);
    m_filters->setMinimumWidth(150);
    m_search = new SearchBox(pane);
    m_list = new ArticleList(m_browse.articles(), m_thumbnails, pane);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 12, 14, 10);
    head->addWidget(m_search);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    return pane;
}

QWidget *MainWindow::buildReaderPane()
{
    auto *pane = new QWidget(m_splitter);
    pane->setObjectName(u"readerPane"_s);
    pane->setAttribute(Qt::WA_StyledBackground);
    pane->setMinimumWidth(320);
    m_reader = new ReaderView(pane);
    m_reader->setObjectName(u"reader"_s);
    m_reader->setFrameShape(QFrame::NoFrame);
    m_reading = new Reading(m_library, m_edits, *m_reader, this);
    m_tabs = new ArticleTabs(*m_reading, pane);
    m_outline = new OutlinePanel(*m_reader, pane);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(14, 8, 14, 4);
    bar->setSpacing(2);
    m_hits = new HitCounter(m_actions->previousHit, m_actions->nextHit, pane);
    bar->addWidget(m_hits);
    bar->addStretch();
    for (QAction *action : {m_actions->previous, m_actions->next, m_actions->star, m_actions->read, m_actions->tags,
                            m_actions->highlight, m_actions->outline, m_actions->find}) {
        auto *button = new QToolButton(pane);
        button->setDefaultAction(action);
        button->setIconSize(QSize(18, 18));
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addLayout(bar);
    auto *page = new QHBoxLayout;
    page->addWidget(m_reader, 1);
    page->addWidget(m_outline);
    column->addLayout(page, 1);
    return pane;
}

void MainWindow::wireActions()
{
    const auto on = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, this, what);
    };
    on(m_actions->addFolder, [this] { m_folderJobs.askAndAdd(); });
    on(m_actions->removeFolder, [this] { m_folderJobs.askAndRemove(); });
    on(m_actions->index, [this] { m_indexing.start(); });
    on(m_actions->reindex, [this] { m_indexing.start(true); });
    on(m_actions->exportListed, [this] { m_bundleJobs.exportListed(m_browse.query(), int(m_browse.foundArticles())); });
    on(m_actions->importBundle, [this] { m_bundleJobs.askAndImport(); });
    on(m_actions->verifyBundle, [this] { m_bundleJobs.askAndVerify(); });
    on(m_actions->verifyLibrary, [this] { m_bundleJobs.startVerifyLibrary(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->next, [this] { m_list->step(1); });
    on(m_actions->previous, [this] { m_list->step(-1); });
    on(m_actions->random, [this] { m_list->chooseAny(); });
    on(m_actions->back, [this] { m_reading->travel(-1); });
    on(m_actions->forward, [this] { m_reading->travel(1); });
    on(m_actions->copies, [this] { showCopies(m_reading->articleId()); });
    connect(m_actions->outline, &QAction::toggled, m_outline, &OutlinePanel::setWanted);
    connect(m_actions->fold, &QAction::toggled, &m_browse, &Browse::setFolded);
    on(m_actions->find, [this] { m_reader->openFind(); });
    on(m_actions->nextHit, [this] { m_reader->stepToHit(1); });
    on(m_actions->previousHit, [this] { m_reader->stepToHit(-1); });
    on(m_actions->search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(m_actions->zoomIn, [this] { zoom(1); });
    on(m_actions->zoomOut, [this] { zoom(-1); });
    on(m_actions->resetZoom, [this] { zoom(0); });
    on(m_actions->palette, [this] { m_palette->open(); });
    on(m_actions->about, [this] { showAbout(this); });
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::setTheme);
    connect(m_actions, &WindowActions::orderChosen, this, [this](SortOrder order) { m_browse.setOrder(order); });
    connect(m_actions, &WindowActions::listStyleChosen, this, &MainWindow::setListStyle);
    connect(m_actions, &WindowActions::languageChosen, this, &MainWindow::setLanguage);
    on(m_actions->settings, [this] { openSettings(); });
    on(m_actions->editKeys, [this] { openKeys(); });
    connect(m_empty, &EmptyState::addFolderRequested, m_actions->addFolder, &QAction::trigger);
    connect(m_empty, &EmptyState::importRequested, m_actions->importBundle, &QAction::trigger);
}

void MainWindow::wireBrowsing()
{
    connect(m_search, &SearchBox::searchRequested, &m_browse, &Browse::search);
    connect(m_search, &SearchBox::leaveRequested, m_list, [this] { m_list->setFocus(); });
    connect(m_filters, &FilterPanel::filtersChosen, &m_browse, &Browse::setFilters);
    connect(m_filters, &FilterPanel::removeFolderRequested, &m_folderJobs, &FolderJobs::remove);
    connect(&m_browse, &Browse::answered, this, [this](const QueryAnswer &answer) {
        m_answered = answer.complete;
        m_status->showCount(answer, !m_browse.text().trimmed().isEmpty());
    });
    connect(&m_browse, &Browse::foldersKnown, this, &MainWindow::showFolders);
    connect(&m_browse, &Browse::failed, this, [this](const Error &error) { tell(error.message); });
    connect(&m_library, &Library::changed, this, &MainWindow::libraryChanged);
}

void MainWindow::wireJobs()
{
    connect(&m_folderJobs, &FolderJobs::indexWanted, &m_indexing, [this] { m_indexing.start(); });
    connect(&m_folderJobs, &FolderJobs::failed, this, [this](const Error &error) { tell(error.message); });
    connect(&m_bundleJobs, &BundleJobs::message, this, &MainWindow::tell);
    connect(&m_watcher, &FolderWatcher::changed, &m_indexing, [this] { m_indexing.start(); });
    connect(m_status, &StatusArea::cancelRequested, &m_indexing, &Indexing::cancel);
    connect(&m_indexing, &Indexing::progress, m_status, &StatusArea::showProgress);
    connect(&m_indexing, &Indexing::finished, m_reading, &Reading::refresh);
    connect(&m_indexing, &Indexing::finished, this, [this](const IndexReport &report) {
        m_status->hideProgress();
        // Said once, not after every look at the folders.
        if (!report.problems.isEmpty() && report.problems != m_problems)
            tell(tr("%n thing(s) could not be read. The rest is listed.", nullptr, int(report.problems.size())),
                 report.problems);
        m_problems = report.problems;
    });
    connect(&m_indexing, &Indexing::failed, this, [this](const Error &error) {
        m_status->hideProgress();
        tell(error.message);
    });
}

} // namespace shiwen
