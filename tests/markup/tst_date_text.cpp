// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/date_text.h"

#include <QTest>

using namespace shiwen;

class TestDateText : public QObject
{
    Q_OBJECT

private slots:
    void datesAreNormalised_data();
    void datesAreNormalised();
    void wholeLinesAreDates();
    void namesBeginWithDates_data();
    void namesBeginWithDates();
};

void TestDateText::datesAreNormalised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("2021-12-24", "2021-12-24");
    row("2019-2-06", "2019-02-06");
    row("2022-8-1", "2022-08-01");
    row("2013/07/03 11:41", "2013-07-03T11:41:00+08:00");
    row("2021.7.3", "2021-07-03");
    row("20211224", "2021-12-24");
    row("2021年12月24日", "2021-12-24");
    row("2026年4月21日 11:26", "2026-04-21T11:26:00+08:00");
    row("2018-05-12 22:51", "2018-05-12T22:51:00+08:00");
    row("2020-02-16 18:00:00", "2020-02-16T18:00:00+08:00");
    row("2018-05-12 15:30 +0800", "2018-05-12T15:30:00+08:00");
    row("2018-09-09  +0800", "2018-09-09");
    row("2014-10-20T10:49:34+02:00", "2014-10-20T16:49:34+08:00");
    row("2025-04-26T00:00:00.000Z", "2025-04-26T08:00:00+08:00");
    row("2024-01-02T03:04:05 (UTC +08:00)", "2024-01-02T03:04:05+08:00");
    row("2021-12-31 20:00 -0500", "2022-01-01T09:00:00+08:00");
    row("1640340000", "2021-12-24T18:00:00+08:00");
    row("1640340000000", "2021-12-24T18:00:00+08:00");
    row("2025-05-1 14:59", "2025-05-01T14:59:00+08:00");
    row("2021年12月24日 下午6:05", "2021-12-24T18:05:00+08:00");
    row("2021-12-24 上午9:59:09", "2021-12-24T09:59:09+08:00");
    row("Dec 24, 2021", "2021-12-24");
    row("24 December 2021 06:05 PM", "2021-12-24T18:05:00+08:00");
    row("Fri Dec 24 2021 18:05:09 GMT+0800 (中国标准时间)", "2021-12-24T18:05:09+08:00");
    row("Fri, 24 Dec 2021 10:05:09 GMT+00:00", "2021-12-24T18:05:09+08:00");
    row("2021-12-24 18:05 发表于湖北", "2021-12-24T18:05:00+08:00");
    row("Dec 2021", "");
    row("2021-02-30", "");
    row("2021-13-01", "");
    row("1970-01-01 08:33", "");
    row("昨天", "");
    row("", "");
    row("12-24", "");
    row("2021", "");
}

void TestDateText::datesAreNormalised()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(normalisedDate(text), expected);
}

void TestDateText::namesBeginWithDates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *name, const char *date, const char *rest) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(date) << QString::fromUtf8(rest);
    };
    row("2021-12-24-晾书", "2021-12-24", "晾书");
    row("2021-12-24_晾书", "2021-12-24", "晾书");
    row("2021-12-24 晾书", "2021-12-24", "晾书");
    row("20211224 晾书", "2021-12-24", "晾书");
    row("20211224.3 晾书", "2021-12-24", "晾书");
    row("(20211224)晾书", "2021-12-24", "晾书");
    row("2021-12-24日晾书", "2021-12-24", "晾书");
    row("99991399 编号", "", "99991399 编号");
    row("晾书 2021-12-24", "", "晾书 2021-12-24");
    row("2021年12月24日晾书", "2021-12-24", "晾书");
    row("20230103.1 ⭐️⭐️ 晾书", "2023-01-03", "⭐️⭐️ 晾书");
    row("20211224.10", "2021-12-24", "");
}

void TestDateText::wholeLinesAreDates()
{
    QCOMPARE(wholeDate(u"2026年4月21日 11:26"), QStringLiteral("2026-04-21T11:26:00+08:00"));
    QCOMPARE(wholeDate(u"2021-12-24 (UTC +08:00)"), QStringLiteral("2021-12-24"));
    QCOMPARE(wholeDate(u"2021-12-24 那天下雨"), QString());
    QCOMPARE(dateAtEndOfName(u"晾书_2021-12-24"), QStringLiteral("2021-12-24"));
    QCOMPARE(dateAtEndOfName(u"晾书（20211224）"), QStringLiteral("2021-12-24"));
    QCOMPARE(dateAtEndOfName(u"编号20211224"), QString());
    QCOMPARE(monthOfName(u"2021-12"), QStringLiteral("2021-12"));
    QCOMPARE(monthOfName(u"202112"), QStringLiteral("2021-12"));
    QCOMPARE(monthOfName(u"2021年12月"), QStringLiteral("2021-12"));
    QCOMPARE(monthOfName(u"2021"), QString());
    QCOMPARE(monthOfName(u"202113"), QString());
    QCOMPARE(monthOfName(u"2021-12 晾书"), QString());
}

void TestDateText::namesBeginWithDates()
{
    QFETCH(QString, name);
    QFETCH(QString, date);
    QFETCH(QString, rest);
    const NameDate read = dateInName(name);
    QCOMPARE(read.date, date);
    QCOMPARE(name.mid(read.length), rest);
}

QTEST_APPLESS_MAIN(TestDateText)
#include "tst_date_text.moc"
