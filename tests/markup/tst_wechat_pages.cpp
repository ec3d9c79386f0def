// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/html_reader.h"
#include "markup/wechat_page.h"
#include "tree_notation.h"

#include <QTest>

using namespace shiwen;

namespace {

/// A page of the platform without an article of its own in its elements.
QString scriptPage(const QString &script, const QString &body = {})
{
    return QStringLiteral(
               "<!DOCTYPE html><html><head><title></title><meta property=\"og:site_name\" content=\"微信公众平台\">"
               "</head><body class=\"zh_CN\"><div id=\"js_article\" class=\"share_content_page\">%2</div>"
               "<div style=\"display:none\">写留言</div><div class=\"wx_follow_nickname\">茶室夜话</div>"
               "<script type=\"text/javascript\">\n(function () {\n  try {\n    window.cgiDataNew = {\n%1\n    };\n"
               "  } catch (e) { window.cgiError = e; }\n})();\n</script></body></html>")
        .arg(script, body);
}

const QString commonData =
    QStringLiteral("user_name: JsDecode('gh_0123456789ab'),\nnick_name: JsDecode('茶室夜话'),\n"
                   "title: JsDecode('洗壶的次序\\x26quot;简\\x26quot;'),\nori_create_time: '1640340000' * 1,\n"
                   "create_time: JsDecode('2021-12-24 18:00'),\nbizuin: JsDecode('MzA0=='),\n"
                   "mid: '2650000001' * 1,\nidx: '1' * 1,\nsn: JsDecode('0a1b2c'),\n"
                   "author: JsDecode(''),\n");

QString message(const QString &title, const QString &more = {})
{
    return QStringLiteral(
               "<html><head><title></title></head><body><div class=\"weui-msg\"><div class=\"weui-msg__text-area\">"
               "<h2 class='weui-msg__title'>\n %1\n</h2><div class=\"weui-msg__desc\"><p "
               "class=\"tips\">%2</p></div></div>"
               "<div class=\"weui-msg__extra-area\"><p><a href=\"javascript:;\">我要反馈</a>"
               "<a href=\"https://example.org/rules\">运营中心</a></p></div></div>"
               "<span style=\"display:none\">视频</span><script>\n    window.cgiData = {\n        del_reason_id: '1',\n"
               "        user_name: 'gh_0123456789ab',\n        nick_name: '茶室夜话',\n    };\n</script></body></html>")
        .arg(title, more);
}

} // namespace

class TestWeChatPages : public QObject
{
    Q_OBJECT

private slots:
    void pictureSharesAreBuiltFromTheScript();
    void textSharesAreBuiltFromTheScript();
    void videoAndVoiceSharesBecomeEmbeds();
    void contentLeftInTheScriptIsRead();
    void articleGivesItsFacts();
    void repostNamesBothAccounts_data();
    void repostNamesBothAccounts();
    void addressesLoseTheSession_data();
    void addressesLoseTheSession();
    void removedPagesGiveTheirReason_data();
    void removedPagesGiveTheirReason();
    void removedPageKeepsItsFacts();
    void quotingSuchASentenceRemovesNothing_data();
    void quotingSuchASentenceRemovesNothing();
};

