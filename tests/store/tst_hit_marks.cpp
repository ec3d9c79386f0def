// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hit_marks.h"
#include "store/snippet.h"

#include <QTest>

using namespace shiwen;
using namespace Qt::StringLiterals;

class TestHitMarks : public QObject
{
    Q_OBJECT

    static QString passage(const QString &query, const QString &text, const ArticleSummary &article = {})
    {
        return passageOf(text, phrasesToMark(parseQuery(query), article));
    }

private slots:
    void titlesAreMarked_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const QString &query, const QString &title, const QString &marked) {
            QTest::newRow(name) << query << title << marked;
        };
        row("phrase", u"护书"_s, u"梅雨季怎么护书"_s, u"梅雨季怎么<mark>护书</mark>"_s);
        row("other script", u"护书"_s, u"梅雨季怎麼護書"_s, u"梅雨季怎麼<mark>護書</mark>"_s);
        row("two words", u"护书 梅雨"_s, u"梅雨季怎么护书"_s, u"<mark>梅雨</mark>季怎么<mark>护书</mark>"_s);
        row("field", u"title:梅雨"_s, u"梅雨季怎么护书"_s, u"<mark>梅雨</mark>季怎么护书"_s);
        row("signs", u"C++"_s, u"C 与 C++ <入门>"_s, u"C 与 <mark>C++</mark> &lt;入门&gt;"_s);
        row("full width", u"5g手机"_s, u"买５Ｇ 手機"_s, u"买<mark>５Ｇ 手機</mark>"_s);
        row("pinyin", u"hushu"_s, u"梅雨季怎么护书"_s, u"梅雨季怎么<mark>护书</mark>"_s);
        row("initials", u"myj"_s, u"梅雨季怎么护书"_s, u"<mark>梅雨季</mark>怎么护书"_s);
        row("letters before pinyin", u"ai"_s, u"爱与 AI"_s, u"爱与 <mark>AI</mark>"_s);
        row("elsewhere", u"护书"_s, u"纸为什么会变黄"_s, QString());
        row("excluded", u"-护书 title:梅雨"_s, u"梅雨季怎么护书"_s, u"<mark>梅雨</mark>季怎么护书"_s);
        row("only excluded", u"-护书"_s, u"梅雨季怎么护书"_s, QString());
        row("a tag is no text", u"tag:梅雨"_s, u"梅雨季怎么护书"_s, QString());
        row("part of a quoted phrase", u"\"梅雨天怎么护书\""_s, u"梅雨季怎么护书"_s, QString());
        row("no title", u"护书"_s, QString(), QString());
    }

    void titlesAreMarked()
    {
        QFETCH(QString, query);
        QFETCH(QString, title);
        QFETCH(QString, marked);
        QCOMPARE(markedTitle(parseQuery(query), title), marked);
    }

    void anUnfinishedWordIsMarkedAsFarAsItGoes()
    {
        QCOMPARE(markedTitle(parseQuery(u"check"_s, true), u"How to Read a Checksum"_s),
                 u"How to Read a <mark>Check</mark>sum"_s);
        QCOMPARE(markedTitle(parseQuery(u"check"_s), u"How to Read a Checksum"_s), QString());
    }

    void whatMustNotOccurIsNotMarked()
    {
        QCOMPARE(passage(u"校验 -备份 NOT 硬盘"_s, u"校验、备份与硬盘"_s), u"<mark>校验</mark>、备份与硬盘"_s);
        QCOMPARE(passage(u"校验 (备份 OR -硬盘)"_s, u"校验、备份与硬盘"_s),
                 u"<mark>校验</mark>、<mark>备份</mark>与硬盘"_s);
        QCOMPARE(passage(u"beifen"_s, u"校验、备份与硬盘"_s), u"校验、备份与硬盘"_s);
        QCOMPARE(passage(u"C++"_s, u"C 语言，C++"_s), u"C 语言，<mark>C++</mark>"_s);
    }

    void pairsAreMarkedOnlyWhereTheWholeIsNowhere()
    {
        const QString text = u"梅雨天里，书怎么护？"_s;
        QCOMPARE(passage(u"梅雨季怎么护书"_s, text), u"<mark>梅雨</mark>天里，书<mark>怎么</mark>护？"_s);
        ArticleSummary article;
        article.title = u"梅雨季怎么护书"_s;
        QCOMPARE(passage(u"梅雨季怎么护书"_s, text, article), text);
        article = {};
        article.tags = {u"梅雨季怎么护书"_s};
        QCOMPARE(passage(u"梅雨季怎么护书"_s, text, article), text);
        QCOMPARE(passage(u"\"梅雨季怎么护书\""_s, text), text);
    }
};

QTEST_GUILESS_MAIN(TestHitMarks)
#include "tst_hit_marks.moc"
