// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/markdown.h"
#include "markup/writers.h"

#include <QTest>

using namespace shiwen;

namespace {

std::vector<Node> images(const QString &markdown)
{
    std::vector<Node> found;
    const Document document = parseMarkdown(markdown);
    walk(document.root, [&found](const Node &node) {
        if (node.type == NodeType::Image)
            found.push_back(node);
    });
    return found;
}

} // namespace

/// Links, pictures and raw HTML in the profile Repost, one promise a row.
class TestRepostReferences : public QObject
{
    Q_OBJECT

private slots:
    void links_data();
    void links();
    void rawHtml_data();
    void rawHtml();
    void imageDestination_data();
    void imageDestination();
};

void TestRepostReferences::links_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("text");

    QTest::newRow("glued to Chinese") << "见https://example.org/a_b_c。然后"
                                      << "https://example.org/a_b_c"
                                      << "见https://example.org/a_b_c。然后";
    QTest::newRow("in full-width brackets") << "（http://example.org）"
                                            << "http://example.org"
                                            << "（http://example.org）";
    QTest::newRow("www") << "打开www.example.org查看"
                         << "http://www.example.org"
                         << "打开www.example.org查看";
    QTest::newRow("underscores of an address") << "https://example.org/_a_/x"
                                               << "https://example.org/_a_/x"
                                               << "https://example.org/_a_/x";
    QTest::newRow("in strong") << "**https://example.org/x**"
                               << "https://example.org/x"
                               << "https://example.org/x";
    QTest::newRow("full stop is not part") << "Read https://example.org/x."
                                           << "https://example.org/x"
                                           << "Read https://example.org/x.";
    QTest::newRow("bracket that was opened is") << "https://example.org/a_(b)"
                                                << "https://example.org/a_(b)"
                                                << "https://example.org/a_(b)";
    QTest::newRow("template root in a link") << "[关于]({{ site.baseurl }}/about)"
                                             << "/about"
                                             << "关于";
    QTest::newRow("strong inside") << "[**关于。**我们](/about)"
                                   << "/about"
                                   << "关于。我们";
}

void TestRepostReferences::links()
{
    QFETCH(QString, markdown);
    QFETCH(QString, url);
    QFETCH(QString, text);
    const Document document = parseMarkdown(markdown);
    QStringList urls;
    walk(document.root, [&urls](const Node &node) {
        if (node.type == NodeType::Link)
            urls << node.url;
    });
    QCOMPARE(urls, QStringList{url});
    QCOMPARE(toText(document), text + u'\n');
}

void TestRepostReferences::rawHtml_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");

    QTest::newRow("block") << "<blockquote><p>转载：江边档案<br>\n来源：微信公众号</p></blockquote>\n\n正文"
                           << "<blockquote>\n<p>转载：江边档案<br>\n来源：微信公众号</p>\n</blockquote>\n<p>正文</p>";
    QTest::newRow("inline") << "这是<b>要点</b>，不是细节"
                            << "<p>这是<strong>要点</strong>，不是细节</p>";
    QTest::newRow("unclosed inline ends with its paragraph") << "这是<b>要点\n\n下一段"
                                                             << "<p>这是<strong>要点</strong></p>\n<p>下一段</p>";
    QTest::newRow("end tag does not close Markdown") << "**甲</b></p>乙**丙"
                                                     << "<p><strong>甲乙</strong>丙</p>";
    QTest::newRow("crossed with a span") << "**甲<i>乙**丙</i>丁"
                                         << "<p><strong>甲<em>乙</em></strong>丙丁</p>";
    QTest::newRow("nothing that runs") << "甲<script>alert(1)</script>乙\n\n<style>p{}</style>\n\n丙"
                                       << "<p>甲乙</p>\n<p>丙</p>";
    QTest::newRow("line break") << "甲<br>乙<br/>丙"
                                << "<p>甲<br>\n乙<br>\n丙</p>";
    QTest::newRow("picture with a template root") << "<img src=\"{{site.baseurl}}/postimg/a.png\">"
                                                  << "<p><img src=\"/postimg/a.png\" alt=\"\"></p>";
}

