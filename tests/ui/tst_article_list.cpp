// SPDX-License-Identifier: GPL-3.0-or-later
#include "article_list.h"
#include "article_list_model.h"
#include "fake_library.h"
#include "thumbnail_loader.h"

#include <QMap>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace shiwen;

class TestArticleList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aHundredThousandRowsFetchOnlyWhatIsSeen();
    void theChoiceIsToldOnceItsIdIsKnown();
    void theChoiceAndThePlaceSurviveANewAnswer();
    void anAwaitedRowIsChosenQuietly();
    void focusAloneChoosesNothing();
    void everyStyleShowsTheChosenRow();
    void anotherStyleKeepsThePlace();
    void cardsFillTheWidth();
    void anyArticleIsAnotherOne();

private:
    std::vector<QList<Row>> m_asked;
    std::unique_ptr<ThumbnailLoader> m_thumbnails;
    std::unique_ptr<ArticleListModel> m_model;
    std::unique_ptr<ArticleList> m_list;
};

void TestArticleList::init()
{
    m_asked.clear();
    m_list.reset();
    m_thumbnails = std::make_unique<ThumbnailLoader>();
    m_model = std::make_unique<ArticleListModel>([this](const QList<Row> &rows, const QString &) {
        m_asked.push_back(rows);
        return QtFuture::makeReadyFuture(Result<QList<ArticleSummary>>(summariesOf(rows)));
    });
    m_list = std::make_unique<ArticleList>(*m_model, *m_thumbnails);
    m_list->resize(360, 700);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
}

void TestArticleList::aHundredThousandRowsFetchOnlyWhatIsSeen()
{
    m_model->setAnswer(answerOf(100000));
    QTRY_VERIFY(m_model->index(0).data(ArticleListModel::LoadedRole).toBool());
    QCOMPARE(m_asked.size(), std::size_t(1));
    m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->maximum());
    QTRY_VERIFY(m_model->index(99999).data(ArticleListModel::LoadedRole).toBool());
    QVERIFY2(m_asked.size() <= 3, "rows that were never shown were fetched");
}

void TestArticleList::everyStyleShowsTheChosenRow()
{
    m_model->setAnswer(answerOf(2000));
    m_list->choose(1500);
    QMap<ListStyle, int> heights;
    for (const ListStyle style : {ListStyle::Compact, ListStyle::Cards, ListStyle::Comfortable}) {
        m_list->setStyle(style);
        QCOMPARE(m_list->currentIndex().row(), 1500);
        const auto row = [this] {
            return m_list->visualRect(m_list->currentIndex());
        };
        QTRY_VERIFY2(m_list->viewport()->rect().contains(row().center()), qPrintable(toString(style)));
        heights.insert(style, row().height());
        QTRY_VERIFY(m_model->index(1500).data(ArticleListModel::LoadedRole).toBool());
    }
    QVERIFY(heights.value(ListStyle::Compact) * 2 < heights.value(ListStyle::Comfortable));
    QVERIFY(heights.value(ListStyle::Cards) > heights.value(ListStyle::Comfortable));
    QVERIFY2(m_asked.size() <= 8, "rows that were never shown were fetched");
}

void TestArticleList::anotherStyleKeepsThePlace()
{
    m_model->setAnswer(answerOf(13));
    m_list->choose(1);
    for (const ListStyle style : {ListStyle::Compact, ListStyle::Cards, ListStyle::Compact, ListStyle::Cards}) {
        m_list->setStyle(style);
        const auto isWhole = [this] {
            const QRect row = m_list->visualRect(m_list->currentIndex());
            return row.top() >= 0 && row.bottom() <= m_list->viewport()->height();
        };
        QTRY_VERIFY2(isWhole(), qPrintable(toString(style)));
        QTest::qWait(50); // what the view has put off
        QVERIFY2(isWhole(), qPrintable(toString(style)));
    }
}

