// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snippet.h"

#include <QTest>

using namespace shiwen;

class TestSnippet : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void findsPrefixes();
    void marksTheOriginalCharacters_data();
    void marksTheOriginalCharacters();
    void takesTheBestPassage();
    void startsAtASentence();
    void withoutHitsTheBeginning();
    void neverCutsAGrapheme();
    void survivesAnyWidth();
};

namespace {

QStringList found(const QString &text, const QStringList &phrases, bool prefix = false)
{
    QStringList hits;
    for (const TextRange &range : findPhrases(text, phrases, prefix))
        hits.append(text.mid(range.begin, range.length));
    return hits;
}

} // namespace

void TestSnippet::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("phrases");
    QTest::addColumn<QStringList>("hits");
    const auto row = [](const char *name, const char16_t *text, const QStringList &phrases, const QStringList &hits) {
        QTest::newRow(name) << QString::fromUtf16(text) << phrases << hits;
    };
    row("plain", u"查征信，再查征信。", {QStringLiteral("征信")}, {QStringLiteral("征信"), QStringLiteral("征信")});
    row("traditional", u"小心詐騙電話", {QStringLiteral("诈骗")}, {QStringLiteral("詐騙")});
    row("simplified", u"小心诈骗电话", {QStringLiteral("詐騙")}, {QStringLiteral("诈骗")});
    row("across punctuation", u"屏幕，“共享”", {QStringLiteral("屏幕共享")}, {QStringLiteral("屏幕，“共享")});
    row("not across lines", u"屏幕\n共享", {QStringLiteral("屏幕共享")}, {});
    row("full width", u"ＡＩ芯片", {QStringLiteral("ai芯片")}, {QStringLiteral("ＡＩ芯片")});
    row("whole words", u"mail AI chain", {QStringLiteral("ai")}, {QStringLiteral("AI")});
    row("two words", u"deep-learning", {QStringLiteral("deep learning")}, {QStringLiteral("deep-learning")});
    row("one word is not two", u"deeplearning", {QStringLiteral("deep learning")}, {});
    row("word end", u"M女士 MM女士", {QStringLiteral("m女士")}, {QStringLiteral("M女士")});
    row("marks", u"cafe\u0301s cafe\u0301!", {QStringLiteral("CAFÉ")}, {QStringLiteral("cafe\u0301")});
    row("kana", u"ﾃﾞｰﾀ", {QStringLiteral("データ")}, {QStringLiteral("ﾃﾞｰﾀ")});
    row("above the basic plane", u"去𠮷野家", {QStringLiteral("𠮷野")}, {QStringLiteral("𠮷野")});
    row("overlap of one phrase", u"人人人", {QStringLiteral("人人")}, {QStringLiteral("人人")});
    row("overlap of two", u"征信用卡", {QStringLiteral("信用"), QStringLiteral("征信")}, {QStringLiteral("征信")});
    row("longer first", u"征信报告", {QStringLiteral("征信"), QStringLiteral("征信报告")},
        {QStringLiteral("征信报告")});
    row("in order", u"乙甲", {QStringLiteral("甲"), QStringLiteral("乙")},
        {QStringLiteral("乙"), QStringLiteral("甲")});
    row("no unit", u"甲！乙", {QStringLiteral("！"), QString()}, {});
    row("retry inside", u"甲甲乙", {QStringLiteral("甲乙")}, {QStringLiteral("甲乙")});
    row("retry at a word", u"aab ab", {QStringLiteral("ab")}, {QStringLiteral("ab")});
}

void TestSnippet::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, phrases);
    QFETCH(QStringList, hits);
    QCOMPARE(found(text, phrases), hits);
}

void TestSnippet::findsPrefixes()
{
    const QString text = QStringLiteral("Kuaidi 与 akua");
    QCOMPARE(found(text, {QStringLiteral("kua")}, true), QStringList{QStringLiteral("Kua")});
    QCOMPARE(found(text, {QStringLiteral("kua")}, false), QStringList());
    QCOMPARE(snippet(text, {QStringLiteral("kua")}, 90, true), QStringLiteral("<mark>Kua</mark>idi 与 akua"));
}

