// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markdown.h"
#include "markup/writers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace shiwen;

namespace {

Node text(const QString &value)
{
    return {.type = NodeType::Text, .value = value};
}

Node with(Node node, std::vector<Node> children)
{
    node.children = std::move(children);
    return node;
}

Document documentOf(std::vector<Node> blocks)
{
    return {.root = with({.type = NodeType::Root}, std::move(blocks))};
}

Node paragraph(std::vector<Node> children)
{
    return with({.type = NodeType::Paragraph}, std::move(children));
}

QString json(const Document &document)
{
    const Result<QJsonArray> blocks = toJson(document);
    return blocks ? QString::fromUtf8(QJsonDocument(*blocks).toJson(QJsonDocument::Compact)) : blocks.error().message;
}

} // namespace

class TestDocumentWriters : public QObject
{
    Q_OBJECT

private slots:
    void htmlEscapes();
    void htmlLinks_data();
    void htmlLinks();
    void htmlAsksForDestinations();
    void htmlHoldsNothingThatRuns();
    void htmlOfOwnNodes();
    void xhtmlIsWellFormed();
    void gfmDisarmsTags();
    void plainTextHasOneBlockALine();
    void jsonIsMdast();
    void jsonSaysHowAReferenceWasWritten();
    void rawHtmlIsRefused();
    void markdownReadsBack_data();
    void markdownReadsBack();
    void markdownOfStrongBesidePunctuation();
    void outlineCountsHeadings();
    void strongLinesAreHeadingsForReaders();
};

void TestDocumentWriters::htmlEscapes()
{
    const Document document = documentOf({paragraph({text(QStringLiteral("<b>\"&amp;\x01\xAD"))})});
    QCOMPARE(toHtml(document), QStringLiteral("<p>&lt;b&gt;&quot;&amp;amp;\u00AD</p>\n"));
}

void TestDocumentWriters::htmlLinks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("linked");
    QTest::newRow("https") << "https://example.org/a?b=c&d" << true;
    QTest::newRow("mail") << "mailto:a@example.org" << true;
    QTest::newRow("relative") << "../images/说明.md" << true;
    QTest::newRow("fragment") << "#一" << true;
    QTest::newRow("colon in a path") << "a/b:c" << true;
    QTest::newRow("script") << "javascript:alert(1)" << false;
    QTest::newRow("script behind spaces") << " \tJava\nScript:alert(1)" << false;
    QTest::newRow("script behind a control") << "\x01javascript:alert(1)" << false;
    QTest::newRow("file") << "file:///etc/passwd" << false;
    QTest::newRow("data") << "data:text/html,x" << false;
}

void TestDocumentWriters::htmlLinks()
{
    QFETCH(QString, url);
    Node link = with({.type = NodeType::Link, .url = url}, {text(QStringLiteral("看"))});
    const QString html = toHtml(documentOf({paragraph({std::move(link)})}));
    QTEST(html.contains(QLatin1String("href=")), "linked");
    QVERIFY(html.contains(u'看'));
}

void TestDocumentWriters::htmlAsksForDestinations()
{
    const Document document =
        parseMarkdown(QStringLiteral("![](a.png)![](b.png) [甲](https://a.org) [乙](https://b.org)"));
    HtmlOptions options;
    options.imageSource = [](const QString &url, int index) {
        return url + QString::number(index);
    };
    options.linkTarget = [](const QString &url) {
        return url.contains(u'b') ? QString() : QStringLiteral("x.html");
    };
    QCOMPARE(toHtml(document, options),
             QStringLiteral("<p><img src=\"a.png0\" alt=\"\"><img src=\"b.png1\" alt=\"\"> <a href=\"x.html\">甲</a> "
                            "乙</p>\n"));
}

void TestDocumentWriters::htmlHoldsNothingThatRuns()
{
    const QString hostile =
        QStringLiteral("<script>alert(1)</script><p onclick=\"x()\">甲</p><iframe src=\"javascript:x\">"
                       "</iframe>\n\n[乙](javascript:x) ![丙](javascript:x \"\\\" onerror=x\") "
                       "<a href=\"vbscript:x\">丁</a>\n\n<https://a.org/\"onx=\">");
    const QString html = toHtml(parseMarkdown(hostile));
    for (const char *word : {"<script", "javascript:", "vbscript:", "<iframe", " onclick=", "\" on"})
        QVERIFY2(!html.contains(QLatin1String(word), Qt::CaseInsensitive), qPrintable(html));
    QVERIFY(html.contains(u'甲') && html.contains(u'丁'));
}

