// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/page_style.h"
#include "typeset/safe_link.h"

#include <QTest>

using namespace shiwen;
using namespace Qt::StringLiterals;

class TestPageStyle : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data()
    {
        QTest::addColumn<PageStyle>("style");
        QTest::newRow("light") << PageStyle::light();
        QTest::newRow("sepia") << PageStyle::sepia();
        QTest::newRow("dark") << PageStyle::darkStyle();
        QTest::newRow("printed light") << PageStyle::light().printed();
        QTest::newRow("printed dark") << PageStyle::darkStyle().printed();
    }

    void textIsReadable()
    {
        QFETCH(PageStyle, style);
        QCOMPARE(style.dark, style.paper.lightness() < 128);
        for (const QColor &paper : {style.paper, style.codePaper})
            for (const QColor &ink : {style.ink, style.muted, style.link})
                QVERIFY2(contrastRatio(ink, paper) >= 4.5, qPrintable(ink.name() + u" on "_s + paper.name()));
        for (const QColor &mark : {style.mark, style.currentMark})
            QVERIFY2(contrastRatio(style.ink, mark) >= 4.5, qPrintable(mark.name()));
        for (const QColor &colour : style.highlights)
            QVERIFY2(contrastRatio(style.ink, colour) >= 4.5, qPrintable(colour.name()));
        QVERIFY(contrastRatio(style.mark, style.paper) > 1.15);
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void zoomScalesTypeAndColumnAlike()
    {
        const PageStyle style = PageStyle::light();
        const PageStyle larger = style.scaled(2);
        QCOMPARE(larger.font.pixelSize(), 34);
        QCOMPARE(larger.columnWidth, 1440.0);
        QVERIFY(style.scaled(0.01).font.pixelSize() >= 6);
    }

    void languageChoosesTheGlyphs()
    {
        const PageStyle style = PageStyle::light();
        QCOMPARE(style.forLanguage(u"zh-Hans"_s).font.families().constFirst(), u"Noto Sans CJK SC"_s);
        QCOMPARE(style.forLanguage(u"zh-Hant"_s).font.families().constFirst(), u"Noto Sans CJK TC"_s);
        QCOMPARE(style.forLanguage(u"ja"_s).font.families().constFirst(), u"Noto Sans CJK JP"_s);
        QCOMPARE(style.forLanguage({}).font.families(), style.font.families());
    }

    void onlySafeLinksAreShown_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::newRow("https") << u"https://example.org/a?b=1#c"_s << u"https://example.org/a?b=1#c"_s;
        QTest::newRow("mail") << u"mailto:a@example.org"_s << u"mailto:a@example.org"_s;
        QTest::newRow("relative") << u"../2021/旧文.md"_s << u"../2021/旧文.md"_s;
        QTest::newRow("fragment") << u"#第二节"_s << u"#第二节"_s;
        QTest::newRow("our own") << u"shiwen://article/abcdefghijklmnop"_s << u"shiwen://article/abcdefghijklmnop"_s;
        QTest::newRow("without scheme") << u"//example.org/x"_s << u"https://example.org/x"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << u""_s;
        QTest::newRow("javascript") << u"JavaScript:alert(1)"_s << u""_s;
        QTest::newRow("hidden javascript") << u"java\nscript:alert(1)"_s << u""_s;
        QTest::newRow("data") << u"data:text/html,hello"_s << u""_s;
        QTest::newRow("share") << u"\\\\host\\share"_s << u""_s;
        QTest::newRow("drive") << u"C:\\Windows"_s << u""_s;
        QTest::newRow("empty") << u"  "_s << u""_s;
    }

    void onlySafeLinksAreShown()
    {
        QFETCH(QString, url);
        QFETCH(QString, shown);
        QCOMPARE(safeLink(url), shown);
    }

    void headingsAnswerToTheirText() { QCOMPARE(headingAnchor(u" 一、Backup 的方法！"_s), u"一backup-的方法"_s); }
};

QTEST_MAIN(TestPageStyle)
#include "tst_page_style.moc"
