// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reading_problems.h"

#include "core/files.h"

#include <QCoreApplication>

namespace shiwen {

namespace {

void addHeaderProblems(const FrontMatter &header, QList<ArticleProblem> &problems)
{
    const QString kind = QStringLiteral("front-matter");
    if (header.damaged)
        problems.append(
            {kind, QCoreApplication::translate(
                       "Ingest", "The header is damaged (%1); what could be read of it was read. Put quotes "
                                 "around values that hold a colon, and spaces in place of tabs.")
                       .arg(escapedForDisplay(header.problem))});
    if (!header.closed)
        problems.append(
            {kind, QCoreApplication::translate("Ingest", "The line --- that ends the header is missing; the "
                                                         "text was taken to begin below the last key. Add "
                                                         "the line.")});
    for (const RespeltKey &key : header.respelt)
        problems.append({kind, QCoreApplication::translate("Ingest", "The header's key %1 was read as %2. Correct its "
                                                                     "spelling.")
                                   .arg(escapedForDisplay(key.written), key.meant)});
}

} // namespace

QList<ArticleProblem> readingProblems(const DecodedText &text, const FrontMatter &header, const Document &document)
{
    QList<ArticleProblem> problems;
    // lupdate never ends at a comparison sign among the arguments.
    const int places = int(qMin<qsizetype>(text.replaced, 1'000'000));
    if (places > 0)
        problems.append({QStringLiteral("encoding"),
                         QCoreApplication::translate("Ingest",
                                                     "%n places hold bytes that mean nothing in %1; they show "
                                                     "as �. Save the file anew from its source.",
                                                     nullptr, places)
                             .arg(text.encoding)});
    if (text.cut)
        problems.append({QStringLiteral("encoding"),
                         QCoreApplication::translate("Ingest", "The file ends within a character and was probably cut "
                                                               "off. Save it anew from its source.")});
    addHeaderProblems(header, problems);
    if (document.truncated)
        problems.append(
            {QStringLiteral("truncated"),
             QCoreApplication::translate("Ingest", "The article is larger or nested deeper than is read; its "
                                                   "rest is not shown. Part it into several files.")});
    return problems;
}

} // namespace shiwen