void TestWeChatPages::pictureSharesAreBuiltFromTheScript()
{
    const HtmlPage page = parseHtml(scriptPage(
        commonData +
        QStringLiteral(
            "content_noencode: JsDecode('先温壶。\\x0a\\x0a再\\x3ca "
            "class=\\x22wx_img_refer_link\\x22\\x3e图1\\x3c/a\\x3e。'),\n"
            "item_show_type: '8' * 1,\npicture_page_info_list: [\n{\n cdn_url: JsDecode('https://mmbiz.qpic.cn/a/0?"
            "wx_fmt=jpeg\\x26amp;from=appmsg'),\n watermark_info: {\n cdn_url: "
            "JsDecode('https://mmbiz.qpic.cn/mark/0'),\n },\n},\n"
            "{\n cdn_url: JsDecode('https://mmbiz.qpic.cn/b/0'),\n},\n],\n")));
    QCOMPARE(notation(page.document.root),
             QStringLiteral("p(先温壶。) p(再图1。) p(img[https://mmbiz.qpic.cn/a/0?wx_fmt=jpeg&from=appmsg]) "
                            "p(img[https://mmbiz.qpic.cn/b/0])"));
    QCOMPARE(page.meta.title, QStringLiteral("洗壶的次序\"简\""));
    QCOMPARE(page.meta.account, QStringLiteral("茶室夜话"));
    QCOMPARE(page.meta.accountId, QStringLiteral("gh_0123456789ab"));
    QCOMPARE(page.meta.date, QStringLiteral("2021-12-24T18:00:00+08:00"));
    QCOMPARE(page.meta.url, QStringLiteral("https://mp.weixin.qq.com/s?__biz=MzA0==&mid=2650000001&idx=1&sn=0a1b2c"));
    QVERIFY(page.meta.source.isEmpty());
}

void TestWeChatPages::textSharesAreBuiltFromTheScript()
{
    const HtmlPage page = parseHtml(scriptPage(
        commonData +
            QStringLiteral(
                "item_show_type: '10' * 1,\ntext_page_info: {\ncontent_noencode: "
                "JsDecode('水温 \\x3c 90 度\\x0a见 https://example.org/t\\x0a'),\nis_user_title: '1' * 1,\n},\n"),
        QStringLiteral("<div id=\"js_content\"><div class=\"wx_follow_nickname\">茶室夜话</div><p>,</p></div>")));
    QCOMPARE(notation(page.document.root),
             QStringLiteral("p(水温 < 90 度) p(见  a[https://example.org/t](https://example.org/t))"));
}

void TestWeChatPages::videoAndVoiceSharesBecomeEmbeds()
{
    const HtmlPage video = parseHtml(scriptPage(
        commonData +
        QStringLiteral(
            "item_show_type: '5' * 1,\nvideo_page_infos: [\n{\n cover_url: JsDecode('https://example.org/c'),\n"
            " mp_video_trans_info: [\n{\n url: JsDecode('https://example.org/v.mp4?a\\x26amp;b'),\n},\n],\n},\n],\n")));
    QCOMPARE(
        notation(video.document.root),
        QStringLiteral("embed[video https://example.org/v.mp4?a&b](洗壶的次序\"简\") p(img[https://example.org/c])"));
    const HtmlPage voice =
        parseHtml(scriptPage(commonData + QStringLiteral("item_show_type: '7' * 1,\nvoice_in_appmsg: [\n{\n voice_id: "
                                                         "JsDecode('Mzk4'),\n title: JsDecode('夜读'),\n},\n],\n")));
    QCOMPARE(notation(voice.document.root),
             QStringLiteral("embed[audio https://res.wx.qq.com/voice/getvoice?mediaid=Mzk4](夜读)"));
}

void TestWeChatPages::contentLeftInTheScriptIsRead()
{
    const HtmlPage page = parseHtml(scriptPage(
        commonData + QStringLiteral("item_show_type: '0' * 1,\ncontent_noencode: JsDecode('\\x3cp\\x3e先温\\x3cb\\x3e壶"
                                    "\\x3c/b\\x3e\\x26amp;盏。\\x3c/p\\x3e'),\n"),
        QStringLiteral("<div id=\"js_content\" style=\"visibility: hidden\"></div>")));
    QCOMPARE(notation(page.document.root), QStringLiteral("p(先温 strong(壶) &盏。)"));
}

