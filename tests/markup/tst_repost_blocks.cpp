// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markdown.h"
#include "markup/writers.h"
#include "tree_notation.h"

#include <QElapsedTimer>
#include <QTest>

using namespace shiwen;

namespace {

QString tree(const QString &markdown)
{
    return notation(parseMarkdown(markdown).root);
}

} // namespace

/// What savers and blog engines add to Markdown, and what they break of its blocks.
class TestRepostBlocks : public QObject
{
    Q_OBJECT

private slots:
    void fences_data();
    void fences();
    void templates_data();
    void templates();
    void containers_data();
    void containers();
    void references_data();
    void references();
    void embeddedPicturesOfMegabytes();
};

void TestRepostBlocks::fences_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");

    QTest::newRow("glued behind text") << "请求:```\nGET /\n\nHost: x\n```\n正文"
                                       << "p(请求:) code[](GET /\n\nHost: x) p(正文)";
    QTest::newRow("glued behind strong") << "**请求****```\nGET /\n```\n正文"
                                         << "p(strong(请求)) code[](GET /) p(正文)";
    QTest::newRow("three backticks at the end that open nothing") << "写作```\n\n正文"
                                                                  << "p(写作```) p(正文)";
    QTest::newRow("closed behind the code") << "```\ncp a b```\n正文\n\n正文"
                                            << "code[](cp a b) p(正文) p(正文)";
    QTest::newRow("the next fence opens first") << "```\n命令一\n```js\nlet a;\n```\n正文"
                                                << "code[](命令一) code[js](let a;) p(正文)";
    QTest::newRow("a fence that shows fences") << "````md\n```js\nlet a;\n```\n````"
                                               << "code[md](```js\nlet a;\n```)";
    QTest::newRow("empty code shows nothing") << "甲\n\n```\n```\n\n乙"
                                              << "p(甲) p(乙)";
    QTest::newRow("indented prose") << "    九月起，库房每周一上午开放两小时。"
                                    << "p(九月起，库房每周一上午开放两小时。)";
    QTest::newRow("indented code") << "    cp letters /media/backup # 备份"
                                   << "code[](cp letters /media/backup # 备份)";
    QTest::newRow("indented table of text") << "    %a     八进制的权限，数字"
                                            << "code[](%a     八进制的权限，数字)";
    QTest::newRow("a list keeps its indented paragraphs") << "- 甲\n\n    九月起，库房每周一上午开放两小时。"
                                                          << "ul(li(p(甲) p(九月起，库房每周一上午开放两小时。)))";
    QTest::newRow("dashes below a sentence") << "到此为止。\n---\n后记"
                                             << "p(到此为止。) hr p(后记)";
    QTest::newRow("text right below a table in HTML") << "<table><tr><td>一</td><td>二</td></tr></table>\n**后记**"
                                                      << "table(row(cell(一) cell(二))) p(strong(后记))";
    QTest::newRow("text right below a break in HTML") << "<br>\n## 后记\n正文"
                                                      << "h2(后记) p(正文)";
    QTest::newRow("text right below a picture in HTML") << "<img src=\"a.png\">\n图一 **展台**\n正文"
                                                        << "p(img[a.png]) p(图一  strong(展台) br 正文)";
    QTest::newRow("elements of a page in HTML over lines")
        << "<div>\n<a href=\"b.html\">\n目录\n</a>\n，**后记**\n<div>\n内\n</div>\n外\n</div>"
        << "p(a[b.html](目录) ，**后记**) p(内) p(外)";
    QTest::newRow("text right below a rule in HTML") << "<hr>\n**后记**"
                                                     << "hr p(strong(后记))";
    QTest::newRow("an address between brackets is no tag")
        << "<https://example.org>\n**后记**"
        << "p(a[https://example.org](https://example.org) br strong(后记))";
    QTest::newRow("glued behind a table in HTML") << "<table><tr><td>一</td><td>二</td></tr></table>## 后记\n正文"
                                                  << "table(row(cell(一) cell(二))) h2(后记) p(正文)";
    QTest::newRow("code glued behind a table in HTML")
        << "<table><tr><td>一</td><td>二</td></tr></table>```\nls\n```\n正文"
        << "table(row(cell(一) cell(二))) code[](ls) p(正文)";
    QTest::newRow("heading behind an empty strong") << "****### 后记\n\n正文"
                                                    << "h3(后记) p(正文)";
    QTest::newRow("item behind an empty strong") << "****- 展台\n- 灯"
                                                 << "ul(li(p(展台)) li(p(灯)))";
    QTest::newRow("a link without text shows nothing") << "甲\n\n[](https://example.org/a)\n\n乙"
                                                       << "p(甲) p(乙)";
    QTest::newRow("dashes below a title") << "后记\n---\n正文"
                                          << "h2(后记) p(正文)";
    QTest::newRow("dashes below a picture") << "![](a.png)\n---\n正文"
                                            << "p(img[a.png]) hr p(正文)";
    QTest::newRow("a rule of stars in a quote") << ">甲\n>\n>***"
                                                << "quote(p(甲) hr)";
    QTest::newRow("a list marker without space") << "1.装盒\n2.贴签"
                                                 << "p(1.装盒 br 2.贴签)";
}

