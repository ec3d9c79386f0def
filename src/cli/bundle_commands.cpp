// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "library/library.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace shiwen::cli {

namespace {

Error usageError(const QString &message)
{
    return {ErrorCode::Usage, message};
}

Result<ExportRequest> exportRequest(const Arguments &arguments)
{
    const QString word = arguments.values.value(QStringLiteral("format"));
    const auto format = exportFormatFromString(word);
    if (!format)
        return usageError(
            QCoreApplication::translate("Cli", "--format takes bundle, site, page, markdown, json or csv, not \"%1\".")
                .arg(word));
    if (arguments.words.isEmpty())
        return usageError(QCoreApplication::translate("Cli", "Which file or folder is to be written?"));
    ExportRequest request;
    request.format = *format;
    request.path = arguments.words.last();
    request.ids = arguments.words.mid(0, arguments.words.size() - 1);
    request.query = arguments.values.value(QStringLiteral("query"));
    request.overwrite = arguments.has(QStringLiteral("force"));
    request.withNotebook = !arguments.has(QStringLiteral("without-notebook"));
    const int ways = int(arguments.has(QStringLiteral("query"))) + int(arguments.has(QStringLiteral("all"))) +
                     int(!request.ids.isEmpty());
    if (ways != 1)
        return usageError(QCoreApplication::translate(
            "Cli", "Name the articles in one way: --all, --query QUERY, or their ids before the file."));
    return request;
}

int exportBundle(const Arguments &arguments, const QString &directory)
{
    const auto request = exportRequest(arguments);
    if (!request)
        return fail(request.error());
    auto library = Library::open({directory, true});
    if (!library)
        return fail(library.error());
    const auto report = wait((*library)->exportBundle(*request));
    if (!report)
        return fail(report.error());
    for (const QString &skipped : report->skipped)
        note(skipped);
    printLine(QCoreApplication::translate("Cli", "%1: %2 articles, %3 files, %4 bytes")
                  .arg(request->path)
                  .arg(report->articles)
                  .arg(report->files)
                  .arg(report->bytes));
    return Done;
}

int importBundle(const Arguments &arguments, const QString &directory)
{
    if (arguments.words.size() != 1 || !arguments.has(QStringLiteral("into")))
        return fail(usageError(
            QCoreApplication::translate("Cli", "Name one bundle, and the folder it goes into with --into FOLDER.")));
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    auto library = Library::open({directory, dryRun});
    if (!library)
        return fail(library.error());
    const auto unpacked =
        wait((*library)->importBundle(arguments.words.first(), arguments.values.value(QStringLiteral("into")), dryRun));
    if (!unpacked)
        return fail(unpacked.error());
    printLine((dryRun ? QCoreApplication::translate("Cli", "Would bring %1 files into: %2")
                      : QCoreApplication::translate("Cli", "Brought %1 files into: %2"))
                  .arg(unpacked->files)
                  .arg(unpacked->labels.join(QStringLiteral(", "))));
    return Done;
}

void printReport(const BundleReport &report, bool json)
{
    if (!json) {
        for (const BundleFinding &finding : report.findings) {
            const QString kind = finding.warning ? QCoreApplication::translate("Cli", "warning")
                                                 : QCoreApplication::translate("Cli", "error");
            printLine(finding.path.isEmpty() ? QStringLiteral("%1: %2").arg(kind, finding.message)
                                             : QStringLiteral("%1: %2: %3").arg(kind, finding.path, finding.message));
        }
        printLine((report.valid ? QCoreApplication::translate("Cli", "valid: %1 files, %2 bytes checked")
                                : QCoreApplication::translate("Cli", "not valid: %1 files, %2 bytes checked"))
                      .arg(report.files)
                      .arg(report.bytes));
        return;
    }
    QJsonArray findings;
    for (const BundleFinding &finding : report.findings)
        findings += QJsonObject{
            {QStringLiteral("severity"), finding.warning ? QStringLiteral("warning") : QStringLiteral("error")},
            {QStringLiteral("path"), finding.path},
            {QStringLiteral("message"), finding.message}};
    printJson({{QStringLiteral("valid"), report.valid},
               {QStringLiteral("files"), report.files},
               {QStringLiteral("bytes"), report.bytes},
               {QStringLiteral("findings"), findings}});
}

int verify(const Arguments &arguments, const QString &directory)
{
    if (arguments.words.size() > 1)
        return fail(
            usageError(QCoreApplication::translate("Cli", "Name one bundle or folder, or none to check the library.")));
    const bool ofLibrary = arguments.words.isEmpty();
    auto library = Library::open({directory, !ofLibrary});
    if (!library)
        return fail(library.error());
    const auto report = wait(ofLibrary ? (*library)->verifyLibrary() : (*library)->verify(arguments.words.first()));
    if (!report)
        return fail(report.error());
    printReport(*report, arguments.has(QStringLiteral("json")));
    return report->valid ? Done : Found;
}

} // namespace

QList<Command> bundleCommands()
{
    const Option json{QStringLiteral("json")};
    return {{QStringLiteral("export"),
             QStringLiteral("--format bundle|site|page|markdown|json|csv (--query QUERY|--all|ARTICLE...) "
                            "[--without-notebook] [--force] OUT"),
             {{QStringLiteral("format"), true},
              {QStringLiteral("query"), true},
              {QStringLiteral("all")},
              {QStringLiteral("without-notebook")},
              {QStringLiteral("force")}},
             exportBundle},
            {QStringLiteral("import"),
             QStringLiteral("BUNDLE --into FOLDER [--dry-run]"),
             {{QStringLiteral("into"), true}, {QStringLiteral("dry-run")}},
             importBundle},
            {QStringLiteral("verify"), QStringLiteral("[BUNDLE|FOLDER] [--json]"), {json}, verify}};
}

} // namespace shiwen::cli
