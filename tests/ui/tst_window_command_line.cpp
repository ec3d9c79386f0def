// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <QDir>
#include <QTest>

using namespace shiwen;

class TestWindowCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void readsEverything();
    void pathsBecomeAbsolute();
    void addressesAreTaken();
    void whatIsNotUnderstoodIsUsage_data();
    void whatIsNotUnderstoodIsUsage();
};

void TestWindowCommandLine::readsEverything()
{
    const auto line = parseCommandLine({QStringLiteral("shiwen"), QStringLiteral("--library"), QStringLiteral("/l"),
                                        QStringLiteral("--screenshot"), QStringLiteral("/s.png"),
                                        QStringLiteral("--size"), QStringLiteral("1280x800"), QStringLiteral("--theme"),
                                        QStringLiteral("dark"), QStringLiteral("--language"), QStringLiteral("zh_CN"),
                                        QStringLiteral("--select"), QStringLiteral("3"), QStringLiteral("/a")});
    QVERIFY(line.has_value());
    QCOMPARE(line->library, QStringLiteral("/l"));
    QCOMPARE(line->screenshot, QStringLiteral("/s.png"));
    QCOMPARE(line->size, QSize(1280, 800));
    QCOMPARE(line->theme, QStringLiteral("dark"));
    QCOMPARE(line->language, QStringLiteral("zh_CN"));
    QCOMPARE(line->select, 2);
    QCOMPARE(line->paths, QStringList{QStringLiteral("/a")});
}

void TestWindowCommandLine::pathsBecomeAbsolute()
{
    const auto line = parseCommandLine({QStringLiteral("shiwen"), QStringLiteral("archive")});
    QVERIFY(line.has_value());
    QCOMPARE(line->paths, QStringList{QDir::current().absoluteFilePath(QStringLiteral("archive"))});
}

void TestWindowCommandLine::addressesAreTaken()
{
    const auto line = parseCommandLine({QStringLiteral("shiwen"), QStringLiteral("shiwen://article/abcdefghijklmnop"),
                                        QStringLiteral("file:///tmp/%E6%97%A7%20%E6%96%87.md")});
    QVERIFY(line.has_value());
    QCOMPARE(line->paths,
             (QStringList{QStringLiteral("shiwen://article/abcdefghijklmnop"), QStringLiteral("/tmp/旧 文.md")}));
}

void TestWindowCommandLine::whatIsNotUnderstoodIsUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("option") << QStringList{QStringLiteral("--nonsense")};
    QTest::newRow("size") << QStringList{QStringLiteral("--size"), QStringLiteral("wide")};
    QTest::newRow("tiny") << QStringList{QStringLiteral("--size"), QStringLiteral("10x10")};
    QTest::newRow("theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("plaid")};
    QTest::newRow("language") << QStringList{QStringLiteral("--language"), QStringLiteral("xx")};
    QTest::newRow("select") << QStringList{QStringLiteral("--select"), QStringLiteral("0")};
}

void TestWindowCommandLine::whatIsNotUnderstoodIsUsage()
{
    QFETCH(QStringList, arguments);
    const auto line = parseCommandLine(QStringList{QStringLiteral("shiwen")} + arguments);
    QVERIFY(!line.has_value());
    QCOMPARE(int(line.error().code), int(ErrorCode::Usage));
    QVERIFY(!line.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestWindowCommandLine)
#include "tst_window_command_line.moc"
