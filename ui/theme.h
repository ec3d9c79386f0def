// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/page_style.h"

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QPalette>

class QApplication;

namespace shiwen {

enum class Theme { System, Light, Dark };

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

[[nodiscard]] ThemeColours themeColours(bool dark);
/// The page of an article in the same colours.
[[nodiscard]] PageStyle pageStyle(bool dark);
[[nodiscard]] QPalette themePalette(bool dark);

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
    [[nodiscard]] bool dark() const { return m_dark; }

private:
    QApplication &m_application;
    bool m_systemDark;
    Theme m_theme = Theme::System;
    bool m_dark = false;
};

/// "system", "light", "dark"; an unknown word is System.
[[nodiscard]] QString toString(Theme theme);
[[nodiscard]] Theme themeFromString(const QString &word);

} // namespace shiwen
