// SPDX-License-Identifier: GPL-3.0-or-later
// bench_text FOLDER: the work on characters, one thread.
#include "article_files.h"
#include "measure.h"
#include "store/posting_batch.h"
#include "store/snippet.h"
#include "text/encoding.h"
#include "text/fold.h"
#include "text/language.h"
#include "text/units.h"

#include <QCoreApplication>

using namespace shiwen;

namespace {

constexpr int runs = 5;

/// Keeps the compiler from leaving out work whose result nobody reads.
volatile qsizetype sink = 0;

void report(const char *what, qint64 bytes, double milliseconds, double reference)
{
    std::printf("%-24s %7.0f MB/s of UTF-8, %5.2f x fromUtf8\n", what, bench::megabytesPerSecond(bytes, milliseconds),
                reference / milliseconds);
}

void measureSnippets(const QStringList &texts)
{
    QStringList passages;
    const QString all = texts.join(u'\n');
    for (qsizetype at = 0; at + 5'000 <= all.size() && passages.size() < 50;
         at += qMax<qsizetype>(5'000, all.size() / 50))
        passages.append(all.mid(at, 5'000));
    for (const QStringList &phrases : {QStringList{QStringLiteral("的")}, QStringList{QStringLiteral("没有这句话")}}) {
        const double each = bench::fastestOf(runs, [&] {
            for (const QString &passage : passages)
                sink = sink + snippet(passage, phrases).size();
        });
        std::printf("snippet of 5,000 characters  %.3f ms, for %s\n",
                    each / double(qMax<qsizetype>(1, passages.size())), qPrintable(phrases.join(u' ')));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_text FOLDER\n");
        return 2;
    }
    QList<QByteArray> files;
    QStringList texts;
    qint64 bytes = 0;
    for (const QString &path : bench::articleFiles(QCoreApplication::arguments().at(1))) {
        files.append(bench::contentOf(path));
        texts.append(decodeText(files.last()).text);
        bytes += files.last().size();
    }
    const auto eachFile = [&](auto job) {
        return bench::fastestOf(runs, [&] {
            for (const QByteArray &file : files)
                sink = sink + job(file);
        });
    };
    const auto eachText = [&](auto job) {
        return bench::fastestOf(runs, [&] {
            for (const QString &text : texts)
                sink = sink + job(text);
        });
    };
    const double reference = eachFile([](const QByteArray &file) { return QString::fromUtf8(file).size(); });
    std::printf("%lld files, %.1f MB, fromUtf8 %.0f MB/s\n", static_cast<long long>(files.size()), double(bytes) / 1e6,
                bench::megabytesPerSecond(bytes, reference));
    report("decodeText", bytes, eachFile([](const QByteArray &file) { return decodeText(file).text.size(); }),
           reference);
    report("folded", bytes, eachText([](const QString &text) { return folded(text).size(); }), reference);
    report("PostingBatch", bytes, eachText([](const QString &text) {
               PostingBatch batch;
               batch.add(1, TermField::Anywhere, text);
               return batch.size();
           }),
           reference);
    report("countWords", bytes, eachText([](const QString &text) { return qsizetype(countWords(text)); }), reference);
    report("guessLanguage", bytes, eachText([](const QString &text) { return guessLanguage(text).size(); }), reference);
    measureSnippets(texts);
    return 0;
}
