// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "library/library.h"
#include "library/presentation.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace shiwen::cli {

namespace {

constexpr qsizetype rowsPerQuestion = 500;

/// The summaries of all rows of the families, in their order.
Result<QList<ArticleSummary>> copiesOf(Library &library, const QList<Family> &families)
{
    QList<Row> rows;
    for (const Family &family : families)
        rows += family.rows;
    QList<ArticleSummary> copies;
    for (qsizetype begin = 0; begin < rows.size(); begin += rowsPerQuestion) {
        auto some = library.summaries(rows.mid(begin, rowsPerQuestion), {}, Excerpts::LeftOut).result();
        if (!some)
            return some.error();
        copies += *some;
    }
    return copies;
}

void printFamilies(const QList<ArticleSummary> &copies)
{
    QString last;
    for (const ArticleSummary &copy : copies) {
        if (copy.familyId != last)
            printLine(QStringLiteral("%1  ×%2  %3").arg(copy.familyId).arg(copy.familySize).arg(copy.title));
        last = copy.familyId;
        printLine(QStringLiteral("    %1  %2  %3  %4/%5")
                      .arg(copy.id, copy.date.left(10).leftJustified(10), copy.account, copy.folder, copy.path));
    }
}

QJsonArray familiesJson(const QList<Family> &families, const QList<ArticleSummary> &copies)
{
    QHash<QString, QJsonArray> articles;
    for (const ArticleSummary &copy : copies)
        articles[copy.familyId] += toJson(copy);
    QJsonArray array;
    for (const Family &family : families) {
        const QJsonArray members = articles.value(family.id);
        array += QJsonObject{{QStringLiteral("id"), family.id},
                             {QStringLiteral("size"), members.size()},
                             {QStringLiteral("articles"), members}};
    }
    return array;
}

int listFamilies(const Arguments &arguments, const QString &directory)
{
    if (!arguments.words.isEmpty())
        return fail({ErrorCode::Usage,
                     QCoreApplication::translate("Cli", "families lists the whole library and takes no name.")});
    auto library = Library::open({directory, true});
    if (!library)
        return fail(library.error());
    const auto families = (*library)->families().result();
    const auto copies = families ? copiesOf(**library, *families) : Result<QList<ArticleSummary>>(families.error());
    if (!copies)
        return fail(copies.error());
    if (arguments.has(QStringLiteral("json")))
        printJsonArray(familiesJson(*families, *copies));
    else
        printFamilies(*copies);
    return Done;
}

} // namespace

QList<Command> familyCommands()
{
    return {{QStringLiteral("families"), QStringLiteral("[--json]"), {{QStringLiteral("json")}}, listFamilies}};
}

} // namespace shiwen::cli
