// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/page_style.h"

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QPalette>

class QApplication;

namespace shiwen {

enum class Theme { System, Light, Sepia, Dark };

/// The colours of the window beside those of the page.
struct ThemeColours {
    bool dark = false;
    QColor sidebar;
    QColor list;
    QColor paper;
    QColor ink;
    QColor muted; ///< account, date, counts
    QColor faint; ///< placeholders
    QColor line;  ///< between panes
    QColor hover;
    QColor chosen;
    QColor accent; ///< unread dot, focus, chosen filter
    QColor star;
    QColor mark; ///< behind search hits
};

/// The colours of a theme other than System, which is one of the others by what the system wants: ThemeSwitch::shown().
[[nodiscard]] ThemeColours themeColours(Theme theme);
/// The page of an article in the same colours.
[[nodiscard]] PageStyle pageStyle(Theme theme);
[[nodiscard]] QPalette themePalette(Theme theme);

/// The font of the window: the system's, never smaller than Chinese characters can be read at, and with families that
/// have them in the forms of `language`.
[[nodiscard]] QFont interfaceFont(const QFont &system, const QLocale &language = QLocale());

/// Whether a palette is one for dark surroundings: its text is lighter than its window.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Gives the application its colours and keeps what the system wants. One for a process, before the first window.
class ThemeSwitch
{
public:
    explicit ThemeSwitch(QApplication &application);

    void choose(Theme theme);
    [[nodiscard]] Theme theme() const { return m_theme; }
    /// Light, Sepia or Dark.
    [[nodiscard]] Theme shown() const;

private:
    QApplication &m_application;
    bool m_systemDark;
    Theme m_theme = Theme::System;
};

/// As menus call it.
[[nodiscard]] QString nameOf(Theme theme);

/// "system", "light", "sepia", "dark"; an unknown word is System.
[[nodiscard]] QString toString(Theme theme);
[[nodiscard]] Theme themeFromString(const QString &word);

} // namespace shiwen