void TestSnippet::marksTheOriginalCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("passage");
    const auto row = [](const char *name, const char16_t *text, const char16_t *phrase, const char16_t *passage) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(phrase) << QString::fromUtf16(passage);
    };
    row("traditional", u"小心詐騙。", u"诈骗", u"小心<mark>詐騙</mark>。");
    row("escaped", u"若 a<b && \"甲\" 征信>0", u"征信", u"若 a&lt;b &amp;&amp; &quot;甲&quot; <mark>征信</mark>&gt;0");
    row("escaped inside", u"屏幕<共享", u"屏幕共享", u"<mark>屏幕&lt;共享</mark>");
    row("white space", u"  第一行\n\n\t第二　 征信 \r\n", u"征信", u"第一行 第二 <mark>征信</mark>");
    row("two hits", u"征信与征信", u"征信", u"<mark>征信</mark>与<mark>征信</mark>");
    row("a tag in the text", u"<mark>征信</mark>", u"征信", u"&lt;mark&gt;<mark>征信</mark>&lt;/mark&gt;");
}

void TestSnippet::marksTheOriginalCharacters()
{
    QFETCH(QString, text);
    QFETCH(QString, phrase);
    QFETCH(QString, passage);
    QCOMPARE(snippet(text, {phrase}), passage);
}

void TestSnippet::takesTheBestPassage()
{
    const QString filler = QStringLiteral("春天把硬盘接上电脑读一遍").repeated(20);
    const QString text =
        QStringLiteral("征信征信征信") + filler + QStringLiteral("快递与征信") + filler + QStringLiteral("快递");
    const QString best = snippet(text, {QStringLiteral("征信"), QStringLiteral("快递")}, 60);
    QVERIFY2(best.contains(QStringLiteral("<mark>快递</mark>与<mark>征信</mark>")), qPrintable(best));
    QVERIFY(best.startsWith(u'…') && best.endsWith(u'…'));
    QVERIFY(best.size() < 60 + 30 + 2);
    QVERIFY(
        snippet(text, {QStringLiteral("征信")}, 60).startsWith(QStringLiteral("<mark>征信</mark><mark>征信</mark>")));
}

void TestSnippet::startsAtASentence()
{
    const QString text = QStringLiteral("前面的话很长").repeated(10) + QStringLiteral("结束了。这里才说到征信的事") +
                         QStringLiteral("后面还有").repeated(20);
    QVERIFY(snippet(text, {QStringLiteral("征信")}, 60).startsWith(QStringLiteral("…这里才说到<mark>征信</mark>的事")));
}

void TestSnippet::withoutHitsTheBeginning()
{
    QCOMPARE(snippet(QStringLiteral("短文\n第二行"), {}), QStringLiteral("短文 第二行"));
    QCOMPARE(snippet(QStringLiteral("一二三四五六七八九十"), {QStringLiteral("百")}, 5), QStringLiteral("一二三四五…"));
    QCOMPARE(snippet(QString(), {QStringLiteral("百")}), QString());
}

void TestSnippet::neverCutsAGrapheme()
{
    const QString family = QStringLiteral("👨\u200D👩\u200D👧");
    const QString text =
        family.repeated(12) + QStringLiteral("征信") + family.repeated(12) + QStringLiteral("e\u0301").repeated(9);
    for (int width = 1; width < 120; ++width) {
        QString passage = snippet(text, {QStringLiteral("征信")}, width);
        QVERIFY(passage.contains(QStringLiteral("<mark>征信</mark>")));
        passage.remove(QStringLiteral("<mark>征信</mark>"))
            .remove(u'…')
            .remove(family)
            .remove(QStringLiteral("e\u0301"));
        QCOMPARE(passage, QString());
        QString beginning = snippet(text, {}, width);
        beginning.remove(QStringLiteral("征信")).remove(u'…').remove(family).remove(QStringLiteral("e\u0301"));
        QVERIFY2(beginning.isEmpty() || beginning == u"征", qPrintable(beginning));
    }
}

void TestSnippet::survivesAnyWidth()
{
    const QString text = QStringLiteral("征信报告");
    QCOMPARE(snippet(text, {text}, 1), QStringLiteral("<mark>征信报告</mark>"));
    QCOMPARE(snippet(text, {QStringLiteral("报告")}, 0), QStringLiteral("…<mark>报告</mark>"));
}

QTEST_GUILESS_MAIN(TestSnippet)
#include "tst_snippet.moc"
