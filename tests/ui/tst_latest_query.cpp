// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_library.h"
#include "latest_query.h"

#include <QSignalSpy>
#include <QTest>

using namespace shiwen;

class TestLatestQuery : public QObject
{
    Q_OBJECT

private slots:
    void theNewestQuestionWins();
    void anOlderQuestionIsCancelled();
    void aFailureIsTold();
    void anAnswerToNobodyIsDropped();
    void afterTheFirstRowsTheWholeIsAskedFor();
    void theWholeIsNotAskedForWhenSomethingElseIs();
};

void TestLatestQuery::theNewestQuestionWins()
{
    Questions<QueryRequest, QueryAnswer> questions;
    LatestQuery runner([&](const QueryRequest &request) { return questions.ask(request); });
    QList<QString> answers;
    connect(&runner, &LatestQuery::answered, this, [&](const QueryAnswer &answer) { answers << answer.request.text; });
    for (const auto *text : {"快", "快递", "快递单"})
        runner.ask({QString::fromUtf8(text), SortOrder::Date, true});
    // They come in the wrong order, the newest in the middle.
    for (const std::size_t number : {1U, 2U, 0U}) {
        questions.answer(number, answerOf(3, questions.asked.at(number).text));
        QCoreApplication::processEvents();
    }
    QCOMPARE(answers, QList<QString>{QStringLiteral("快递单")});
}

void TestLatestQuery::anOlderQuestionIsCancelled()
{
    Questions<QueryRequest, QueryAnswer> questions;
    LatestQuery runner([&](const QueryRequest &request) { return questions.ask(request); });
    runner.ask({QStringLiteral("档"), SortOrder::Date, true});
    runner.ask({QStringLiteral("档案"), SortOrder::Date, true});
    QVERIFY(questions.isCancelled(0));
    QVERIFY(!questions.isCancelled(1));
    questions.answer(0, answerOf(0));
    questions.answer(1, answerOf(0));
}

void TestLatestQuery::aFailureIsTold()
{
    Questions<QueryRequest, QueryAnswer> questions;
    LatestQuery runner([&](const QueryRequest &request) { return questions.ask(request); });
    QString message;
    connect(&runner, &LatestQuery::failed, this, [&](const Error &error) { message = error.message; });
    runner.ask({QStringLiteral("档"), SortOrder::Date, false});
    questions.answer(0, Error{ErrorCode::Database, QStringLiteral("index.db is damaged.")});
    QCoreApplication::processEvents();
    QCOMPARE(message, QStringLiteral("index.db is damaged."));
}

void TestLatestQuery::anAnswerToNobodyIsDropped()
{
    Questions<QueryRequest, QueryAnswer> questions;
    auto runner = std::make_unique<LatestQuery>([&](const QueryRequest &request) { return questions.ask(request); });
    runner->ask({QStringLiteral("档"), SortOrder::Date, false});
    runner.reset();
    questions.answer(0, answerOf(2));
    QCoreApplication::processEvents();
}

void TestLatestQuery::afterTheFirstRowsTheWholeIsAskedFor()
{
    Questions<QueryRequest, QueryAnswer> questions;
    LatestQuery runner([&](const QueryRequest &request) { return questions.ask(request); });
    QList<qsizetype> answered;
    connect(&runner, &LatestQuery::answered, this, [&](const QueryAnswer &answer) { answered << answer.rows.size(); });
    QueryRequest request{QStringLiteral("档案"), SortOrder::Date, true};
    request.firstRows = 50;
    runner.ask(request);
    QueryAnswer first = answerOf(50);
    first.request = request;
    first.complete = false;
    questions.answer(0, first);
    QTRY_COMPARE(questions.asked.size(), std::size_t(2));
    QCOMPARE(questions.asked[1].text, request.text);
    QCOMPARE(questions.asked[1].firstRows, 0);
    QVERIFY(questions.asked[1].waits);
    questions.answer(1, answerOf(120));
    QTRY_COMPARE(answered, (QList<qsizetype>{50, 120}));
    QCOMPARE(questions.asked.size(), std::size_t(2));
}

void TestLatestQuery::theWholeIsNotAskedForWhenSomethingElseIs()
{
    Questions<QueryRequest, QueryAnswer> questions;
    LatestQuery runner([&](const QueryRequest &request) { return questions.ask(request); });
    bool another = false;
    connect(&runner, &LatestQuery::answered, this, [&] {
        if (!std::exchange(another, true))
            runner.ask({QStringLiteral("快递"), SortOrder::Date, true});
    });
    runner.ask({QStringLiteral("档案"), SortOrder::Date, true});
    QueryAnswer first = answerOf(50);
    first.complete = false;
    questions.answer(0, first);
    QTRY_VERIFY(another);
    QCoreApplication::processEvents();
    QCOMPARE(questions.asked.size(), std::size_t(2));
    QCOMPARE(questions.asked[1].text, QStringLiteral("快递"));
    questions.answer(1, answerOf(0));
}

QTEST_MAIN(TestLatestQuery)
#include "tst_latest_query.moc"
