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

#include <array>

using namespace Qt::StringLiterals;

namespace shiwen {

WindowActions::WindowActions(QMainWindow &window) : QObject(&window), m_window(window)
{
    fillLibraryMenu();
    fillArticleMenu();
    fillViewMenu();
    fillHelpMenu();
}

namespace {

QString nameOfOrder(SortOrder order)
{
    switch (order) {
    case SortOrder::Rank: return WindowActions::tr("Best match, then newest");
    case SortOrder::Date: return WindowActions::tr("Newest first");
    case SortOrder::Title: return WindowActions::tr("Title");
    case SortOrder::Account: return WindowActions::tr("Account");
    }
    return {};
}

QString wordOf(SortOrder order)
{
    switch (order) {
    case SortOrder::Rank: return u"rank"_s;
    case SortOrder::Date: return u"date"_s;
    case SortOrder::Title: return u"title"_s;
    case SortOrder::Account: return u"account"_s;
    }
    return {};
}

/// Of the actions of a menu one is checked. `word` names the action.
void addChoice(QMenu &menu, const QString &name, const QVariant &value, const QString &word)
{
    QAction *action = menu.addAction(name);
    action->setObjectName(menu.objectName() + u'-' + word);
    action->setData(value);
    action->setCheckable(true);
    auto *group = menu.findChild<QActionGroup *>();
    (group ? group : new QActionGroup(&menu))->addAction(action);
}

/// `id`: of the menu, with which the names of its actions begin.
template <typename Values, typename Name, typename Word>
QMenu *addChoices(QMenu *menu, const QString &id, const QString &title, const Values &values, Name name, Word word)
{
    QMenu *choices = menu->addMenu(title);
    choices->setObjectName(id);
    for (const auto value : values)
        addChoice(*choices, name(value), int(value), word(value));
    return choices;
}

} // namespace

QAction *WindowActions::add(QMenu *menu, const QString &id, const QString &text, const QList<QKeySequence> &keys)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(id);
    action->setShortcuts(keys);
    // Also on the window, so that the keys work while the menu bar is hidden.
    m_window.addAction(action);
    return action;
}

