// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace shiwen;

class TestEncoding : public QObject
{
    Q_OBJECT

private slots:
    void recognises_data();
    void recognises();
    void takesTheMarkAway();
    void keepsLineEnds();
    void keepsOddControls();
    void fewBadBytesStayUtf8();
    void cutTailStaysUtf8();
    void replacesEachIllFormedSequenceOnce_data();
    void replacesEachIllFormedSequenceOnce();
    void anOddByteAfterUtf16IsACut();
    void loneSurrogatesAreReplaced();
    void aCutDoubleByteTextIsCut();
    void longPagesWithLittleChineseAreNotUtf8();
    void theBytesDecideAgainstWhatAPageSays();
    void whatAPageSaysDecidesWhereBytesDoNot();
    void manyBadBytesAreDamage();
    void anyBytesGiveText();
};

namespace {

const QString simplifiedText =
    QStringLiteral("档案最怕的不是火，而是没有人记得它放在哪里。\n每年春天，把硬盘接上电脑读一遍。");
const QString traditionalText =
    QStringLiteral("檔案最怕的不是火，而是沒有人記得它放在哪裡。\n每年春天，把硬碟接上電腦讀一遍。");

QByteArray encoded(const QString &text, const char *name)
{
    QStringEncoder encoder(name);
    return encoder.encode(text);
}

} // namespace

void TestEncoding::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    const QString frontMatter = QStringLiteral("---\ntitle: 怎样保存照片\ndate: 2021-12-24\n---\n");
    QTest::newRow("empty") << QString() << QByteArray("UTF-8");
    QTest::newRow("ASCII") << QStringLiteral("plain text\n") << QByteArray("UTF-8");
    for (const char *name : {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"}) {
        QTest::addRow("%s", name) << simplifiedText << QByteArray(name);
        QTest::addRow("%s front matter", name) << frontMatter + simplifiedText << QByteArray(name);
        QTest::addRow("%s short", name) << QStringLiteral("中文测试") << QByteArray(name);
        QTest::addRow("%s traditional", name) << traditionalText << QByteArray(name);
    }
    QTest::newRow("GB18030 of four bytes") << simplifiedText + QStringLiteral("𠮷€") << QByteArray("GB18030");
    QTest::newRow("Big5") << traditionalText << QByteArray("Big5");
    QTest::newRow("Big5 front matter") << frontMatter.first(4) + traditionalText << QByteArray("Big5");
    QTest::newRow("Big5 short") << QStringLiteral("中文測試") << QByteArray("Big5");
    QTest::newRow("UTF-16LE English") << QStringLiteral("Keep it dry.\r\n") << QByteArray("UTF-16LE");
}

void TestEncoding::recognises()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    const DecodedText decoded = decodeText(encoded(text, encoding.constData()));
    QCOMPARE(decoded.encoding, QString::fromLatin1(encoding));
    QCOMPARE(decoded.text, text);
    QVERIFY(!decoded.damaged);
}

void TestEncoding::takesTheMarkAway()
{
    QCOMPARE(decodeText("\xEF\xBB\xBF"
                        "abc")
                 .text,
             QStringLiteral("abc"));
    const DecodedText little = decodeText(QByteArray("\xFF\xFE", 2) + encoded(simplifiedText, "UTF-16LE"));
    QCOMPARE(little.text, simplifiedText);
    QCOMPARE(little.encoding, QStringLiteral("UTF-16LE"));
    const DecodedText big = decodeText(QByteArray("\xFE\xFF", 2) + encoded(simplifiedText, "UTF-16BE"));
    QCOMPARE(big.text, simplifiedText);
    QCOMPARE(big.encoding, QStringLiteral("UTF-16BE"));
}

void TestEncoding::keepsLineEnds()
{
    QCOMPARE(decodeText("a\r\nb\rc\n").text, QStringLiteral("a\r\nb\rc\n"));
}

void TestEncoding::keepsOddControls()
{
    // Next line, line and paragraph separators, vertical tab, form feed and NUL are for the parser to judge.
    const QString text =
        QStringLiteral("甲\u0085乙\u2028丙\u2029丁\v戊\f己\r庚\r\n辛") + QChar(0) + QStringLiteral("壬");
    const DecodedText decoded = decodeText(text.toUtf8());
    QCOMPARE(decoded.text, text);
    QCOMPARE(decoded.encoding, QStringLiteral("UTF-8"));
    QVERIFY(!decoded.damaged);
}

void TestEncoding::replacesEachIllFormedSequenceOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("replaced");
    const auto u = [](const char *text) {
        return QString::fromUtf8(text);
    };
    // The table of Unicode 15, section 3.9, "U+FFFD Substitution of Maximal Subparts", with text around it.
    QTest::newRow("continuation") << QByteArray("中文\x80中文") << u("中文\uFFFD中文") << 1;
    QTest::newRow("overlong") << QByteArray("中文中文\xC0\xAF中文") << u("中文中文\uFFFD\uFFFD中文") << 2;
    QTest::newRow("surrogate") << QByteArray("中文中文\xED\xA0\x80中文中") << u("中文中文\uFFFD\uFFFD\uFFFD中文中")
                               << 3;
    QTest::newRow("too high") << QByteArray("中文中文\xF4\x91\x80\x80中文中文")
                              << u("中文中文\uFFFD\uFFFD\uFFFD\uFFFD中文中文") << 4;
    QTest::newRow("cut inside") << QByteArray("中文\xE4\xB8中文") << u("中文\uFFFD中文") << 1;
    QTest::newRow("four bytes") << QByteArray("\xF0\xA0\xAE\xB7吉\xF0\xA0\xAE") << u("𠮷吉\uFFFD") << 0;
    QTest::newRow("ASCII after") << QByteArray("中文\xE4 b") << u("中文\uFFFD b") << 1;
}

