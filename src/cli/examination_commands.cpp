// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "library/library.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace shiwen::cli {

namespace {

void printFindingsAsJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array += QJsonObject{{QStringLiteral("folder"), finding.folder},
                             {QStringLiteral("path"), finding.path},
                             {QStringLiteral("kind"), finding.kind},
                             {QStringLiteral("severity"), toString(finding.severity)},
                             {QStringLiteral("detail"), finding.detail}};
    printJsonArray(array);
}

/// One block for each file, worst severity first within the whole list.
void printFindings(const QList<Finding> &findings)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        QString last;
        for (const Finding &finding : findings) {
            if (finding.severity != severity)
                continue;
            const QString place = finding.folder + QLatin1Char('/') + finding.path;
            if (place != last)
                printLine(place);
            last = place;
            printLine(QStringLiteral("    %1: %2: %3").arg(toString(severity), finding.kind, finding.detail));
        }
    }
}

void printSummaryLine(const QList<Finding> &findings)
{
    const auto count = [&](Severity severity) {
        return std::ranges::count(findings, severity, &Finding::severity);
    };
    printLine(findings.isEmpty() ? QCoreApplication::translate("Cli", "Nothing is wrong.")
                                 : QCoreApplication::translate("Cli", "errors: %1, warnings: %2, notes: %3")
                                       .arg(count(Severity::Error))
                                       .arg(count(Severity::Warning))
                                       .arg(count(Severity::Note)));
}

int doctor(const Arguments &arguments, const QString &directory)
{
    if (!arguments.words.isEmpty())
        return fail({ErrorCode::Usage,
                     QCoreApplication::translate("Cli", "doctor examines the whole library and takes no name.")});
    auto library = Library::open({directory, true});
    if (!library)
        return fail(library.error());
    const auto findings = (*library)->examine().result();
    if (!findings)
        return fail(findings.error());
    if (arguments.has(QStringLiteral("json"))) {
        printFindingsAsJson(*findings);
    } else {
        printFindings(*findings);
        printSummaryLine(*findings);
    }
    return findings->isEmpty() ? Done : Found;
}

} // namespace

QList<Command> examinationCommands()
{
    return {{QStringLiteral("doctor"), QStringLiteral("[--json]"), {{QStringLiteral("json")}}, doctor}};
}

} // namespace shiwen::cli