void WindowActions::fillLibraryMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Library"));
    addFolder = add(menu, u"add-folder"_s, tr("Add a folder…"), {QKeySequence::Open});
    addFolder->setIcon(icon(Symbol::AddFolder));
    removeFolder = add(menu, u"remove-folder"_s, tr("Remove a folder…"));
    index = add(menu, u"index"_s, tr("Look for changes"), {QKeySequence(Qt::Key_F5)});
    reindex = add(menu, u"reindex"_s, tr("Read every file anew"), {QKeySequence(Qt::CTRL | Qt::Key_F5)});
    menu->addSeparator();
    exportListed =
        add(menu, u"export-listed"_s, tr("Export listed articles to a bundle…"), {QKeySequence(Qt::CTRL | Qt::Key_E)});
    importBundle = add(menu, u"import-bundle"_s, tr("Import a bundle…"), {QKeySequence(Qt::CTRL | Qt::Key_I)});
    verifyBundle = add(menu, u"verify-bundle"_s, tr("Verify a bundle…"));
    verifyLibrary = add(menu, u"verify-library"_s, tr("Verify the library"));
    menu->addSeparator();
    settings = add(menu, u"settings"_s, tr("Settings…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    settings->setMenuRole(QAction::PreferencesRole);
    editKeys = add(menu, u"keys"_s, tr("Keys…"));
    quit = add(menu, u"quit"_s, tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::fillArticleMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Article"));
    next = add(menu, u"next"_s, tr("Next"), {QKeySequence(Qt::Key_J)});
    next->setIcon(icon(Symbol::Next));
    previous = add(menu, u"previous"_s, tr("Previous"), {QKeySequence(Qt::Key_K)});
    previous->setIcon(icon(Symbol::Previous));
    random = add(menu, u"random"_s, tr("Any article"), {QKeySequence(Qt::Key_R)});
    back = add(menu, u"back"_s, tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    forward =
        add(menu, u"forward"_s, tr("Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    newTab = add(menu, u"new-tab"_s, tr("New tab"), {QKeySequence(Qt::CTRL | Qt::Key_T)});
    closeTab = add(menu, u"close-tab"_s, tr("Close the tab"), {QKeySequence(Qt::CTRL | Qt::Key_W)});
    nextTab = add(menu, u"next-tab"_s, tr("Next tab"),
                  {QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    previousTab = add(menu, u"previous-tab"_s, tr("Previous tab"),
                      {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    showHistory(false, false);
    menu->addSeparator();
    star = add(menu, u"star"_s, {}, {QKeySequence(Qt::Key_S)});
    star->setIcon(icon(Symbol::Star));
    read = add(menu, u"read"_s, {}, {QKeySequence(Qt::Key_U)});
    read->setIcon(icon(Symbol::Unread));
    tags = add(menu, u"tags"_s, tr("Tags…"), {QKeySequence(Qt::Key_T)});
    tags->setIcon(icon(Symbol::Tag));
    highlight = add(menu, u"highlight"_s, tr("Highlight what is selected"), {QKeySequence(Qt::Key_H)});
    highlight->setIcon(icon(Symbol::Highlight));
    note = add(menu, u"note"_s, tr("Write a note…"), {QKeySequence(Qt::Key_N)});
    highlights =
        add(menu, u"highlights"_s, tr("All highlights and notes…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)});
    undo = add(menu, u"undo"_s, {}, {QKeySequence::Undo});
    redo = add(menu, u"redo"_s, {}, {QKeySequence::Redo});
    showSteps(false, {}, false, {});
    pictures = add(menu, u"pictures"_s, tr("View the pictures"), {QKeySequence(Qt::Key_P)});
    copies = add(menu, u"copies"_s, tr("Show all copies"));
    copies->setEnabled(false);
    menu->addSeparator();
    copyArticle =
        add(menu, u"copy-article"_s, tr("Copy the article"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    copyMarkdown = add(menu, u"copy-markdown"_s, tr("Copy as Markdown"));
    copyAddress = add(menu, u"copy-address"_s, tr("Copy a link to it"));
    print = add(menu, u"print"_s, tr("Print…"), {QKeySequence::Print});
    preview = add(menu, u"preview"_s, tr("Print preview…"));
    openFile = add(menu, u"open-file"_s, tr("Open the file"));
    openFolder = add(menu, u"open-folder"_s, tr("Open the folder it lies in"));
    menu->addSeparator();
    find = add(menu, u"find"_s, tr("Find in the article"), {QKeySequence::Find});
    find->setIcon(icon(Symbol::Find));
    nextHit = add(menu, u"next-hit"_s, tr("Next hit"), {QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_G)});
    nextHit->setIcon(icon(Symbol::Next));
    previousHit = add(menu, u"previous-hit"_s, tr("Previous hit"),
                      {QKeySequence(Qt::SHIFT | Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    previousHit->setIcon(icon(Symbol::Previous));
    showHits(false);
    search = add(menu, u"search"_s, tr("Search all articles"),
                 {QKeySequence(Qt::CTRL | Qt::Key_L), QKeySequence(Qt::Key_Slash)});
    saveSearch = add(menu, u"save-search"_s, tr("Save this search…"), {QKeySequence(Qt::CTRL | Qt::Key_D)});
    saveSearch->setIcon(icon(Symbol::Bookmark));
    forgetQueries = add(menu, u"forget-queries"_s, tr("Forget past searches"));
    showArticle(false, false, false);
}

void WindowActions::fillViewMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    zoomIn = add(menu, u"zoom-in"_s, tr("Larger text"),
                 {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add(menu, u"zoom-out"_s, tr("Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    resetZoom = add(menu, u"reset-zoom"_s, tr("Usual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    menu->addSeparator();

    outline = add(menu, u"outline"_s, tr("Headings beside the text"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    outline->setIcon(icon(Symbol::Outline));
    outline->setCheckable(true);
    animated = add(menu, u"animated"_s, tr("Animated pictures move"));
    animated->setCheckable(true);
    animated->setChecked(true);
    nextFrame = add(menu, u"next-frame"_s, tr("Next frame"), {QKeySequence(Qt::Key_Period)});
    palette = add(menu, u"palette"_s, tr("All commands…"), {QKeySequence(Qt::CTRL | Qt::Key_K)});
    menu->addSeparator();
    fold = add(menu, u"fold"_s, tr("Fold reposts"));
    fold->setCheckable(true);
    fold->setChecked(true);
    m_listStyles = addChoices(
        menu, u"list"_s, tr("List"), allListStyles, [](ListStyle style) { return nameOf(style); },
        [](ListStyle style) { return toString(style); });
    constexpr std::array orders{SortOrder::Rank, SortOrder::Date, SortOrder::Title, SortOrder::Account};
    m_orders = addChoices(menu, u"sort"_s, tr("Sort by"), orders, nameOfOrder, wordOf);
    constexpr std::array themes{Theme::System, Theme::Light, Theme::Sepia, Theme::Dark};
    m_themes = addChoices(
        menu, u"colours"_s, tr("Colours"), themes, [](Theme theme) { return nameOf(theme); },
        [](Theme theme) { return toString(theme); });
    m_languages = menu->addMenu(tr("Language"));
    m_languages->setObjectName(u"language"_s);
    for (const auto &[code, name] : languageNames())
        addChoice(*m_languages, name, code, code.isEmpty() ? u"system"_s : code);
    const auto onChoice = [this](const QMenu *choices, auto chosen) {
        connect(choices, &QMenu::triggered, this, [chosen](const QAction *action) { chosen(action->data()); });
    };
    onChoice(m_listStyles, [this](const QVariant &style) { emit listStyleChosen(ListStyle(style.toInt())); });
    onChoice(m_orders, [this](const QVariant &order) { emit orderChosen(SortOrder(order.toInt())); });
    onChoice(m_themes, [this](const QVariant &theme) { emit themeChosen(Theme(theme.toInt())); });
    onChoice(m_languages, [this](const QVariant &code) { emit languageChosen(code.toString()); });
}

void WindowActions::fillHelpMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    about = add(menu, u"about"_s, tr("About Shiwen"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::showChoices(const Choices &choices)
{
    const auto check = [](const QMenu *menu, const QVariant &value) {
        for (QAction *action : menu->actions())
            action->setChecked(action->data() == value);
    };
    check(m_themes, int(choices.theme));
    check(m_languages, choices.language);
    check(m_orders, int(choices.order));
    check(m_listStyles, int(choices.listStyle));
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
    for (QAction *action : {star, read, tags, newTab, highlight, note, pictures, find, copyArticle, copyMarkdown,
                            copyAddress, print, preview, openFile, openFolder})
        action->setEnabled(open);
    star->setText(MarkEdits::nameOfStarring(!isStarred));
    star->setIcon(icon(isStarred ? Symbol::StarFilled : Symbol::Star));
    read->setText(MarkEdits::nameOfReading(!isRead));
    read->setIcon(icon(isRead ? Symbol::Unread : Symbol::Read));
}

} // namespace shiwen
