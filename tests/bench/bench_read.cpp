// SPDX-License-Identifier: GPL-3.0-or-later
// bench_read FOLDER: files to articles and their search terms, one thread, and the steps on the way.
#include "article_files.h"
#include "ingest/article_reader.h"
#include "markup/front_matter.h"
#include "markup/html_reader.h"
#include "markup/markdown.h"
#include "markup/writers.h"
#include "measure.h"
#include "store/posting_batch.h"
#include "text/encoding.h"

#include <QCoreApplication>
#include <QDir>

#include <md4c.h>

using namespace shiwen;

namespace {

constexpr int runs = 3;
constexpr qsizetype gatheredTerms = 3'000'000; ///< as TextIndexWriter gathers them

/// Keeps the compiler from leaving out work whose result nobody reads.
volatile qsizetype sink = 0;

struct Source {
    QString path; ///< relative to the folder
    QByteArray bytes;
    QString text;
    Document document;
};

qsizetype bareParse(const QByteArray &bytes)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = [](MD_BLOCKTYPE, void *, void *) {
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE, void *, void *) {
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) {
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) {
        return 0;
    };
    parser.text = [](MD_TEXTTYPE, const MD_CHAR *, MD_SIZE size, void *sum) {
        *static_cast<qsizetype *>(sum) += qsizetype(size);
        return 0;
    };
    qsizetype sum = 0;
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &sum);
    return sum;
}

Document parsed(const Source &source)
{
    if (source.path.endsWith(u"html") || source.path.endsWith(u"htm"))
        return parseHtml(source.text).document;
    const FrontMatter header = readFrontMatter(source.text);
    MarkdownOptions options;
    options.title = header.first(QStringLiteral("title"));
    return parseMarkdown(source.text.mid(header.bodyBegin), options);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_read FOLDER\n");
        return 2;
    }
    const QString folder = QDir(QCoreApplication::arguments().at(1)).absolutePath();
    std::vector<Source> sources;
    QList<ScannedFile> files;
    qint64 bytes = 0;
    for (const QString &path : bench::articleFiles(folder)) {
        Source source{path.mid(folder.size() + 1), bench::contentOf(path), {}, {}};
        source.text = decodeText(source.bytes).text;
        source.document = parsed(source);
        bytes += source.bytes.size();
        files.append({source.path, source.bytes.size(), 0});
        sources.push_back(std::move(source));
    }
    const ImageResolver resolver(folder, files);
    const auto each = [&](auto job) {
        return bench::fastestOf(runs, [&] {
            for (const Source &source : sources)
                sink = sink + job(source);
        });
    };
    PostingBatch batch;
    quint32 document = 0;
    const auto read = [&](const Source &source, bool terms) {
        const auto article = readArticle(folder, QStringLiteral("bench"), source.path, resolver);
        if (!article)
            return qsizetype(0);
        if (!terms)
            return article->article.text.size();
        batch.add(++document, TermField::Anywhere, article->article.text);
        if (batch.size() >= gatheredTerms)
            batch.drain([](QByteArrayView, const std::vector<quint32> &) {});
        return batch.size();
    };
    const double bare = each([](const Source &source) { return bareParse(source.bytes); });
    const auto report = [&](const char *what, double milliseconds) {
        std::printf("%-34s %7.1f MB/s, %5.2f x the time of md_parse\n", what,
                    bench::megabytesPerSecond(bytes, milliseconds), milliseconds / bare);
    };
    std::printf("%zu files, %.1f MB\n", sources.size(), double(bytes) / 1e6);
    report("md_parse alone", bare);
    report("decodeText", each([](const Source &source) { return decodeText(source.bytes).text.size(); }));
    report("text -> Document", each([](const Source &source) { return parsed(source).root.children.size(); }));
    report("Document -> text", each([](const Source &source) { return toText(source.document).size(); }));
    report("file -> article", each([&](const Source &source) { return read(source, false); }));
    report("file -> article -> search terms", each([&](const Source &source) { return read(source, true); }));
    return 0;
}
