// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include <QTest>

using namespace shiwen;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void guesses_data();
    void guesses();
};

void TestLanguage::guesses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const char16_t *text, const char16_t *language) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(language);
    };
    row("nothing", u"", u"");
    row("a number", u"2021", u"");
    row("simplified", u"硬盘坏了以后，最先该做的是断电，而不是反复开机。", u"zh-Hans");
    row("traditional", u"硬碟壞了以後，最先該做的是斷電，而不是反覆開機。", u"zh-Hant");
    row("simplified that quotes traditional", u"他说这张照片背面写着“臺灣”，是爷爷从旧书摊买来的。", u"zh-Hans");
    row("shared characters only", u"山高水深，天地人和。", u"");
    row("Chinese with product names", u"用 rsync 备份 NAS 上的照片，再用 SHA-256 校验一遍。", u"zh-Hans");
    row("Japanese", u"写真のバックアップは三つの場所に置きましょう。", u"ja");
    row("Korean", u"사진은 세 곳에 백업해 두세요.", u"ko");
    row("English", u"Keep three copies of every photograph, on two kinds of media.", u"en");
    row("English with a Chinese name", u"The archive of 拾文 keeps every article as a plain file.", u"en");
    row("Russian", u"Храните три копии каждой фотографии.", u"");
    row("one word", u"OK", u"");
}

void TestLanguage::guesses()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QCOMPARE(guessLanguage(text), language);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
