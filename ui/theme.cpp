// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QString>
#include <QStringList>
#include <QStyleFactory>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

QString styleSheet(const ThemeColours &c)
{
    QFile file(u":/style/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> names[] = {
        {"@sidebar"_L1, c.sidebar}, {"@list"_L1, c.list},     {"@paper"_L1, c.paper}, {"@ink"_L1, c.ink},
        {"@muted"_L1, c.muted},     {"@faint"_L1, c.faint},   {"@line"_L1, c.line},   {"@hover"_L1, c.hover},
        {"@chosen"_L1, c.chosen},   {"@accent"_L1, c.accent}, {"@mark"_L1, c.mark}};
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace

ThemeColours themeColours(Theme theme)
{
    ThemeColours c;
    c.dark = theme == Theme::Dark;
    if (theme == Theme::Dark) {
        c.sidebar = QColor(0x1b1c1e);
        c.list = QColor(0x202124);
        c.paper = QColor(0x232427);
        c.ink = QColor(0xdedbd5);
        c.muted = QColor(0x9b978f);
        c.faint = QColor(0x34353a);
        c.line = QColor(0x323338);
        c.hover = QColor(0x292b2f);
        c.chosen = QColor(0x33383d);
        c.accent = QColor(0x7fb4cf);
        c.star = QColor(0xe0b050);
        c.mark = QColor(0x50431d);
    } else if (theme == Theme::Sepia) {
        c.sidebar = QColor(0xe9dcc2);
        c.list = QColor(0xf0e5cf);
        c.paper = QColor(0xf6edda);
        c.ink = QColor(0x40352a);
        c.muted = QColor(0x6f604b);
        c.faint = QColor(0xd9c9aa);
        c.line = QColor(0xd8c8a8);
        c.hover = QColor(0xe9dbbf);
        c.chosen = QColor(0xe0cda6);
        c.accent = QColor(0x7d4a19);
        c.star = QColor(0xa86a10);
        c.mark = QColor(0xf2d47c);
    } else {
        c.sidebar = QColor(0xf1efea);
        c.list = QColor(0xf9f8f5);
        c.paper = QColor(0xfffefb);
        c.ink = QColor(0x26241f);
        c.muted = QColor(0x77736a);
        c.faint = QColor(0xe4e1da);
        c.line = QColor(0xe0ddd5);
        c.hover = QColor(0xf0ede7);
        c.chosen = QColor(0xe2e7e8);
        c.accent = QColor(0x2a6a86);
        c.star = QColor(0xc98a12);
        c.mark = QColor(0xffe48f);
    }
    return c;
}

PageStyle pageStyle(Theme theme)
{
    const ThemeColours c = themeColours(theme);
    PageStyle style = theme == Theme::Dark    ? PageStyle::darkStyle()
                      : theme == Theme::Sepia ? PageStyle::sepia()
                                              : PageStyle::light();
    style.paper = c.paper;
    style.ink = c.ink;
    style.muted = c.muted;
    style.link = c.accent;
    style.mark = c.mark;
    style.border = c.line;
    return style;
}

QPalette themePalette(Theme theme)
{
    const ThemeColours c = themeColours(theme);
    const bool dark = c.dark;
    const bool sepia = theme == Theme::Sepia;
    QPalette palette;
    palette.setColor(QPalette::Window, c.sidebar);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.paper);
    palette.setColor(QPalette::AlternateBase, c.list);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, dark ? QColor(0x2c2d31) : sepia ? QColor(0xf3e8d2) : QColor(0xf6f4f0));
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, c.list);
    palette.setColor(QPalette::ToolTipText, c.ink);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, dark ? QColor(0x15181a) : QColor(Qt::white));
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, dark ? QColor(0x3a3b40) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, dark ? QColor(0x151618) : sepia ? QColor(0xb9a580) : QColor(0xbdb9b0));
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : QColor(0x8f8b83));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role,
                         dark    ? QColor(0x6c6a66)
                         : sepia ? QColor(0xa8977a)
                                 : QColor(0xaaa69d));
    return palette;
}

QFont interfaceFont(const QFont &system, const QLocale &language)
{
    static const QStringList simplified{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"PingFang SC"_s,
                                        u"Microsoft YaHei UI"_s};
    static const QStringList traditional{u"Noto Sans CJK TC"_s, u"Source Han Sans TC"_s, u"PingFang TC"_s,
                                         u"Microsoft JhengHei UI"_s};
    const QStringList &chinese = language.script() == QLocale::TraditionalChineseScript ? traditional : simplified;
    QFont font = system;
    // What systems fall back to when nobody chose a font goes badly with Chinese: too wide, and lower than its lines.
    const QString family = QFontInfo(system).family();
    const bool plain = family == "DejaVu Sans"_L1 || family == "Bitstream Vera Sans"_L1;
    font.setFamilies(plain ? chinese + QStringList{family} : QStringList{family} + chinese);
    font.setPixelSize(std::max(13, QFontInfo(system).pixelSize()));
    return font;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

ThemeSwitch::ThemeSwitch(QApplication &application)
    : m_application(application), m_systemDark(isDark(application.palette()))
{
    // One style everywhere: it is the only one that takes its colours wholly from the palette.
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(interfaceFont(QApplication::font()));
    choose(Theme::System);
}

void ThemeSwitch::choose(Theme theme)
{
    m_theme = theme;
    QApplication::setPalette(themePalette(shown()));
    m_application.setStyleSheet(styleSheet(themeColours(shown())));
}

Theme ThemeSwitch::shown() const
{
    if (m_theme != Theme::System)
        return m_theme;
    return m_systemDark ? Theme::Dark : Theme::Light;
}

QString nameOf(Theme theme)
{
    switch (theme) {
    case Theme::Light: return QCoreApplication::translate("Theme", "Light");
    case Theme::Sepia: return QCoreApplication::translate("Theme", "Sepia");
    case Theme::Dark: return QCoreApplication::translate("Theme", "Dark");
    case Theme::System: break;
    }
    return QCoreApplication::translate("Theme", "As the system");
}

QString toString(Theme theme)
{
    switch (theme) {
    case Theme::Light: return u"light"_s;
    case Theme::Sepia: return u"sepia"_s;
    case Theme::Dark: return u"dark"_s;
    case Theme::System: break;
    }
    return u"system"_s;
}

Theme themeFromString(const QString &word)
{
    for (const Theme theme : {Theme::Light, Theme::Sepia, Theme::Dark}) {
        if (word == toString(theme))
            return theme;
    }
    return Theme::System;
}

} // namespace shiwen
