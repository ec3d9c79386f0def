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
    void fewBadBytesStayUtf8();
    void cutTailStaysUtf8();
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
        const DecodedText decoded = decodeText(bytes.chopped(4 - cut)); // the last character has three bytes
        QCOMPARE(decoded.encoding, QStringLiteral("UTF-8"));
        QVERIFY(decoded.text.startsWith(simplifiedText.chopped(2)));
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
