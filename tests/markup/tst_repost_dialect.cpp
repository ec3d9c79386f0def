// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markdown.h"
#include "markup/writers.h"

#include <QTest>

using namespace shiwen;

namespace {

QString html(const QString &markdown, const QString &title = {})
{
    return toHtml(parseMarkdown(markdown, {.profile = Profile::Repost, .title = title})).trimmed();
}

} // namespace

/// What the profile Repost repairs, one promise a row.
class TestRepostDialect : public QObject
{
    Q_OBJECT

private slots:
    void emphasis_data();
    void emphasis();
    void headings_data();
    void headings();
    void lines_data();
    void lines();
    void codeKeepsWhatWasWritten();
    void standInsAreChosenAroundTheText();
};

void TestRepostDialect::emphasis_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");

    QTest::newRow("closes after a full stop") << "1.**先把原件拍照。**这一步最要紧；"
                                              << "<p>1.<strong>先把原件拍照。</strong>这一步最要紧；</p>";
    QTest::newRow("opens before a quote") << "这**“三份两地”**的办法"
                                          << "<p>这<strong>“三份两地”</strong>的办法</p>";
    QTest::newRow("colon") << "**存放地点：**北楼"
                           << "<p><strong>存放地点：</strong>北楼</p>";
    QTest::newRow("emphasis of one star") << "*先断电。*再开箱"
                                          << "<p><em>先断电。</em>再开箱</p>";
    QTest::newRow("both") << "***重要：***不要折叠"
                          << "<p><em><strong>重要：</strong></em>不要折叠</p>";
    QTest::newRow("struck out") << "原价~~“九十元”~~现价"
                                << "<p>原价<del>“九十元”</del>现价</p>";
    QTest::newRow("mask in a word stays") << "需下载**文件柜APP。小周照做了"
                                          << "<p>需下载**文件柜APP。小周照做了</p>";
    QTest::newRow("mask of one star stays") << "下载云*存APP"
                                            << "<p>下载云*存APP</p>";
    QTest::newRow("two masks of one star stay") << "李*明和王*芳"
                                                << "<p>李*明和王*芳</p>";
    QTest::newRow("mask of figures stays") << "138****1234或139****5678"
                                           << "<p>138****1234或139****5678</p>";
    QTest::newRow("mask does not reach the next line")
        << "需下载**文件柜APP。\n**第二步，备份**"
        << "<p>需下载**文件柜APP。</p>\n<p><strong>第二步，备份</strong></p>";
    QTest::newRow("two strong on a line") << "先**登记**，后**入柜**。"
                                          << "<p>先<strong>登记</strong>，后<strong>入柜</strong>。</p>";
    QTest::newRow("two strong beside punctuation") << "**一、**拍照**二、**装盒"
                                                   << "<p><strong>一、</strong>拍照<strong>二、</strong>装盒</p>";
    QTest::newRow("empty strong vanishes") << "温度****要稳"
                                           << "<p>温度要稳</p>";
    QTest::newRow("six stars open") << "******湿度：**五成"
                                    << "<p><strong>湿度：</strong>五成</p>";
    QTest::newRow("six stars close") << "点**阅读全文******查看"
                                     << "<p>点<strong>阅读全文</strong>查看</p>";
    QTest::newRow("strong beside strong") << "**纸张****墨水**"
                                          << "<p><strong>纸张墨水</strong></p>";
    QTest::newRow("spaces inside") << "**北京时间 **开始"
                                   << "<p><strong>北京时间 </strong>开始</p>";
    QTest::newRow("space after the opener") << "** 注意：**"
                                            << "<p><strong> 注意：</strong></p>";
    QTest::newRow("around a code span") << "**运行`ls *`：**看结果"
                                        << "<p><strong>运行<code>ls *</code>：</strong>看结果</p>";
    QTest::newRow("stars of a code span are its own") << "`a ** b` 与 **c**"
                                                      << "<p><code>a ** b</code> 与 <strong>c</strong></p>";
    QTest::newRow("powers stay") << "2 ** 3 ** 4"
                                 << "<p>2 ** 3 ** 4</p>";
    QTest::newRow("escaped stars stay") << "\\**不是粗体**"
                                        << "<p>**不是粗体**</p>";
    QTest::newRow("strong ended by the next line") << "**三月一日，一起检查\n**\n下一行"
                                                   << "<p><strong>三月一日，一起检查</strong><br>\n下一行</p>";
    QTest::newRow("lone lines vanish") << "**检查箱体**\n**\n**\n再看标签"
                                       << "<p><strong>检查箱体</strong><br>\n再看标签</p>";
    QTest::newRow("opened by the line above") << "**\n装盒入库**"
                                              << "<p><strong>装盒入库</strong></p>";
    QTest::newRow("wrapped strong") << "**很长的一句被\n折成两行**"
                                    << "<p><strong>很长的一句被</strong><br>\n<strong>折成两行</strong></p>";
    QTest::newRow("around nothing but a picture") << "**![](a.png)\n**"
                                                  << "<p><img src=\"a.png\" alt=\"\"></p>";
}

