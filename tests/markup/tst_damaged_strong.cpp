// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markdown.h"
#include "markup/writers.h"
#include "tree_notation.h"

#include <QTest>

using namespace shiwen;

namespace {

QString tree(const QString &markdown)
{
    return notation(parseMarkdown(markdown).root);
}

} // namespace

/// What savers do to strong, and what only looks like it: no marker is left where strong was meant, and no mask, name
/// or piece of code loses a star.
class TestDamagedStrong : public QObject
{
    Q_OBJECT

private slots:
    void repaired_data();
    void repaired();
    void kept_data();
    void kept();
    void overLines_data();
    void overLines();
    void besideLinks_data();
    void besideLinks();
    void writtenInCodeAndAddresses();
    void writtenAgain_data();
    void writtenAgain();
};

void TestDamagedStrong::repaired_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");

    QTest::newRow("six stars open") << "******湿度：**五成"
                                    << "p(strong(湿度：) 五成)";
    QTest::newRow("six stars close") << "点**阅读全文******查看"
                                     << "p(点 strong(阅读全文) 查看)";
    QTest::newRow("four stars on both sides") << "****装盒步骤****"
                                              << "p(strong(装盒步骤))";
    QTest::newRow("four open, two close") << "****装盒**后登记"
                                          << "p(strong(装盒) 后登记)";
    QTest::newRow("two strongs glued behind a mark") << "**1.****Aster 灯箱**"
                                                     << "p(strong(1.Aster 灯箱))";
    QTest::newRow("two strongs glued before a mark") << "**2****.3**"
                                                     << "p(strong(2.3))";
    QTest::newRow("empty between letters") << "温度****要稳"
                                           << "p(温度要稳)";
    QTest::newRow("empty at the end") << "温度要稳，****"
                                      << "p(温度要稳，)";
    QTest::newRow("empty after a list number") << "2.温度****"
                                               << "p(2.温度)";
    QTest::newRow("empty after a version") << "固件 v2.4.13****"
                                           << "p(固件 v2.4.13)";
    QTest::newRow("six stars without a partner end a line") << "湿度记录（三月）******"
                                                            << "p(湿度记录（三月）)";
    QTest::newRow("empty inside a strong, between figures") << "**0****3 装盒**"
                                                            << "p(strong(03 装盒))";
    QTest::newRow("beside one another") << "**纸张****墨水**"
                                        << "p(strong(纸张墨水))";
    QTest::newRow("a space before the closer") << "**北京时间 **开始"
                                               << "p(strong(北京时间 ) 开始)";
    QTest::newRow("a space after the opener") << "** 注意：**"
                                              << "p(strong( 注意：))";
    QTest::newRow("a space after an opener in the line") << "请到** 设置 - 备份**里打开"
                                                         << "p(请到 strong( 设置 - 备份) 里打开)";
    QTest::newRow("spaces around the closer") << "用户 **lin ** 属于这一组"
                                              << "p(用户  strong(lin )  属于这一组)";
    QTest::newRow("spaces around the opener") << "在 ** 五月三日**，统一送检"
                                              << "p(在  strong( 五月三日) ，统一送检)";
    QTest::newRow("a Latin colon inside") << "**Note:**请先断电"
                                          << "p(strong(Note:) 请先断电)";
    QTest::newRow("a star lost at the end") << "**存放须知*"
                                            << "p(strong(存放须知))";
    QTest::newRow("a star lost at the beginning") << "这是*重要的一步**。"
                                                  << "p(这是 strong(重要的一步) 。)";
    QTest::newRow("a star lost between letters") << "它**已经入库*，不必再送"
                                                 << "p(它 strong(已经入库) ，不必再送)";
    QTest::newRow("the end of both in two places") << "***先断电**。*再开箱"
                                                   << "p(em(strong(先断电) 。) 再开箱)";
    QTest::newRow("one star too many in the line") << "这是***最要紧的一步**了"
                                                   << "p(这是 strong(最要紧的一步) 了)";
    QTest::newRow("only the opener, first") << "**六、装盒以后还要登记"
                                            << "p(六、装盒以后还要登记)";
    QTest::newRow("only the opener, after a comma") << "登记以后，**怎样装盒才稳妥"
                                                    << "p(登记以后，怎样装盒才稳妥)";
    QTest::newRow("only the opener, after a space") << "一共发放了 **31,377 元补贴"
                                                    << "p(一共发放了 31,377 元补贴)";
    QTest::newRow("only the closer, last") << "请按说明装盒。**"
                                           << "p(请按说明装盒。)";
    QTest::newRow("only the closer, before a comma") << "这是一套开放的归档系统**，已有三家使用"
                                                     << "p(这是一套开放的归档系统，已有三家使用)";
    QTest::newRow("only the closer, after an address")
        << "https://example.org/a.html**"
        << "p(a[https://example.org/a.html](https://example.org/a.html))";
    QTest::newRow("a footnote's star before a strong") << "***登记过的单位。**"
                                                       << "p(* strong(登记过的单位。))";
    QTest::newRow("around a code span") << "**运行`ls *`：**看结果"
                                        << "p(strong(运行 tt(ls *) ：) 看结果)";
    QTest::newRow("nothing but spaces") << "前** **后"
                                        << "p(前 后)";
}

