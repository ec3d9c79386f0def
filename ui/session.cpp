// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shiwen {

Session loadSession(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    Session session;
    session.geometry = file.value("window/geometry"_L1).toByteArray();
    session.splitter = file.value("window/splitter"_L1).toByteArray();
    session.theme = themeFromString(file.value("window/theme"_L1).toString());
    session.language = file.value("window/language"_L1).toString();
    session.zoom = std::clamp(file.value("reader/zoom"_L1, 0).toInt(), -8, 12);
    session.openArticle = file.value("reader/article"_L1).toString();
    session.outline = file.value("reader/outline"_L1, session.outline).toBool();
    session.searchText = file.value("list/search"_L1).toString();
    session.order = std::clamp(file.value("list/order"_L1, session.order).toInt(), 0, 3);
    session.folded = file.value("list/folded"_L1, session.folded).toBool();
    session.filters.state = StateFilter(std::clamp(file.value("list/state"_L1, 0).toInt(), 0, 2));
    session.filters.folder = file.value("list/folder"_L1).toString();
    session.filters.account = file.value("list/account"_L1).toString();
    session.filters.tag = file.value("list/tag"_L1).toString();
    session.filters.year = file.value("list/year"_L1).toString();
    return session;
}

bool saveSession(const QString &path, const Session &session)
{
    QSettings file(path, QSettings::IniFormat);
    file.setValue("window/geometry"_L1, session.geometry);
    file.setValue("window/splitter"_L1, session.splitter);
    file.setValue("window/theme"_L1, toString(session.theme));
    file.setValue("window/language"_L1, session.language);
    file.setValue("reader/zoom"_L1, session.zoom);
    file.setValue("reader/article"_L1, session.openArticle);
    file.setValue("reader/outline"_L1, session.outline);
    file.setValue("list/search"_L1, session.searchText);
    file.setValue("list/order"_L1, session.order);
    file.setValue("list/folded"_L1, session.folded);
    file.setValue("list/state"_L1, int(session.filters.state));
    file.setValue("list/folder"_L1, session.filters.folder);
    file.setValue("list/account"_L1, session.filters.account);
    file.setValue("list/tag"_L1, session.filters.tag);
    file.setValue("list/year"_L1, session.filters.year);
    file.sync();
    return file.status() == QSettings::NoError;
}

QString sessionPath(const QString &libraryDirectory)
{
    return libraryDirectory + "/window.ini"_L1;
}

} // namespace shiwen
