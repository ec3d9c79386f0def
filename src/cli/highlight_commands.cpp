// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "library/library.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace shiwen::cli {

namespace {

QString nameOf(const ArticleSummary &article)
{
    return article.title.isEmpty() ? article.id
                                   : QStringLiteral("%1  %2  %3").arg(article.id, article.date.left(10), article.title);
}

void printHighlights(const QList<HighlightedArticle> &articles)
{
    for (const HighlightedArticle &article : articles) {
        printLine(nameOf(article.summary));
        for (const Highlight &highlight : article.highlights) {
            printLine(QStringLiteral("    %1  %2")
                          .arg(toString(highlight.colour).leftJustified(6), highlight.anchor.quote.simplified()));
            if (!highlight.note.isEmpty())
                printLine(QStringLiteral("            %1").arg(highlight.note.simplified()));
        }
    }
}

QJsonArray highlightsJson(const QList<HighlightedArticle> &articles)
{
    QJsonArray array;
    for (const HighlightedArticle &article : articles) {
        for (const Highlight &highlight : article.highlights) {
            QJsonObject object = toJson(highlight);
            object.insert(QStringLiteral("article"), article.summary.id);
            object.insert(QStringLiteral("title"), article.summary.title);
            object.insert(QStringLiteral("folder"), article.summary.folder);
            object.insert(QStringLiteral("path"), article.summary.path);
            array += object;
        }
    }
    return array;
}

int listHighlights(const Arguments &arguments, const QString &directory)
{
    if (!arguments.words.isEmpty())
        return fail({ErrorCode::Usage,
                     QCoreApplication::translate("Cli", "highlights lists the whole library and takes no name.")});
    auto library = Library::open({directory, true});
    if (!library)
        return fail(library.error());
    const auto articles = (*library)->highlightedArticles().result();
    if (!articles)
        return fail(articles.error());
    if (arguments.has(QStringLiteral("json")))
        printJsonArray(highlightsJson(*articles));
    else
        printHighlights(*articles);
    return Done;
}

} // namespace

QList<Command> highlightCommands()
{
    return {{QStringLiteral("highlights"), QStringLiteral("[--json]"), {{QStringLiteral("json")}}, listHighlights}};
}

} // namespace shiwen::cli