void TestRepostReferences::rawHtml()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    const Document document = parseMarkdown(markdown);
    walk(document.root, [](const Node &node) { QVERIFY(node.type != NodeType::Html); });
    QCOMPARE(toHtml(document).trimmed(), expected);
}

void TestRepostReferences::imageDestination_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("alt");
    QTest::addColumn<QString>("title");

    QTest::newRow("plain") << "![图](a.png)"
                           << "a.png"
                           << ""
                           << "图"
                           << "";
    QTest::newRow("wrapped, with backslashes") << "![](2023-05-06\n怎样备份\\\\k3Jd.png)"
                                               << "2023-05-06 怎样备份/k3Jd.png"
                                               << "2023-05-06\n怎样备份\\\\k3Jd.png"
                                               << ""
                                               << "";
    QTest::newRow("one backslash") << "![](.\\images\\1.png)"
                                   << "./images/1.png"
                                   << ".\\images\\1.png"
                                   << ""
                                   << "";
    QTest::newRow("spaces and parentheses") << "![图](图 1 (2).png)"
                                            << "图 1 (2).png"
                                            << ""
                                            << "图"
                                            << "";
    QTest::newRow("parenthesis without partner") << "![](图(1.png)"
                                                 << "图(1.png"
                                                 << ""
                                                 << ""
                                                 << "";
    QTest::newRow("empty") << "![x]()"
                           << ""
                           << ""
                           << "x"
                           << "";
    QTest::newRow("title") << "![](a.png \"题\")"
                           << "a.png"
                           << ""
                           << ""
                           << "题";
    QTest::newRow("empty title") << "![](a.png \"\")"
                                 << "a.png"
                                 << ""
                                 << ""
                                 << "";
    QTest::newRow("spaces and title") << "![](a b.png \"题 (一)\")"
                                      << "a b.png"
                                      << ""
                                      << ""
                                      << "题 (一)";
    QTest::newRow("template root") << "![]({{site.baseurl}}/postimg/a.png)"
                                   << "/postimg/a.png"
                                   << "{{site.baseurl}}/postimg/a.png"
                                   << ""
                                   << "";
    QTest::newRow("template root with spaces") << "![]({{ site.url }}/images/a.png)"
                                               << "/images/a.png"
                                               << "{{ site.url }}/images/a.png"
                                               << ""
                                               << "";
    QTest::newRow("underscores") << "![](a_b_c/d__e.png)"
                                 << "a_b_c/d__e.png"
                                 << ""
                                 << ""
                                 << "";
    QTest::newRow("in strong") << "**![](图 1.png)**"
                               << "图 1.png"
                               << ""
                               << ""
                               << "";
    QTest::newRow("in a link") << "[![](图 1.png)](https://example.org)"
                               << "图 1.png"
                               << ""
                               << ""
                               << "";
    QTest::newRow("in a quote") << "> ![](图 1.png)"
                                << "图 1.png"
                                << ""
                                << ""
                                << "";
    QTest::newRow("reference") << "![图][0]\n\n[0]: https://example.org/a.png"
                               << "https://example.org/a.png"
                               << ""
                               << "图"
                               << "";
    QTest::newRow("angle brackets") << "![](<a b.png>)"
                                    << "a b.png"
                                    << ""
                                    << ""
                                    << "";
    QTest::newRow("escaped") << "![](a\\_b.png)"
                             << "a_b.png"
                             << "a\\_b.png"
                             << ""
                             << "";
}

void TestRepostReferences::imageDestination()
{
    QFETCH(QString, markdown);
    const std::vector<Node> found = images(markdown);
    QCOMPARE(found.size(), std::size_t(1));
    QTEST(found.front().url, "url");
    QTEST(found.front().label, "label");
    QTEST(found.front().value, "alt");
    QTEST(found.front().title, "title");
}

QTEST_GUILESS_MAIN(TestRepostReferences)
#include "tst_repost_references.moc"
