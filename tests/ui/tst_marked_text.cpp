// SPDX-License-Identifier: GPL-3.0-or-later
#include "marked_text.h"

#include <QTest>

using namespace shiwen;

class TestMarkedText : public QObject
{
    Q_OBJECT

private slots:
    void readsMarks_data();
    void readsMarks();
    void isCutWithItsMarks();
    void theFirstHitIsInSight();
};

void TestMarkedText::readsMarks_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("marks");
    QTest::addColumn<QString>("first");
    QTest::newRow("plain") << QStringLiteral("纸要防潮") << QStringLiteral("纸要防潮") << 0 << QString();
    QTest::newRow("one") << QStringLiteral("…查<mark>征信</mark>报告") << QStringLiteral("…查征信报告") << 1
                         << QStringLiteral("征信");
    QTest::newRow("two") << QStringLiteral("<mark>纸</mark>和<mark>墨</mark>") << QStringLiteral("纸和墨") << 2
                         << QStringLiteral("纸");
    QTest::newRow("entities") << QStringLiteral("a &lt;b&gt; &amp;amp; <mark>&quot;c&quot;</mark>")
                              << QStringLiteral("a <b> &amp; \"c\"") << 1 << QStringLiteral("\"c\"");
    QTest::newRow("never closed") << QStringLiteral("纸<mark>墨") << QStringLiteral("纸墨") << 0 << QString();
    QTest::newRow("closed only") << QStringLiteral("纸</mark>墨") << QStringLiteral("纸墨") << 0 << QString();
}

void TestMarkedText::readsMarks()
{
    QFETCH(QString, html);
    QFETCH(int, marks);
    const MarkedText marked = parseMarked(html);
    QTEST(marked.text, "text");
    QCOMPARE(marked.marks.size(), qsizetype(marks));
    if (marks > 0)
        QTEST(marked.text.mid(marked.marks.first().start, marked.marks.first().length), "first");
}

void TestMarkedText::isCutWithItsMarks()
{
    const QFontMetrics metrics{QFont()};
    const MarkedText title = parseMarked(QStringLiteral("纸为<mark>什么会变黄</mark>，<mark>书</mark>"));
    QCOMPARE(elided(title, metrics, 10'000).marks, title.marks);
    const MarkedText cut = elided(title, metrics, metrics.horizontalAdvance(QStringLiteral("纸为什么…")) + 2);
    QCOMPARE(cut.text, QStringLiteral("纸为什么…"));
    QCOMPARE(cut.marks, (QList<MarkedText::Range>{{2, 2}}));
}

void TestMarkedText::theFirstHitIsInSight()
{
    const MarkedText far = parseMarked(QStringLiteral("一二三四五六七八九十<mark>校验</mark>和<mark>校验</mark>"));
    QCOMPARE(withFirstHit(far, 20).text, far.text);
    const MarkedText near = withFirstHit(far, 9);
    QCOMPARE(near.text, QStringLiteral("…八九十校验和校验"));
    QCOMPARE(near.marks, (QList<MarkedText::Range>{{4, 2}, {7, 2}}));
    QCOMPARE(withFirstHit(parseMarked(QStringLiteral("一二三四五")), 2).text, QStringLiteral("一二三四五"));
}

QTEST_MAIN(TestMarkedText)
#include "tst_marked_text.moc"
