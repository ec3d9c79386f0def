// SPDX-License-Identifier: GPL-3.0-or-later
// bench_open FILE [RUNS]: the bytes of a file to its first painted screen, on the GUI thread.
#include "ingest/article_reader.h"
#include "measure.h"
#include "text/encoding.h"
#include "typeset/text_document_builder.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace shiwen;

namespace {

constexpr QSize screen(820, 1000);

void paintFirstScreen(QTextDocument &document, QImage &image)
{
    document.setTextWidth(720);
    image.fill(Qt::white);
    QPainter painter(&image);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, 0, screen.width(), screen.height());
    document.documentLayout()->draw(&painter, context);
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QFileInfo file(arguments.value(1));
    if (!file.isFile()) {
        std::fprintf(stderr, "usage: bench_open FILE [RUNS]\n");
        return 2;
    }
    const int runs = qMax(1, arguments.value(2, QStringLiteral("7")).toInt());
    const ImageResolver resolver(file.absolutePath(), {});
    const PageStyle style = PageStyle::light();
    QImage image(screen, QImage::Format_RGB32);
    QFile source(file.absoluteFilePath());
    if (!source.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "bench_open: %s: %s\n", qPrintable(source.fileName()), qPrintable(source.errorString()));
        return 3;
    }
    const QByteArray bytes = source.readAll();

    const auto read = [&] {
        return readArticle(file.absolutePath(), QStringLiteral("bench"), file.fileName(), resolver);
    };
    const auto article = read();
    if (!article) {
        std::fprintf(stderr, "bench_open: %s\n", qPrintable(article.error().message));
        return 3;
    }
    const double parsing = bench::fastestOf(runs, [&] { (void)read(); });
    const double typesetting = bench::fastestOf(runs, [&] {
        const auto document =
            buildTextDocument({article->article.summary, article->document, article->article.imageRefs}, style);
        paintFirstScreen(*document, image);
    });
    const double reference = bench::fastestOf(qMin(runs, 3), [&] {
        QTextDocument document;
        document.setDefaultFont(style.font);
        document.setMarkdown(decodeText(bytes).text);
        paintFirstScreen(document, image);
    });
    std::printf("%s, %.1f KB\n", qPrintable(file.fileName()), double(bytes.size()) / 1e3);
    std::printf("read and parse %7.2f ms, typeset and paint %7.2f ms, together %7.2f ms\n", parsing, typesetting,
                parsing + typesetting);
    std::printf("setMarkdown and paint %7.2f ms: %.1f x ours\n", reference, reference / (parsing + typesetting));
    return 0;
}
