// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/units.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shiwen;

class TestUnits : public QObject
{
    Q_OBJECT

private slots:
    void cuts_data();
    void cuts();
    void remembersWhereUnitsStand();
    void lineEndsBreakPhrases();
    void countsAgreeWithUnits();
    void countsWords();
};

namespace {

QString joined(const QList<Unit> &units)
{
    QStringList parts;
    for (const Unit &unit : units)
        parts.append((unit.breakBefore ? QStringLiteral("/") : QString()) + unit.folded);
    return parts.join(u'|');
}

/// Characters of every kind, the awkward ones often.
QString randomText(QRandomGenerator &random)
{
    static const QString alphabet =
        QStringLiteral("中國国aZé９5 \n\n，。-_カｶかはｳ한ﾞ\u3099\u309A\u0301\u200B\uFE0F𠮷𝐀😀ー々〇①½ßǅ\uE000");
    QString text;
    const int length = random.bounded(60);
    for (int i = 0; i < length; ++i) {
        if (random.bounded(12) == 0)
            text += QChar(char16_t(random.bounded(0x10000))); // lone surrogates too
        else
            text += alphabet[random.bounded(alphabet.size())];
    }
    return text;
}

} // namespace

void TestUnits::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("units");
    const auto row = [](const char *name, const char16_t *text, const char16_t *units) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(units);
    };
    row("nothing", u"", u"");
    row("only punctuation", u"——……！？", u"");
    row("Han", u"征信修复", u"征|信|修|复");
    row("lady M", u"M女士", u"m|女|士");
    row("5G", u"5G手机", u"5g|手|机");
    row("AI", u"AI芯片", u"ai|芯|片");
    row("full width", u"ＡＩ芯片", u"ai|芯|片");
    row("words", u"Hello, wide-open World", u"hello|wide|open|world");
    row("number and unit", u"3.14米", u"3|14|米");
    row("accents", u"cafe\u0301 noir", u"cafe|noir");
    row("mark between letters", u"a\u0301b\u200Bc", u"abc");
    row("mark alone", u"\u0301 a", u"a");
    row("above the basic plane", u"𠮷野家", u"𠮷|野|家");
    row("emoji", u"好😀的", u"好|的");
    row("kana", u"データｶﾞ", u"デ|ー|タ|ガ");
    row("decomposed kana", u"か\u3099き", u"が|き");
    row("hangul", u"한국어", u"한|국|어");
    row("iteration mark", u"人々〇", u"人|々|〇");
    row("cyrillic", u"Привет мир", u"привет|мир");
    row("underscore", u"snake_case", u"snake|case");
    row("lines", u"第一\n\n第二", u"第|一|/第|二");
    row("line ends around", u"\n第一\n", u"第|一");
    row("crlf", u"甲\r\n乙", u"甲|/乙");
}

void TestUnits::cuts()
{
    QFETCH(QString, text);
    QFETCH(QString, units);
    QCOMPARE(joined(cutIntoUnits(text)), units);
}

void TestUnits::remembersWhereUnitsStand()
{
    const QString text = QStringLiteral("，𠮷 Ｃａfe\u0301！士");
    QStringList originals;
    for (const Unit &unit : cutIntoUnits(text))
        originals.append(text.mid(unit.begin, unit.length));
    QCOMPARE(originals, QStringList({QStringLiteral("𠮷"), QStringLiteral("Ｃａfe\u0301"), QStringLiteral("士")}));
}

void TestUnits::lineEndsBreakPhrases()
{
    QCOMPARE(joined(cutIntoUnits(u"\n屏幕\n\n共享。\n")), QStringLiteral("屏|幕|/共|享"));
}

void TestUnits::countsAgreeWithUnits()
{
    QRandomGenerator random(20211224);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(random);
        const QList<Unit> units = cutIntoUnits(text);
        QCOMPARE(countWords(text), int(units.size()));
        qsizetype end = 0;
        for (const Unit &unit : units) {
            QVERIFY(unit.begin >= end && unit.length > 0);
            QVERIFY(!unit.folded.isEmpty());
            end = unit.begin + unit.length;
            const QList<Unit> again = cutIntoUnits(QStringView(text).mid(unit.begin, unit.length));
            QCOMPARE(again.size(), 1);
            QCOMPARE(again.first().folded, unit.folded);
        }
        QVERIFY(end <= text.size());
    }
}

void TestUnits::countsWords()
{
    QCOMPARE(countWords(u"拾文 is a reader，2021 年。"), 7);
    QCOMPARE(countWords(u""), 0);
}

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