void TestRepostDialect::emphasis()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(html(markdown), expected);
}

void TestRepostDialect::headings_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");

    QTest::newRow("the title") << "前言\n\n#怎样  备份照片？"
                               << "怎样备份照片？"
                               << "<p>前言</p>\n<h1>怎样  备份照片？</h1>";
    QTest::newRow("opens the body") << "#怎样备份照片？\n正文"
                                    << ""
                                    << "<h1>怎样备份照片？</h1>\n<p>正文</p>";
    QTest::newRow("later it is a hashtag") << "正文\n#备份照片"
                                           << ""
                                           << "<p>正文<br>\n#备份照片</p>";
    QTest::newRow("topic") << "#备份#今天说照片"
                           << ""
                           << "<p>#备份#今天说照片</p>";
    QTest::newRow("include") << "#include <stdio.h>"
                             << ""
                             << "<p>#include &lt;stdio.h&gt;</p>";
    QTest::newRow("number") << "#128007 是兔子"
                            << ""
                            << "<p>#128007 是兔子</p>";
    QTest::newRow("two") << "正文\n##概述\n正文"
                         << ""
                         << "<p>正文</p>\n<h2>概述</h2>\n<p>正文</p>";
    QTest::newRow("three with bracket") << "###（一）准备"
                                        << ""
                                        << "<h3>（一）准备</h3>";
    QTest::newRow("seven") << "#######七"
                           << ""
                           << "<p>#######七</p>";
    QTest::newRow("empty heading vanishes") << "一\n\n#  \n\n二"
                                            << ""
                                            << "<p>一</p>\n<p>二</p>";
    QTest::newRow("setext below one line") << "标题\n====\n正文"
                                           << ""
                                           << "<h1>标题</h1>\n<p>正文</p>";
    QTest::newRow("rule below several lines") << "一\n二\n---\n三"
                                              << ""
                                              << "<p>一<br>\n二</p>\n<hr>\n<p>三</p>";
    QTest::newRow("rules of stars") << "一\n\n***\n* * *\n*****\n二"
                                    << ""
                                    << "<p>一</p>\n<hr>\n<hr>\n<hr>\n<p>二</p>";
    QTest::newRow("in code") << "```\n##注释\n```"
                             << ""
                             << "<pre><code>##注释\n</code></pre>";
}

void TestRepostDialect::headings()
{
    QFETCH(QString, markdown);
    QFETCH(QString, title);
    QFETCH(QString, expected);
    QCOMPARE(html(markdown, title), expected);
}

