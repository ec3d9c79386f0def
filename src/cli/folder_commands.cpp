// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "library/library.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace shiwen::cli {

namespace {

int reportIndex(const Result<IndexReport> &report)
{
    if (!report)
        return fail(report.error());
    for (const QString &problem : report->problems)
        note(problem);
    printLine(QCoreApplication::translate("Cli", "%1 added, %2 changed, %3 forgotten, %4 unchanged")
                  .arg(report->added)
                  .arg(report->changed)
                  .arg(report->forgotten)
                  .arg(report->unchanged));
    return Done;
}

int add(const Arguments &arguments, const QString &directory)
{
    if (arguments.words.isEmpty())
        return fail({ErrorCode::Usage, QCoreApplication::translate("Cli", "Which folder is to be added?")});
    auto library = Library::open({directory, false});
    if (!library)
        return fail(library.error());
    int code = Done;
    for (const QString &path : arguments.words) {
        if (const auto added = (*library)->addFolder(path).result(); !added)
            code = fail(added.error());
    }
    const int indexed = reportIndex(wait((*library)->index()));
    return code != Done ? code : indexed;
}

int index(const Arguments &arguments, const QString &directory)
{
    auto library = Library::open({directory, false});
    if (!library)
        return fail(library.error());
    return reportIndex(wait((*library)->index(arguments.has(QStringLiteral("full")))));
}

int folders(const Arguments &arguments, const QString &directory)
{
    auto library = Library::open({directory, true});
    if (!library)
        return fail(library.error());
    const auto known = (*library)->folders().result();
    if (!known)
        return fail(known.error());
    QJsonArray list;
    for (const Folder &folder : *known) {
        const QString state = folder.offline ? QStringLiteral("offline") : QStringLiteral("online");
        if (!arguments.has(QStringLiteral("json")))
            printLine(QStringLiteral("%1  %2  %3  %4").arg(folder.label, state).arg(folder.articles).arg(folder.path));
        list += QJsonObject{{QStringLiteral("label"), folder.label},
                            {QStringLiteral("path"), folder.path},
                            {QStringLiteral("state"), state},
                            {QStringLiteral("articles"), folder.articles}};
    }
    if (arguments.has(QStringLiteral("json")))
        printJson({{QStringLiteral("folders"), list}});
    return Done;
}

int remove(const Arguments &arguments, const QString &directory)
{
    if (arguments.words.size() != 1)
        return fail({ErrorCode::Usage, QCoreApplication::translate("Cli", "Which one folder is to be removed?")});
    auto library = Library::open({directory, false});
    if (!library)
        return fail(library.error());
    const auto removed = (*library)->removeFolder(arguments.words.first()).result();
    return removed ? Done : fail(removed.error());
}

int stats(const Arguments &arguments, const QString &directory)
{
    auto library = Library::open({directory, true});
    if (!library)
        return fail(library.error());
    const auto counted = (*library)->stats().result();
    if (!counted)
        return fail(counted.error());
    const QString when = counted->lastIndexed > 0
                             ? QDateTime::fromMSecsSinceEpoch(counted->lastIndexed, Qt::UTC).toString(Qt::ISODate)
                             : QString();
    if (arguments.has(QStringLiteral("json"))) {
        printJson({{QStringLiteral("articles"), counted->articles},
                   {QStringLiteral("words"), counted->words},
                   {QStringLiteral("images"), counted->images},
                   {QStringLiteral("images_missing"), counted->imagesMissing},
                   {QStringLiteral("accounts"), counted->accounts},
                   {QStringLiteral("tags"), counted->tags},
                   {QStringLiteral("source_bytes"), counted->sourceBytes},
                   {QStringLiteral("index_bytes"), counted->indexBytes},
                   {QStringLiteral("last_indexed"), when.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(when)}});
        return Done;
    }
    printLine(QCoreApplication::translate("Cli", "articles: %1").arg(counted->articles));
    printLine(QCoreApplication::translate("Cli", "words: %1").arg(counted->words));
    printLine(QCoreApplication::translate("Cli", "pictures: %1, missing: %2")
                  .arg(counted->images)
                  .arg(counted->imagesMissing));
    printLine(QCoreApplication::translate("Cli", "accounts: %1, tags: %2").arg(counted->accounts).arg(counted->tags));
    printLine(QCoreApplication::translate("Cli", "source: %1 bytes, index: %2 bytes")
                  .arg(counted->sourceBytes)
                  .arg(counted->indexBytes));
    printLine(QCoreApplication::translate("Cli", "last indexed: %1")
                  .arg(when.isEmpty() ? QCoreApplication::translate("Cli", "never") : when));
    return Done;
}

} // namespace

QList<Command> folderCommands()
{
    const Option json{QStringLiteral("json")};
    return {{QStringLiteral("add"), QStringLiteral("FOLDER..."), {}, add},
            {QStringLiteral("index"), QStringLiteral("[--full]"), {{QStringLiteral("full")}}, index},
            {QStringLiteral("folders"), QStringLiteral("[--json]"), {json}, folders},
            {QStringLiteral("remove"), QStringLiteral("FOLDER"), {}, remove},
            {QStringLiteral("stats"), QStringLiteral("[--json]"), {json}, stats}};
}

} // namespace shiwen::cli
