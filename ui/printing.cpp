// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include "typeset/paged_article.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>
#include <memory>

namespace shiwen {

namespace {

constexpr double unitsPerInch = 96;
constexpr double leastMargin = 20 / 25.4 * unitsPerInch;

PageSetup setupOf(const QPrinter &printer)
{
    const QRectF sheet = printer.paperRect(QPrinter::Inch);
    const QMarginsF margins = printer.pageLayout().margins(QPageLayout::Inch);
    const auto margin = [](double inches) {
        return std::max(leastMargin, inches * unitsPerInch);
    };
    return {sheet.size() * unitsPerInch,
            {margin(margins.left()), margin(margins.top()), margin(margins.right()), margin(margins.bottom())}};
}

std::unique_ptr<QPrinter> printerFor(const OpenArticle &article)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(article.article.summary.title);
    printer->setCreator(QCoreApplication::applicationName());
    return printer;
}

} // namespace

bool printArticle(const OpenArticle &article, const PageStyle &style, QPrinter &printer)
{
    printer.setFullPage(true);
    const PagedArticle pages({article.article.summary, article.document, article.article.imageRefs}, article.root,
                             style.printed(), setupOf(printer));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double scale = printer.resolution() / unitsPerInch;
    painter.scale(scale, scale);
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.pageCount()) : pages.pageCount();
    const bool backwards = printer.pageOrder() == QPrinter::LastPageFirst;
    for (int i = 0; i <= last - first; ++i) {
        if (i > 0 && !printer.newPage())
            return false;
        pages.paint(painter, (backwards ? last - i : first + i) - 1);
    }
    return painter.end();
}

void askAndPrint(const OpenArticle &article, const PageStyle &style, QWidget *parent)
{
    std::shared_ptr<QPrinter> printer = printerFor(article);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, article, style, parent] {
        if (!printArticle(article, style, *printer))
            QMessageBox::warning(
                parent, QCoreApplication::translate("Printing", "Print"),
                QCoreApplication::translate("Printing", "The printer took no page. See whether it is ready."));
    });
    dialog->open();
}

void previewPrint(const OpenArticle &article, const PageStyle &style, QWidget *parent)
{
    std::shared_ptr<QPrinter> printer = printerFor(article);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(900, 760);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [printer, article, style](QPrinter *target) { (void)printArticle(article, style, *target); });
    dialog->open();
}

} // namespace shiwen
