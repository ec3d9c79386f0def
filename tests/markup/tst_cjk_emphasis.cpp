// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/cjk_flanking.h"
#include "markup/markdown.h"
#include "tree_notation.h"

#include <QTest>

using namespace shiwen;

/// Emphasis beside Chinese, Japanese and Korean as the CommonMark CJK-friendly Amendments ask, in texts of our own.
class TestCjkEmphasis : public QObject
{
    Q_OBJECT

private slots:
    void emphasis_data();
    void emphasis();
    void cjkCharacters_data();
    void cjkCharacters();
    void otherProfilesKeepTheirRules();
};

void TestCjkEmphasis::emphasis_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");

    // 6.2, right-flanking: CJK punctuation inside is no punctuation, CJK outside is like a space.
    QTest::newRow("closes after a full stop") << "**先拍照。**再装盒"
                                              << "p(strong(先拍照。) 再装盒)";
    QTest::newRow("closes after a Latin parenthesis") << "**档案(archive)**要编号"
                                                      << "p(strong(档案(archive)) 要编号)";
    QTest::newRow("closes after a curly quote") << "**“三份”**的办法"
                                                << "p(strong(“三份”) 的办法)";
    QTest::newRow("opens before a bracket") << "写成**（甲）**即可"
                                            << "p(写成 strong(（甲）) 即可)";
    QTest::newRow("opens before a Latin bracket") << "写成**(甲)**即可"
                                                  << "p(写成 strong((甲)) 即可)";
    QTest::newRow("Latin beside Latin stays") << "a**(b)**c"
                                              << "p(a**(b)**c)";
    QTest::newRow("Latin word, Chinese punctuation") << "Git**（旧版）**。"
                                                     << "p(Git strong(（旧版）) 。)";
    QTest::newRow("currency") << "共**¥300**元"
                              << "p(共 strong(¥300) 元)";
    QTest::newRow("kana") << "これは**（大事）**です"
                          << "p(これは strong(（大事）) です)";
    QTest::newRow("half-width kana") << "ｱ**(a)**ｲ"
                                     << "p(ｱ strong((a)) ｲ)";
    QTest::newRow("Hangul") << "**기록(log)**을 남긴다"
                            << "p(strong(기록(log)) 을 남긴다)";
    QTest::newRow("Hangul letters") << "ㅏ**(a)**ㅏ"
                                    << "p(ㅏ strong((a)) ㅏ)";
    QTest::newRow("Han beyond the first plane") << "𠮷**(吉)**𠮷"
                                                << "p(𠮷 strong((吉)) 𠮷)";
    QTest::newRow("vertical full stop") << "**再会︒**他说"
                                        << "p(strong(再会︒) 他说)";
    QTest::newRow("emphasis of one star") << "*先断电。*再开箱"
                                          << "p(em(先断电。) 再开箱)";
    QTest::newRow("both") << "***重要：***不要折叠"
                          << "p(em(strong(重要：)) 不要折叠)";
    QTest::newRow("Latin between stars in Chinese") << "用*grep*查找"
                                                    << "p(用 em(grep) 查找)";

    // Variation selectors, 2.1.
    QTest::newRow("ideographic variation sequence") << "葛\U000E0100**(旧)**城"
                                                    << "p(葛\U000E0100 strong((旧)) 城)";
    QTest::newRow("standardized variation sequence") << "塚\uFE00**(旧)**口"
                                                     << "p(塚\uFE00 strong((旧)) 口)";
    QTest::newRow("quotation marks made wide") << "**“\uFE01甲”\uFE01**Hub"
                                               << "p(strong(“\uFE01甲”\uFE01) Hub)";
    QTest::newRow("quotation mark as it is") << "甲**a“**Hub"
                                             << "p(甲**a“**Hub)";
    QTest::newRow("text presentation of a CJK symbol") << "a**㊙\uFE0E**b"
                                                       << "p(a strong(㊙\uFE0E) b)";
    QTest::newRow("CJK symbol that may be an emoji") << "a**㊗**b"
                                                     << "p(a strong(㊗) b)";

    // No CJK: emoji by default, symbols, other scripts.
    QTest::newRow("emoji") << "a**✅b**c"
                           << "p(a**✅b**c)";
    QTest::newRow("emoji of CJK shape") << "a**b🈶**c"
                                        << "p(a**b🈶**c)";
    QTest::newRow("symbol beyond the first plane") << "a**𝛁b**c"
                                                   << "p(a**𝛁b**c)";
    QTest::newRow("emoji beside Chinese") << "甲**✅乙**丙"
                                          << "p(甲 strong(✅乙) 丙)";

    // 6.2, rules 2 and 6: underscores.
    QTest::newRow("underscores end before punctuation") << "__须知__：先断电"
                                                        << "p(strong(须知) ：先断电)";
    QTest::newRow("underscores begin after punctuation") << "须知：__先断电__"
                                                         << "p(须知： strong(先断电))";
    QTest::newRow("one underscore") << "须知。_Please read._"
                                    << "p(须知。 em(Please read.))";
    QTest::newRow("after punctuation with a selector") << "须知。\uFE00__Read.__"
                                                       << "p(须知。\uFE00 strong(Read.))";
    QTest::newRow("underscores inside a word stay") << "文件_旧_名"
                                                    << "p(文件_旧_名)";

    // Strikethrough.
    QTest::newRow("struck out") << "原价~~“九十元”~~现价"
                                << "p(原价 del(“九十元”) 现价)";
    QTest::newRow("struck out beside Latin") << "a~~b()~~元"
                                             << "p(a del(b()) 元)";
    QTest::newRow("struck out, Latin only") << "a~~b()~~c"
                                            << "p(a~~b()~~c)";
    QTest::newRow("struck out after a variation") << "葛\U000E0100~~()a~~b"
                                                  << "p(葛\U000E0100 del(()a) b)";
    QTest::newRow("one tilde around Latin") << "see ~this~ now"
                                            << "p(see  del(this)  now)";
    QTest::newRow("one tilde in Chinese") << "好~真好~"
                                          << "p(好~真好~)";
    QTest::newRow("three tildes") << "甲~~~乙~~~丙"
                                  << "p(甲~~~乙~~~丙)";
    QTest::newRow("one and two") << "no ~match~~ here"
                                 << "p(no ~match~~ here)";
    QTest::newRow("all three") << "~~**_甲_**~~"
                               << "p(del(strong(em(甲))))";
}