void TestEncoding::replacesEachIllFormedSequenceOnce()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(int, replaced);
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.encoding, QStringLiteral("UTF-8"));
    QCOMPARE(decoded.text, text);
    QCOMPARE(int(decoded.replaced), replaced);
    QVERIFY(decoded.damaged);
}

void TestEncoding::anOddByteAfterUtf16IsACut()
{
    for (const char *name : {"UTF-16LE", "UTF-16BE"}) {
        const DecodedText decoded = decodeText(encoded(simplifiedText, name).chopped(1));
        QCOMPARE(decoded.encoding, QString::fromLatin1(name));
        QCOMPARE(decoded.text, simplifiedText.chopped(1));
        QVERIFY(decoded.damaged && decoded.cut);
    }
}

void TestEncoding::loneSurrogatesAreReplaced()
{
    QByteArray bytes = QByteArray("\xFF\xFE", 2) + encoded(simplifiedText, "UTF-16LE");
    bytes.insert(2, QByteArray("\x00\xD8", 2));
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.text, QChar(QChar::ReplacementCharacter) + simplifiedText);
    QCOMPARE(decoded.replaced, 1);
    QVERIFY(decoded.damaged && !decoded.cut);
}

void TestEncoding::aCutDoubleByteTextIsCut()
{
    const DecodedText cut = decodeText(encoded(simplifiedText, "GB18030").chopped(3));
    QVERIFY(cut.cut && cut.damaged);
    QCOMPARE(cut.replaced, 0);
    QVERIFY(!decodeText(encoded(simplifiedText, "GB18030").chopped(2)).cut);
    QVERIFY(decodeText(encoded(traditionalText, "Big5").chopped(3)).cut);
    QVERIFY(!decodeText(encoded(traditionalText, "Big5").chopped(2)).cut);
}

void TestEncoding::longPagesWithLittleChineseAreNotUtf8()
{
    const QByteArray script =
        QByteArray("<script>var a = 1; function f(b) { return a + b; }</script>\n").repeated(4000);
    const DecodedText decoded = decodeText(script + encoded(simplifiedText, "GB18030"));
    QCOMPARE(decoded.encoding, QStringLiteral("GB18030"));
    QVERIFY(decoded.text.endsWith(simplifiedText));
}

void TestEncoding::theBytesDecideAgainstWhatAPageSays()
{
    const QString page = QStringLiteral("<!doctype html><meta charset=\"%1\"><p>") + simplifiedText;
    QCOMPARE(decodeText(page.arg(QStringLiteral("gb2312")).toUtf8()).encoding, QStringLiteral("UTF-8"));
    QCOMPARE(decodeText(encoded(page.arg(QStringLiteral("utf-8")), "GB18030")).text, page.arg(QStringLiteral("utf-8")));
    QCOMPARE(decodeText(encoded(page.arg(QStringLiteral("big5")), "GB18030")).encoding, QStringLiteral("GB18030"));
    QCOMPARE(decodeText(encoded(page.arg(QStringLiteral("gbk")), "UTF-16LE")).encoding, QStringLiteral("UTF-16LE"));
}

void TestEncoding::whatAPageSaysDecidesWhereBytesDoNot()
{
    const QString japanese = QStringLiteral("<meta charset=Shift_JIS><p>ﾊｶﾞｷ ﾃｶﾞﾐ ｶﾐ ﾍﾟﾝ</p>");
    QCOMPARE(decodeText(encoded(japanese, "Shift_JIS")).text, japanese);
}

void TestEncoding::fewBadBytesStayUtf8()
{
    QByteArray bytes = simplifiedText.repeated(40).toUtf8();
    bytes.insert(bytes.indexOf('\n'), '\xFF');
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.encoding, QStringLiteral("UTF-8"));
    QVERIFY(decoded.damaged);
    QCOMPARE(decoded.text.count(QChar::ReplacementCharacter), 1);
}

void TestEncoding::cutTailStaysUtf8()
{
    const QByteArray bytes = simplifiedText.toUtf8();
    for (qsizetype cut = 1; cut <= 2; ++cut) {
        const DecodedText decoded = decodeText(bytes.chopped(cut)); // the last character has three bytes
        QCOMPARE(decoded.encoding, QStringLiteral("UTF-8"));
        QVERIFY(decoded.text.startsWith(simplifiedText.chopped(1)));
        QVERIFY(decoded.cut && decoded.damaged);
        QCOMPARE(decoded.replaced, 0);
    }
}

void TestEncoding::manyBadBytesAreDamage()
{
    const DecodedText decoded = decodeText(QByteArray("\x80\x81\xFF\xFE abc \xC0\xC1", 11));
    QCOMPARE(decoded.encoding, QStringLiteral("UTF-8"));
    QVERIFY(decoded.damaged);
    QVERIFY(decoded.text.contains(QStringLiteral("abc")));
}

void TestEncoding::anyBytesGiveText()
{
    for (int seed = 0; seed < 500; ++seed) {
        QByteArray bytes;
        for (int i = 0; i < seed % 97; ++i)
            bytes.append(char((seed * 131 + i * i * 17 + (i << (seed % 5))) & 0xFF));
        const DecodedText decoded = decodeText(bytes);
        QVERIFY(!decoded.encoding.isEmpty());
        QVERIFY(bytes.isEmpty() || bytes == "\xFF\xFE" || !decoded.text.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
