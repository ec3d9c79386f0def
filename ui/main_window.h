// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse.h"
#include "bundle_jobs.h"
#include "folder_jobs.h"
#include "folder_watcher.h"
#include "indexing.h"
#include "mark_edits.h"
#include "reading.h"
#include "session.h"
#include "theme.h"
#include "thumbnail_loader.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <utility>

class QSplitter;
class QStackedWidget;

namespace shiwen {

class ArticleList;
class ArticleTabs;
class CommandPalette;
class EmptyState;
class FilterPanel;
class Highlighting;
class HighlightsDialog;
class HitCounter;
class MessageBar;
class OutlinePanel;
class ReaderView;
class SavedSearches;
class SearchBox;
class SearchSuggestions;
class SettingsDialog;
class ShortcutDialog;
class Shortcuts;
class StatusArea;
class WindowActions;

/// The window. It makes the parts and wires them; what happens, happens in them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `sessionPath`: where the session is kept; read now and written when the window closes.
    MainWindow(Library &library, ThemeSwitch &theme, const QString &sessionPath);
    ~MainWindow() override;

    /// Folders are added, bundles imported, articles opened, also by `shiwen://article/ID`.
    void openPaths(const QStringList &paths);
    void raiseWindow();
    void setTheme(Theme theme);
    /// Chooses a row of the list.
    void selectRow(int row);
    /// Whether nothing is under way that would change what the window shows.
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] int listedArticles() const;
    [[nodiscard]] QString shownMessage() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPanes();
    QWidget *buildListPane();
    QWidget *buildReaderPane();
    void wireActions();
    void wireBrowsing();
    void wireSearching();
    void wireReading();
    void wireTabs();
    void wireSharing();
    void wireMarking();
    void wireHighlighting();
    void wirePictures();
    void wireJobs();
    void openAddress(const QString &address);
    void restoreSession();
    void saveSessionNow();
    void applyColours();
    void showChoices();
    void setListStyle(ListStyle style);
    void showFolders(const QList<Folder> &folders);
    void libraryChanged();
    void openSettings();
    void openKeys();
    void setReader(const ReaderSettings &settings);
    void setLanguage(const QString &language);
    void openHighlights();
    void showHighlight(const QString &articleId, const QString &highlightId);
    /// Shows the pictures of the open article, beginning with the one at `index`.
    void viewPictures(int index);
    void tell(const QString &message, const QStringList &details = {});
    void zoom(int by);
    void showSaved();
    void openSuggested(const QString &articleId);
    void rememberSearch(const QString &text);
    void forgetPastSearches();
    /// Lists the copies of an article.
    void showCopies(const QString &articleId);

    Library &m_library;
    ThemeSwitch &m_theme;
    QString m_sessionPath;
    Session m_session;
    Browse m_browse;
    Indexing m_indexing;
    FolderJobs m_folderJobs;
    BundleJobs m_bundleJobs;
    MarkEdits m_edits;
    FolderWatcher m_watcher;
    ThumbnailLoader m_thumbnails;
    WindowActions *m_actions;
    std::unique_ptr<Shortcuts> m_shortcuts;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    FilterPanel *m_filters;
    SearchBox *m_search;
    ArticleList *m_list;
    ReaderView *m_reader;
    ArticleTabs *m_tabs;
    OutlinePanel *m_outline;
    Reading *m_reading;
    CommandPalette *m_palette;
    QPointer<SettingsDialog> m_settings;     ///< while it is open
    QPointer<HighlightsDialog> m_highlights; ///< while it is open
    Highlighting *m_highlighting = nullptr;
    std::pair<QString, QString> m_wantedHighlight; ///< the article that is being opened for it, and its id
    HitCounter *m_hits;
    StatusArea *m_status;
    std::unique_ptr<SavedSearches> m_saved;
    SearchSuggestions *m_suggestions;
    QString m_remembered;    ///< the last query that was remembered
    QStringList m_problems;  ///< of the last run of the index
    bool m_answered = false; ///< the list was answered since the last change
};

} // namespace shiwen
