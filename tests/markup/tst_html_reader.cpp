// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_reader.h"
#include "tree_notation.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace shiwen;

namespace {

QString parsed(const QString &html)
{
    return notation(parseHtml(html).document.root);
}

/// A saved page as the platform serves it, with what matters of its head and scripts.
QString weChatPage(const QString &content)
{
    return QStringLiteral(
               "<!DOCTYPE html><html><head><meta property=\"og:title\" content=\"怎样晾干一本湿书\">"
               "<meta property=\"og:article:author\" content=\"纸上雨\">"
               "<meta property=\"og:url\" content=\"https://mp.weixin.qq.com/s/abc\">"
               "<script>var nickname = htmlDecode(\"书库管理员\"); var ct = \"1640340000\";</script></head>"
               "<body><p>菜单</p><h1 id=\"activity-name\"> 怎样晾干一本湿书 </h1><a id=\"js_name\"> 书库管理员 </a>"
               "<div id=\"js_content\" style=\"visibility: hidden; opacity: 0;\">%1</div><p>阅读 3</p></body></html>")
        .arg(content);
}

} // namespace

class TestHtmlReader : public QObject
{
    Q_OBJECT

private slots:
    void elementsBecomeNodes_data();
    void elementsBecomeNodes();
    void nothingThatRunsSurvives_data();
    void nothingThatRunsSurvives();
    void weChatPageGivesContentAndMeta();
    void articleElementIsPreferred();
    void emptyArticleElementFallsBackToTheBody();
    void tombstonesAreRecognised_data();
    void tombstonesAreRecognised();
    void deepNestingIsBounded_data();
    void deepNestingIsBounded();
    void anyBytesAreRead();
};

void TestHtmlReader::elementsBecomeNodes_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("bare text", "<div>除湿机</div><div>晾架</div>", "p(除湿机) p(晾架)");
    row("inline", "<p>先<b>通风</b>再<em>加热</em><del>熨烫</del></p>", "p(先 strong(通风) 再 em(加热) del(熨烫))");
    row("white space", "<p>  one\n two  </p>", "p(one two)");
    row("line end between Han", "<p>纸张\n怕潮</p>", "p(纸张怕潮)");
    row("space stays outside marks", "<p>a<b> b </b>c</p>", "p(a  strong(b)  c)");
    row("break", "<p>一<br>二<br></p>", "p(一 br 二)");
    row("empty blocks", "<p><br></p><p></p><section><b></b></section><p>有</p>", "p(有)");
    row("mark over blocks", "<strong><p>一</p><p>二</p></strong>", "p(strong(一)) p(strong(二))");
    row("bold style", "<p><span style=\"font-weight: 700;\">重</span></p>", "p(strong(重))");
    row("heading", "<h2>第一步</h2>", "h2(第一步)");
    row("quote", "<blockquote><p>一</p>二</blockquote>", "quote(p(一) p(二))");
    row("list", "<ul><li>一<li>二<ul><li>内</ul></ul>", "ul(li(p(一)) li(p(二) ul(li(p(内)))))");
    row("items without list", "<li>一<li>二</li>三", "ul(li(p(一)) li(p(二))) p(三)");
    row("code", "<pre class=\"language-sh\">\nls\n  -l\n</pre>", "code[sh](ls\n  -l)");
    row("listing of a saver",
        "<ul class=\"code-snippet__line-index\"><li></ul><pre data-lang=\"c\"><code>a</code><code>b</code></pre>",
        "code[c](a\nb)");
    row("inline code", "<p><code>a &lt; b</code></p>", "p(tt(a < b))");
    row("table", "<table><tr><th>月<th>湿度<tr><td><p>六</p><p>月</p><td></table>",
        "table(head(cell(月) cell(湿度)) row(cell(六 br 月) cell()))");
    row("text in a table", "<table>散<tr><td>格<td>子</table>", "table(row(cell(散)) row(cell(格) cell(子)))");
    row("figure", "<figure><img src=\"a.png\"><figcaption>图<b>一</b></figcaption></figure>",
        "figure(img[a.png] 图 strong(一))");
    row("picture", "<p>前<img src=\"a b.png\">后</p>", "p(前 img[a b.png] 后)");
    row("lazy picture", "<img src=\"data:image/gif;base64,R0lGOD\" data-src=\"https://example.org/1.png\">",
        "p(img[https://example.org/1.png])");
    row("picture in code", "<code>甲<img src=\"a.png\">乙</code>", "p(tt(甲) img[a.png] tt(乙))");
    row("link", "<a href=\" https://example.org/ \">站</a>", "p(a[https://example.org/](站))");
    row("frame", "<iframe data-src=\"https://example.org/v\"></iframe>", "embed[iframe https://example.org/v]()");
    row("video with source", "<video><source src=\"a.mp4\">旧浏览器</video>", "embed[video a.mp4]()");
    row("voice", "<mpvoice name=\"讲座录音\"></mpvoice>", "embed[audio ](讲座录音)");
    row("mini-program", "<mp-common-miniprogram data-miniprogram-title=\"查湿度\"></mp-common-miniprogram>",
        "embed[miniprogram ](查湿度)");
    row("rule", "一<hr>二", "p(一) hr p(二)");
    row("unknown names", "<x-y><p>内</p></x-y>", "p(内)");
}

