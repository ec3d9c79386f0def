// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_reader.h"
#include "tree_notation.h"

#include <QTest>

using namespace shiwen;

/// Pages as savers and other platforms leave them.
class TestSavedPages : public QObject
{
    Q_OBJECT

private slots:
    void exportersPageIsRead();
    void singleFilePageIsRead();
    void copyInAnArchiveNamesItsOriginal();
    void linkedDataIsRead_data();
    void linkedDataIsRead();
    void bareFragmentIsRead();
    void bylinesAreRead_data();
    void bylinesAreRead();
    void theSitesNameIsNoTitle_data();
    void theSitesNameIsNoTitle();
    void textOutsideAnEntryIsNotLost();
};

void TestSavedPages::exportersPageIsRead()
{
    const HtmlPage page = parseHtml(QStringLiteral(
        "<!DOCTYPE html><html lang=\"zh_CN\"><head><title>洗壶的次序</title><style>body{margin:0}</style></head><body>"
        "<div class=\"__page_content__\"><h1 class=\"title\">洗壶的次序</h1><div class=\"__meta__\"><span "
        "class=\"copyright\">原创</span>"
        "<span class=\"author\">听雨</span><span class=\"nick_name\">茶室夜话</span><span "
        "class=\"create_time\">2021-12-24 18:00</span></div>"
        "<blockquote class=\"source\">原文地址: <a "
        "href=\"https://mp.weixin.qq.com/s/Ab9\">https://mp.weixin.qq.com/s/Ab9</a></blockquote>"
        "<section class=\"item_show_type_0\"><p>先温壶。</p><p><img "
        "src=\"./assets/17350.123.png\"></p></section></div></body></html>"));
    QCOMPARE(notation(page.document.root), QStringLiteral("p(先温壶。) p(img[./assets/17350.123.png])"));
    QCOMPARE(page.meta.title, QStringLiteral("洗壶的次序"));
    QCOMPARE(page.meta.author, QStringLiteral("听雨"));
    QCOMPARE(page.meta.account, QStringLiteral("茶室夜话"));
    QCOMPARE(page.meta.date, QStringLiteral("2021-12-24T18:00:00+08:00"));
    QCOMPARE(page.meta.url, QStringLiteral("https://mp.weixin.qq.com/s/Ab9"));
}

void TestSavedPages::singleFilePageIsRead()
{
    const HtmlPage page = parseHtml(QStringLiteral(
        "<!DOCTYPE html> <html style><!--\n Page saved with SingleFile \n url: https://mp.weixin.qq.com/s/Ab9?scene=1 "
        "\n saved date: Thu "
        "Oct 29 2020 09:59:09 GMT+0800 (中国标准时间)\n--><meta charset=utf-8><meta name=referrer content=no-referrer>"
        "<meta property=og:title content=洗壶的次序><title>洗壶的次序</title><style>.a{display:none}</style>"
        "<body id=activity-detail class=\"zh_CN mm_appmsg\"><div class=sf-hidden>菜单</div><a href=javascript:void(0); "
        "id=js_name>"
        "茶室夜话</a><em id=publish_time>2020-10-28 20:01</em><div class=rich_media_content id=js_content "
        "style=visibility:visible>"
        "<p style=margin:0>先温壶。<p><div class=sf-hidden>提示</div></div>"));
    QCOMPARE(notation(page.document.root), QStringLiteral("p(先温壶。)"));
    QCOMPARE(page.meta.title, QStringLiteral("洗壶的次序"));
    QCOMPARE(page.meta.account, QStringLiteral("茶室夜话"));
    QCOMPARE(page.meta.date, QStringLiteral("2020-10-28T20:01:00+08:00"));
    QCOMPARE(page.meta.url, QStringLiteral("https://mp.weixin.qq.com/s/Ab9"));
}

void TestSavedPages::copyInAnArchiveNamesItsOriginal()
{
    const HtmlMeta meta =
        parseHtml(QStringLiteral("<!-- Page saved with SingleFile\n url: "
                                 "https://web.archive.org/web/20211224/http://mp.weixin.qq.com/s/Ab9\n--><p>文</p>"))
            .meta;
    QCOMPARE(meta.url, QStringLiteral("https://mp.weixin.qq.com/s/Ab9"));
    QCOMPARE(meta.archiveUrls,
             QStringList{QStringLiteral("https://web.archive.org/web/20211224/http://mp.weixin.qq.com/s/Ab9")});
}

