// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "library/library.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace shiwen::cli {

namespace {

int searches(const Arguments &arguments, const QString &directory)
{
    auto library = Library::open({directory, true});
    if (!library)
        return fail(library.error());
    const auto saved = (*library)->savedSearches().result();
    if (!saved)
        return fail(saved.error());
    QJsonArray list;
    for (const SavedSearch &search : *saved) {
        if (!arguments.has(QStringLiteral("json")))
            printLine(QStringLiteral("%1  %2").arg(search.name, search.query));
        list += QJsonObject{{QStringLiteral("name"), search.name}, {QStringLiteral("query"), search.query}};
    }
    if (arguments.has(QStringLiteral("json")))
        printJson({{QStringLiteral("searches"), list}});
    return Done;
}

/// Opens the library to write to it and waits for the one change.
template <typename Change> int changeLibrary(const QString &directory, Change change)
{
    auto library = Library::open({directory, false});
    if (!library)
        return fail(library.error());
    const auto changed = change(**library).result();
    return changed ? Done : fail(changed.error());
}

int saveSearch(const Arguments &arguments, const QString &directory)
{
    if (arguments.words.size() < 2)
        return fail(
            {ErrorCode::Usage, QCoreApplication::translate("Cli", "Under which name is which query to be saved?")});
    const SavedSearch search{arguments.words.first(), arguments.words.mid(1).join(QLatin1Char(' '))};
    return changeLibrary(directory, [&](Library &library) {
        return library.saveSearch(search, arguments.has(QStringLiteral("force")));
    });
}

int renameSearch(const Arguments &arguments, const QString &directory)
{
    if (arguments.words.size() != 2)
        return fail(
            {ErrorCode::Usage, QCoreApplication::translate("Cli", "Which saved search is to be renamed, and how?")});
    return changeLibrary(directory, [&](Library &library) {
        return library.renameSearch(arguments.words.first(), arguments.words.last());
    });
}

int forgetSearch(const Arguments &arguments, const QString &directory)
{
    if (arguments.words.size() != 1)
        return fail(
            {ErrorCode::Usage, QCoreApplication::translate("Cli", "Which one saved search is to be forgotten?")});
    return changeLibrary(directory, [&](Library &library) { return library.forgetSearch(arguments.words.first()); });
}

int forgetQueries(const Arguments &, const QString &directory)
{
    return changeLibrary(directory, [](Library &library) { return library.forgetPastQueries(); });
}

} // namespace

QList<Command> searchCommands()
{
    return {
        {QStringLiteral("searches"), QStringLiteral("[--json]"), {{QStringLiteral("json")}}, searches},
        {QStringLiteral("save-search"),
         QStringLiteral("NAME QUERY [--force]"),
         {{QStringLiteral("force")}},
         saveSearch},
        {QStringLiteral("rename-search"), QStringLiteral("NAME NEW-NAME"), {}, renameSearch},
        {QStringLiteral("forget-search"), QStringLiteral("NAME"), {}, forgetSearch},
        {QStringLiteral("forget-queries"), QString(), {}, forgetQueries},
    };
}

} // namespace shiwen::cli
