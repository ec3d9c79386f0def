// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_find_bar.h"
#include "reader_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace shiwen;
using namespace Qt::StringLiterals;

class TestReaderView : public QObject, private ReaderFixture
{
    Q_OBJECT

private slots:
    void showsAnArticleAndForgetsIt()
    {
        const auto view = makeView();
        QVERIFY(view->isEmpty());
        view->showArticle(article({paragraph(u"六月六，晒红绿。"_s)}));
        QVERIFY(view->toPlainText().contains(u"六月六"_s));
        QCOMPARE(view->accessibleName(), u"晒书记"_s);
        view->clearArticle();
        QVERIFY(view->isEmpty());
        QVERIFY(view->toPlainText().isEmpty());
        QVERIFY(!view->grab().isNull());
    }

    void theColumnIsBoundedAndCentred()
    {
        const auto view = makeView();
        view->showArticle(article({paragraph(u"字"_s)}));
        const auto margins = [&] {
            return view->document()->rootFrame()->frameFormat();
        };
        QCOMPARE(margins().leftMargin(), margins().rightMargin());
        QVERIFY(qAbs(view->viewport()->width() - 2 * margins().leftMargin() - PageStyle::light().columnWidth) <= 2);
        view->resize(400, 700);
        QVERIFY(margins().leftMargin() < 40);
    }

    void placeIsTheSameAtEverySize()
    {
        const auto view = makeView();
        OpenArticle opened = longArticle();
        opened.position = 0.6;
        view->showArticle(opened);
        QVERIFY(qAbs(view->position() - 0.6) < 0.005);
        view->resize(600, 500);
        QVERIFY(qAbs(view->position() - 0.6) < 0.005);
        view->zoomIn();
        view->setStyle(PageStyle::darkStyle());
        QVERIFY(qAbs(view->position() - 0.6) < 0.005);
        view->setPosition(0);
        QCOMPARE(view->position(), 0.0);
    }

    void scrollingTellsThePlaceAndOpeningDoesNot()
    {
        const auto view = makeView();
        QSignalSpy moved(view.get(), &ReaderView::positionChanged);
        OpenArticle opened = longArticle();
        opened.position = 0.3;
        view->showArticle(opened);
        QCOMPARE(moved.size(), 0);
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + 400);
        QCOMPARE(moved.size(), 1);
        QVERIFY(moved.at(0).at(0).toDouble() > 0.3);
    }

    void zoomChangesTheTypeWithinBounds()
    {
        const auto view = makeView();
        view->showArticle(article({paragraph(u"字"_s)}));
        const int usual = view->document()->defaultFont().pixelSize();
        view->zoomIn();
        QVERIFY(view->document()->defaultFont().pixelSize() > usual);
        for (int i = 0; i < 100; ++i)
            view->zoomOut();
        QVERIFY(view->document()->defaultFont().pixelSize() >= 6);
        view->resetZoom();
        QCOMPARE(view->document()->defaultFont().pixelSize(), usual);
    }

    void darkStyleReachesPaperAndInk()
    {
        const auto view = makeView();
        view->showArticle(article({paragraph(u"夜里读书"_s)}));
        view->setStyle(PageStyle::darkStyle());
        QCOMPARE(view->viewport()->grab().toImage().pixelColor(3, 3), PageStyle::darkStyle().paper);
        QCOMPARE(view->document()->lastBlock().begin().fragment().charFormat().foreground().color(),
                 PageStyle::darkStyle().ink);
    }

    void highlightsMarkTheHits()
    {
        const auto view = makeView();
        view->showArticle(article({paragraph(u"曬書與晒书，晒 书。"_s)}));
        view->setSearchPhrases({{u"晒书"_s}});
        QCOMPARE(view->searchHitCount(), 4); // the title's too
        QCOMPARE(view->extraSelections().size(), 4);
        view->setStyle(PageStyle::darkStyle());
        QCOMPARE(view->searchHitCount(), 4);
        view->setSearchPhrases({});
        QCOMPARE(view->extraSelections().size(), 0);
    }

    void findCountsAndStepsThroughTheHits()
    {
        const auto view = makeView();
        view->showArticle(longArticle());
        view->openFind();
        auto *bar = view->findChild<ReaderFindBar *>();
        auto *field = bar->findChild<QLineEdit *>();
        QVERIFY(bar->isVisible());
        field->setText(u"一本一本"_s);
        QCOMPARE(view->findCount(), 200);
        QCOMPARE(bar->countText(), u"1/200"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(bar->countText(), u"200/200"_s);
        QVERIFY(view->verticalScrollBar()->value() > 1000);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bar->countText(), u"1/200"_s);
        field->setText(u"没有的话"_s);
        QCOMPARE(view->findCount(), 0);
        field->setText(u"搬到窗下"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QCOMPARE(view->textCursor().selectedText(), u"搬到窗下"_s);
    }

    void copyHasNoStandInsForPictures()
    {
        const auto view = makeView();
        view->showArticle(article({paragraph(u"上文"_s), picture(u"gone.png"_s), paragraph(u"下文"_s)}));
        view->selectAll();
        view->copy();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"上文\n下文"_s));
        QVERIFY(!copied.contains(QChar(QChar::ObjectReplacementCharacter)));
    }

    void linksAreToldAndNeverOpened()
    {
        const auto view = makeView();
        view->showArticle(article({link(u"邻篇"_s, u"../2022/b.md"_s)}));
        QSignalSpy asked(view.get(), &ReaderView::linkActivated);
        const QTextBlock block = view->document()->lastBlock();
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::Right);
        const QPoint place = view->cursorRect(cursor).center() + QPoint(2, 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toUrl(), QUrl(u"../2022/b.md"_s));
        QVERIFY(view->toPlainText().contains(u"邻篇"_s));
    }

    void linksWithinTheArticleScroll()
    {
        const auto view = makeView();
        OpenArticle opened = longArticle();
        Node heading = paragraph(u"尾声"_s);
        heading.type = NodeType::Heading;
        heading.depth = 2;
        opened.document.root.children.push_back(heading);
        opened.document.root.children.insert(opened.document.root.children.begin(), link(u"跳到尾声"_s, u"#尾声"_s));
        view->showArticle(opened);
        QSignalSpy asked(view.get(), &ReaderView::linkActivated);
        emit view->anchorClicked(QUrl(u"#尾声"_s));
        QCOMPARE(asked.size(), 0);
        QVERIFY(view->position() > 0.8);
        view->setPosition(0);
        view->showHeading(0);
        QVERIFY(view->position() > 0.8);
    }

    void nothingIsLoaded()
    {
        const auto view = makeView();
        const QUrl url = QUrl::fromLocalFile(m_folder.filePath(u"red.png"_s));
        QVERIFY(!view->loadResource(QTextDocument::ImageResource, url).isValid());
        QVERIFY(!view->loadResource(QTextDocument::HtmlResource, url).isValid());
    }
};

QTEST_MAIN(TestReaderView)
#include "tst_reader_view.moc"
