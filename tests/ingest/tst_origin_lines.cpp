// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/article_reader.h"
#include "ingest/origin_lines.h"
#include "ingest/saver_headers.h"
#include "test_folder.h"

#include <QTest>

using namespace shiwen;

namespace {

Article articleOf(const QString &path, const QString &text)
{
    TestFolder folder;
    if (!folder.write(path, text.toUtf8()))
        return {};
    const auto read = readArticle(folder.path(), QStringLiteral("书"), path, ImageResolver(folder.path(), {}));
    return read ? read->article : Article();
}

} // namespace

class TestOriginLines : public QObject
{
    Q_OBJECT

private slots:
    void phrasesNameTheOrigin_data();
    void phrasesNameTheOrigin();
    void otherLinesNameNobody_data();
    void otherLinesNameNobody();
    void bylinesAreRead_data();
    void bylinesAreRead();
    void headersOfSaversLeaveTheText_data();
    void headersOfSaversLeaveTheText();
    void creditsStayInTheText();
    void repostsNameBoth();
    void phrasesHaveTheirLinkBelow();
    void disagreementIsKept();
    void problemsAreTold();
};

void TestOriginLines::phrasesNameTheOrigin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repostOf");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("author");
    const auto row = [](const char *text, const char *repostOf, const char *source, const char *author) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(repostOf) << QString::fromUtf8(source)
                            << QString::fromUtf8(author);
    };
    row("本文转载自微信公众号「江南藏书」", "江南藏书", "", "");
    row("（本文转载自公众号：江南藏书，ID：jiangnan01）", "江南藏书", "", "");
    row("原文来自「江城晚报」", "", "江城晚报", "");
    row("以下文章来源于江南藏书 ，作者陆青", "江南藏书", "", "陆青");
    row("来源于微信公众号「江南藏书」，作者陆青", "江南藏书", "", "陆青");
    row("本文首发于护书论坛", "", "护书论坛", "");
    row("转自：江南藏书", "江南藏书", "", "");
    row("来源：网络", "", "网络", "");
    row("来源丨江城晚报", "", "江城晚报", "");
    row("来源：微信公众号「江南藏书」", "江南藏书", "微信公众号", "");
    row("作者｜陆青 编辑｜沈白", "", "", "陆青");
    row("撰稿丨陆青；翻译丨沈白", "", "", "陆青");
    row("作者：陆青（江城图书馆） 来源：江城晚报", "", "江城晚报", "陆青");
    row("文/陆青", "", "", "陆青");
    row("By：陆青@江南藏书", "", "", "陆青@江南藏书");
}

void TestOriginLines::phrasesNameTheOrigin()
{
    QFETCH(QString, text);
    QFETCH(QString, repostOf);
    QFETCH(QString, source);
    QFETCH(QString, author);
    OpeningLine line;
    line.text = text;
    Provenance origin;
    QVERIFY(readOriginLine(line, false, origin) != OriginLine::None);
    QCOMPARE(origin.repostOf, repostOf);
    QCOMPARE(origin.source, source);
    QCOMPARE(origin.author, author);
}

void TestOriginLines::otherLinesNameNobody_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"转载请联系我们", "转载：请先联系我们", "来自江城的读者写道，雨下了一个月。",
                             "来自新浪微博", "发布时间：2021-06-18", "链接：https://example.org/", "作者认为，书怕潮。",
                             "文中所说的三种方法如下：", "图书馆：周一闭馆", "公众号：本公众号",
                             "本文来自网络，如有侵权请联系删除。", "作者：如果你也想晾书，请先看这里，再看那里。"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestOriginLines::otherLinesNameNobody()
{
    QFETCH(QString, text);
    OpeningLine line;
    line.text = text;
    Provenance origin;
    readOriginLine(line, false, origin);
    QVERIFY(origin.account.isEmpty());
    QVERIFY2(origin.repostOf.isEmpty(), qPrintable(origin.repostOf));
    QVERIFY2(origin.author.isEmpty(), qPrintable(origin.author));
    QVERIFY(origin.date.isEmpty());
    QVERIFY(origin.url.isEmpty());
}