void TestArticleList::cardsFillTheWidth()
{
    m_model->setAnswer(answerOf(50));
    m_list->setStyle(ListStyle::Cards);
    const auto cell = [this](int row) {
        return m_list->visualRect(m_model->index(row));
    };
    QCOMPARE(cell(1).left(), cell(0).left());
    QVERIFY(cell(1).top() >= cell(0).bottom());
    QVERIFY(cell(0).width() > m_list->viewport()->width() - 12);
    m_list->resize(820, 700);
    QTRY_COMPARE(cell(2).top(), cell(0).top());
    QVERIFY(cell(3).top() >= cell(0).bottom());
    QVERIFY(cell(2).right() <= m_list->viewport()->width());
    QVERIFY(cell(2).right() > m_list->viewport()->width() - 30);
}

void TestArticleList::theChoiceIsToldOnceItsIdIsKnown()
{
    QSignalSpy chosen(m_list.get(), &ArticleList::chosen);
    m_model->setAnswer(answerOf(1000));
    m_list->choose(700);
    QCOMPARE(chosen.count(), 0);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), QString::number(m_model->rowNumber(700)));
    m_list->step(-1);
    QTRY_COMPARE(chosen.last().at(0).toString(), QString::number(m_model->rowNumber(699)));
}

void TestArticleList::theChoiceAndThePlaceSurviveANewAnswer()
{
    m_model->setAnswer(answerOf(1000));
    m_list->choose(500);
    QTRY_VERIFY(m_model->index(500).data(ArticleListModel::LoadedRole).toBool());
    QCoreApplication::processEvents();
    const Row number = m_model->rowNumber(500);
    const Row top = m_model->rowNumber(m_list->indexAt(QPoint(1, 1)).row());
    const QSignalSpy chosen(m_list.get(), &ArticleList::chosen);
    QueryAnswer later = answerOf(1000);
    later.rows.prepend(1000001); // a newer article came
    m_model->setAnswer(later);
    QCOMPARE(m_model->rowNumber(m_list->currentIndex().row()), number);
    QCOMPARE(m_model->rowNumber(m_list->indexAt(QPoint(1, 1)).row()), top);
    QCOMPARE(chosen.count(), 0);
}

void TestArticleList::anAwaitedRowIsChosenQuietly()
{
    const QSignalSpy chosen(m_list.get(), &ArticleList::chosen);
    m_list->chooseNumber(1000000 - 40);
    QVERIFY(!m_list->currentIndex().isValid());
    m_model->setAnswer(answerOf(100));
    QCOMPARE(m_list->currentIndex().row(), 40);
    QCOMPARE(chosen.count(), 0);
}

void TestArticleList::focusAloneChoosesNothing()
{
    const QSignalSpy chosen(m_list.get(), &ArticleList::chosen);
    m_model->setAnswer(answerOf(10));
    QTRY_VERIFY(m_model->index(0).data(ArticleListModel::LoadedRole).toBool());
    QFocusEvent focus(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(m_list.get(), &focus);
    QVERIFY(!m_list->currentIndex().isValid());
    QCOMPARE(chosen.count(), 0);
    m_list->step(1);
    QCOMPARE(chosen.count(), 1);
}

void TestArticleList::anyArticleIsAnotherOne()
{
    m_list->chooseAny();
    QVERIFY(!m_list->currentIndex().isValid());
    m_model->setAnswer(answerOf(3));
    QSet<int> seen;
    for (int i = 0; i < 100; ++i) {
        const int before = m_list->currentIndex().row();
        m_list->chooseAny();
        QVERIFY(m_list->currentIndex().isValid());
        QVERIFY(m_list->currentIndex().row() != before);
        seen.insert(m_list->currentIndex().row());
    }
    QCOMPARE(seen.size(), 3);
    m_model->setAnswer(answerOf(1));
    m_list->chooseAny();
    m_list->chooseAny();
    QCOMPARE(m_list->currentIndex().row(), 0);
}

QTEST_MAIN(TestArticleList)
#include "tst_article_list.moc"
