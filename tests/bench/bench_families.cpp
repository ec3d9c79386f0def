// SPDX-License-Identifier: GPL-3.0-or-later
// bench_families N [REPOSTS [SEED]]: signatures of N generated articles, of a hundred REPOSTS reposts, and their
// families.
#include "core/files.h"
#include "core/hash.h"
#include "measure.h"
#include "store/copy_signature.h"
#include "store/index_reader.h"
#include "store/index_writer.h"
#include "synthetic_article.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace shiwen;

namespace {

struct Figures {
    qint64 bytes = 0;
    double reading = 0; ///< milliseconds, all of them
    double signing = 0;
    double putting = 0;
    double families = 0;
    double again = 0; ///< after one article came
    int reposts = 0;
};

/// Keeps what it was told of first.
class Failure
{
public:
    template <typename Answer> void note(const Result<Answer> &answer)
    {
        if (!answer && !m_error)
            m_error = answer.error();
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

Article articleOf(const bench::SyntheticArticle &made)
{
    Article article;
    article.summary.folder = QStringLiteral("bench");
    article.summary.path = made.fileName;
    article.summary.id = articleId(article.summary.folder, made.fileName);
    article.summary.title = made.title;
    article.summary.date = made.fileName.left(10);
    article.summary.account = made.account;
    article.text = made.body;
    return article;
}

void takeArticle(const bench::SyntheticArticle &made, const QString &file, IndexWriter &index, Figures &figures,
                 Failure &failure)
{
    figures.bytes += made.text.size();
    figures.reposts += int(made.original >= 0);
    failure.note(writeFile(file, made.text));
    figures.reading += bench::millisecondsOf([&] { failure.note(sha256OfFile(file)); });
    Article article = articleOf(made);
    figures.signing +=
        bench::millisecondsOf([&] { article.signature = copySignature(article.summary.title, article.text); });
    figures.putting += bench::millisecondsOf([&] { failure.note(index.put(article)); });
}

/// Of the reposts, how many are in the family of their original; and how many families hold what is none.
void printQuality(const QString &path, const QHash<QString, int> &originals)
{
    auto reader = IndexReader::open(path, {});
    const auto families = reader ? (*reader)->families() : Result<QList<Family>>(reader.error());
    if (!families)
        return;
    QHash<int, int> wanted;
    for (const int original : originals)
        ++wanted[original];
    int pairs = 0;
    for (const int copies : std::as_const(wanted))
        pairs += copies - 1;
    int found = 0;
    int wrong = 0;
    for (const Family &family : *families) {
        const auto copies = (*reader)->summaries(family.rows);
        QHash<int, int> held;
        for (const ArticleSummary &copy : *copies)
            ++held[originals.value(copy.path)];
        for (const int count : std::as_const(held))
            found += count - 1;
        wrong += int(held.size() > 1);
    }
    std::printf("families            %8lld, %.2f %% of the reposts found, %d families with what is no copy\n",
                static_cast<long long>(families->size()), pairs > 0 ? 100.0 * found / pairs : 100.0, wrong);
}

Result<Figures> measure(int count, const bench::RepostOptions &reposts, quint64 seed, const QTemporaryDir &directory)
{
    const QString path = directory.filePath(QStringLiteral("index.db"));
    const QString file = directory.filePath(QStringLiteral("article.md"));
    auto index = IndexWriter::open(path, 1);
    if (!index)
        return index.error();
    bench::ArticleGenerator generator(seed, reposts);
    QHash<QString, int> originals;
    Figures figures;
    Failure failure;
    for (int i = 0; i < count && !failure.error(); ++i) {
        const auto made = generator.next();
        originals.insert(made.fileName, made.original >= 0 ? made.original : i);
        takeArticle(made, file, **index, figures, failure);
    }
    failure.note((*index)->flush());
    figures.families = bench::millisecondsOf([&] { failure.note((*index)->findFamilies()); });
    const Figures before = figures;
    takeArticle(generator.next(), file, **index, figures, failure);
    failure.note((*index)->flush());
    figures = before;
    figures.again = bench::millisecondsOf([&] { failure.note((*index)->findFamilies()); });
    printQuality(path, originals);
    return failure.error() ? Result<Figures>(*failure.error()) : figures;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1).toInt();
    if (count < 1) {
        std::fprintf(stderr, "usage: bench_families N [REPOSTS [SEED]]\n");
        return 2;
    }
    const bench::RepostOptions reposts{arguments.value(2, QStringLiteral("10")).toDouble() / 100};
    const QTemporaryDir directory;
    const auto figures = measure(count, reposts, arguments.value(3, QStringLiteral("1")).toULongLong(), directory);
    if (!figures) {
        std::fprintf(stderr, "bench_families: %s\n", qPrintable(figures.error().message));
        return 4;
    }
    const auto each = [count](double milliseconds) {
        return milliseconds * 1000 / count;
    };
    std::printf("%d articles, %.1f MB, %d reposts\n", count, double(figures->bytes) / 1e6, figures->reposts);
    std::printf("read and hash       %8.0f ms  %6.1f us an article\n", figures->reading, each(figures->reading));
    std::printf("signatures          %8.0f ms  %6.1f us an article, %.2f x read and hash\n", figures->signing,
                each(figures->signing), figures->signing / figures->reading);
    std::printf("put into the index  %8.0f ms  %6.1f us an article\n", figures->putting, each(figures->putting));
    std::printf("families            %8.0f ms  %6.1f us an article, %.2f x read and hash\n", figures->families,
                each(figures->families), figures->families / figures->reading);
    std::printf("after one came      %8.0f ms\n", figures->again);
    return 0;
}