void TestSavedPages::linkedDataIsRead_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("object") << QStringLiteral(
        "{\"@type\":\"NewsArticle\",\"headline\":\"洗壶的次序\",\"author\":[{\"name\":\"听雨\"}],"
        "\"datePublished\":\"2021-12-24T10:00:00Z\",\"publisher\":{\"name\":\"茶报\"},\"keywords\":\"茶, 壶\"}");
    QTest::newRow("graph") << QStringLiteral(
        "{\"@graph\":[{\"@type\":\"Organization\",\"name\":\"x\"},{\"@type\":[\"BlogPosting\"],\"headline\":"
        "\"洗壶的次序\",\"author\":\"听雨\",\"datePublished\":\"2021-12-24 "
        "18:00\",\"publisher\":\"茶报\",\"keywords\":["
        "\"茶\",\"壶\"]}]}");
}

void TestSavedPages::linkedDataIsRead()
{
    QFETCH(QString, json);
    const HtmlPage page =
        parseHtml(QStringLiteral(
                      "<title>洗壶的次序 - 茶报</title><script type=\"application/ld+json\">%1</script><p>先温壶。</p>")
                      .arg(json));
    QCOMPARE(page.meta.title, QStringLiteral("洗壶的次序"));
    QCOMPARE(page.meta.author, QStringLiteral("听雨"));
    QCOMPARE(page.meta.date, QStringLiteral("2021-12-24T18:00:00+08:00"));
    QCOMPARE(page.meta.source, QStringLiteral("茶报"));
    QCOMPARE(page.meta.tags, (QStringList{QStringLiteral("茶"), QStringLiteral("壶")}));
    QCOMPARE(notation(page.document.root), QStringLiteral("p(先温壶。)"));
}

void TestSavedPages::bareFragmentIsRead()
{
    const HtmlPage page = parseHtml(QStringLiteral(
        "<main class=\"main\"><article class=\"entry\"><header><h1 class=\"entry-title\">洗壶的次序</h1><div "
        "class=\"entry-meta\">"
        "<a class=\"author name\">听雨</a> · <time datetime=\"2021/12/24 18:00\">2021/12/24</time></div></header>"
        "<section class=\"entry-content\"><p></p><p>先温壶。</p><h3>一</h3></section></article></main>"));
    QCOMPARE(notation(page.document.root), QStringLiteral("p(先温壶。) h3(一)"));
    QCOMPARE(page.meta.author, QStringLiteral("听雨"));
    QCOMPARE(page.meta.date, QStringLiteral("2021-12-24T18:00:00+08:00"));
    QVERIFY(page.preface.has_value());
    QCOMPARE(notation(page.preface->root), QStringLiteral("h1(洗壶的次序)"));
}

void TestSavedPages::bylinesAreRead_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("meta") << QStringLiteral("<meta name=author content=听雨><meta property=\"article:published_time\" "
                                            "content=\"2021-12-24T10:00:00.000Z\"><p>文</p>");
    QTest::newRow("classes") << QStringLiteral(
        "<span class=\"byline\">作者：听雨</span><span class=\"post-date\">2021年12月24日 18:00</span><p>文</p>");
    QTest::newRow("microdata") << QStringLiteral("<span itemprop=author>By 听雨</span><meta itemprop=datePublished "
                                                 "content=\"2021-12-24 18:00\"><div itemprop=articleBody>文</div>");
}

void TestSavedPages::bylinesAreRead()
{
    QFETCH(QString, html);
    const HtmlMeta meta = parseHtml(html).meta;
    QCOMPARE(meta.author, QStringLiteral("听雨"));
    QCOMPARE(meta.date, QStringLiteral("2021-12-24T18:00:00+08:00"));
}

void TestSavedPages::theSitesNameIsNoTitle_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const char *head, const char *title) {
        QTest::newRow(name) << QString::fromUtf8(head) << QString::fromUtf8(title);
    };
    row("platform", "<title>微信公众平台</title>", "");
    row("site behind it", "<title>洗壶的次序 - 茶报</title><meta property=og:site_name content=茶报>", "洗壶的次序");
    row("site alone", "<title>茶报</title><meta property=og:site_name content=茶报>", "");
    row("no site", "<title>洗壶的次序 - 上</title>", "洗壶的次序 - 上");
    row("none", "", "");
}

void TestSavedPages::theSitesNameIsNoTitle()
{
    QFETCH(QString, head);
    QFETCH(QString, title);
    QCOMPARE(parseHtml(head + QStringLiteral("<p>文</p>")).meta.title, title);
}

void TestSavedPages::textOutsideAnEntryIsNotLost()
{
    const QString html = QStringLiteral("<p>%1</p><aside class=\"entry-content\">订阅</aside>");
    QVERIFY(notation(parseHtml(html.arg(QString(300, u'茶'))).document.root).contains(QString(300, u'茶')));
}

QTEST_APPLESS_MAIN(TestSavedPages)
#include "tst_saved_pages.moc"
