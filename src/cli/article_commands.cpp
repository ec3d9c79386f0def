// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "core/files.h"
#include "library/library.h"
#include "library/presentation.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>
#include <optional>

namespace shiwen::cli {

namespace {

constexpr qint64 maxRenderBytes = 64 * 1024 * 1024;
constexpr qsizetype rowsPerQuestion = 500;

/// What `list` and `search` ask for beside the query.
struct Page {
    SortOrder order;
    qint64 offset = 0;
    qint64 limit = -1; ///< -1: all
    bool fold = false;
};

Result<Page> pageOf(const Arguments &arguments, const QHash<QString, SortOrder> &orders, SortOrder order, qint64 limit)
{
    const QString sort = arguments.values.value(QStringLiteral("sort"));
    if (arguments.has(QStringLiteral("sort")) && !orders.contains(sort))
        return Error{ErrorCode::Usage, QCoreApplication::translate("Cli", "--sort takes %1, not \"%2\".")
                                           .arg(QStringList(orders.keys()).join(QStringLiteral(", ")), sort)};
    const auto offset = arguments.number(QStringLiteral("offset"), 0);
    const auto wanted = arguments.number(QStringLiteral("limit"), limit);
    if (!offset || !wanted)
        return offset ? wanted.error() : offset.error();
    return Page{orders.value(sort, order), *offset, *wanted, arguments.has(QStringLiteral("fold"))};
}

double score(const QueryAnswer &answer, qsizetype index)
{
    if (answer.tiers.isEmpty())
        return 0;
    // The tier decides; within it the order that was found.
    return answer.tiers.at(index) + 1.0 / (2.0 + static_cast<double>(index));
}

void printSummary(const ArticleSummary &summary, bool folded)
{
    QString plain = summary.snippet;
    plain.remove(QStringLiteral("<mark>")).remove(QStringLiteral("</mark>"));
    printLine(QStringLiteral("%1  %2  %3  %4")
                  .arg(summary.id, summary.date.left(10).leftJustified(10), summary.title, summary.account) +
              (folded && summary.familySize > 1 ? QStringLiteral("  ×%1").arg(summary.familySize) : QString()));
    if (!plain.isEmpty())
        printLine(QStringLiteral("    ") + plain.replace(QLatin1String("&lt;"), QLatin1String("<"))
                                               .replace(QLatin1String("&gt;"), QLatin1String(">"))
                                               .replace(QLatin1String("&quot;"), QLatin1String("\""))
                                               .replace(QLatin1String("&amp;"), QLatin1String("&")));
}

/// Asks for the rows of a page in pieces and hands each summary over.
Result<void> forEachSummary(Library &library, const QueryAnswer &answer, const Page &page, const QString &snippetQuery,
                            const std::function<void(ArticleSummary)> &take)
{
    const qint64 total = answer.rows.size();
    const qint64 end = page.limit < 0 ? total : std::min(total, page.offset + page.limit);
    for (qint64 begin = page.offset; begin < end; begin += rowsPerQuestion) {
        const auto rows = answer.rows.mid(begin, std::min<qint64>(rowsPerQuestion, end - begin));
        auto summaries = library.summaries(rows, snippetQuery, Excerpts::LeftOut).result();
        if (!summaries)
            return summaries.error();
        for (qsizetype i = 0; i < summaries->size(); ++i) {
            (*summaries)[i].score = score(answer, begin + i);
            take(std::move((*summaries)[i]));
        }
    }
    return {};
}

/// The words, within the saved search that --saved names.
Result<QString> queryOf(const Arguments &arguments, Library &library)
{
    if (!arguments.has(QStringLiteral("saved")))
        return arguments.query();
    const auto saved = library.savedSearch(arguments.values.value(QStringLiteral("saved"))).result();
    return saved ? Result<QString>(narrowedQuery(saved->query, arguments.query())) : saved.error();
}

int answerQuery(const Arguments &arguments, const QString &directory, const Page &page, bool snippets)
{
    auto library = Library::open({directory, true});
    if (!library)
        return fail(library.error());
    const auto asked = queryOf(arguments, **library);
    const auto answer = asked ? (*library)->query({*asked, page.order, false, page.fold}).result() : asked.error();
    if (!answer)
        return fail(answer.error());
    const QString &query = *asked;
    const bool json = arguments.has(QStringLiteral("json"));
    const QString explained = arguments.has(QStringLiteral("explain")) ? explanationOf(query) : QString();
    if (!json && !explained.isEmpty())
        print(explained + QStringLiteral("\n\n"));
    QJsonArray articles;
    const auto done =
        forEachSummary(**library, *answer, page, snippets ? query : QString(), [&](const ArticleSummary &summary) {
            if (json)
                articles += toJson(summary);
            else
                printSummary(summary, page.fold);
        });
    if (!done)
        return fail(done.error());
    QJsonObject object{{QStringLiteral("query"), query},
                       {QStringLiteral("total"), answer->rows.size()},
                       {QStringLiteral("relaxed"), answer->relaxed},
                       {QStringLiteral("elapsed_ms"), answer->elapsedMs},
                       {QStringLiteral("articles"), articles}};
    if (!explained.isEmpty())
        object.insert(QStringLiteral("explanation"), explained);
    if (json)
        printJson(object);
    return snippets && answer->rows.isEmpty() ? Found : Done;
}

int list(const Arguments &arguments, const QString &directory)
{
    const auto page = pageOf(arguments,
                             {{QStringLiteral("date"), SortOrder::Date},
                              {QStringLiteral("title"), SortOrder::Title},
                              {QStringLiteral("account"), SortOrder::Account}},
                             SortOrder::Date, -1);
    return page ? answerQuery(arguments, directory, *page, false) : fail(page.error());
}

int search(const Arguments &arguments, const QString &directory)
{
    if (arguments.words.isEmpty() && !arguments.has(QStringLiteral("saved")))
        return fail({ErrorCode::Usage, QCoreApplication::translate("Cli", "What is to be searched for?")});
    const auto page =
        pageOf(arguments, {{QStringLiteral("rank"), SortOrder::Rank}, {QStringLiteral("date"), SortOrder::Date}},
               SortOrder::Rank, 50);
    return page ? answerQuery(arguments, directory, *page, true) : fail(page.error());
}

int facets(const Arguments &arguments, const QString &directory)
{
    if (arguments.words.isEmpty())
        return fail({ErrorCode::Usage, QCoreApplication::translate("Cli", "Which field is to be counted?")});
    auto library = Library::open({directory, true});
    if (!library)
        return fail(library.error());
    const QString field = arguments.words.first();
    const QString query = arguments.words.mid(1).join(QLatin1Char(' '));
    const auto counts = (*library)->facets(field, query).result();
    if (!counts)
        return fail(counts.error());
    QJsonArray values;
    for (const FacetCount &facet : *counts) {
        if (!arguments.has(QStringLiteral("json")))
            printLine(QStringLiteral("%1  %2").arg(facet.count, 6).arg(facet.value));
        values += QJsonObject{{QStringLiteral("value"), facet.value}, {QStringLiteral("count"), facet.count}};
    }
    if (arguments.has(QStringLiteral("json")))
        printJson(
            {{QStringLiteral("field"), field}, {QStringLiteral("query"), query}, {QStringLiteral("values"), values}});
    return Done;
}

/// The format of --as; Usage when it is none of `allowed`.
Result<OutputFormat> formatOf(const Arguments &arguments, OutputFormat fallback, const QStringList &allowed)
{
    if (!arguments.has(QStringLiteral("as")))
        return fallback;
    const QString word = arguments.values.value(QStringLiteral("as"));
    const auto format = outputFormatFromString(word);
    if (!format || !allowed.contains(word))
        return Error{ErrorCode::Usage, QCoreApplication::translate("Cli", "--as takes %1, not \"%2\".")
                                           .arg(allowed.join(QStringLiteral(", ")), word)};
    return *format;
}

int show(const Arguments &arguments, const QString &directory)
{
    if (arguments.words.size() != 1)
        return fail({ErrorCode::Usage, QCoreApplication::translate("Cli", "Which one article is to be shown?")});
    const auto format =
        formatOf(arguments, OutputFormat::Text,
                 {QStringLiteral("text"), QStringLiteral("html"), QStringLiteral("markdown"), QStringLiteral("json")});
    if (!format)
        return fail(format.error());
    auto library = Library::open({directory, true});
    if (!library)
        return fail(library.error());
    const auto article = (*library)->openArticle(arguments.words.first()).result();
    const auto text = article ? present(*article, *format) : Result<QString>(article.error());
    if (!text)
        return fail(text.error());
    print(*text);
    return Done;
}

Result<QByteArray> standardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, QCoreApplication::translate("Cli", "Standard input could not be read.")};
    QByteArray bytes = input.read(maxRenderBytes + 1);
    if (bytes.size() > maxRenderBytes)
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("Cli", "Standard input is larger than %1 bytes.").arg(maxRenderBytes)};
    return bytes;
}

