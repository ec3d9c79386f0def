// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_explanation.h"

#include <QTest>

using namespace shiwen;

class TestQueryExplanation : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasUnderstood_data();
    void saysWhatWasUnderstood();
    void saysWhatIsStillTyped_data();
    void saysWhatIsStillTyped();
    void everyFieldAndStateHasWords();
    void isBounded();
};

void TestQueryExplanation::saysWhatWasUnderstood_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *query, const char *words) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(words);
    };
    row("", "All articles.");
    row("征信 -广告 tag:反诈 after:2019 (a OR \"b c\") kd",
        "Articles with “征信”; without “广告”; tagged “反诈” or below it; dated from 2020-01-01 on; "
        "with “a” or with the phrase “b c”; with “kd”.");
    row("甲 OR 乙 -丙", "Articles with “甲” or (with “乙” and without “丙”).");
    row("-(甲 乙)", "Articles not (with “甲” and with “乙”).");
    row("\"快递\" -\"屏幕 共享\"", "Articles with the phrase “快递”; without the phrase “屏幕 共享”.");
    row("C++ -C#", "Articles with “C++” exactly, its signs included; without “C#” exactly, its signs included.");
    row("date:2021-12..2022-03", "Articles dated 2021-12-01 to 2022-03-31.");
    row("-date:2021-12-24 before:2020", "Articles not dated 2021-12-24; dated up to 2019-12-31.");
    row("-title:快递 account:\"江 城\"", "Articles without “快递” in the title; from the account “江 城”.");
    row("is:unread -is:starred has:missing-image", "Articles not read yet; without a star; with missing pictures.");
    row("甲 date:abc", "Articles with “甲”; with “date:abc”.\n“date:abc” is searched for as text: it names no date. "
                       "Write date:2021-12.");
    row("甲 ！", "Articles with “甲”.\n“！” was left out: there is nothing in it to search for.");
    row("100%1 %2", "Articles with “100%1”; with “%2”.");
}

void TestQueryExplanation::saysWhatWasUnderstood()
{
    QFETCH(QString, query);
    QTEST(explanation(parseQuery(query)), "words");
}

void TestQueryExplanation::saysWhatIsStillTyped_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("words");
    QTest::newRow("Latin") << QStringLiteral("征信 kua")
                           << QStringLiteral("Articles with “征信”; with “kua…”, its last word as a beginning too.");
    QTest::newRow("Han") << QStringLiteral("征信") << QStringLiteral("Articles with “征信”.");
}

void TestQueryExplanation::saysWhatIsStillTyped()
{
    QFETCH(QString, query);
    QTEST(explanation(parseQuery(query, true)), "words");
}

void TestQueryExplanation::everyFieldAndStateHasWords()
{
    QStringList seen;
    for (const char *term :
         {"title:甲", "tag:甲", "account:甲", "author:甲", "folder:甲", "source:甲", "reposter:甲", "date:2021",
          "is:unread", "is:starred", "is:removed", "is:repost", "has:image", "has:missing-image", "lang:zh-Hans"}) {
        const QString query = QString::fromUtf8(term);
        for (const QString &text : {query, QString(u'-' + query)}) {
            const QString words = explanation(parseQuery(text));
            QVERIFY2(!seen.contains(words) && words != QLatin1String("Articles ."), qPrintable(text));
            seen.append(words);
        }
    }
}

void TestQueryExplanation::isBounded()
{
    const QString many = explanation(parseQuery(QStringLiteral("甲 ").repeated(50)));
    QVERIFY(many.endsWith(QLatin1String("; 38 more condition(s).")));
    const QString longWord = explanation(parseQuery(QStringLiteral("征信").repeated(1000)));
    QVERIFY(longWord.size() < 100);
    QVERIFY(longWord.contains(u'…'));
    // What could turn the line around is shown as an escape.
    QVERIFY(
        !explanation(parseQuery(QStringLiteral("甲") + QChar(0x202E) + QStringLiteral("乙"))).contains(QChar(0x202E)));
}

QTEST_GUILESS_MAIN(TestQueryExplanation)
#include "tst_query_explanation.moc"
