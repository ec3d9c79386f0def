// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_body.h"
#include "markup/html_reader.h"
#include "tree_notation.h"

#include <QTest>

using namespace shiwen;

/// The forms that editors and savers of public accounts give to what an article holds.
class TestHtmlShapes : public QObject
{
    Q_OBJECT

private slots:
    void formsBecomeNodes_data();
    void formsBecomeNodes();
    void embeddedMediaGetALabel_data();
    void embeddedMediaGetALabel();
    void picturesAreFound_data();
    void picturesAreFound();
    void indentedTagsAreNoCode_data();
    void indentedTagsAreNoCode();
    void invisibleElementsShowInThePlatformsContentOnly();
    void stylesThatMatterAreRead_data();
    void stylesThatMatterAreRead();
};

void TestHtmlShapes::formsBecomeNodes_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("nested sections",
        "<section><section><section><section></section><p><span><span>茶凉了</span></span></p></section><section>"
        "<section>再添水</section></section></section></section>",
        "p(茶凉了) p(再添水)");
    row("runs of breaks", "<p>第一段<br><br>第二段<br/>同段<br> <br><br>第三段</p>",
        "p(第一段) p(第二段 br 同段) p(第三段)");
    row("breaks under a mark", "<p><strong>甲<br><br>乙</strong></p>", "p(strong(甲)) p(strong(乙))");
    row("breaks in a cell", "<table><tr><td>甲<br><br>乙<td>丙</table>", "table(row(cell(甲 br br 乙) cell(丙)))");
    row("no-break spaces", "<p>&nbsp;&nbsp;&nbsp;茶&nbsp; &nbsp;水&nbsp;</p><p>&nbsp;</p>", "p(茶 水)");
    row("characters without width", "<p>\u200B</p><p>茶\uFEFF水\uFFFC</p>", "p(茶水)");
    row("entity escaped twice", "<p>茶&amp;nbsp;水 &amp;amp;lt;</p><p><code>&amp;nbsp;</code></p>",
        "p(茶 水 &amp;lt;) p(tt(&nbsp;))");
    row("powers", "<p>10<sup>5</sup> 升 H<sub>2</sub>O，注<sup>[1]</sup></p>", "p(10⁵ 升 H₂O，注[1])");
    row("reading", "<ruby>茗<rp>(</rp><rt>míng</rt><rp>)</rp></ruby>", "p(茗（míng）)");
    row("word break", "<p>super<wbr>long<wbr>word</p>", "p(superlongword)");
    row("bold block", "<section style=\"font-weight: bold\"><p>甲</p><p>乙</p></section>",
        "p(strong(甲)) p(strong(乙))");
    row("light strong", "<p><strong style=\"font-weight:normal\">甲</strong></p>", "p(甲)");
    row("light span", "<p><span style=\"font-weight: 500\">甲</span></p>", "p(甲)");
    row("table of one cell", "<table><tbody><tr><td><p>甲</p><ul><li>乙</li></ul></td></tr></tbody></table>",
        "p(甲) ul(li(p(乙)))");
    row("one cell around a table", "<table><tr><td><table><tr><td>甲<td>乙</table></td></tr></table>",
        "table(row(cell(甲) cell(乙)))");
    row("spans and head",
        "<table><thead><tr><th colspan=2>表头</th></tr></thead><tbody><tr><td rowspan=3>甲</td><td>乙</td>"
        "</tr></tbody></table>",
        "table(head(cell(表头)) row(cell(甲) cell(乙)))");
    row("listing with numbers",
        "<section class=\"code-snippet__fix code-snippet__js\"><ul class=\"code-snippet__line-index "
        "code-snippet__js\"><li></li><li></li></ul><pre class=\"code-snippet__js\" data-lang=\"bash\"><code><span "
        "class=\"code-snippet_outer\">cd&nbsp;/srv</span></code><code><span>ls</span></code></pre></section>",
        "code[bash](cd /srv\nls)");
    row("listing in a table",
        "<figure class=\"highlight\"><table><tr><td class=\"gutter\"><pre>1<br>2</pre></td><td "
        "class=\"code\"><pre>a<br>b"
        "</pre></td></tr></table></figure>",
        "code[](a\nb)");
    row("listing without language", "<pre class=\"code-snippet__fix\"><code>x</code></pre>", "code[](x)");
    row("emoji",
        "<p>好<img class=\"emoji\" alt=\"👍\" src=\"https://example.org/1f44d.png\">茶<img class=\"icon_emotion\" "
        "alt=\"[强]\"></p>",
        "p(好👍茶[强])");
    row("link that runs", "<p><a href=\"javascript:;\">原文</a><a href=\"#\">顶部</a></p>", "p(原文顶部)");
    row("hidden",
        "<p>甲</p><p class=\"sf-hidden\">乙</p><span class=\"weui-hidden_abs\">，</span><mp-style-type "
        "data-value=\"3\">丙</mp-style-type>",
        "p(甲)");
    row("drawing",
        "<svg viewBox=\"0 0 10 10\" style=\"background-image: url(&quot;https://example.org/a.png&quot;)\"><defs>"
        "<text>定义</text></defs><g><text>点击展开</text><image xlink:href=\"https://example.org/b.png\"></image>"
        "<foreignObject><p>内文</p></foreignObject></g></svg>",
        "p(img[https://example.org/a.png]) p(点击展开) p(img[https://example.org/b.png]) p(内文)");
    row("shadow tree", "<div><template shadowrootmode=open><p>影中</p></template></div>", "p(影中)");
    row("details", "<details><summary>答案</summary>先洗茶。</details>", "p(答案) p(先洗茶。)");
    row("old marks", "<center><font color=red>甲</font></center><p><span style=\"color:red\">乙</span></p>",
        "p(甲) p(乙)");
    row("list with stray text", "<ul>开头<li>甲</li>中间<li>乙</li></ul>",
        "ul(li(p(开头)) li(p(甲)) li(p(中间)) li(p(乙)))");
    row("comment and processing instruction", "<?xml version=\"1.0\"?><!-- <p>甲</p> --><p>乙</p><![endif]-->",
        "p(乙)");
}