void TestDamagedStrong::repaired()
{
    QFETCH(QString, markdown);
    QTEST(tree(markdown), "expected");
}

void TestDamagedStrong::kept_data()
{
    QTest::addColumn<QString>("text");
    const char *const texts[]{
        "下载云*存APP",
        "李*明和王*芳",
        "需下载**文件柜APP，照提示登录",
        "138****1234或139****5678",
        "110101********1234",
        "尾号****1234的卡",
        "邮箱abc****@example.org",
        "密码：******",
        "密码******，请改掉",
        "校验值69*******",
        "嫌疑人张**，男",
        "张**先生与李**女士",
        "证人张**和被告人李**都到场",
        "见**公司与**银行的回函",
        "F**k 是粗话",
        "2**10 等于 1024",
        "2 ** 3 ** 4",
        "返回 char **的数组",
        "强制转换*(void **)buffer",
        "参数有 name、**options 等",
        "设备 /dev/sd** 或 /dev/hd**",
        "用 \"**\" 作通配",
        "报错 *** stack smashing detected ***",
        "select * from *** where id = 1",
        "a * b * c",
        "snake_case_name 与 文件_旧_名 不变",
        "3~5 天，10~20 元",
        "好的~谢谢~再见~",
        "价格 * 数量",
        "#$**！又断电了",
    };
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDamagedStrong::kept()
{
    QFETCH(QString, text);
    QCOMPARE(tree(text), QStringLiteral("p(%1)").arg(text));
}

void TestDamagedStrong::overLines_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");

    QTest::newRow("ended by the next line") << "**三月一日，一起检查\n**\n下一行"
                                            << "p(strong(三月一日，一起检查) br 下一行)";
    QTest::newRow("begun by the line above") << "**\n装盒入库**"
                                             << "p(strong(装盒入库))";
    QTest::newRow("over two lines") << "**第一步，拍照；\n第二步，装盒。**"
                                    << "p(strong(第一步，拍照；) br strong(第二步，装盒。))";
    QTest::newRow("over three lines") << "**第一步；\n第二步；\n第三步。**"
                                      << "p(strong(第一步；) br strong(第二步；) br strong(第三步。))";
    QTest::newRow("begun in the line") << "说明：**先拍照；\n再装盒。**然后登记"
                                       << "p(说明： strong(先拍照；) br strong(再装盒。) 然后登记)";
    QTest::newRow("a mask does not reach the next line") << "需下载**文件柜APP。\n**第二步，备份**"
                                                         << "p(需下载**文件柜APP。) p(strong(第二步，备份))";
    QTest::newRow("not over a blank line") << "**第一步\n\n第二步**"
                                           << "p(第一步) p(第二步)";
    QTest::newRow("not into a heading") << "**第一步\n## 第二步**"
                                        << "p(第一步) h2(第二步)";
    QTest::newRow("lone lines") << "**检查箱体**\n**\n**\n再看标签"
                                << "p(strong(检查箱体) br 再看标签)";
    QTest::newRow("around a picture") << "**![](a.png)\n**"
                                      << "p(img[a.png])";
    QTest::newRow("a line of four") << "第一段\n****\n第二段"
                                    << "p(第一段 br 第二段)";
}

