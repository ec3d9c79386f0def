// SPDX-License-Identifier: GPL-3.0-or-later
#include "built_document.h"
#include "typeset/paged_article.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

using namespace shiwen;
using namespace Qt::StringLiterals;

/// An article on paper.
class TestPagedArticle : public QObject
{
    Q_OBJECT

private slots:
    void linesStayWhole()
    {
        std::vector<Node> blocks;
        blocks.reserve(120);
        for (int i = 0; i < 120; ++i)
            blocks.push_back(
                paragraph({text(u"第 %1 段：晒书要挑有风的日子，一本一本摊开，太阳落山以前收回来。"_s.arg(i))}));
        const PagedArticle article = make(std::move(blocks));
        QVERIFY2(article.pageCount() >= 4 && article.pageCount() <= 8,
                 qPrintable(QString::number(article.pageCount())));
        const PageSetup setup;
        const QTextDocument &document = article.document();
        int lines = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QRectF rect = document.documentLayout()->blockBoundingRect(block);
            for (int i = 0; i < block.layout()->lineCount(); ++i, ++lines) {
                const QRectF line = block.layout()->lineAt(i).rect().translated(rect.topLeft());
                const double top = line.top() - setup.size.height() * int(line.top() / setup.size.height());
                QVERIFY(top >= setup.margins.top() - 1);
                QVERIFY(top + line.height() <= setup.size.height() - setup.margins.bottom() + 1);
                QVERIFY(line.left() >= setup.margins.left() - 1);
                QVERIFY(line.right() <= setup.size.width() - setup.margins.right() + 1);
            }
        }
        QVERIFY(lines >= 120);
    }

    void marginsAreEmptyAndFeetNumbered()
    {
        std::vector<Node> blocks;
        for (int i = 0; i < 60; ++i) {
            Node code = node(NodeType::Code);
            code.value = u"find . -name '*.md'\nls"_s;
            blocks.push_back(std::move(code));
        }
        const PagedArticle article = make(std::move(blocks));
        QVERIFY(article.pageCount() > 1);
        for (int page = 0; page < article.pageCount(); ++page) {
            const QImage sheet = painted(article, page);
            QCOMPARE(inkIn(sheet, QRect(0, 0, 794, 70)), 0);
            QCOMPARE(inkIn(sheet, QRect(0, 0, 60, 1122)), 0);
            QVERIFY(inkIn(sheet, QRect(340, 1060, 120, 55)) > 20);
            QCOMPARE(inkIn(sheet, QRect(0, 1060, 300, 60)), 0);
        }
    }

    void aPictureHigherThanAPageIsCutIntoPages()
    {
        // Red above, then green, then blue: 600 wide and 3,000 high.
        QImage picture(600, 3000, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QPainter painter(&picture);
        painter.fillRect(0, 1000, 600, 1000, Qt::green);
        painter.fillRect(0, 2000, 600, 1000, Qt::blue);
        painter.end();
        QVERIFY(picture.save(m_folder.filePath(u"long.png"_s)));
        m_refs = {found(u"long.png"_s, 600, 3000)};
        const PagedArticle article = make({paragraph({image(u"long.png"_s)}), paragraph({text(u"完"_s)})});
        QVERIFY2(article.pageCount() >= 4 && article.pageCount() <= 5,
                 qPrintable(QString::number(article.pageCount())));
        QMap<QRgb, int> pixels;
        for (int page = 0; page < article.pageCount(); ++page) {
            const QImage sheet = painted(article, page);
            for (int y = 0; y < sheet.height(); ++y)
                ++pixels[sheet.pixel(397, y)];
        }
        for (const QColor &colour : {QColor(Qt::red), QColor(Qt::green), QColor(Qt::blue)})
            QVERIFY2(std::abs(pixels.value(colour.rgb()) - 1000) <= 6,
                     qPrintable(QString::number(pixels.value(colour.rgb()))));
    }

    void aPictureThatIsAwayIsABoxWithItsName()
    {
        ImageRef away;
        away.reference = away.url = u"gone.png"_s;
        away.status = ImageStatus::Missing;
        away.reason = ImageReason::NotThere;
        m_refs = {away};
        const PagedArticle article = make({paragraph({image(u"gone.png"_s)})});
        QCOMPARE(article.pageCount(), 1);
        QVERIFY(inkIn(painted(article, 0), QRect(76, 76, 640, 300)) > 200);
    }

private:
    PagedArticle make(std::vector<Node> blocks)
    {
        m_document.root.children = std::move(blocks);
        return {{m_summary, m_document, m_refs, false}, m_folder.path(), PageStyle::light().printed(), PageSetup()};
    }

    static QImage painted(const PagedArticle &article, int page)
    {
        QImage sheet(794, 1122, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        article.paint(painter, page);
        return sheet;
    }

    static int inkIn(const QImage &sheet, const QRect &area)
    {
        int ink = 0;
        for (int y = area.top(); y <= area.bottom() && y < sheet.height(); ++y)
            for (int x = area.left(); x <= area.right() && x < sheet.width(); ++x)
                ink += qGray(sheet.pixel(x, y)) < 250 ? 1 : 0;
        return ink;
    }

    QTemporaryDir m_folder;
    ArticleSummary m_summary;
    Document m_document;
    QList<ImageRef> m_refs;
};

QTEST_MAIN(TestPagedArticle)
#include "tst_paged_article.moc"
