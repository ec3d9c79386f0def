// SPDX-License-Identifier: GPL-3.0-or-later
// bench_pinyin N [QUERIES]: pinyin over N synthetic titles, tags and accounts, beside reading all of them.
#include "core/hash.h"
#include "measure.h"
#include "store/index_writer.h"
#include "store/pinyin_matches.h"
#include "synthetic_article.h"
#include "text/pinyin_table.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <random>

using namespace shiwen;

namespace {

constexpr int shownRows = 50;
constexpr int referenceQueries = 10;

/// How the characters of a title are spelled: of so many, each by its syllable, its initial, or the last one by it.
struct QueryKind {
    const char *name;
    qsizetype characters;
    qsizetype syllables; ///< of the first ones; the others are initials
};

Article articleOf(const bench::SyntheticArticle &made)
{
    Article article;
    article.summary.folder = QStringLiteral("bench");
    article.summary.path = made.fileName;
    article.summary.id = articleId(article.summary.folder, made.fileName);
    article.summary.date = made.fileName.left(10);
    const QStringList lines = QString::fromUtf8(made.text.left(2'000)).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("title: ")))
            article.summary.title = line.mid(7);
        else if (line.startsWith(QLatin1String("    - ")))
            article.fileTags.append(line.mid(6));
        else if (const qsizetype at = line.indexOf(QStringLiteral("转载：")); at >= 0)
            article.summary.account = line.mid(at + 3).section(u'<', 0, 0);
    }
    return article;
}

bool write(const QString &path, int count, QStringList *texts)
{
    auto writer = IndexWriter::open(path, 1);
    if (!writer)
        return false;
    bench::ArticleGenerator generator(1);
    for (int i = 0; i < count; ++i) {
        const Article article = articleOf(generator.next());
        texts->append(article.summary.title + u'\n' + article.fileTags.join(u'\n') + u'\n' + article.summary.account);
        if (!(*writer)->put(article))
            return false;
    }
    return (*writer)->flush().has_value();
}

/// Empty when the title has no such row of characters.
QString drawn(const QStringList &texts, const QueryKind &kind, std::mt19937_64 &random)
{
    const QString title = texts[qsizetype(random() % quint64(texts.size()))].section(u'\n', 0, 0);
    if (title.size() < kind.characters)
        return {};
    const qsizetype begin = qsizetype(random() % quint64(title.size() - kind.characters + 1));
    QString query;
    for (qsizetype i = 0; i < kind.characters; ++i) {
        const std::span<const Spelling> readings = readingsOf(title[begin + i].unicode());
        if (readings.empty())
            return {};
        const std::string_view letters = lettersOf(readings[random() % readings.size()]);
        query += QLatin1String(letters.data(), i < kind.syllables ? qsizetype(letters.size()) : 1);
    }
    return query;
}

/// Milliseconds for `limit` hits, or for all.
double search(Database &database, TextIndexReader &index, const PinyinQuery &query, int limit, qsizetype *hits)
{
    return bench::millisecondsOf([&] {
        auto matches = PinyinMatches::open(database, index, query, TextScope::Everywhere);
        for (int i = 0; matches && i < limit && matches->next(); ++i)
            ++*hits;
    });
}

double scan(const QStringList &texts, const PinyinQuery &query, qsizetype *hits)
{
    return bench::millisecondsOf(
        [&] { *hits += std::count_if(texts.begin(), texts.end(), [&](const QString &t) { return query.find(t); }); });
}

void measure(Database &database, TextIndexReader &index, const QStringList &texts, const QueryKind &kind, int count)
{
    std::mt19937_64 random(20211224);
    QList<double> first, all, plain;
    qsizetype hits = 0, shown = 0;
    for (int i = 0; i < 20 * count && first.size() < count; ++i) {
        const auto query = PinyinQuery::parse(drawn(texts, kind, random));
        if (!query)
            continue;
        const qsizetype before = hits;
        first.append(search(database, index, *query, shownRows, &shown));
        all.append(search(database, index, *query, int(texts.size()), &hits));
        if (plain.size() == referenceQueries)
            continue;
        qsizetype expected = 0;
        plain.append(scan(texts, *query, &expected));
        if (expected != hits - before)
            std::printf("%s: %lld hits, but %lld in a scan\n", kind.name, static_cast<long long>(hits - before),
                        static_cast<long long>(expected));
    }
    std::printf(
        "%-30s first %d p50 %7.2f ms  p95 %7.2f ms   all p50 %7.2f ms  p95 %7.2f ms  %8.1f hits each   scan p50 "
        "%7.1f ms\n",
        kind.name, shownRows, bench::percentile(first, 0.5), bench::percentile(first, 0.95),
        bench::percentile(all, 0.5), bench::percentile(all, 0.95),
        double(hits) / double(qMax<qsizetype>(1, first.size())), bench::percentile(plain, 0.5));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_pinyin N [QUERIES]\n");
        return 2;
    }
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("index.db"));
    QStringList texts;
    if (!write(path, qMax(1, arguments[1].toInt()), &texts)) {
        std::fprintf(stderr, "bench_pinyin: the index could not be written\n");
        return 3;
    }
    auto database = Database::open(path, DatabaseMode::Read);
    if (!database)
        return 3;
    TextIndexReader index(*database);
    std::printf("%lld titles\n", static_cast<long long>(texts.size()));
    const int count = qMax(1, arguments.value(2, QStringLiteral("300")).toInt());
    for (const QueryKind &kind :
         {QueryKind{"2 initials (kd)", 2, 0}, QueryKind{"1 syllable (kuai)", 1, 1},
          QueryKind{"syllable and initial (kuaid)", 2, 1}, QueryKind{"2 syllables (kuaidi)", 2, 2},
          QueryKind{"4 initials (kdgs)", 4, 0}, QueryKind{"4 syllables (kuaidigongsi)", 4, 4}})
        measure(*database, index, texts, kind, count);
    return 0;
}