void TestHtmlShapes::formsBecomeNodes()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(notation(parseHtml(html).document.root), expected);
}

void TestHtmlShapes::embeddedMediaGetALabel_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("video frame",
        "<iframe class=\"video_iframe\" data-src=\"https://v.qq.com/txp/iframe/player.html?vid=a1\"></iframe>",
        "embed[video https://v.qq.com/txp/iframe/player.html?vid=a1]()");
    row("voice", "<mpvoice name=\"【第&amp;nbsp;3】讲\" voice_encode_fileid=\"Mzk4\" src=\"/cgi-bin/x\"></mpvoice>",
        "embed[audio https://res.wx.qq.com/voice/getvoice?mediaid=Mzk4](【第 3】讲)");
    row("music", "<qqmusic music_name=\"采茶\" singer=\"山风\" audiourl=\"https://example.org/a.m4a\"></qqmusic>",
        "embed[audio https://example.org/a.m4a](采茶 · 山风)");
    row("mini-program", "<mp-miniprogram data-miniprogram-nickname=\"茶谱\"></mp-miniprogram>",
        "embed[miniprogram ](茶谱)");
    row("channel video", "<mpvideosnap data-desc=\"一分钟洗壶\" data-nickname=\"茶室\"></mpvideosnap>",
        "embed[video ](一分钟洗壶)");
    row("account card", "<mp-common-profile data-nickname=\"茶室\"></mp-common-profile>", "embed[miniprogram ](茶室)");
    row("nothing to name", "<mp-common-miniprogram></mp-common-miniprogram><p>后文</p>", "p(后文)");
}

void TestHtmlShapes::embeddedMediaGetALabel()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(notation(parseHtml(html).document.root), expected);
}

