// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/line_decision.h"
#include "markup/markdown.h"
#include "tree_notation.h"

#include <QTest>

using namespace shiwen;

namespace {

LineEnds decided(const QString &source)
{
    return decideLineEnds(source, sourceLines(source));
}

QString tree(const QString &markdown)
{
    return notation(parseMarkdown(markdown).root);
}

} // namespace

/// What the end of a line means, document by document and line by line.
class TestLineDecision : public QObject
{
    Q_OBJECT

private slots:
    void documents_data();
    void documents();
    void wraps_data();
    void wraps();
    void spaces_data();
    void spaces();
    void paragraphs_data();
    void paragraphs();
};

void TestLineDecision::documents_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<bool>("part");
    QTest::addColumn<bool>("twoSpaces");
    QTest::addColumn<bool>("wrapped");

    QTest::newRow("one line a paragraph") << "甲段说装盒。\n乙段说贴签。\n丙段说入柜。" << true << false << false;
    QTest::newRow("blank lines between") << "甲段。\n\n乙段。\n\n丙段。\n\n住址一行\n电话一行" << false << false
                                         << false;
    QTest::newRow("two spaces everywhere") << "甲  \n乙  \n  \n丙  \n丁  " << false << true << false;
    QTest::newRow("two spaces here and there") << "甲  \n乙\n\n丙\n\n丁\n\n戊" << false << false << false;
    QTest::newRow("Chinese wrapped at 76 columns")
        << QStringLiteral("%1\n%1\n%1\n%1\n完了。")
               .arg(QStringLiteral("档案馆的恒温柜需要每周记录一次温度与湿度并由"
                                   "两个人分别签字确认才算完整"))
        << false << false << true;
    QTest::newRow("English wrapped at 70 columns")
        << "The museum keeps every letter in a box without acid, and each of them\n"
           "carries a number that is written down in the register before it goes\n"
           "back to the shelf, so that nobody has to open a box to find out what\n"
           "is inside."
        << false << false << true;
    QTest::newRow("sentences of any length")
        << "第一句话很短。\n第二句话稍微长一点，但也不算长。\n第三句。\n第四句话又长了，"
           "因为它要多说几个字。\n\n空行\n\n空行\n\n空行"
        << false << false << false;
    QTest::newRow("a poem is no wrapped text")
        << "床前明月光\n疑是地上霜\n举头望明月\n低头思故乡" << true << false << false;
    QTest::newRow("a list is no text") << "- 甲\n- 乙\n- 丙\n- 丁" << false << false << false;
    QTest::newRow("code is no text") << "```\n甲\n乙\n丙\n丁\n```" << false << false << false;
    QTest::newRow("nothing") << "" << false << false << false;
}

void TestLineDecision::documents()
{
    QFETCH(QString, markdown);
    const LineEnds ends = decided(markdown);
    QTEST(ends.part, "part");
    QTEST(ends.twoSpaces, "twoSpaces");
    QTEST(ends.width > 0, "wrapped");
}

void TestLineDecision::wraps_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("below");
    QTest::addColumn<bool>("wrapped");
    const QString longLine = QStringLiteral("各县的档案员都要把这份说明打印出来贴在库房门口并且每个季度在新员工到岗的"
                                            "那一天由馆长带着大家逐条读一遍再签上名字和日期交给办公室存档备查");

    QTest::newRow("after a comma") << longLine.left(40) + QStringLiteral("，")
                                   << QStringLiteral("PC柜机由两人同时打开，") + longLine << true;
    QTest::newRow("after a hyphen") << QStringLiteral("江城档案保护-") << longLine + longLine << true;
    QTest::newRow("the number of an item alone") << "(一)" << longLine + longLine << true;
    QTest::newRow("inside a long line") << longLine << longLine << true;
    QTest::newRow("after the end of a sentence") << longLine + QStringLiteral("。") << longLine << false;
    QTest::newRow("after a colon") << longLine + QStringLiteral("：") << longLine << false;
    QTest::newRow("below fits") << "一起装盒，"
                                << "来吗？" << false;
    QTest::newRow("a label above a paragraph") << "功能介绍" << longLine + longLine << false;
    QTest::newRow("before an item") << longLine << QStringLiteral("2、") + longLine << false;
    QTest::newRow("before a circled number") << longLine << QStringLiteral("②") + longLine << false;
    QTest::newRow("before a picture") << longLine << QStringLiteral("![](a.png)") + longLine << false;
    QTest::newRow("English inside a sentence")
        << "The museum keeps every letter in a box without acid, and each of them"
        << "carries a number that is written down in the register" << true;
    QTest::newRow("English after a sentence") << "The museum keeps every letter in a box, and each has a number."
                                              << "then it goes back to the shelf with the others" << false;
    QTest::newRow("commands") << "cp -r /srv/archive/letters /media/backup/letters --preserve=all"
                              << "rm -r /srv/archive/tmp" << false;
}

void TestLineDecision::wraps()
{
    QFETCH(QString, above);
    QFETCH(QString, below);
    QTEST(isWrapped(above, below, LineEnds()), "wrapped");
}

