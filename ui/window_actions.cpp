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

/// Of the actions of a menu one is checked.
void addChoice(QMenu &menu, const QString &name, const QVariant &value)
{
    QAction *action = menu.addAction(name);
    action->setData(value);
    action->setCheckable(true);
    auto *group = menu.findChild<QActionGroup *>();
    (group ? group : new QActionGroup(&menu))->addAction(action);
}

template <typename Values, typename Name>
QMenu *addChoices(QMenu *menu, const QString &title, const Values &values, Name name)
{
    QMenu *choices = menu->addMenu(title);
    for (const auto value : values)
        addChoice(*choices, name(value), int(value));
    return choices;
}

} // namespace

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
    highlight = add(menu, tr("Highlight what is selected"), {QKeySequence(Qt::Key_H)});
    highlight->setIcon(icon(Symbol::Highlight));
    note = add(menu, tr("Write a note…"), {QKeySequence(Qt::Key_N)});
    highlights = add(menu, tr("All highlights and notes…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)});
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
    print = add(menu, tr("Print…"), {QKeySequence::Print});
    preview = add(menu, tr("Print preview…"));
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
    animated = add(menu, tr("Animated pictures move"));
    animated->setCheckable(true);
    animated->setChecked(true);
    nextFrame = add(menu, tr("Next frame"), {QKeySequence(Qt::Key_Period)});
    palette = add(menu, tr("All commands…"), {QKeySequence(Qt::CTRL | Qt::Key_K)});
    menu->addSeparator();
    fold = add(menu, tr("Fold reposts"));
    fold->setCheckable(true);
    fold->setChecked(true);
    m_listStyles = addChoices(menu, tr("List"), allListStyles, [](ListStyle style) { return nameOf(style); });
    constexpr std::array orders{SortOrder::Rank, SortOrder::Date, SortOrder::Title, SortOrder::Account};
    m_orders = addChoices(menu, tr("Sort by"), orders, [](SortOrder order) { return nameOfOrder(order); });
    constexpr std::array themes{Theme::System, Theme::Light, Theme::Sepia, Theme::Dark};
    m_themes = addChoices(menu, tr("Colours"), themes, [](Theme theme) { return nameOf(theme); });
    m_languages = menu->addMenu(tr("Language"));
    for (const auto &[code, name] : languageNames())
        addChoice(*m_languages, name, code);
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
    about = add(menu, tr("About Shiwen"));
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
    for (QAction *action : {star, read, tags, highlight, note, pictures, find, copyArticle, copyMarkdown, copyAddress,
                            print, preview, openFile, openFolder})
        action->setEnabled(open);
    star->setText(MarkEdits::nameOfStarring(!isStarred));
    star->setIcon(icon(isStarred ? Symbol::StarFilled : Symbol::Star));
    read->setText(MarkEdits::nameOfReading(!isRead));
    read->setIcon(icon(isRead ? Symbol::Unread : Symbol::Read));
}

} // namespace shiwen
