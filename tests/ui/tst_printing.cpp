// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"
#include "reader_fixture.h"

#include <QFile>
#include <QPrinter>
#include <QRegularExpression>
#include <QTest>

using namespace shiwen;
using namespace Qt::StringLiterals;

/// Printing, to a file as the printer.
class TestPrinting : public QObject, private ReaderFixture
{
    Q_OBJECT

private slots:
    void everyPageIsPrinted()
    {
        QPrinter printer(QPrinter::HighResolution);
        QVERIFY(pagesOf(printer, u"whole.pdf"_s) > 5);
    }

    void onlyThePagesThatWereAskedFor()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setFromTo(2, 4);
        QCOMPARE(pagesOf(printer, u"some.pdf"_s), 3);
    }

    void aPrinterThatIsNotThereIsNoSuccess()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(u"no such folder/a.pdf"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        QVERIFY(!printArticle(longArticle(), PageStyle::light(), printer));
    }

private:
    int pagesOf(QPrinter &printer, const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        if (!printArticle(longArticle(), PageStyle::darkStyle(), printer))
            return -1;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        return int(file.readAll().count("/Type /Page\n"));
    }
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