void TestHtmlReader::elementsBecomeNodes()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(parsed(html), expected);
}

void TestHtmlReader::nothingThatRunsSurvives_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *html) {
        QTest::newRow(html) << QString::fromUtf8(html);
    };
    row("<script>alert(1)</script>");
    row("<style>p{background:url(javascript:alert(1))}</style>");
    row("<a href=\"java\nscript:alert(1)\">字</a>");
    row("<a href=\" JaVaScRiPt:alert(1)\">字</a>");
    row("<a href=\"data:text/html,<script>alert(1)</script>\">字</a>");
    row("<img src=\"javascript:alert(1)\" onerror=\"alert(1)\">");
    row("<iframe src=\"javascript:alert(1)\"></iframe>");
    row("<svg onload=\"alert(1)\"><script>alert(1)</script><title>alert</title></svg>");
    row("<svg style=\"background-image:url(javascript:alert(1))\"><image href=\"javascript:alert(1)\"/></svg>");
    row("<noscript><p>alert</p></noscript>");
    row("<template><p>alert</p></template>");
    row("<form><textarea>alert</textarea><button>alert</button><option>alert</option></form>");
    row("<!--alert--><p style=\"display: none\">alert</p><p hidden>alert</p>");
}

void TestHtmlReader::nothingThatRunsSurvives()
{
    QFETCH(QString, html);
    QVERIFY2(!parsed(html).contains(QStringLiteral("alert")), qPrintable(parsed(html)));
}

void TestHtmlReader::weChatPageGivesContentAndMeta()
{
    const HtmlPage page = parseHtml(weChatPage(QStringLiteral("<p>先不要翻页。</p>")));
    QCOMPARE(notation(page.document.root), QStringLiteral("p(先不要翻页。)"));
    QCOMPARE(page.meta.title, QStringLiteral("怎样晾干一本湿书"));
    QCOMPARE(page.meta.author, QStringLiteral("纸上雨"));
    QCOMPARE(page.meta.account, QStringLiteral("书库管理员"));
    QCOMPARE(page.meta.date, QStringLiteral("2021-12-24T18:00:00+08:00"));
    QCOMPARE(page.meta.url, QStringLiteral("https://mp.weixin.qq.com/s/abc"));
    QVERIFY(!page.meta.removed);
    QVERIFY(page.preface.has_value());
    QVERIFY(notation(page.preface->root).contains(QStringLiteral("菜单")));
}