void TestDocumentWriters::htmlOfOwnNodes()
{
    Node figure = with({.type = NodeType::Figure},
                       {{.type = NodeType::Image, .value = QStringLiteral("箱"), .url = QStringLiteral("a.png")},
                        text(QStringLiteral("旧箱"))});
    Node embed{.type = NodeType::Embed,
               .value = QStringLiteral("演示"),
               .url = QStringLiteral("https://example.org/v"),
               .label = QStringLiteral("video")};
    Node fold =
        with({.type = NodeType::Fold, .label = QStringLiteral("推广")}, {paragraph({text(QStringLiteral("尾"))})});
    const Document document = documentOf({std::move(figure), std::move(embed), std::move(fold)});
    QCOMPARE(toHtml(document),
             QStringLiteral("<figure><img src=\"a.png\" alt=\"箱\"><figcaption>旧箱</figcaption></figure>\n"
                            "<p><a class=\"embed\" data-kind=\"video\" href=\"https://example.org/v\">演示</a></p>\n"
                            "<details><summary>推广</summary>\n<p>尾</p>\n</details>\n"));
}

void TestDocumentWriters::xhtmlIsWellFormed()
{
    const Document document = parseMarkdown(QStringLiteral(
        "# 题\n\n甲\n乙 ![图](a.png \"<题>\")\n\n---\n\n- [x] 一\n\n| a | b |\n|:-:|---|\n| 1 | 2 |\n\n<b>未关\n\n"
        "`<&>` https://a.org/?a=1&b=2\x0B\uFFFF"));
    QXmlStreamReader reader(QStringLiteral("<body>") +
                            toHtml(document, {.imageSource = {}, .linkTarget = {}, .xhtml = true}) +
                            QStringLiteral("</body>"));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestDocumentWriters::gfmDisarmsTags()
{
    const Document document =
        parseMarkdown(QStringLiteral("<strong> <title> <style> <em>"), {.profile = Profile::Gfm, .title = {}});
    QCOMPARE(toHtml(document), QStringLiteral("<p><strong> &lt;title> &lt;style> <em></p>\n"));
}

void TestDocumentWriters::plainTextHasOneBlockALine()
{
    const Document document = parseMarkdown(QStringLiteral(
        "# 题\n\n**甲。**乙\n丙![图](a.png)\n\n![](b.png)\n\n- 一\n- 二\n\n> 引\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
        "```\nx = 1\n```"));
    QCOMPARE(toText(document), QStringLiteral("题\n甲。乙\n丙\n一\n二\n引\na\tb\n1\t2\nx = 1\n"));
}

void TestDocumentWriters::jsonIsMdast()
{
    QCOMPARE(json(parseMarkdown(QStringLiteral("## 题\n\n3. **甲**\n\n```sh -x\nls\n```"))),
             QStringLiteral(
                 "[{\"children\":[{\"type\":\"text\",\"value\":\"题\"}],\"depth\":2,\"type\":\"heading\"},"
                 "{\"children\":[{\"checked\":null,\"children\":[{\"children\":[{\"children\":[{\"type\":\"text\","
                 "\"value\":\"甲\"}],\"type\":\"strong\"}],\"type\":\"paragraph\"}],\"spread\":false,"
                 "\"type\":\"listItem\"}],\"ordered\":true,\"spread\":false,\"start\":3,\"type\":\"list\"},"
                 "{\"lang\":\"sh\",\"meta\":\"-x\",\"type\":\"code\",\"value\":\"ls\"}]"));
    QCOMPARE(json(parseMarkdown(QStringLiteral("| a |\n|:-:|\n| b |"))),
             QStringLiteral("[{\"align\":[\"center\"],\"children\":[{\"children\":[{\"children\":[{\"type\":\"text\","
                            "\"value\":\"a\"}],\"type\":\"tableCell\"}],\"type\":\"tableRow\"},{\"children\":[{"
                            "\"children\":[{\"type\":\"text\",\"value\":\"b\"}],\"type\":\"tableCell\"}],"
                            "\"type\":\"tableRow\"}],\"type\":\"table\"}]"));
}

void TestDocumentWriters::jsonSaysHowAReferenceWasWritten()
{
    QCOMPARE(
        json(parseMarkdown(QStringLiteral("![](2023-05-06\n题\\\\a.png)"))),
        QStringLiteral("[{\"children\":[{\"alt\":\"\",\"reference\":\"2023-05-06\\n题\\\\\\\\a.png\",\"title\":null,"
                       "\"type\":\"image\",\"url\":\"2023-05-06 题/a.png\"}],\"type\":\"paragraph\"}]"));
}

void TestDocumentWriters::rawHtmlIsRefused()
{
    const Document document =
        parseMarkdown(QStringLiteral("甲<b>乙</b>"), {.profile = Profile::CommonMark, .title = {}});
    QCOMPARE(toJson(document).error().code, ErrorCode::Refused);
    QCOMPARE(toMarkdown(document).error().code, ErrorCode::Refused);
    QCOMPARE(toText(document), QStringLiteral("甲乙\n"));
}

void TestDocumentWriters::markdownReadsBack_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("paragraphs") << "一\n二\n\n三";
    QTest::newRow("emphasis") << "**甲** *乙* ~~丙~~ ***丁*** `a*b` 甲**乙**丙";
    QTest::newRow("beside punctuation") << "**甲。**乙**“丙”**丁";
    QTest::newRow("headings") << "# 一\n\n## 二 **三**\n\n###### 六";
    QTest::newRow("lists") << "- 一\n- 二\n  - 三\n  - 四\n\n1. 五\n\n   六\n\n2. 七";
    QTest::newRow("numbers") << "7. 一\n8. 二";
    QTest::newRow("tasks") << "- [x] 一\n- [ ] 二";
    QTest::newRow("quote") << "> 一\n>\n> > 二\n>\n> - 三";
    QTest::newRow("quote in a list") << "- > 一\n  >\n  > 二\n\n  三";
    QTest::newRow("code") << "````md\n```\n甲\n```\n````\n\n`` a`b ``";
    QTest::newRow("code in a list") << "- 一\n\n  ```\n  x\n\n  y\n  ```";
    QTest::newRow("links") << "[甲](<a b.html> \"题 \\\"一\\\"\") [乙](https://example.org/a_\\(b\\))";
    QTest::newRow("pictures") << "![图](图 1 (2).png \"题\")\n![](a\\\\b.png)";
    QTest::newRow("table") << "| 甲 | 乙 |\n|:--|--:|\n| a\\|b | **c** |";
    QTest::newRow("looks like markup")
        << "1\\. 一\n\n\\# 二\n\n\\- 三\n\n\\> 四\n\n\\*五\\* \\_六\\_ \\[七\\](八) \\&amp; \\<b>";
    QTest::newRow("rule") << "一\n\n---\n\n二";
}

