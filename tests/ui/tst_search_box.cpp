// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_box.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace shiwen;

class TestSearchBox : public QObject
{
    Q_OBJECT

private slots:
    void asksOnceAfterTheLastKey();
    void returnAsksAtOnceForWholeWords();
    void composingDoesNotSearch();
    void escapeClearsThenLeaves();
};

void TestSearchBox::asksOnceAfterTheLastKey()
{
    SearchBox box;
    QSignalSpy asked(&box, &SearchBox::searchRequested);
    QTest::keyClicks(&box, QStringLiteral("backup"));
    QCOMPARE(asked.count(), 0);
    QVERIFY(asked.wait());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("backup"));
    QVERIFY(asked.at(0).at(1).toBool());
}

void TestSearchBox::returnAsksAtOnceForWholeWords()
{
    SearchBox box;
    QSignalSpy asked(&box, &SearchBox::searchRequested);
    QTest::keyClicks(&box, QStringLiteral("paper"));
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QVERIFY(!asked.at(0).at(1).toBool());
}

void TestSearchBox::composingDoesNotSearch()
{
    SearchBox box;
    QSignalSpy asked(&box, &SearchBox::searchRequested);
    QInputMethodEvent composing(QStringLiteral("zheng"), {});
    QCoreApplication::sendEvent(&box, &composing);
    QVERIFY(!asked.wait(SearchBox::delayMs * 2));
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("征信"));
    QCoreApplication::sendEvent(&box, &committed);
    QVERIFY(asked.wait());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("征信"));
}

void TestSearchBox::escapeClearsThenLeaves()
{
    SearchBox box;
    QSignalSpy asked(&box, &SearchBox::searchRequested);
    const QSignalSpy left(&box, &SearchBox::leaveRequested);
    box.search(QStringLiteral("纸"));
    QTest::keyClick(&box, Qt::Key_Escape);
    QVERIFY(box.text().isEmpty());
    QCOMPARE(asked.last().at(0).toString(), QString());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&box, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

QTEST_MAIN(TestSearchBox)
#include "tst_search_box.moc"
