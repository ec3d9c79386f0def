// SPDX-License-Identifier: GPL-3.0-or-later
// bench_search LIBRARY [N]: the first 50 rows of searches with their snippets, how many of these pages are short at
// first because hits are far between, and how long all rows take, beside rg over the first folder.
#include "library/library.h"
#include "measure.h"
#include "text/units.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

using namespace shiwen;

namespace {

constexpr qsizetype shownRows = 50;
constexpr qsizetype sampledArticles = 200;
constexpr qsizetype referenceQueries = 10;

/// A kind of query: so many units side by side, the middle one or all of one kind.
struct QueryKind {
    const char *name;
    qsizetype units;
    bool mixed; ///< holds a Latin word or number
};

std::vector<QString> sampleTexts(Library &library, std::mt19937_64 &random)
{
    std::vector<QString> texts;
    auto all = library.query({}).result();
    while (all && !all->rows.isEmpty() && qsizetype(texts.size()) < sampledArticles) {
        const Row row = all->rows.at(qsizetype(random() % quint64(all->rows.size())));
        const auto summary = library.summaries({row}).result();
        if (!summary || summary->isEmpty())
            break;
        if (const auto article = library.openArticle(summary->first().id).result())
            texts.push_back(article->article.text);
        else
            break;
    }
    return texts;
}

bool isWord(const Unit &unit)
{
    return unit.folded.front().unicode() < 0x1100;
}

/// A place in the text whose units fit the kind; empty when none was found in a few tries.
QString drawn(const std::vector<QString> &texts, const QueryKind &kind, std::mt19937_64 &random)
{
    for (int attempt = 0; attempt < 2'000; ++attempt) {
        const QString &text = texts[std::size_t(random() % texts.size())];
        const qsizetype at = qsizetype(random() % quint64(qMax<qsizetype>(1, text.size())));
        const QString around = text.mid(at, 40);
        const QList<Unit> units = cutIntoUnits(around);
        if (units.size() < kind.units + 2)
            continue;
        const auto first = units.begin() + 1; // the very first may be a part of a word
        const auto last = first + kind.units - 1;
        const qsizetype words = std::count_if(first, last + 1, isWord);
        const qsizetype length = last->begin + last->length - first->begin;
        const bool joined = length == std::accumulate(first, last + 1, qsizetype(0),
                                                      [](qsizetype sum, const Unit &u) { return sum + u.length; });
        if (joined && words == (kind.mixed ? 1 : 0))
            return around.mid(first->begin, length);
    }
    return {};
}

QueryRequest requestFor(const QString &query)
{
    QueryRequest request;
    request.text = query;
    request.order = SortOrder::Rank;
    return request;
}

/// What a window does until the first page is there.
double firstPageOnce(Library &library, const QString &query, qsizetype *shortPages)
{
    return bench::millisecondsOf([&] {
        QueryRequest request = requestFor(query);
        request.firstRows = shownRows;
        const auto answer = library.query(request).result();
        if (!answer)
            return;
        *shortPages += !answer->complete && answer->rows.size() < shownRows;
        (void)library.summaries(answer->rows.mid(0, shownRows), query).result();
    });
}

double wholeAnswerOnce(Library &library, const QString &query, qsizetype *hits)
{
    return bench::millisecondsOf([&] {
        if (const auto answer = library.query(requestFor(query)).result())
            *hits += answer->rows.size();
    });
}

double ripgrepOnce(const QString &program, const QString &folder, const QString &query)
{
    return bench::millisecondsOf([&] {
        QProcess process;
        process.start(program, {QStringLiteral("-c"), QStringLiteral("-F"), QStringLiteral("-i"), QStringLiteral("--"),
                                query, folder});
        process.waitForFinished(-1);
    });
}

void measure(Library &library, const std::vector<QString> &texts, const QueryKind &kind, int count,
             const QString &folder)
{
    std::mt19937_64 random(20211224);
    QStringList queries;
    for (int i = 0; i < count; ++i) {
        if (const QString query = drawn(texts, kind, random); !query.isEmpty())
            queries.append(query);
    }
    QList<double> ours;
    QList<double> whole;
    qsizetype hits = 0;
    qsizetype shortPages = 0;
    for (const QString &query : queries)
        ours.append(firstPageOnce(library, query, &shortPages));
    for (const QString &query : queries)
        whole.append(wholeAnswerOnce(library, query, &hits));
    std::printf(
        "%-22s %5lld queries  first page p50 %6.2f ms p95 %6.2f ms, %lld short  all rows p50 %6.2f ms p95 %6.2f ms  "
        "%8.1f hits each",
        kind.name, static_cast<long long>(queries.size()), bench::percentile(ours, 0.5), bench::percentile(ours, 0.95),
        static_cast<long long>(shortPages), bench::percentile(whole, 0.5), bench::percentile(whole, 0.95),
        double(hits) / double(qMax<qsizetype>(1, queries.size())));
    const QString program = QStandardPaths::findExecutable(QStringLiteral("rg"));
    if (!program.isEmpty() && !folder.isEmpty()) {
        QList<double> theirs;
        for (const QString &query : queries.mid(0, referenceQueries))
            theirs.append(ripgrepOnce(program, folder, query));
        std::printf("  rg p50 %7.1f ms, %.0f x ours", bench::percentile(theirs, 0.5),
                    bench::percentile(theirs, 0.5) / qMax(0.001, bench::percentile(ours, 0.5)));
    }
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_search LIBRARY [N]\n");
        return 2;
    }
    auto library = Library::open({arguments[1], true});
    if (!library) {
        std::fprintf(stderr, "bench_search: %s\n", qPrintable(library.error().message));
        return 3;
    }
    std::mt19937_64 random(1);
    const std::vector<QString> texts = sampleTexts(**library, random);
    const auto folders = (*library)->folders().result();
    const QString folder = folders && !folders->isEmpty() ? folders->first().path : QString();
    if (texts.empty()) {
        std::fprintf(stderr, "bench_search: %s holds no articles\n", qPrintable(arguments[1]));
        return 3;
    }
    const int count = qMax(1, arguments.value(2, QStringLiteral("300")).toInt());
    for (const QueryKind &kind : {QueryKind{"1 character", 1, false}, QueryKind{"2 characters", 2, false},
                                  QueryKind{"4 characters", 4, false}, QueryKind{"3 units, one a word", 3, true}})
        measure(**library, texts, kind, count, folder);
    return 0;
}
