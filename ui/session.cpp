// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr std::pair<FilterKind, QLatin1StringView> filterNames[] = {{FilterKind::Folder, "folder"_L1},
                                                                    {FilterKind::Account, "account"_L1},
                                                                    {FilterKind::Tag, "tag"_L1},
                                                                    {FilterKind::Year, "year"_L1}};

QStringList valuesAt(const QSettings &file, const QString &key)
{
    QStringList values = file.value(key).toStringList();
    values.removeAll(QString());
    return values;
}

ReaderSettings loadReader(const QSettings &file)
{
    ReaderSettings reader;
    reader.typeface = file.value("reader/serif"_L1, false).toBool() ? Typeface::Serif : Typeface::Sans;
    reader.size = file.value("reader/size"_L1, reader.size).toInt();
    reader.measure = file.value("reader/measure"_L1, reader.measure).toInt();
    reader.lineHeight = file.value("reader/line-height"_L1, reader.lineHeight).toDouble();
    reader.paragraphGap = file.value("reader/paragraph-gap"_L1, reader.paragraphGap).toDouble();
    reader.justified = file.value("reader/justified"_L1, reader.justified).toBool();
    reader.indented = file.value("reader/indented"_L1, reader.indented).toBool();
    return withinRange(reader);
}

void saveReader(QSettings &file, const ReaderSettings &reader)
{
    file.setValue("reader/serif"_L1, reader.typeface == Typeface::Serif);
    file.setValue("reader/size"_L1, reader.size);
    file.setValue("reader/measure"_L1, reader.measure);
    file.setValue("reader/line-height"_L1, reader.lineHeight);
    file.setValue("reader/paragraph-gap"_L1, reader.paragraphGap);
    file.setValue("reader/justified"_L1, reader.justified);
    file.setValue("reader/indented"_L1, reader.indented);
}

QMap<QString, QString> loadKeys(QSettings &file)
{
    QMap<QString, QString> keys;
    file.beginGroup("keys"_L1);
    const QStringList names = file.childKeys();
    for (const QString &name : names)
        keys.insert(name, file.value(name).toString());
    file.endGroup();
    return keys;
}

void saveKeys(QSettings &file, const QMap<QString, QString> &keys)
{
    file.remove("keys"_L1);
    file.beginGroup("keys"_L1);
    for (auto key = keys.cbegin(); key != keys.cend(); ++key)
        file.setValue(key.key(), key.value());
    file.endGroup();
}

} // namespace

Session loadSession(const QString &path)
{
    QSettings file(path, QSettings::IniFormat);
    Session session;
    session.geometry = file.value("window/geometry"_L1).toByteArray();
    session.splitter = file.value("window/splitter"_L1).toByteArray();
    session.theme = themeFromString(file.value("window/theme"_L1).toString());
    session.keys = loadKeys(file);
    session.language = file.value("window/language"_L1).toString();
    session.zoom = std::clamp(file.value("reader/zoom"_L1, 0).toInt(), -8, 12);
    session.reader = loadReader(file);
    session.openArticle = file.value("reader/article"_L1).toString();
    session.outline = file.value("reader/outline"_L1, session.outline).toBool();
    session.tabs = {file.value("reader/tabs"_L1).toStringList(), file.value("reader/tab-titles"_L1).toStringList(),
                    file.value("reader/tab"_L1, 0).toInt()};
    session.animated = file.value("reader/animated"_L1, session.animated).toBool();
    session.searchText = file.value("list/search"_L1).toString();
    session.order = std::clamp(file.value("list/order"_L1, session.order).toInt(), 0, 3);
    session.listStyle = listStyleFromString(file.value("list/style"_L1).toString());
    session.folded = file.value("list/folded"_L1, session.folded).toBool();
    session.filters.state = StateFilter(std::clamp(file.value("list/state"_L1, 0).toInt(), 0, 2));
    for (const auto &[kind, name] : filterNames)
        session.filters =
            session.filters.with(kind, {valuesAt(file, "list/"_L1 + name), valuesAt(file, "list/without-"_L1 + name)});
    return session;
}

bool saveSession(const QString &path, const Session &session)
{
    QSettings file(path, QSettings::IniFormat);
    file.setValue("window/geometry"_L1, session.geometry);
    file.setValue("window/splitter"_L1, session.splitter);
    file.setValue("window/theme"_L1, toString(session.theme));
    saveKeys(file, session.keys);
    file.setValue("window/language"_L1, session.language);
    file.setValue("reader/zoom"_L1, session.zoom);
    saveReader(file, session.reader);
    file.setValue("reader/article"_L1, session.openArticle);
    file.setValue("reader/tabs"_L1, session.tabs.articleIds);
    file.setValue("reader/tab-titles"_L1, session.tabs.titles);
    file.setValue("reader/tab"_L1, session.tabs.current);
    file.setValue("reader/outline"_L1, session.outline);
    file.setValue("reader/animated"_L1, session.animated);
    file.setValue("list/search"_L1, session.searchText);
    file.setValue("list/order"_L1, session.order);
    file.setValue("list/style"_L1, toString(session.listStyle));
    file.setValue("list/folded"_L1, session.folded);
    file.setValue("list/state"_L1, int(session.filters.state));
    for (const auto &[kind, name] : filterNames) {
        const FilterValues chosen = session.filters.values.value(kind);
        file.setValue("list/"_L1 + name, chosen.included);
        file.setValue("list/without-"_L1 + name, chosen.excluded);
    }
    file.sync();
    return file.status() == QSettings::NoError;
}

QString sessionPath(const QString &libraryDirectory)
{
    return libraryDirectory + "/window.ini"_L1;
}

} // namespace shiwen
