// SPDX-License-Identifier: GPL-3.0-or-later
#include "hit_counter.h"
#include "reader_find_bar.h"
#include "reader_fixture.h"
#include "theme.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace shiwen;
using namespace Qt::StringLiterals;

/// The hits of a search in the opened article.
class TestReaderHits : public QObject, private ReaderFixture
{
    Q_OBJECT

    static std::pair<int, int> told(const QSignalSpy &spy)
    {
        return {spy.last().at(0).toInt(), spy.last().at(1).toInt()};
    }

    /// The texts that are marked as the current hit.
    static QStringList current(ReaderView &view)
    {
        QStringList texts;
        for (const QTextEdit::ExtraSelection &mark : view.extraSelections())
            if (mark.format.background().color() == PageStyle::light().currentMark)
                texts << mark.cursor.selectedText();
        return texts;
    }

private slots:
    void theBestPassageIsShownAndStepsGoRound()
    {
        const auto view = makeView();
        QSignalSpy hits(view.get(), &ReaderView::hitsChanged);
        QSignalSpy moved(view.get(), &ReaderView::positionChanged);
        view->showArticle(longArticle());
        QCOMPARE(told(hits), std::pair(0, 0));
        view->setSearchPhrases({{u"150 段"_s}, {u"第"_s}, {u"翻开"_s}});
        view->showBestSearchHit();
        // One each of the last two in every paragraph; the first passage with all three begins in paragraph 147.
        QCOMPARE(told(hits), std::pair(2 * 147 + 2, 401));
        QCOMPARE(current(*view), QStringList{u"翻开"_s});
        QVERIFY(view->verticalScrollBar()->value() > 1000);
        QCOMPARE(moved.size(), 0); // it was not the reader who went there
        view->stepToHit(1);
        QCOMPARE(told(hits), std::pair(297, 401));
        QCOMPARE(current(*view), QStringList{u"第"_s});
        for (int i = 0; i < 105; ++i)
            view->stepToHit(1);
        QCOMPARE(told(hits), std::pair(1, 401));
        QCOMPARE(view->verticalScrollBar()->value() < 300, true);
        view->stepToHit(-1);
        QCOMPARE(told(hits), std::pair(401, 401));
        QVERIFY(view->position() > 0.9);
    }

    void theCurrentHitSurvivesAnotherSizeAndStyle()
    {
        const auto view = makeView();
        QSignalSpy hits(view.get(), &ReaderView::hitsChanged);
        view->showArticle(longArticle());
        view->setSearchPhrases({{u"一本一本"_s}});
        view->stepToHit(1);
        view->stepToHit(1);
        view->zoomIn();
        QCOMPARE(told(hits), std::pair(3, 200));
        view->setStyle(PageStyle::darkStyle());
        QCOMPARE(told(hits), std::pair(3, 200));
        view->showArticle(longArticle());
        QCOMPARE(told(hits), std::pair(0, 0));
        QVERIFY(!view->hasHits());
    }

    void hitsOnlyInTheTitleKeepThePlace()
    {
        const auto view = makeView();
        OpenArticle opened = longArticle();
        opened.position = 0.5;
        view->showArticle(opened);
        const int place = view->verticalScrollBar()->value();
        QVERIFY(place > 500);
        view->setSearchPhrases({{u"晒书记"_s}});
        view->showBestSearchHit();
        QCOMPARE(view->searchHitCount(), 1);
        QCOMPARE(view->verticalScrollBar()->value(), place);
    }

    void theFindBarComesFirstAndGivesBack()
    {
        const auto view = makeView();
        QSignalSpy hits(view.get(), &ReaderView::hitsChanged);
        view->showArticle(longArticle());
        view->setSearchPhrases({{u"一本一本"_s}});
        view->openFind();
        auto *bar = view->findChild<ReaderFindBar *>();
        auto *field = bar->findChild<QLineEdit *>();
        QCOMPARE(told(hits), std::pair(1, 200)); // nothing is asked for yet
        field->setText(u"翻开"_s);
        QCOMPARE(told(hits), std::pair(0, 0));
        QVERIFY(view->hasHits());
        QCOMPARE(current(*view), QStringList{u"翻开"_s});
        view->stepToHit(1);
        QCOMPARE(bar->countText(), u"2/200"_s);
        field->setText(u"没有的话"_s);
        QVERIFY(!view->hasHits());
        QCOMPARE(view->extraSelections().size(), 0);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(told(hits), std::pair(1, 200));
        QCOMPARE(current(*view), QStringList{u"一本一本"_s});
    }

    void pinyinMarksNothingInTheText()
    {
        const auto view = makeView();
        view->showArticle(article({paragraph(u"晒书的书。"_s)}));
        view->setSearchPhrases({{u"shaishu"_s}});
        QCOMPARE(view->searchHitCount(), 0);
        QVERIFY(!view->hasHits());
        view->stepToHit(1);
        view->showBestSearchHit();
    }

    void theCounterShowsWhatThereIs()
    {
        QAction previous;
        QAction next;
        HitCounter counter(&previous, &next, nullptr);
        QVERIFY(counter.isHidden());
        counter.setCount(3, 17);
        QVERIFY(!counter.isHidden());
        QCOMPARE(counter.text(), u"3 / 17"_s);
        counter.setCount(0, 0);
        QVERIFY(counter.isHidden());
        QCOMPARE(counter.text(), QString());
    }

    void marksInTheListAreReadable()
    {
        for (const Theme theme : {Theme::Light, Theme::Sepia, Theme::Dark}) {
            const ThemeColours colours = themeColours(theme);
            QVERIFY2(contrastRatio(colours.ink, colours.mark) >= 4.5, qPrintable(colours.mark.name()));
            const PageStyle page = pageStyle(theme);
            QVERIFY(contrastRatio(page.ink, page.mark) >= 4.5);
            QVERIFY(contrastRatio(page.ink, page.currentMark) >= 4.5);
            // Each is told from the paper and from the other.
            QVERIFY(contrastRatio(page.mark, page.paper) > 1.15);
            QVERIFY(contrastRatio(colours.mark, colours.list) > 1.15);
            QVERIFY(contrastRatio(page.mark, page.currentMark) > 1.2);
        }
    }
};

QTEST_MAIN(TestReaderHits)
#include "tst_reader_hits.moc"