void TestWeChatPages::articleGivesItsFacts()
{
    const HtmlPage page = parseHtml(QStringLiteral(
        "<html><head><meta name=\"author\" content=\"听雨\"><meta name=\"description\" "
        "content=\"一步\\x0a\\x0a一步来\">"
        "<meta property=\"og:url\" "
        "content=\"http://mp.weixin.qq.com/s?__biz=MzA0==&amp;mid=26&amp;idx=2&amp;sn=0a&amp;chksm=ff#rd\">"
        "</head><body><h1 id=\"activity-name\">\n洗壶的次序 </h1><em id=\"publish_time\">昨天</em>"
        "<div class=\"rich_media_content\" id=\"js_content\" style=\"visibility: hidden;\"><p>先温壶。</p></div>"
        "<script>\nvar oriCreateTime = '1640340000';\nvar ct = \"1640340000\";\nvar nickname = "
        "htmlDecode(\"茶室夜话\");\n"
        "var user_name = \"gh_0123456789ab\";\nwindow.appmsgalbuminfo = { title: '茶事', album_id: '1' };\n"
        "</script></body></html>"));
    QCOMPARE(page.meta.title, QStringLiteral("洗壶的次序"));
    QCOMPARE(page.meta.author, QStringLiteral("听雨"));
    QCOMPARE(page.meta.account, QStringLiteral("茶室夜话"));
    QCOMPARE(page.meta.accountId, QStringLiteral("gh_0123456789ab"));
    QCOMPARE(page.meta.date, QStringLiteral("2021-12-24T18:00:00+08:00"));
    QCOMPARE(page.meta.digest, QStringLiteral("一步 一步来"));
    QCOMPARE(page.meta.url, QStringLiteral("https://mp.weixin.qq.com/s?__biz=MzA0==&mid=26&idx=2&sn=0a"));
    QCOMPARE(page.meta.tags, QStringList{QStringLiteral("茶事")});
}

void TestWeChatPages::repostNamesBothAccounts_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("by its script") << scriptPage(
        commonData +
        QStringLiteral(
            "content_noencode: JsDecode('\\x3cp\\x3e文\\x3c/p\\x3e'),\ncopyright_info: {\n copyright_stat: '2' * 1,\n"
            " platform: JsDecode('山中茶事'),\n source_username: JsDecode('gh_ba9876543210'),\n"
            " reprint_url: "
            "JsDecode('http://mp.weixin.qq.com/s?__biz=MzB\\x26amp;mid=7\\x26amp;idx=1\\x26amp;sn=9'),\n},\n"));
    QTest::newRow("by its card") << QStringLiteral("<a id=\"js_name\">茶室夜话</a><p>以下文章来源于山中茶事</p><a "
                                                   "id=\"copyright_info\"><strong class=\"original_primary_nickname\">"
                                                   "山中茶事</strong></a><div id=\"js_content\"><p>文</p></div>");
}

void TestWeChatPages::repostNamesBothAccounts()
{
    QFETCH(QString, html);
    const HtmlPage page = parseHtml(html);
    QCOMPARE(page.meta.account, QStringLiteral("山中茶事"));
    QCOMPARE(page.meta.reposter, QStringLiteral("茶室夜话"));
    if (!page.meta.accountId.isEmpty()) {
        QCOMPARE(page.meta.accountId, QStringLiteral("gh_ba9876543210"));
        QVERIFY(page.meta.otherUrls.contains(QStringLiteral("https://mp.weixin.qq.com/s?__biz=MzB&mid=7&idx=1&sn=9")));
    }
}

void TestWeChatPages::addressesLoseTheSession_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *url, const char *expected) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(expected);
    };
    row("http://mp.weixin.qq.com/"
        "s?__biz=MzA==&amp;amp;mid=1&amp;amp;idx=2&amp;amp;sn=3&amp;amp;scene=142#wechat_redirect",
        "https://mp.weixin.qq.com/s?__biz=MzA==&mid=1&idx=2&sn=3");
    row("https://mp.weixin.qq.com/s?__biz=MzA%3D%3D&mid=1&idx=2&sn=3&key=secret",
        "https://mp.weixin.qq.com/s?__biz=MzA==&mid=1&idx=2&sn=3");
    row("https://mp.weixin.qq.com/s/Ab-9_z?scene=1#rd", "https://mp.weixin.qq.com/s/Ab-9_z");
    row("https://example.org/a?b=c#d", "https://example.org/a?b=c#d");
    row("", "");
}

