// SPDX-License-Identifier: GPL-3.0-or-later
#include "article_list_model.h"
#include "fake_library.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shiwen;

class TestArticleListModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsTheRulesOfModels();
    void fetchesOnlyPagesThatAreShown();
    void showsWhatArrived();
    void forgetsPagesThatWerePassedOver();
    void anAnswerForAnOlderListIsDropped();
    void sameRowsKeepTheirPlacesAndAreFetchedAnew();
    void theRestOfAnAnswerIsAppended();
    void anotherAnswerIsNotAppended();
    void aFailureIsToldOnceAndNotAskedAgain();
    void marksAreShownAtOnce();
    void thumbnailIsAPathBelowTheFolder();

private:
    void show(int row) { (void)m_model->index(row).data(ArticleListModel::LoadedRole); }
    void settle() { QCoreApplication::processEvents(); }
    void answer(std::size_t number) { m_questions->answer(number, summariesOf(m_questions->asked.at(number))); }

    std::unique_ptr<Questions<QList<Row>, QList<ArticleSummary>>> m_questions;
    std::unique_ptr<ArticleListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestArticleListModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_questions = std::make_unique<Questions<QList<Row>, QList<ArticleSummary>>>();
    m_model = std::make_unique<ArticleListModel>(
        [this](const QList<Row> &rows, const QString &) { return m_questions->ask(rows); });
}

void TestArticleListModel::keepsTheRulesOfModels()
{
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setAnswer(answerOf(250));
    show(0);
    settle();
    answer(0);
    settle();
    m_model->setAnswer(answerOf(3));
    m_model->setAnswer(answerOf(0));
    QCOMPARE(m_model->rowCount(), 0);
}

void TestArticleListModel::fetchesOnlyPagesThatAreShown()
{
    m_model->setAnswer(answerOf(100000));
    QCOMPARE(m_model->rowCount(), 100000);
    settle();
    QVERIFY(m_questions->asked.empty());
    show(50000);
    show(50007);
    settle();
    QCOMPARE(m_questions->asked.size(), std::size_t(1));
    QCOMPARE(m_questions->asked.at(0).size(), qsizetype(ArticleListModel::pageSize));
    QCOMPARE(m_questions->asked.at(0).first(), m_model->rowNumber(50000));
}

void TestArticleListModel::showsWhatArrived()
{
    m_model->setAnswer(answerOf(10));
    QVERIFY(!m_model->index(3).data(ArticleListModel::LoadedRole).toBool());
    QVERIFY(!m_model->index(3).data().isValid());
    settle();
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    answer(0);
    settle();
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_model->index(3).data(ArticleListModel::LoadedRole).toBool());
    QCOMPARE(m_model->index(3).data().toString(), QStringLiteral("第 999997 篇"));
    QCOMPARE(m_model->index(3).data(ArticleListModel::DateRole).toString(), QStringLiteral("2021-12-24"));
}

void TestArticleListModel::forgetsPagesThatWerePassedOver()
{
    m_model->setAnswer(answerOf(100000));
    for (int page = 0; page < 500; ++page)
        show(page * ArticleListModel::pageSize);
    settle();
    for (std::size_t number = 0; number < m_questions->asked.size(); ++number) {
        answer(number);
        settle();
    }
    QVERIFY2(m_questions->asked.size() <= 6, "pages nobody sees any more were fetched");
    // The page where the list stopped comes first.
    QCOMPARE(m_questions->asked.at(0).first(), m_model->rowNumber(499 * ArticleListModel::pageSize));
}

void TestArticleListModel::anAnswerForAnOlderListIsDropped()
{
    m_model->setAnswer(answerOf(200));
    show(0);
    settle();
    m_model->setAnswer(answerOf(5, QStringLiteral("征信")));
    answer(0);
    settle();
    QVERIFY(!m_model->index(0).data(ArticleListModel::LoadedRole).toBool());
}

void TestArticleListModel::sameRowsKeepTheirPlacesAndAreFetchedAnew()
{
    m_model->setAnswer(answerOf(20));
    show(0);
    settle();
    answer(0);
    settle();
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setAnswer(answerOf(20));
    QCOMPARE(reset.count(), 0);
    QVERIFY(m_model->index(0).data(ArticleListModel::LoadedRole).toBool());
    settle();
    QCOMPARE(m_questions->asked.size(), std::size_t(2));
}

void TestArticleListModel::theRestOfAnAnswerIsAppended()
{
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setAnswer(answerOf(30));
    const QPersistentModelIndex kept = m_model->index(20);
    show(0);
    settle();
    answer(0);
    settle();
    const QString title = m_model->index(20).data(Qt::DisplayRole).toString();
    QVERIFY(!title.isEmpty());
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->setAnswer(answerOf(300));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 30);
    QCOMPARE(inserted[0][2].toInt(), 299);
    QCOMPARE(m_model->rowCount(), 300);
    QCOMPARE(kept.row(), 20);
    QCOMPARE(m_model->index(20).data(Qt::DisplayRole).toString(), title);
    // The page that had room is filled.
    show(35);
    settle();
    QCOMPARE(m_questions->asked.size(), std::size_t(2));
    answer(1);
    settle();
    QVERIFY(m_model->index(35).data(ArticleListModel::LoadedRole).toBool());
}

void TestArticleListModel::anotherAnswerIsNotAppended()
{
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setAnswer(answerOf(30, QStringLiteral("档案")));
    m_model->setAnswer(answerOf(300, QStringLiteral("快递")));
    QCOMPARE(reset.size(), 2);
    QueryAnswer others = answerOf(400, QStringLiteral("快递"));
    others.rows.swapItemsAt(3, 4);
    m_model->setAnswer(others);
    QCOMPARE(reset.size(), 3);
}

void TestArticleListModel::aFailureIsToldOnceAndNotAskedAgain()
{
    const QSignalSpy failed(m_model.get(), &ArticleListModel::failed);
    m_model->setAnswer(answerOf(10));
    show(0);
    settle();
    m_questions->answer(0, Error{ErrorCode::Database, QStringLiteral("index.db is damaged.")});
    settle();
    show(0);
    settle();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_questions->asked.size(), std::size_t(1));
}

void TestArticleListModel::marksAreShownAtOnce()
{
    m_model->setAnswer(answerOf(10));
    show(0);
    settle();
    answer(0);
    settle();
    m_model->setMarks(m_model->index(4).data(ArticleListModel::IdRole).toString(), true, std::nullopt);
    QVERIFY(m_model->index(4).data(ArticleListModel::ReadRole).toBool());
    QVERIFY(!m_model->index(4).data(ArticleListModel::StarredRole).toBool());
    QVERIFY(!m_model->index(5).data(ArticleListModel::ReadRole).toBool());
}

void TestArticleListModel::thumbnailIsAPathBelowTheFolder()
{
    m_model->setAnswer(answerOf(1));
    show(0);
    settle();
    auto summaries = summariesOf(m_questions->asked.at(0));
    summaries[0].thumbnail = QStringLiteral("images/a.png");
    m_questions->answer(0, summaries);
    settle();
    QVERIFY(m_model->index(0).data(ArticleListModel::ThumbnailRole).toString().isEmpty());
    m_model->setRoots({{QStringLiteral("存档"), QStringLiteral("/data/存档")}});
    QCOMPARE(m_model->index(0).data(ArticleListModel::ThumbnailRole).toString(),
             QStringLiteral("/data/存档/images/a.png"));
}

QTEST_MAIN(TestArticleListModel)
#include "tst_article_list_model.moc"