void TestOriginLines::bylinesAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("account");
    const auto row = [](const char *line, const char *author, const char *account) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(author) << QString::fromUtf8(account);
    };
    row("原创 陆青  江南藏书   2021-06-18 15:06", "陆青", "江南藏书");
    row(" 江南藏书   2021-06-18 15:06", "", "江南藏书");
    row("Ann Lee  江南 CERT   2021-06-18 15:06", "Ann Lee", "江南 CERT");
    row("原创 陆青 沈白  江南藏书   2021-06-18 15:06", "陆青 沈白", "江南藏书");
    row("原创 陆青 2021年6月18日 15:06", "陆青", "");
    row("原创 陆青 江南藏书 2021年6月18日 15:06 湖北", "陆青", "江南藏书");
}

void TestOriginLines::bylinesAreRead()
{
    QFETCH(QString, line);
    QFETCH(QString, author);
    QFETCH(QString, account);
    Provenance origin;
    QVERIFY(readByline(line, true, origin));
    QCOMPARE(origin.author, author);
    QCOMPARE(origin.account, account);
    QCOMPARE(origin.date, QStringLiteral("2021-06-18T15:06:00+08:00"));
    QVERIFY(!readByline(u"江城 2021-06-18", false, origin));
}

void TestOriginLines::headersOfSaversLeaveTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("date");
    const auto row = [](const char *name, const char *text, const char *account, const char *url, const char *date) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(account) << QString::fromUtf8(url)
                            << QString::fromUtf8(date);
    };
    const char *link = "https://mp.weixin.qq.com/s/abc";
    row("quote",
        "# 湿书怎么晾\n\n> 公众号: 江南藏书\n> 发布时间: 2021-06-18 15:06:00\n> 原文链接: "
        "https://mp.weixin.qq.com/s/abc\n\n---\n\n先用吸水纸。\n",
        "江南藏书", link, "2021-06-18T15:06:00+08:00");
    row("quotes, and when it was saved",
        "# 湿书怎么晾\n\n> 来源: 江南藏书\n\n> 发布时间: 2021-06-18\n\n> 原文链接: "
        "https://mp.weixin.qq.com/s/abc?scene=1#wechat\n\n---\n\n先用吸水纸。\n\n---\n\n*本文抓取时间: 2026-03-28 "
        "15:09:49*\n",
        "江南藏书", link, "2021-06-18");
    row("bold keys",
        "# 湿书怎么晾\n\n **Author:** [陆青]\n\n **Link:** [https://mp.weixin.qq.com/s/abc]\n\n先用吸水纸。\n", "",
        link, "");
    row("one line",
        "原文地址：https://mp.weixin.qq.com/s/abc\n\n原创 作者:陆青 公号:江南藏书 发布时间:2021-06-18 15:06 "
        "发表于湖北\n\n先用吸水纸。\n",
        "江南藏书", link, "2021-06-18T15:06:00+08:00");
    row("byline alone", "原创 陆青 *2021年6月18日 15:06*\n\n先用吸水纸。\n", "", "", "2021-06-18T15:06:00+08:00");
    row("excerpt", "# 湿书怎么晾\n\n> ## Excerpt\n> 教人护书。\n\n---\n\n先用吸水纸。\n", "", "", "");
    row("SimpRead",
        "> 本文由 [简悦 SimpRead](http://ksria.com/simpread/) 转码， 原文地址 "
        "[mp.weixin.qq.com](https://mp.weixin.qq.com/s/abc)\n\n先用吸水纸。\n",
        "", link, "");
    row("struck link",
        "原文来自「江南藏书」：~~[湿书怎么晾](https://mp.weixin.qq.com/s/abc)~~\n\n---\n\n先用吸水纸。\n", "江南藏书",
        link, "");
    row("albums",
        "#  湿书怎么晾  \n陆青  江南藏书   2021-06-18 15:06  \n收录于合集 #护书 3个 #防潮  \n  \n先用吸水纸。  \n",
        "江南藏书", "", "2021-06-18T15:06:00+08:00");
}

void TestOriginLines::headersOfSaversLeaveTheText()
{
    QFETCH(QString, text);
    QFETCH(QString, account);
    QFETCH(QString, url);
    QFETCH(QString, date);
    const Article article = articleOf(QStringLiteral("湿书怎么晾.md"), text);
    QCOMPARE(article.text.trimmed(), QStringLiteral("先用吸水纸。"));
    QCOMPARE(article.summary.title, QStringLiteral("湿书怎么晾"));
    QCOMPARE(article.summary.account, account);
    QCOMPARE(article.summary.url, url);
    QCOMPARE(article.summary.date, date);
    QVERIFY(article.summary.conflicts.isEmpty());
}