void TestWeChatPages::addressesLoseTheSession()
{
    QFETCH(QString, url);
    QFETCH(QString, expected);
    QCOMPARE(plainWeChatUrl(url), expected);
}

void TestWeChatPages::removedPagesGiveTheirReason_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &html, const char *reason) {
        QTest::newRow(name) << html << QString::fromUtf8(reason);
    };
    row("deleted", message(QStringLiteral("该内容已被发布者删除")), "该内容已被发布者删除");
    row("banned",
        message(QStringLiteral("此内容因违规无法查看"),
                QStringLiteral("由用户投诉并经平台审核，涉嫌骚扰，查看<a href=\"#r\">对应规则</a>")),
        "此内容因违规无法查看 由用户投诉并经平台审核，涉嫌骚扰");
    row("moved", message(QStringLiteral("该公众号已迁移"), QStringLiteral("该公众号已迁移至新的帐号，原帐号已回收。")),
        "该公众号已迁移 该公众号已迁移至新的帐号，原帐号已回收。");
    row("blocked", message(QStringLiteral("此账号已被屏蔽, 内容无法查看")), "此账号已被屏蔽, 内容无法查看");
    row("expired", message(QStringLiteral("链接已过期")), "链接已过期");
    row("wrong", message(QStringLiteral("参数错误")), "参数错误");
    row("traditional", message(QStringLiteral("該內容已被發佈者刪除")), "該內容已被發佈者刪除");
    row("English", message(QStringLiteral("The content has been deleted by the author.")),
        "The content has been deleted by the author.");
    row("bare",
        QStringLiteral(
            "<html><head><title>该内容暂时无法查看</title></head><body><div class=\"panel\"><p>该内容暂时无法查看</p>"
            "</div></body></html>"),
        "该内容暂时无法查看");
    row("in the article's place", QStringLiteral("<div id=\"js_content\"><p>此内容因违规无法查看</p></div>"),
        "此内容因违规无法查看");
}

void TestWeChatPages::removedPagesGiveTheirReason()
{
    QFETCH(QString, html);
    QFETCH(QString, reason);
    const HtmlPage page = parseHtml(html);
    QVERIFY(page.meta.removed);
    QCOMPARE(page.meta.removedReason, reason);
    QVERIFY(page.document.root.children.empty());
    QVERIFY(page.meta.title.isEmpty());
}

void TestWeChatPages::removedPageKeepsItsFacts()
{
    const HtmlPage page = parseHtml(message(QStringLiteral("该内容已被发布者删除")));
    QCOMPARE(page.meta.account, QStringLiteral("茶室夜话"));
    QCOMPARE(page.meta.accountId, QStringLiteral("gh_0123456789ab"));
}

void TestWeChatPages::quotingSuchASentenceRemovesNothing_data()
{
    QTest::addColumn<QString>("html");
    const QString content = QStringLiteral("<div id=\"js_content\">%1</div>");
    QTest::newRow("in a sentence") << content.arg(QStringLiteral("<p>打开只见“该内容已被发布者删除”，可惜。</p>"));
    QTest::newRow("asked") << QStringLiteral("<h1>该内容已被发布者删除？</h1><p>别急，先看缓存。</p>");
    QTest::newRow("as the first line") << content.arg(
        QStringLiteral("<p>该内容已被发布者删除</p><p>昨夜一篇讲茶的文章不见了。</p><p>作者说是自己撤的。</p>"
                       "<p>撤之前，有人存了下来。</p>"));
    QTest::newRow("a long page") << message(QStringLiteral("该内容已被发布者删除"), QString(2000, u'文'));
}

void TestWeChatPages::quotingSuchASentenceRemovesNothing()
{
    QFETCH(QString, html);
    const HtmlPage page = parseHtml(html);
    QVERIFY(!page.meta.removed);
    QVERIFY(page.meta.removedReason.isEmpty());
    QVERIFY(!page.document.root.children.empty());
}

QTEST_APPLESS_MAIN(TestWeChatPages)
#include "tst_wechat_pages.moc"