void TestLineDecision::spaces_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("below");
    QTest::addColumn<QString>("between");

    QTest::newRow("Chinese") << "存放在"
                             << "北楼"
                             << "";
    QTest::newRow("Latin") << "in a"
                           << "box"
                           << " ";
    QTest::newRow("Chinese and Latin") << "存放在"
                                       << "Berlin"
                                       << " ";
    QTest::newRow("Chinese mark") << "介绍，"
                                  << "PC"
                                  << "";
    QTest::newRow("hyphen in a word") << "acid-"
                                      << "free"
                                      << "";
    QTest::newRow("a dash is no hyphen") << "a box -"
                                         << "free"
                                         << " ";
    QTest::newRow("through strong") << "存放在**"
                                    << "**北楼"
                                    << "";
}

void TestLineDecision::spaces()
{
    QFETCH(QString, above);
    QFETCH(QString, below);
    QTEST(wrappedSpace(above, below), "between");
}

void TestLineDecision::paragraphs_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    const QString one = QStringLiteral("第一段话说的是怎样把照片从相册里取下来，胶水太干时先用热风吹一分钟再揭。");
    const QString two = QStringLiteral("第二段话说的是取下来的照片放在哪里，最好是不含酸的纸盒，一盒不超过两百张。");

    QTest::newRow("lines are paragraphs") << one + u'\n' + two << QStringLiteral("p(%1) p(%2)").arg(one, two);
    QTest::newRow("short lines stay together") << "东风路八号\n江城档案馆\n收"
                                               << "p(东风路八号 br 江城档案馆 br 收)";
    QTest::newRow("short items stay together")
        << one + QStringLiteral("\n1.先断电；\n2.再开箱，箱子要两个人抬，地上先铺一层旧报纸；\n3.最后登记。")
        << QStringLiteral("p(%1) p(1.先断电； br 2.再开箱，箱子要两个人抬，地上先铺一层旧报纸； br 3.最后登记。)")
               .arg(one);
    QTest::newRow("a title that is strong, below a sentence")
        << one + QStringLiteral("\n钥匙在门卫室。\n**要带什么**\n1.证件\n2.登记表")
        << QStringLiteral("p(%1) p(钥匙在门卫室。) p(strong(要带什么) br 1.证件 br 2.登记表)").arg(one);
    QTest::newRow("a picture stands alone")
        << QStringLiteral("看图\n![](a.png)\n说明") << "p(看图) p(img[a.png]) p(说明)";
    QTest::newRow("in a quote") << QStringLiteral("> %1\n> %2").arg(one, two)
                                << QStringLiteral("quote(p(%1) p(%2))").arg(one, two);
    QTest::newRow("not in a list") << QStringLiteral("- %1\n  %2").arg(one, two)
                                   << QStringLiteral("ul(li(p(%1 br %2)))").arg(one, two);
    QTest::newRow("sentences of a text with two spaces")
        << QStringLiteral("%1  \n%2  \n  \n地址  \n电话  ").arg(one, two)
        << QStringLiteral("p(%1) p(%2) p(地址 br 电话)").arg(one, two);
    QTest::newRow("a mark that no line begins with")
        << QStringLiteral("此做法（  \nhttps://example.org/a  \n）来自北楼。  \n  \n完  \n了  ")
        << "p(此做法（ a[https://example.org/a](https://example.org/a) ）来自北楼。) p(完 br 了)";
    QTest::newRow("two spaces and a line that was wrapped")
        << QStringLiteral("馆里新买的Black\nStar恒温柜已经装好。  \n  \n甲  \n乙  \n丙  \n丁  ")
        << "p(馆里新买的Black Star恒温柜已经装好。) p(甲 br 乙 br 丙 br 丁)";
    QTest::newRow("blank lines part, line ends break")
        << QStringLiteral("%1\n%2\n\n甲段。\n\n乙段。").arg(one, two)
        << QStringLiteral("p(%1 br %2) p(甲段。) p(乙段。)").arg(one, two);
    QTest::newRow("rows of a table without outer pipes")
        << "甲 | 乙\n:-- | --\n两块八核的处理器模块 | 需要带内存管理单元的 MPU\n编译 | 分开编译和运行"
        << "table(head(cell(甲) cell(乙)) row(cell(两块八核的处理器模块) cell(需要带内存管理单元的 MPU)) "
           "row(cell(编译) cell(分开编译和运行)))";
    QTest::newRow("wrapped text in strong")
        << "**The museum keeps every letter in a box without acid, and each of**\n"
           "**them carries a number that is written down in the register before**\n"
           "it goes back to the shelf, so that nobody has to open a box to find\n"
           "out what is inside."
        << "p(strong(The museum keeps every letter in a box without acid, and each of)   strong(them carries a number "
           "that is written down in the register before)  it goes back to the shelf, so that nobody has to open a box "
           "to find out what is inside.)";
}

void TestLineDecision::paragraphs()
{
    QFETCH(QString, markdown);
    QTEST(tree(markdown), "expected");
}

QTEST_GUILESS_MAIN(TestLineDecision)
#include "tst_line_decision.moc"
