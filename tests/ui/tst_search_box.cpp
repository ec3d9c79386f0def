// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_box.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace shiwen;

class TestSearchBox : public QObject
{
    Q_OBJECT

private slots:
    void asksOnceAfterTheLastKey();
    void returnAsksAtOnceForWholeWords();
    void composingDoesNotSearch();
    void composingBesideTextDoesNotSearch();
    void composingThatIsGivenUpChangesNothing();
    void saysWhatItUnderstands();
    void saysItInChinese();
    void theBookmarkAsksToSave();
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

void TestSearchBox::composingBesideTextDoesNotSearch()
{
    SearchBox box;
    QSignalSpy asked(&box, &SearchBox::searchRequested);
    QTest::keyClicks(&box, QStringLiteral("kd"));
    QInputMethodEvent composing(QStringLiteral("zheng"), {});
    QCoreApplication::sendEvent(&box, &composing);
    // What was typed before waits too; and a word that is committed while the next is composed.
    QVERIFY(!asked.wait(SearchBox::delayMs * 2));
    QInputMethodEvent both(QStringLiteral("xin"), {});
    both.setCommitString(QStringLiteral("征"));
    QCoreApplication::sendEvent(&box, &both);
    QVERIFY(!asked.wait(SearchBox::delayMs * 2));
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("信"));
    QCoreApplication::sendEvent(&box, &committed);
    QVERIFY(asked.wait());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("kd征信"));
}

void TestSearchBox::composingThatIsGivenUpChangesNothing()
{
    SearchBox box;
    box.showText(QStringLiteral("纸"));
    QSignalSpy asked(&box, &SearchBox::searchRequested);
    QInputMethodEvent composing(QStringLiteral("zheng"), {});
    QCoreApplication::sendEvent(&box, &composing);
    QInputMethodEvent givenUp;
    QCoreApplication::sendEvent(&box, &givenUp);
    QVERIFY(!asked.wait(SearchBox::delayMs * 2));
    QCOMPARE(box.text(), QStringLiteral("纸"));
}

void TestSearchBox::saysWhatItUnderstands()
{
    SearchBox box;
    const QString help = box.accessibleDescription();
    QVERIFY(help.contains(QLatin1String("-without")));
    QTest::keyClicks(&box, QStringLiteral("-<b>x tag:y"));
    QCOMPARE(box.accessibleDescription(), QStringLiteral("Articles without “<b>x”; tagged “y” or below it."));
    QCOMPARE(box.toolTip(), QStringLiteral("<p>Articles without “&lt;b&gt;x”; tagged “y” or below it.</p>"));
    box.search({});
    QCOMPARE(box.accessibleDescription(), help);
}

void TestSearchBox::saysItInChinese()
{
    QTranslator chinese;
    QVERIFY(chinese.load(QStringLiteral(":/i18n/shiwen_zh_CN")));
    QCoreApplication::installTranslator(&chinese);
    SearchBox box;
    box.search(QStringLiteral("征信 -广告 tag:反诈 after:2019 (a OR \"b c\") date:abc"));
    QCOMPARE(box.accessibleDescription(),
             QStringLiteral("含有“征信”；不含“广告”；标签是“反诈”或其下级；日期从 2020-01-01 起；"
                            "含有“a”或含有短语“b c”；含有“date:abc”。\n"
                            "“date:abc”按文字查找：其中没有日期。日期要写成 date:2021-12。"));
}

void TestSearchBox::theBookmarkAsksToSave()
{
    SearchBox box;
    const QSignalSpy asked(&box, &SearchBox::saveRequested);
    QAction *bookmark = box.actions().last();
    QVERIFY(!bookmark->isVisible());
    box.showSaved(true, false);
    const QString save = bookmark->text();
    QVERIFY(bookmark->isVisible());
    bookmark->trigger();
    QCOMPARE(asked.count(), 1);
    box.showSaved(true, true);
    QVERIFY(bookmark->text() != save);
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
