// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "list_style.h"
#include "theme.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QMainWindow;
class QMenu;

namespace shiwen {

/// The actions of the window with their shortcuts, and its menus. What they do is connected by the window.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// One of each that is chosen.
    struct Choices {
        Theme theme = Theme::System;
        QString language;
        SortOrder order = SortOrder::Rank;
        ListStyle listStyle = ListStyle::Comfortable;
    };

    explicit WindowActions(QMainWindow &window);

    /// Says in the menus what is chosen.
    void showChoices(const Choices &choices);
    /// Enables what needs an open article, and words it after its marks.
    void showArticle(bool open, bool read, bool starred);
    /// Whether there are articles to go back and forward to.
    void showHistory(bool back, bool forward);
    /// Whether the open article has hits to go to.
    void showHits(bool any);
    /// What can be undone and done again, by name.
    void showSteps(bool canUndo, const QString &undoName, bool canRedo, const QString &redoName);

    QAction *addFolder;
    QAction *removeFolder;
    QAction *index;
    QAction *reindex;
    QAction *exportListed;
    QAction *importBundle;
    QAction *verifyBundle;
    QAction *verifyLibrary;
    QAction *settings;
    QAction *editKeys;
    QAction *quit;
    QAction *next;
    QAction *previous;
    QAction *star;
    QAction *read;
    QAction *tags;
    QAction *undo;
    QAction *redo;
    QAction *copies;
    QAction *copyArticle;
    QAction *copyMarkdown;
    QAction *copyAddress;
    QAction *print;
    QAction *preview;
    QAction *openFile;
    QAction *openFolder;
    QAction *random;
    QAction *newTab;
    QAction *closeTab;
    QAction *nextTab;
    QAction *previousTab;
    QAction *back;
    QAction *forward;
    QAction *pictures;
    QAction *highlight;
    QAction *note;
    QAction *highlights;
    QAction *find;
    QAction *nextHit;
    QAction *previousHit;
    QAction *search;
    QAction *saveSearch;
    QAction *forgetQueries;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *resetZoom;
    QAction *outline;  ///< checkable
    QAction *animated; ///< checkable
    QAction *nextFrame;
    QAction *fold; ///< checkable
    QAction *palette;
    QAction *about;

signals:
    void themeChosen(shiwen::Theme theme);
    void languageChosen(const QString &language);
    void orderChosen(shiwen::SortOrder order);
    void listStyleChosen(shiwen::ListStyle style);

private:
    /// `id` names the action: for its keys, which are kept under that name.
    QAction *add(QMenu *menu, const QString &id, const QString &text, const QList<QKeySequence> &keys = {});
    void fillLibraryMenu();
    void fillArticleMenu();
    void fillViewMenu();
    void fillHelpMenu();

    QMainWindow &m_window;
    QMenu *m_themes = nullptr;
    QMenu *m_languages = nullptr;
    QMenu *m_orders = nullptr;
    QMenu *m_listStyles = nullptr;
};

} // namespace shiwen
