// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow about what the reader sets: colours, type, keys, the list.
#include "article_list.h"
#include "command_palette.h"
#include "filter_panel.h"
#include "highlights_dialog.h"
#include "main_window.h"
#include "reader_view.h"
#include "search_suggestions.h"
#include "settings_dialog.h"
#include "shortcut_dialog.h"
#include "shortcuts.h"
#include "window_actions.h"

#include <algorithm>
#include <cstdlib>

namespace shiwen {

void MainWindow::setTheme(Theme theme)
{
    m_theme.choose(theme);
    applyColours();
    if (m_settings)
        m_settings->showTheme(theme);
    if (m_highlights)
        m_highlights->setTheme(m_theme.shown());
}

void MainWindow::applyColours()
{
    const ThemeColours colours = themeColours(m_theme.shown());
    m_filters->setColours(colours);
    m_list->setColours(colours);
    m_suggestions->setColours(colours);
    m_palette->setColours(colours);
    m_reader->setStyle(setAs(m_session.reader, pageStyle(m_theme.shown())));
    showChoices();
}

void MainWindow::showChoices()
{
    m_actions->showChoices({m_theme.theme(), m_session.language, m_browse.order(), m_session.listStyle});
}

void MainWindow::setListStyle(ListStyle style)
{
    m_session.listStyle = style;
    m_list->setStyle(style);
    showChoices();
}

void MainWindow::openSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_session.reader, m_theme.theme(), m_session.language, this);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settings, &SettingsDialog::readerChanged, this, &MainWindow::setReader);
        connect(m_settings, &SettingsDialog::themeChosen, this, &MainWindow::setTheme);
        connect(m_settings, &SettingsDialog::languageChosen, this, &MainWindow::setLanguage);
    }
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void MainWindow::openKeys()
{
    auto *dialog = new ShortcutDialog(*m_shortcuts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::setReader(const ReaderSettings &settings)
{
    m_session.reader = settings;
    m_reader->setStyle(setAs(settings, pageStyle(m_theme.shown())));
}

void MainWindow::setLanguage(const QString &language)
{
    m_session.language = language;
    showChoices();
    tell(tr("The language changes when Shiwen is started again."));
}

void MainWindow::zoom(int by)
{
    m_session.zoom = by == 0 ? 0 : std::clamp(m_session.zoom + by, -8, 12);
    m_reader->resetZoom();
    for (int step = 0; step < std::abs(m_session.zoom); ++step)
        m_session.zoom > 0 ? m_reader->zoomIn() : m_reader->zoomOut();
}

} // namespace shiwen