void TestRepostBlocks::fences()
{
    QFETCH(QString, markdown);
    QTEST(tree(markdown), "expected");
}

void TestRepostBlocks::templates_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");

    QTest::newRow("asset_img") << "{% asset_img box.png 纸盒 %}"
                               << "p(img[box.png])";
    QTest::newRow("asset_img with class and size") << "{% asset_img left-side box.png 300 200 '纸盒' %}"
                                                   << "p(img[box.png])";
    QTest::newRow("asset_img with a space") << "{% asset_img \"box 1.png\" %}"
                                            << "p(img[box 1.png])";
    QTest::newRow("asset_link") << "见{% asset_link list.pdf 清单 %}"
                                << "p(见 a[list.pdf](清单))";
    QTest::newRow("post_url") << "见[上篇]({% post_url 2023-05-06-box %})"
                              << "p(见 a[2023-05-06-box.md](上篇))";
    QTest::newRow("post_url in text") << "见{% post_url 2023-05-06-box %}。"
                                      << "p(见 a[2023-05-06-box.md](2023-05-06-box) 。)";
    QTest::newRow("player with an address") << "{% video https://example.org/a.mp4 %}"
                                            << "p(a[https://example.org/a.mp4](video))";
    QTest::newRow("player without one") << "{% youtube abc123 %}"
                                        << "p({% youtube abc123 %})";
    QTest::newRow("raw") << "{% raw %}{{ site.url }}{% endraw %}"
                         << "p({{ site.url }})";
    QTest::newRow("raw around code") << "写{% raw %}`{{ page.title }}`{% endraw %}"
                                     << "p(写 tt({{ page.title }}))";
    QTest::newRow("highlight") << "{% highlight js linenos %}\nlet a = [[b]];\n{% endhighlight %}"
                               << "code[js](let a = [[b]];)";
    QTest::newRow("codeblock") << "{% codeblock lang:php %}\n$$a = 1;\n{% endcodeblock %}"
                               << "code[php]($$a = 1;)";
    QTest::newRow("frames vanish") << "{% note info %}\n提醒\n{% endnote %}"
                                   << "p(提醒)";
    QTest::newRow("other tags are text") << "{% for c in [].__class__ %}"
                                         << "p({% for c in [].__class__ %})";
    QTest::newRow("payloads are text") << "{{randstr}} {{7*7}} ${{1+1}}"
                                       << "p({{randstr}} {{7*7}} ${{1+1}})";
    QTest::newRow("values of the site") << "见{{ site.url }}/a {{site.title}}"
                                        << "p(见/a )";
    QTest::newRow("in code all stays") << "`{% asset_img a.png %} {{ site.url }}`"
                                       << "p(tt({% asset_img a.png %} {{ site.url }}))";
    QTest::newRow("more") << "甲\n\n<!-- more -->\n\n乙"
                          << "p(甲) p(乙)";
}

void TestRepostBlocks::templates()
{
    QFETCH(QString, markdown);
    QTEST(tree(markdown), "expected");
}