void TestOriginLines::creditsStayInTheText()
{
    const QString text = QStringLiteral("作者｜陆青 编辑｜沈白\n\n先用吸水纸。\n\n来源：江城晚报\n");
    const Article article = articleOf(QStringLiteral("a.md"), text);
    QVERIFY(article.text.contains(QStringLiteral("沈白")));
    QVERIFY(article.text.contains(QStringLiteral("江城晚报")));
    QCOMPARE(article.summary.author, QStringLiteral("陆青"));
    QCOMPARE(article.summary.source, QStringLiteral("江城晚报"));
    QVERIFY(article.summary.account.isEmpty());
}

void TestOriginLines::repostsNameBoth()
{
    const QString text =
        QStringLiteral("#  湿书怎么晾  \n小城读书   2021-06-18 15:06  \n  \n先用吸水纸。  \n  \n%1  \n");
    const auto summaryOf = [&](const char *last) {
        return articleOf(QStringLiteral("a.md"), text.arg(QString::fromUtf8(last))).summary;
    };
    const ArticleSummary repost = summaryOf("本文转载自微信公众号「江南藏书」");
    QCOMPARE(repost.account, QStringLiteral("江南藏书"));
    QCOMPARE(repost.reposter, QStringLiteral("小城读书"));
    const ArticleSummary unmarked = summaryOf("转自：江城晚报");
    QCOMPARE(unmarked.account, QStringLiteral("小城读书"));
    QCOMPARE(unmarked.source, QStringLiteral("江城晚报"));
    const ArticleSummary own = summaryOf("本文首发于公众号：小城读书");
    QCOMPARE(own.account, QStringLiteral("小城读书"));
    QVERIFY(own.reposter.isEmpty());
}

void TestOriginLines::phrasesHaveTheirLinkBelow()
{
    const QString text = QStringLiteral("# 湿书怎么晾\n\n本文转载自公众号「江南藏书」\n\n%1\n\n先用吸水纸。\n");
    const auto urlOf = [&](const char *below) {
        return articleOf(QStringLiteral("a.md"), text.arg(QString::fromUtf8(below))).summary.url;
    };
    QCOMPARE(urlOf("[湿书怎么晾](https://example.com/own)"), QStringLiteral("https://example.com/own"));
    QVERIFY(urlOf("我们在[另一篇](https://example.com/other)里说过，纸张受潮以后要慢慢晾干。").isEmpty());
}

void TestOriginLines::disagreementIsKept()
{
    const QString header = QStringLiteral("---\ntitle: 湿书怎么晾\naccount: 江南藏书\ndate: 2021-06-10\n---\n\n");
    const QString body =
        QStringLiteral("# 湿书怎么晾\n\n> 公众号: 小城读书\n> 发布时间: 2021-06-18\n\n---\n\n先用吸水纸。\n");
    const ArticleSummary summary = articleOf(QStringLiteral("2021-06-11-a.md"), header + body).summary;
    QCOMPARE(summary.account, QStringLiteral("江南藏书"));
    QCOMPARE(summary.date, QStringLiteral("2021-06-10"));
    QCOMPARE(summary.conflicts.size(), 2);
    QVERIFY(summary.conflicts[0].contains(QStringLiteral("小城读书")));
    QVERIFY(summary.conflicts[1].contains(QStringLiteral("2021-06-18")));
}

void TestOriginLines::problemsAreTold()
{
    const auto kinds = [](const QString &path, const QString &text) {
        QStringList found;
        const Article article = articleOf(path, text);
        for (const ArticleProblem &problem : article.problems)
            found += problem.kind;
        return found;
    };
    const QString path = QStringLiteral("a.md");
    QCOMPARE(kinds(path, QStringLiteral("---\ntitle: 晾书\n---\n文")), QStringList());
    QCOMPARE(kinds(path, QStringLiteral("---\ntitle: 备份: 三份\n---\n文")),
             QStringList{QStringLiteral("front-matter")});
    QCOMPARE(kinds(path, QStringLiteral("---\ntilte: 晾书\n---\n文")), QStringList{QStringLiteral("front-matter")});
    QCOMPARE(kinds(path, QStringLiteral("---\ntitle: 晾书\n\n文\n")), QStringList{QStringLiteral("front-matter")});
    QCOMPARE(kinds(QStringLiteral("2021-06/a.md"), QStringLiteral("文")), QStringList{QStringLiteral("metadata")});
}

QTEST_APPLESS_MAIN(TestOriginLines)
#include "tst_origin_lines.moc"
