// SPDX-License-Identifier: GPL-3.0-or-later
// bench_index FOLDER: from files to a library that can be searched, and the scan that finds nothing new.
#include "article_files.h"
#include "core/hash.h"
#include "library/library.h"
#include "measure.h"
#include "trigram_reference.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace shiwen;

namespace {

struct Indexing {
    double first = 0;  ///< milliseconds
    double second = 0; ///< milliseconds, nothing changed
    IndexReport report;
    qint64 indexBytes = 0;
};

Result<Indexing> measure(const QString &folder, const QString &directory)
{
    auto library = Library::open({directory, false});
    if (!library)
        return library.error();
    if (auto added = (*library)->addFolder(folder).result(); !added)
        return added.error();
    Indexing indexing;
    std::optional<Error> failed;
    const auto scan = [&] {
        auto report = (*library)->index().result();
        if (!report)
            failed = report.error();
        else if (report->added > 0)
            indexing.report = *report;
    };
    indexing.first = bench::millisecondsOf(scan);
    indexing.second = bench::fastestOf(3, scan);
    if (failed)
        return *failed;
    auto stats = (*library)->stats().result();
    if (!stats)
        return stats.error();
    indexing.indexBytes = stats->indexBytes;
    return indexing;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_index FOLDER\n");
        return 2;
    }
    const QString folder = QCoreApplication::arguments().at(1);
    const QStringList paths = bench::articleFiles(folder);
    qint64 bytes = 0;
    for (const QString &path : paths)
        bytes += bench::contentOf(path).size();
    std::printf("%lld article files, %.1f MB\n", static_cast<long long>(paths.size()), double(bytes) / 1e6);

    const double reading = bench::fastestOf(2, [&] {
        for (const QString &path : paths)
            (void)sha256OfFile(path);
    });
    std::printf("read and hash       %8.0f ms  %6.1f MB/s\n", reading, bench::megabytesPerSecond(bytes, reading));
    const double trigram = bench::trigramInsert(paths);
    if (trigram >= 0)
        std::printf("FTS5 trigram insert %8.0f ms  %6.1f MB/s\n", trigram, bench::megabytesPerSecond(bytes, trigram));

    const QTemporaryDir directory;
    const auto indexing = measure(folder, directory.path());
    if (!indexing) {
        std::fprintf(stderr, "bench_index: %s\n", qPrintable(indexing.error().message));
        return 4;
    }
    std::printf(
        "index               %8.0f ms  %6.1f MB/s, %lld articles, index %.2f of the source; %.1f x read and hash",
        indexing->first, bench::megabytesPerSecond(bytes, indexing->first),
        static_cast<long long>(indexing->report.added), double(indexing->indexBytes) / double(qMax<qint64>(1, bytes)),
        indexing->first / reading);
    if (trigram >= 0)
        std::printf(", %.2f x trigram", indexing->first / trigram);
    std::printf("\nscan, none changed  %8.0f ms  %.2f x read and hash\n", indexing->second, indexing->second / reading);
    return 0;
}