int renderFile(const Arguments &arguments, const QString &)
{
    static const QHash<QString, Profile> profiles{{QStringLiteral("commonmark"), Profile::CommonMark},
                                                  {QStringLiteral("gfm"), Profile::Gfm},
                                                  {QStringLiteral("repost"), Profile::Repost}};
    if (arguments.words.size() != 1)
        return fail({ErrorCode::Usage,
                     QCoreApplication::translate("Cli", "Which one file is to be rendered? \"-\" is standard input.")});
    const QString profile = arguments.values.value(QStringLiteral("profile"), QStringLiteral("repost"));
    if (!profiles.contains(profile))
        return fail({ErrorCode::Usage,
                     QCoreApplication::translate("Cli", "--profile takes commonmark, gfm or repost, not \"%1\".")
                         .arg(profile)});
    const auto format =
        formatOf(arguments, OutputFormat::Html,
                 {QStringLiteral("html"), QStringLiteral("text"), QStringLiteral("outline"), QStringLiteral("json")});
    if (!format)
        return fail(format.error());
    const QString file = arguments.words.first();
    const bool piped = file == QLatin1String("-");
    const auto bytes = piped ? standardInput() : readFile(file, maxRenderBytes);
    const auto text =
        bytes ? render(*bytes, piped ? QString() : QFileInfo(file).fileName(), profiles.value(profile), *format)
              : Result<QString>(bytes.error());
    if (!text)
        return fail(text.error());
    print(*text);
    return Done;
}

} // namespace