void TestHtmlReader::articleElementIsPreferred()
{
    QCOMPARE(parsed(QStringLiteral("<nav>导航</nav><article><p>正文</p></article><p>版权</p><article>二</article>")),
             QStringLiteral("p(正文) p(二)"));
}

void TestHtmlReader::emptyArticleElementFallsBackToTheBody()
{
    QCOMPARE(parsed(QStringLiteral("<article></article><p>正文在外面</p>")), QStringLiteral("p(正文在外面)"));
}

void TestHtmlReader::tombstonesAreRecognised_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("removed");
    QTest::newRow("deleted") << QStringLiteral("<div class=\"weui-msg\"><div>该内容已被发布者删除</div></div>") << true;
    QTest::newRow("banned") << QStringLiteral("<div class=\"weui-msg\"><h2>此内容因违规无法查看</h2></div>") << true;
    QTest::newRow("an article about it") << weChatPage(QStringLiteral("<p>打开就说该内容已被发布者删除，怎么办？</p>"))
                                         << false;
    QTest::newRow("long text") << QStringLiteral("<p>已被发布者删除</p><p>%1</p>").arg(QString(2000, u'文')) << false;
}

void TestHtmlReader::tombstonesAreRecognised()
{
    QFETCH(QString, html);
    QFETCH(bool, removed);
    QCOMPARE(parseHtml(html).meta.removed, removed);
}

void TestHtmlReader::deepNestingIsBounded_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("sections") << QStringLiteral("<section>").repeated(200'000) + u'字';
    QTest::newRow("quotes") << QStringLiteral("<blockquote>").repeated(100'000) + u'字';
    QTest::newRow("lists") << QStringLiteral("<ul><li>").repeated(50'000) + u'字';
    QTest::newRow("tables") << QStringLiteral("<table><tr><td>").repeated(30'000) + u'字';
    QTest::newRow("end tags without start")
        << QStringLiteral("<b><section>").repeated(100'000) + u'字' + QStringLiteral("</i>").repeated(100'000);
    QTest::newRow("open tags") << u'字' + QStringLiteral("<a href=\"").repeated(50'000);
    QTest::newRow("attributes") << QStringLiteral("<p %1>字").arg(QStringLiteral("a=b ").repeated(100'000));
}

void TestHtmlReader::deepNestingIsBounded()
{
    QFETCH(QString, html);
    QElapsedTimer timer;
    timer.start();
    const HtmlPage page = parseHtml(html);
    QVERIFY(timer.elapsed() < 10'000); // ten times what a slow machine with sanitizers takes
    QVERIFY(notation(page.document.root).contains(u'字'));
}

void TestHtmlReader::anyBytesAreRead()
{
    static constexpr QStringView alphabet[] = {
        u"<",     u">",        u"</",  u"p",    u"b",   u"ul",   u"li",   u"table", u"td",       u" ",     u"=\"",
        u"\"",    u"&amp;",    u"&#0", u"<!--", u"-->", u"pre",  u"code", u"/>",    u"字",       u"\n",    u"'",
        u"<pre>", u"<script>", u"img", u"<td>", u"<a ", u"href", u"<h1>", u"\0",    u"<figure>", u"\xD800"};
    QRandomGenerator random(20211224);
    for (int round = 0; round < 2000; ++round) {
        QString html;
        for (int i = 0; i < 60; ++i)
            html += alphabet[random.bounded(int(std::size(alphabet)))];
        (void)parseHtml(html);
        DocumentBuilder builder(Profile::Repost);
        HtmlFragmentReader reader(builder);
        builder.open(Node{.type = NodeType::Blockquote});
        for (const auto &piece : QStringView(html).split(u'>')) {
            reader.enter();
            reader.feed(QString(piece.toString() + u'>'));
            reader.leave();
        }
        reader.finish();
        QCOMPARE(builder.current().type, NodeType::Blockquote);
    }
}

QTEST_APPLESS_MAIN(TestHtmlReader)
#include "tst_html_reader.moc"
