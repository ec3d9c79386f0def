// SPDX-License-Identifier: GPL-3.0-or-later
// bench_open FILE [RUNS]: a file to its first painted screen, in the reader and, as references, in a QTextBrowser and
// in a bare QTextDocument that are given the same text by setMarkdown().
#include "ingest/article_reader.h"
#include "measure.h"
#include "reader_view.h"
#include "text/encoding.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>

#include <optional>

using namespace shiwen;

namespace {

constexpr QSize screen(1000, 800);

/// The viewport's content on the screen, now rather than at the next turn of the event loop.
void paintNow(QAbstractScrollArea &view)
{
    view.viewport()->repaint();
}

void showEmpty(QAbstractScrollArea &view)
{
    view.resize(screen);
    view.show();
    QApplication::processEvents();
}

void paintBare(QTextDocument &document, QImage &image)
{
    document.setTextWidth(720);
    image.fill(Qt::white);
    QPainter painter(&image);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, 0, screen.width(), screen.height());
    document.documentLayout()->draw(&painter, context);
}

/// Reading, and showing what was read, in milliseconds.
struct Ours {
    double read = 0;
    double shown = 0;
};

std::optional<Ours> measureReader(const QFileInfo &file, int runs)
{
    const ImageResolver resolver(file.absolutePath(), {});
    const auto read = [&] {
        return readArticle(file.absolutePath(), QStringLiteral("bench"), file.fileName(), resolver);
    };
    auto article = read();
    if (!article) {
        std::fprintf(stderr, "bench_open: %s\n", qPrintable(article.error().message));
        return {};
    }
    OpenArticle open;
    open.root = file.absolutePath();
    open.article = std::move(article->article);
    open.document = std::move(article->document);
    ReaderView reader;
    showEmpty(reader);
    Ours ours;
    ours.read = bench::fastestOf(runs, [&] { (void)read(); });
    ours.shown = bench::fastestOf(runs, [&] {
        reader.showArticle(open);
        paintNow(reader);
    });
    return ours;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QFileInfo file(arguments.value(1));
    QFile source(file.absoluteFilePath());
    if (!file.isFile() || !source.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: bench_open FILE [RUNS], where FILE can be read\n");
        return 2;
    }
    const int runs = qMax(2, arguments.value(2, QStringLiteral("7")).toInt());
    const QByteArray bytes = source.readAll();
    const auto ours = measureReader(file, runs);
    if (!ours)
        return 3;
    const double together = ours->read + ours->shown;

    const QFont font = PageStyle::light().font;
    QTextBrowser browser;
    browser.setFont(font);
    showEmpty(browser);
    const double shownMarkdown = bench::fastestOf(qMin(runs, 4), [&] {
        browser.setMarkdown(decodeText(bytes).text);
        paintNow(browser);
    });
    QImage image(screen, QImage::Format_RGB32);
    const double bareMarkdown = bench::fastestOf(qMin(runs, 4), [&] {
        QTextDocument document;
        document.setDefaultFont(font);
        document.setMarkdown(decodeText(bytes).text);
        paintBare(document, image);
    });
    std::printf("%s, %.1f KB\n", qPrintable(file.fileName()), double(bytes.size()) / 1e3);
    std::printf("reader: read and parse %7.2f ms, on screen %7.2f ms, together %7.2f ms\n", ours->read, ours->shown,
                together);
    std::printf("QTextBrowser::setMarkdown, on screen       %8.2f ms: %5.1f x ours\n", shownMarkdown,
                shownMarkdown / together);
    std::printf("QTextDocument::setMarkdown, painted, no view %6.2f ms: %5.1f x ours\n", bareMarkdown,
                bareMarkdown / together);
    return 0;
}