void TestHtmlShapes::picturesAreFound_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &html, const char *expected) {
        QTest::newRow(name) << html << QString::fromUtf8(expected);
    };
    row("lazy", QStringLiteral("<img data-src=\"https://example.org/1\">"), "p(img[https://example.org/1])");
    row("placeholder file", QStringLiteral("<img src=\"/static/blank.gif\" data-original=\"https://example.org/1\">"),
        "p(img[https://example.org/1])");
    row("saved beside the page", QStringLiteral("<img src=\"./assets/1.png\" data-src=\"https://example.org/1\">"),
        "p(img[./assets/1.png])");
    row("drawn placeholder",
        QStringLiteral("<img src=\"data:image/svg+xml,%1\" data-src=\"a.png\">").arg(QString(900, u'x')),
        "p(img[a.png])");
    row("set of sizes", QStringLiteral("<img srcset=\"a-1x.png 1x, a-2x.png 2x\">"), "p(img[a-1x.png])");
    row("without address", QStringLiteral("<p>茶<img class=\"cover\">水</p>"), "p(茶水)");
    row("beacon", QStringLiteral("<p>茶<img src=\"https://example.org/t\" width=\"1\" height=\"1\"></p>"), "p(茶)");
    const QString picture = QStringLiteral("data:image/png;base64,") + QString(600, u'A');
    QTest::newRow("saved inside the page") << QStringLiteral("<img src=%1 data-src=https://example.org/1>").arg(picture)
                                           << QStringLiteral("p(img[%1])").arg(picture);
}

void TestHtmlShapes::picturesAreFound()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(notation(parseHtml(html).document.root), expected);
}

void TestHtmlShapes::indentedTagsAreNoCode_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *markdown, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(expected);
    };
    row("after blank lines", "<div>\n <p>甲</p>\n\n    <p>乙</p>\n      丙\n\n\t丁\n</div>\n",
        "<div>\n <p>甲</p>\n\n<p>乙</p>\n      丙\n\n丁\n</div>\n");
    row("listing", "<div>\n<pre>\n\n    甲\n</pre>\n\n    乙\n</div>", "<div>\n<pre>\n\n    甲\n</pre>\n\n乙\n</div>");
    row("Markdown", "甲\n\n    code\n", "甲\n\n    code\n");
    row("Markdown behind HTML", "<div>甲</div>\n\n    code\n\n乙\n", "<div>甲</div>\n\n    code\n\n乙\n");
    row("inline tag", "<b>甲</b>\n\n    <b>乙</b>", "<b>甲</b>\n\n    <b>乙</b>");
}

void TestHtmlShapes::indentedTagsAreNoCode()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(withoutTagIndent(markdown), expected);
}

void TestHtmlShapes::invisibleElementsShowInThePlatformsContentOnly()
{
    const QString hidden = QStringLiteral("<p>甲</p><p style=\"visibility: hidden\">乙</p>");
    QCOMPARE(notation(parseHtml(QStringLiteral("<article>%1</article>").arg(hidden)).document.root),
             QStringLiteral("p(甲)"));
    const QString content = QStringLiteral("<div id=\"js_content\" style=\"visibility:hidden;opacity:0\">%1</div>");
    QCOMPARE(notation(parseHtml(content.arg(hidden)).document.root), QStringLiteral("p(甲) p(乙)"));
}

/// Most styles are left out before the parser sees them.
void TestHtmlShapes::stylesThatMatterAreRead_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("hidden among others", "<p style=\"color: red; DISPLAY : none\">甲</p><p style='max-width:none'>乙</p>",
        "p(乙)");
    row("written as entities", "<p style=\"display&#58;none\">甲</p><p>乙</p>", "p(乙)");
    row("bold behind a color", "<p><span style=\"color:red;font-weight:700\">甲</span></p>", "p(strong(甲))");
    row("a style within a value", "<a href=\"https://x.example/? style='color:red'\">甲</a>",
        "p(a[https://x.example/? style='color:red'](甲))");
    row("a name that ends with style", "<img data-style=\"a\" src=\"1.png\">", "p(img[1.png])");
    row("the attribute behind it", "<a style=\"color:red\"href=\"https://x.example/\">甲</a>",
        "p(a[https://x.example/](甲))");
    row("a cell", "<table><tr><td style=\"width:10px\">甲<td style='color:red'>乙</table>",
        "table(row(cell(甲) cell(乙)))");
    row("a table of one cell", "<table style=\"width:10px\"><tr><td style=\"color:red\">甲</td></tr></table><p>乙</p>",
        "p(甲) p(乙)");
}

void TestHtmlShapes::stylesThatMatterAreRead()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(notation(parseHtml(html).document.root), expected);
}

QTEST_APPLESS_MAIN(TestHtmlShapes)
#include "tst_html_shapes.moc"