QList<Command> articleCommands()
{
    const Option json{QStringLiteral("json")};
    const Option sort{QStringLiteral("sort"), true};
    const Option offset{QStringLiteral("offset"), true};
    const Option limit{QStringLiteral("limit"), true};
    const Option explain{QStringLiteral("explain")};
    const Option saved{QStringLiteral("saved"), true};
    const Option fold{QStringLiteral("fold")};
    const Option as{QStringLiteral("as"), true};
    return {{QStringLiteral("list"),
             QStringLiteral("[QUERY] [--saved NAME] [--sort date|title|account] [--fold] [--offset N] [--limit N] "
                            "[--explain] [--json]"),
             {json, sort, fold, offset, limit, explain, saved},
             list},
            {QStringLiteral("search"),
             QStringLiteral("QUERY|--saved NAME [QUERY] [--sort rank|date] [--fold] [--offset N] [--limit N] "
                            "[--explain] [--json]"),
             {json, sort, fold, offset, limit, explain, saved},
             search},
            {QStringLiteral("facets"), QStringLiteral("FIELD [QUERY] [--json]"), {json}, facets},
            {QStringLiteral("show"), QStringLiteral("ARTICLE [--as text|html|markdown|json]"), {as}, show},
            {QStringLiteral("render"),
             QStringLiteral("FILE|- [--profile commonmark|gfm|repost] [--as html|text|outline|json]"),
             {as, {QStringLiteral("profile"), true}},
             renderFile}};
}

} // namespace shiwen::cli