void TestDocumentWriters::markdownReadsBack()
{
    QFETCH(QString, markdown);
    const Document first = parseMarkdown(markdown);
    const Result<QString> written = toMarkdown(first);
    QVERIFY(written);
    QCOMPARE(toHtml(parseMarkdown(*written)), toHtml(first));
    QCOMPARE(*toMarkdown(parseMarkdown(*written)), *written);
}

void TestDocumentWriters::markdownOfStrongBesidePunctuation()
{
    QCOMPARE(*toMarkdown(parseMarkdown(QStringLiteral("**甲。**乙 **丙**"))),
             QStringLiteral("<strong>甲。</strong>乙 **丙**\n"));
}

void TestDocumentWriters::outlineCountsHeadings()
{
    const QList<OutlineEntry> entries =
        outline(parseMarkdown(QStringLiteral("# 一\n\n正文\n\n> ## **二**之`a`\n\n### 三")));
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(1).text, QStringLiteral("二之a"));
    QCOMPARE(entries.at(1).depth, 2);
    QCOMPARE(entries.at(2).block, 2);
}

void TestDocumentWriters::strongLinesAreHeadingsForReaders()
{
    const auto shown = [](const QString &markdown) {
        QStringList lines;
        for (const OutlineEntry &entry : readingOutline(parseMarkdown(markdown)))
            lines += QStringLiteral("%1 %2 %3").arg(entry.block).arg(entry.depth).arg(entry.text);
        return lines;
    };
    const QString text = QStringLiteral("\n\n樟脑要放在箱底，书放在上面，隔一层纸。\n\n");
    QCOMPARE(shown(QStringLiteral("**先晒书**") + text + QStringLiteral("**怎么晒？**") + text),
             (QStringList{QStringLiteral("0 2 先晒书"), QStringLiteral("1 2 怎么晒？")}));
    QCOMPARE(shown(QStringLiteral("## 晒\n\n**先**") + text + QStringLiteral("> ### 引\n\n**后**") + text),
             (QStringList{QStringLiteral("0 2 晒"), QStringLiteral("1 3 先"), QStringLiteral("2 3 引"),
                          QStringLiteral("3 4 后")}));
    QCOMPARE(shown(QStringLiteral("**先晒书**<br>樟脑要放在箱底，书放在上面。") + text),
             QStringList{QStringLiteral("0 2 先晒书")});
    QCOMPARE(shown(QStringLiteral("**书要晒**<br>**人也要晒**") + text), QStringList());
    // Sentences, parts of lines, lists and quotes are none.
    for (const char *markdown : {"**书要晒，人也要晒。**", "**书**要晒", "- **晒**", "> **晒**", "**晒** [书](a.md)",
                                 "**![](a.png)**", "**注意：**"})
        QCOMPARE(shown(text + QString::fromUtf8(markdown) + text), QStringList());
    // Where every other line is strong, none is a heading.
    QCOMPARE(shown(QStringLiteral("# 题\n\n**一**\n\n**二**\n\n**三**\n\n末尾一段。")),
             QStringList{QStringLiteral("0 1 题")});
}

QTEST_GUILESS_MAIN(TestDocumentWriters)
#include "tst_document_writers.moc"