void TestRepostBlocks::containers_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");

    QTest::newRow("container") << "::: tip\n先断电。\n:::\n正文"
                               << "p(先断电。) p(正文)";
    QTest::newRow("container with title") << "::: warning 注意\n先断电。\n:::"
                                          << "p(strong(注意)) p(先断电。)";
    QTest::newRow("colons that open nothing") << ":::\n正文"
                                              << "p(::: br 正文)";
    QTest::newRow("toc") << "[TOC]\n\n正文"
                         << "p(正文)";
    QTest::newRow("toc with title") << "@[toc](目录)\n\n正文"
                                    << "p(正文)";
    QTest::newRow("kramdown's toc") << "* 目录\n{:toc}\n\n正文"
                                    << "p(正文)";
    QTest::newRow("toc in a sentence") << "写上[toc]就有目录"
                                       << "p(写上[toc]就有目录)";
    QTest::newRow("attributes below a paragraph") << "正文\n{: .center}\n\n下文"
                                                  << "p(正文) p(下文)";
    QTest::newRow("attributes behind a picture") << "![](a.png){: width=\"300\"}"
                                                 << "p(img[a.png])";
    QTest::newRow("attributes behind a heading") << "## 装盒 {#box}"
                                                 << "h2(装盒)";
    QTest::newRow("a fork bomb stays") << "执行 :(){:|:&};: 会怎样"
                                       << "p(执行 :(){:|:&};: 会怎样)";
    QTest::newRow("formula") << "甲\n\n$$\na_1 * b_2 * c\n$$\n\n乙"
                             << "p(甲) code[math](a_1 * b_2 * c) p(乙)";
    QTest::newRow("formula on one line") << "$$E = mc^2$$"
                                         << "code[math](E = mc^2)";
    QTest::newRow("variables of variables") << "$$name 是变量的变量"
                                            << "p($$name 是变量的变量)";
    QTest::newRow("dollars in text") << "$a_1$ 与 $b_1$"
                                     << "p($a_1$ 与 $b_1$)";
    QTest::newRow("double-escaped space") << "甲&amp;nbsp;乙" << QStringLiteral("p(甲%1乙)").arg(QChar(0xA0));
    QTest::newRow("double-escaped space in code") << "`&amp;nbsp;`"
                                                  << "p(tt(&amp;nbsp;))";
    QTest::newRow("other references are decoded once") << "&amp;lt;b&amp;gt;"
                                                       << "p(&lt;b&gt;)";
}

void TestRepostBlocks::containers()
{
    QFETCH(QString, markdown);
    QTEST(tree(markdown), "expected");
}

void TestRepostBlocks::references_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");

    QTest::newRow("glued to text") << "![][0]\n正文\n[0]: https://example.org/a_b_c.png"
                                   << "p(img[https://example.org/a_b_c.png]) p(正文)";
    QTest::newRow("several, one below the other")
        << "![][0]和![][1]\n\n[0]: https://example.org/a_b.png\n[1]: https://example.org/c_d.png"
        << "p(img[https://example.org/a_b.png] 和 img[https://example.org/c_d.png])";
    QTest::newRow("full-width colons") << "![][0]\n\n[0]：https：//example.org/a.png"
                                       << "p(img[https://example.org/a.png])";
    QTest::newRow("full-width colon in a link") << "[甲](https：//example.org/a)"
                                                << "p(a[https://example.org/a](甲))";
    QTest::newRow("words are not swallowed") << "[1]: 江城档案馆"
                                             << "p([1]: 江城档案馆)";
    QTest::newRow("words behind a full-width colon") << "[来源]：江城档案馆"
                                                     << "p([来源]：江城档案馆)";
    QTest::newRow("empty destination") << "![image.png]()"
                                       << "p(img[])";
    QTest::newRow("no destination but a scheme") << "![3](http://)"
                                                 << "p(img[http://])";
}

void TestRepostBlocks::references()
{
    QFETCH(QString, markdown);
    QTEST(tree(markdown), "expected");
}

/// The saver's default: every picture is a line of base64 at the end of the file.
void TestRepostBlocks::embeddedPicturesOfMegabytes()
{
    const QString data = QStringLiteral("data:image/png;base64,") + QString(1'500'000, u'A');
    QString markdown;
    for (int i = 0; i < 4; ++i)
        markdown += QStringLiteral("![][%1]  \n  \n").arg(i);
    for (int i = 0; i < 4; ++i)
        markdown += QStringLiteral("[%1]:%2\n").arg(i).arg(data);
    QElapsedTimer timer;
    timer.start();
    const Document document = parseMarkdown(markdown);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    int pictures = 0;
    walk(document.root,
         [&](const Node &node) { pictures += node.type == NodeType::Image && node.url == data ? 1 : 0; });
    QCOMPARE(pictures, 4);
    QCOMPARE(toText(document), QString());
}

QTEST_GUILESS_MAIN(TestRepostBlocks)
#include "tst_repost_blocks.moc"