void TestRepostDialect::lines_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");

    QTest::newRow("each line its own") << "第一行\n第二行"
                                       << "<p>第一行<br>\n第二行</p>";
    QTest::newRow("two spaces break once") << "第一行  \n第二行"
                                           << "<p>第一行<br>\n第二行</p>";
    QTest::newRow("numbers without space are text") << "1.装盒\n2.贴签"
                                                    << "<p>1.装盒<br>\n2.贴签</p>";
    QTest::newRow("a list stays a list") << "- 装盒\n- 贴签"
                                         << "<ul>\n<li>装盒</li>\n<li>贴签</li>\n</ul>";
    QTest::newRow("blank lines collapse") << "一\n\n\n \n\n二"
                                          << "<p>一</p>\n<p>二</p>";
    QTest::newRow("a quote ends with its mark") << ">引文\n正文"
                                                << "<blockquote>\n<p>引文</p>\n</blockquote>\n<p>正文</p>";
    QTest::newRow("Windows line ends") << "一\r\n二\r\n"
                                       << "<p>一<br>\n二</p>";
    QTest::newRow("lone carriage returns") << "一\r二"
                                           << "<p>一<br>\n二</p>";
    QTest::newRow("a fence that nothing closes ends at the blank line")
        << "```\n命令\n\n**正文**"
        << "<pre><code>命令\n</code></pre>\n<p><strong>正文</strong></p>";
    QTest::newRow("references are decoded once") << "A&nbsp;B &amp;lt; C"
                                                 << "<p>A\u00A0B &amp;lt; C</p>";
    QTest::newRow("template braces stay") << "{{randstr}} 与 {{7*7}}"
                                          << "<p>{{randstr}} 与 {{7*7}}</p>";
    QTest::newRow("template root expands to nothing") << "见{{ site.url }}/about"
                                                      << "<p>见/about</p>";
    QTest::newRow("dollars are dollars") << "5$ 与 6$"
                                         << "<p>5$ 与 6$</p>";
    QTest::newRow("NUL") << QStringLiteral("甲%1乙").arg(QChar(0)) << "<p>甲\uFFFD乙</p>";
    QTest::newRow("task list") << "- [x] 拍照\n- [ ] 装盒"
                               << "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\"> 拍照</li>\n"
                                  "<li><input type=\"checkbox\" disabled=\"\"> 装盒</li>\n</ul>";
    QTest::newRow("table") << "| 项目 | 数 |\n|:--|--:|\n| **盒。**子 | 3 |"
                           << "<table>\n<thead>\n<tr>\n<th style=\"text-align: left\">项目</th>\n"
                              "<th style=\"text-align: right\">数</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
                              "<td style=\"text-align: left\"><strong>盒。</strong>子</td>\n"
                              "<td style=\"text-align: right\">3</td>\n</tr>\n</tbody>\n</table>";
}

void TestRepostDialect::lines()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(html(markdown), expected);
}

void TestRepostDialect::codeKeepsWhatWasWritten()
{
    const QString code = QStringLiteral("![](图 1 (2).png) **空。**的 {{ site.url }} https://a.org/_x_\n云**付 ****");
    const Document document = parseMarkdown(QStringLiteral("```text\n") + code + QStringLiteral("\n```"));
    QCOMPARE(document.root.children.size(), std::size_t(1));
    QCOMPARE(document.root.children.front().value, code);

    const Document span = parseMarkdown(QStringLiteral("看`![](a b.png) **空。**的 {{ site.url }}`的写法"));
    QCOMPARE(toText(span), QStringLiteral("看![](a b.png) **空。**的 {{ site.url }}的写法\n"));
}

void TestRepostDialect::standInsAreChosenAroundTheText()
{
    QString text;
    for (ushort c = 0xFDD0; c <= 0xFDEF; ++c)
        text += QChar(c);
    const Document document = parseMarkdown(text + QStringLiteral(" **甲。**乙 云**付"));
    QCOMPARE(plainText(document.root), text + QStringLiteral(" 甲。乙 云**付"));
}

QTEST_GUILESS_MAIN(TestRepostDialect)
#include "tst_repost_dialect.moc"