void TestCjkEmphasis::emphasis()
{
    QFETCH(QString, markdown);
    QTEST(notation(parseMarkdown(markdown).root), "expected");
}

void TestCjkEmphasis::cjkCharacters_data()
{
    QTest::addColumn<char32_t>("character");
    QTest::addColumn<bool>("isCjk");

    QTest::newRow("Latin") << U'a' << false;
    QTest::newRow("before the first") << char32_t(0x10FF) << false;
    QTest::newRow("first") << char32_t(0x1100) << true;
    QTest::newRow("won") << U'₩' << true;
    QTest::newRow("curly quote") << U'”' << false;
    QTest::newRow("hexagram of the middle") << U'䷀' << true;
    QTest::newRow("ideographic space") << char32_t(0x3000) << true;
    QTest::newRow("half fill space") << char32_t(0x303F) << false;
    QTest::newRow("Han") << U'文' << true;
    QTest::newRow("Lisu") << char32_t(0xA4D0) << false;
    QTest::newRow("full-width comma") << U'，' << true;
    QTest::newRow("half-width katakana") << U'ｱ' << true;
    QTest::newRow("replacement character") << char32_t(0xFFFD) << false;
    QTest::newRow("emoji by default") << U'✅' << false;
    QTest::newRow("no emoji by default") << U'〰' << true;
    QTest::newRow("square that is no emoji") << char32_t(0x1F200) << true;
    QTest::newRow("square that is an emoji") << char32_t(0x1F201) << false;
    QTest::newRow("second plane") << char32_t(0x20000) << true;
    QTest::newRow("last") << char32_t(0x3FFFD) << true;
    QTest::newRow("behind the last") << char32_t(0x3FFFE) << false;
}

void TestCjkEmphasis::cjkCharacters()
{
    QFETCH(char32_t, character);
    QTEST(isCjkCharacter(character), "isCjk");
}

void TestCjkEmphasis::otherProfilesKeepTheirRules()
{
    const QString text = QStringLiteral("**甲。**乙 ~~丙~~ 好~真好~");
    const Document plain = parseMarkdown(text, {.profile = Profile::CommonMark, .title = {}});
    QCOMPARE(notation(plain.root), QStringLiteral("p(%1)").arg(text));
    const Document gfm = parseMarkdown(text, {.profile = Profile::Gfm, .title = {}});
    QCOMPARE(notation(gfm.root), QStringLiteral("p(**甲。**乙  del(丙)  好 del(真好))"));
}

QTEST_GUILESS_MAIN(TestCjkEmphasis)
#include "tst_cjk_emphasis.moc"