void TestDamagedStrong::overLines()
{
    QFETCH(QString, markdown);
    QTEST(tree(markdown), "expected");
}

void TestDamagedStrong::besideLinks_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");

    QTest::newRow("around") << "见**[装盒。](a)**一节"
                            << "p(见 strong(a[a](装盒。)) 一节)";
    QTest::newRow("inside") << "见[**装盒。**步骤](a)一节"
                            << "p(见 a[a](strong(装盒。) 步骤) 一节)";
    QTest::newRow("begins outside, ends inside") << "**见[装盒**](a)一节"
                                                 << "p(strong(见 a[a](装盒)) 一节)";
    QTest::newRow("begins inside, ends outside") << "见[**装盒](a)一节。**完"
                                                 << "p(见 a[a](strong(装盒)) strong(一节。) 完)";
    QTest::newRow("only the opener, inside") << "用 [**归档柜](a) 等"
                                             << "p(用  a[a](归档柜)  等)";
    QTest::newRow("stars of an address") << "[说明](a_b*c*d_e)*重要*"
                                         << "p(a[a_b*c*d_e](说明) em(重要))";
    QTest::newRow("beside a picture") << "**图一。**![](a.png)**图二。**后"
                                      << "p(strong(图一。) img[a.png] strong(图二。) 后)";
    QTest::newRow("in a cell") << "| **甲。**乙 | **丙 |\n| --- | --- |\n| 盒子** | 戊 |"
                               << "table(head(cell(strong(甲。) 乙) cell(丙)) row(cell(盒子) cell(戊)))";
}

void TestDamagedStrong::besideLinks()
{
    QFETCH(QString, markdown);
    QTEST(tree(markdown), "expected");
}

void TestDamagedStrong::writtenInCodeAndAddresses()
{
    const QString code = QStringLiteral("**甲。**乙 ****** __丙__ ~~丁~~ ~x~ *戊*己");
    QCOMPARE(tree(QStringLiteral("    ") + code), QStringLiteral("code[](%1)").arg(code));
    QCOMPARE(tree(QStringLiteral("`a\n**甲。**`")), QStringLiteral("p(tt(a **甲。**))"));
    QCOMPARE(tree(QStringLiteral("[甲](<a *b* _c_ ~~d~~> \"**乙。**\")")), QStringLiteral("p(a[a *b* _c_ ~~d~~](甲))"));
    const Document titled = parseMarkdown(QStringLiteral("[甲](a \"**乙。**丙\")"));
    QCOMPARE(titled.root.children.front().children.front().title, QStringLiteral("**乙。**丙"));
}

void TestDamagedStrong::writtenAgain_data()
{
    QTest::addColumn<QString>("markdown");
    const char *const texts[]{
        "**存放地点：**北楼",
        "这**“三份两地”**的办法",
        "原价~~“九十元”~~现价",
        "***先断电**。*再开箱",
        "需下载**文件柜APP，138****1234",
        "见[**装盒](a?b=1&amp;amp;c=2)一节。**完",
        "![图](a.png \"说 &quot;明&quot; 书\")",
        "好的~谢谢~，3~5 天",
        "正體。_Traditional._",
    };
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDamagedStrong::writtenAgain()
{
    QFETCH(QString, markdown);
    const Document document = parseMarkdown(markdown);
    const auto written = toMarkdown(document);
    QVERIFY(written.has_value());
    QCOMPARE(tree(written.value()), notation(document.root));
}

QTEST_GUILESS_MAIN(TestDamagedStrong)
#include "tst_damaged_strong.moc"
