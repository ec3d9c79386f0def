// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_actions.h"

#include "icons.h"
#include "language.h"
#include "mark_edits.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace shiwen {

WindowActions::WindowActions(QMainWindow &window) : QObject(&window), m_window(window)
{
    fillLibraryMenu();
    fillArticleMenu();
    fillViewMenu();
    fillHelpMenu();
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys)
{
    QAction *action = menu->addAction(text);
    action->setShortcuts(keys);
    // Also on the window, so that the keys work while the menu bar is hidden.
    m_window.addAction(action);
    return action;
}

void WindowActions::fillLibraryMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Library"));
    addFolder = add(menu, tr("Add a folder…"), {QKeySequence::Open});
    addFolder->setIcon(icon(Symbol::AddFolder));
    removeFolder = add(menu, tr("Remove a folder…"));
    index = add(menu, tr("Look for changes"), {QKeySequence(Qt::Key_F5)});
    reindex = add(menu, tr("Read every file anew"), {QKeySequence(Qt::CTRL | Qt::Key_F5)});
    menu->addSeparator();
    exportListed = add(menu, tr("Export listed articles to a bundle…"), {QKeySequence(Qt::CTRL | Qt::Key_E)});
    importBundle = add(menu, tr("Import a bundle…"), {QKeySequence(Qt::CTRL | Qt::Key_I)});
    verifyBundle = add(menu, tr("Verify a bundle…"));
    verifyLibrary = add(menu, tr("Verify the library"));
    menu->addSeparator();
    settings = add(menu, tr("Settings…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    settings->setMenuRole(QAction::PreferencesRole);
    quit = add(menu, tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::fillArticleMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Article"));
    next = add(menu, tr("Next"), {QKeySequence(Qt::Key_J)});
    next->setIcon(icon(Symbol::Next));
    previous = add(menu, tr("Previous"), {QKeySequence(Qt::Key_K)});
    previous->setIcon(icon(Symbol::Previous));
    random = add(menu, tr("Any article"), {QKeySequence(Qt::Key_R)});
    back = add(menu, tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    forward = add(menu, tr("Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    showHistory(false, false);
    menu->addSeparator();
    star = add(menu, {}, {QKeySequence(Qt::Key_S)});
    star->setIcon(icon(Symbol::Star));
    read = add(menu, {}, {QKeySequence(Qt::Key_U)});
    read->setIcon(icon(Symbol::Unread));
    tags = add(menu, tr("Tags…"), {QKeySequence(Qt::Key_T)});
    tags->setIcon(icon(Symbol::Tag));
    undo = add(menu, {}, {QKeySequence::Undo});
    redo = add(menu, {}, {QKeySequence::Redo});
    showSteps(false, {}, false, {});
    pictures = add(menu, tr("View the pictures"), {QKeySequence(Qt::Key_P)});
    copies = add(menu, tr("Show all copies"));
    copies->setEnabled(false);
    menu->addSeparator();
    copyArticle = add(menu, tr("Copy the article"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    copyMarkdown = add(menu, tr("Copy as Markdown"));
    copyAddress = add(menu, tr("Copy a link to it"));
    openFile = add(menu, tr("Open the file"));
    openFolder = add(menu, tr("Open the folder it lies in"));
    menu->addSeparator();
    find = add(menu, tr("Find in the article"), {QKeySequence::Find});
    find->setIcon(icon(Symbol::Find));
    nextHit = add(menu, tr("Next hit"), {QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_G)});
    nextHit->setIcon(icon(Symbol::Next));
    previousHit = add(menu, tr("Previous hit"),
                      {QKeySequence(Qt::SHIFT | Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    previousHit->setIcon(icon(Symbol::Previous));
    showHits(false);
    search = add(menu, tr("Search all articles"), {QKeySequence(Qt::CTRL | Qt::Key_L), QKeySequence(Qt::Key_Slash)});
    saveSearch = add(menu, tr("Save this search…"), {QKeySequence(Qt::CTRL | Qt::Key_D)});
    saveSearch->setIcon(icon(Symbol::Bookmark));
    forgetQueries = add(menu, tr("Forget past searches"));
    showArticle(false, false, false);
}

void WindowActions::fillViewMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    zoomIn =
        add(menu, tr("Larger text"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add(menu, tr("Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    resetZoom = add(menu, tr("Usual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    menu->addSeparator();

    outline = add(menu, tr("Headings beside the text"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    outline->setIcon(icon(Symbol::Outline));
    outline->setCheckable(true);
    palette = add(menu, tr("All commands…"), {QKeySequence(Qt::CTRL | Qt::Key_K)});
    menu->addSeparator();
    fold = add(menu, tr("Fold reposts"));
    fold->setCheckable(true);
    fold->setChecked(true);
    m_orders = menu->addMenu(tr("Sort by"));
    for (const auto &[order, name] :
         {std::pair(SortOrder::Rank, tr("Best match, then newest")), std::pair(SortOrder::Date, tr("Newest first")),
          std::pair(SortOrder::Title, tr("Title")), std::pair(SortOrder::Account, tr("Account"))}) {
        QAction *action = m_orders->addAction(name, this, [this, order = order] { emit orderChosen(order); });
        action->setData(int(order));
    }
    m_themes = menu->addMenu(tr("Colours"));
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Sepia, Theme::Dark}) {
        QAction *action = m_themes->addAction(nameOf(theme), this, [this, theme] { emit themeChosen(theme); });
        action->setData(int(theme));
    }
    m_languages = menu->addMenu(tr("Language"));
    for (const auto &[code, name] : languageNames()) {
        QAction *action = m_languages->addAction(name, this, [this, code = code] { emit languageChosen(code); });
        action->setData(code);
    }
    for (const QMenu *group : {m_orders, m_themes, m_languages}) {
        auto *exclusive = new QActionGroup(this);
        for (QAction *action : group->actions()) {
            action->setCheckable(true);
            exclusive->addAction(action);
        }
    }
}

void WindowActions::fillHelpMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    about = add(menu, tr("About Shiwen"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::showChoices(Theme theme, const QString &language, SortOrder order)
{
    const auto check = [](const QMenu *menu, const QVariant &value) {
        for (QAction *action : menu->actions())
            action->setChecked(action->data() == value);
    };
    check(m_themes, int(theme));
    check(m_languages, language);
    check(m_orders, int(order));
}

void WindowActions::showHistory(bool canGoBack, bool canGoForward)
{
    back->setEnabled(canGoBack);
    forward->setEnabled(canGoForward);
}

void WindowActions::showHits(bool any)
{
    nextHit->setEnabled(any);
    previousHit->setEnabled(any);
}

void WindowActions::showSteps(bool canUndo, const QString &undoName, bool canRedo, const QString &redoName)
{
    undo->setEnabled(canUndo);
    redo->setEnabled(canRedo);
    //: In the menu, with what would be undone: "Undo: Star"
    undo->setText(canUndo ? tr("Undo: %1").arg(undoName) : tr("Undo"));
    redo->setText(canRedo ? tr("Redo: %1").arg(redoName) : tr("Redo"));
}

void WindowActions::showArticle(bool open, bool isRead, bool isStarred)
{
    for (QAction *action :
         {star, read, tags, pictures, find, copyArticle, copyMarkdown, copyAddress, openFile, openFolder})
        action->setEnabled(open);
    star->setText(MarkEdits::nameOfStarring(!isStarred));
    star->setIcon(icon(isStarred ? Symbol::StarFilled : Symbol::Star));
    read->setText(MarkEdits::nameOfReading(!isRead));
    read->setIcon(icon(isRead ? Symbol::Unread : Symbol::Read));
}

} // namespace shiwen
