// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <QTest>

using namespace shiwen;

class TestFold : public QObject
{
    Q_OBJECT

private slots:
    void sameForAReader_data();
    void sameForAReader();
    void differentForAReader_data();
    void differentForAReader();
    void everyCodePointFoldsOnce();
    void foldingTwiceChangesNothing();
    void marksHaveNoWeight();
};

void TestFold::sameForAReader_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *name, const char16_t *one, const char16_t *other) {
        QTest::newRow(name) << QString::fromUtf16(one) << QString::fromUtf16(other);
    };
    row("case", u"WeChat", u"wechat");
    row("full width", u"ＷｅＣｈａｔ　２０２１", u"wechat 2021");
    row("full width marks", u"（１＋１＝２）！", u"(1+1=2)!");
    row("small forms", u"﹙﹒﹚", u"(.)");
    row("accents", u"Café Über naïve Łódź", u"cafe uber naive lodz");
    row("decomposed accents", u"cafe\u0301", u"café");
    row("greek", u"Ὀδυσσεύς", u"οδυσσευσ");
    row("cyrillic", u"МОСКВА", u"москва");
    row("traditional", u"詐騙電話與網絡貸款", u"诈骗电话与网络贷款");
    row("traditional of several", u"頭髮 發現 後來 皇后", u"头发 发现 后来 皇后");
    row("inside", u"家裡 家裏", u"家里 家里");
    row("platform", u"臺灣", u"台湾");
    row("particle", u"跟著", u"跟着");
    row("for", u"為 爲", u"为 为");
    row("variants", u"羣 峯 牀 喫 綫 啓 啟 衆 眾", u"群 峰 床 吃 线 启 启 众 众");
    row("understand", u"瞭解", u"了解");
    row("dry", u"餅乾", u"饼干");
    row("radicals from a PDF", u"⽂⾔⼈", u"文言人");
    row("compatibility ideographs", u"\uF9FA\uFA1A", u"\u72C0\u7965");
    row("half width kana", u"ｶﾀｶﾅ", u"カタカナ");
    row("voiced half width kana", u"ｶﾞﾊﾟｳﾞ", u"ガパヴ");
    row("decomposed kana", u"か\u3099は\u309A", u"がぱ");
    row("superscript", u"m²", u"m2");
    row("mathematical letters", u"𝐀𝐈", u"ai");
    row("zero width", u"征\u200B信\uFEFF", u"征信");
    row("variation selector", u"葛\U000E0100", u"葛");
    row("above the basic plane", u"𠮷\U0002F80F", u"𠮷\u5154");
}

void TestFold::sameForAReader()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(folded(one), folded(other));
}

void TestFold::differentForAReader_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *name, const char16_t *one, const char16_t *other) {
        QTest::newRow(name) << QString::fromUtf16(one) << QString::fromUtf16(other);
    };
    row("alike shapes", u"未", u"末");
    row("alike sounds", u"账", u"帐");
    row("surname", u"沈", u"沉");
    row("again", u"覆", u"复");
    row("kana kinds", u"か", u"カ");
    row("voicing", u"か", u"が");
    row("circled number", u"①", u"1");
    row("hangul", u"가", u"나");
}

void TestFold::differentForAReader()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(folded(one) != folded(other));
}

void TestFold::everyCodePointFoldsOnce()
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        const char32_t once = foldedCodePoint(c);
        if (foldedCodePoint(once) != once)
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(uint(c), 4, 16)));
        if (c < 0x10000)
            QVERIFY(once < 0x10000);
    }
}

void TestFold::foldingTwiceChangesNothing()
{
    const QString text = QStringLiteral("Ｍ女士：「這個 ｶﾞﾗｽ e\u0301\u0301 か\u3099\u3099 裏麵」\n𝐀\U0002F80F");
    QCOMPARE(folded(folded(text)), folded(text));
}

void TestFold::marksHaveNoWeight()
{
    for (const char32_t c : {0x0301U, 0x200BU, 0x200DU, 0xFEFFU, 0xFE0FU, 0xE0100U, 0xADU})
        QCOMPARE(foldedCodePoint(c), U'\0');
    QCOMPARE(folded(QStringView(u"\u0301")), QString());
    QCOMPARE(foldedCodePoint(U'\n'), U'\n');
    QCOMPARE(foldedCodePoint(0xD800), char32_t(0xD800));
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
