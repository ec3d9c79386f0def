// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hash.h"
#include "ingest/article_reader.h"
#include "test_folder.h"

#include <QTest>

using namespace shiwen;

namespace {

Result<ReadArticle> read(const TestFolder &folder, const QString &path)
{
    const auto scan = scanFolder(folder.path());
    if (!scan)
        return scan.error();
    return readArticle(folder.path(), QStringLiteral("书"), path, ImageResolver(folder.path(), scan->others));
}

ArticleSummary summaryOf(const QString &path, const QString &text)
{
    TestFolder folder;
    if (!folder.write(path, text.toUtf8()))
        return {};
    const auto article = read(folder, path);
    return article ? article->article.summary : ArticleSummary();
}

} // namespace

class TestArticleReader : public QObject
{
    Q_OBJECT

private slots:
    void repostIsReadWhole();
    void titles_data();
    void titles();
    void dates_data();
    void dates();
    void tags_data();
    void tags();
    void pageIsReadLikeMarkdown();
    void statusTellsWhatIsThere_data();
    void statusTellsWhatIsThere();
    void thumbnailIsNoIcon();
    void absentFileFails();
};

void TestArticleReader::repostIsReadWhole()
{
    const QByteArray text = "---\ntitle: 湿书怎么晾\ndate: 2021-06-18\nauthor: 转载\ntags:\n    - 护书\n---\n\n"
                            "<blockquote><p>转载：江南藏书<br>\n来源：微信公众号</p></blockquote>\n\n"
                            "#湿书怎么晾\n[江南藏书]\n**江南藏书**\n微信号gh_1a2b3c\n功能介绍教人护书。\n\n"
                            "![]({{site.baseurl}}/postimg/AbCdEfGh1.png)![](2021-06-18\n湿书怎么晾\\\\AbCdEfGh2.png)\n"
                            "先用吸水纸。\n![](http://mmbiz.qpic.cn/mmbiz/AbCdEfGh3/0)\n![](gone.png)\n";
    TestFolder folder;
    const QString path = QStringLiteral("_posts/2021-06-18-湿书怎么晾.md");
    QVERIFY(folder.write(path, text));
    for (int i = 1; i <= 3; ++i)
        QVERIFY(folder.write(QStringLiteral("postimg/AbCdEfGh%1.png").arg(i), pngHead(120, 80)));
    const auto result = read(folder, path);
    QVERIFY(result);
    const ArticleSummary &summary = result->article.summary;
    QCOMPARE(summary.id, articleId(QStringLiteral("书"), path));
    QCOMPARE(summary.title, QStringLiteral("湿书怎么晾"));
    QCOMPARE(summary.date, QStringLiteral("2021-06-18"));
    QCOMPARE(summary.author, QStringLiteral("转载"));
    QCOMPARE(summary.account, QStringLiteral("江南藏书"));
    QCOMPARE(summary.accountId, QStringLiteral("gh_1a2b3c"));
    QCOMPARE(summary.source, QStringLiteral("微信公众号"));
    QCOMPARE(summary.tags, QStringList({QStringLiteral("护书")}));
    QCOMPARE(summary.images, 4);
    QCOMPARE(summary.imagesMissing, 1);
    QCOMPARE(summary.thumbnail, QStringLiteral("postimg/AbCdEfGh1.png"));
    QCOMPARE(summary.words, 5);
    QCOMPARE(summary.excerpt, QStringLiteral("先用吸水纸。"));
    QCOMPARE(result->article.introduction, QStringLiteral("教人护书。"));
    QCOMPARE(result->article.text.trimmed(), QStringLiteral("先用吸水纸。"));
    QCOMPARE(result->article.sha256, sha256(text));
    QCOMPARE(result->article.size, text.size());
    const auto &refs = result->article.imageRefs;
    QCOMPARE(toString(refs[0].how), QStringLiteral("root"));
    QCOMPARE(toString(refs[1].how), QStringLiteral("name"));
    QCOMPARE(refs[1].reference, QStringLiteral("2021-06-18\n湿书怎么晾\\\\AbCdEfGh2.png"));
    QCOMPARE(toString(refs[2].how), QStringLiteral("mmbiz"));
    QCOMPARE(toString(refs[3].status), QStringLiteral("missing"));
}

void TestArticleReader::titles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *path, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("front matter", "a.md", "---\ntitle: 甲\n---\n# 乙\n", "甲");
    row("heading", "a.md", "引子\n\n# 乙 *丙*\n", "乙 丙");
    row("setext heading", "a.md", "乙\n===\n", "乙");
    row("name", "2021-12-24-晾书.md", "正文", "晾书");
    row("name that is a date", "2021-12-24.md", "正文", "2021-12-24");
    row("folder", "68 晾书/content.md", "正文", "68 晾书");
    row("folder with a date", "2021-12-24 晾书/index.html", "<p>正文</p>", "晾书");
    row("readme of the root", "README.md", "正文", "README");
    row("page title", "a.html", "<title>晾书</title><p>正文</p>", "晾书");
    row("page title with site", "a.html", "<title>晾书 - 书库</title><body><h1>晾书</h1><p>正文</p>", "晾书");
    row("h1 inside the text", "a.html", "<title>晾书</title><body><h1>一、准备</h1><p>正文</p>", "晾书");
}

void TestArticleReader::titles()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(summaryOf(path, text).title, expected);
}

void TestArticleReader::dates_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("front matter") << QStringLiteral("2020-01-01-a.md") << QStringLiteral("---\ndate: 2022-8-1\n---\n")
                                  << QStringLiteral("2022-08-01");
    QTest::newRow("name") << QStringLiteral("2020-01-01-a.md") << QStringLiteral("文") << QStringLiteral("2020-01-01");
    QTest::newRow("folder") << QStringLiteral("2020-01-01 甲/index.md") << QStringLiteral("文")
                            << QStringLiteral("2020-01-01");
    QTest::newRow("folder of a month") << QStringLiteral("2020-01/a.md") << QStringLiteral("文")
                                       << QStringLiteral("2020-01-01");
    QTest::newRow("month two folders above")
        << QStringLiteral("202001/甲/a.md") << QStringLiteral("文") << QStringLiteral("2020-01-01");
    QTest::newRow("no such day") << QStringLiteral("a.md") << QStringLiteral("---\ndate: 2022-02-31\n---\n")
                                 << QString();
    QTest::newRow("none") << QStringLiteral("a.md") << QStringLiteral("文") << QString();
}

void TestArticleReader::dates()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(summaryOf(path, text).date, expected);
}

void TestArticleReader::tags_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("expected");
    const QStringList two{QStringLiteral("护书"), QStringLiteral("防潮")};
    QTest::newRow("list") << QStringLiteral("tags:\n  - 护书\n  - 防潮\n  - 护书\n  - \n") << two;
    QTest::newRow("inline list") << QStringLiteral("tags: [护书, 防潮]\n") << two;
    QTest::newRow("comma") << QStringLiteral("tags: 护书，防潮\n") << two;
    QTest::newRow("enumeration comma") << QStringLiteral("tags: 护书、 防潮\n") << two;
    QTest::newRow("hash signs") << QStringLiteral("tags: [\"#护书\", \"#防潮\"]\n") << two;
    QTest::newRow("links") << QStringLiteral("tags: [\"[[护书]]\", \"[[x|防潮]]\"]\n") << two;
    QTest::newRow("keywords") << QStringLiteral("tags:\nkeywords: 护书,防潮\n") << two;
    QTest::newRow("categories beside tags") << QStringLiteral("tags: [护书, 防潮]\ncategories: 书房\n") << two;
    QTest::newRow("categories alone") << QStringLiteral("categories:\n  - [护书, 防潮]\n  - blog\n") << two;
}

void TestArticleReader::tags()
{
    QFETCH(QString, header);
    QFETCH(QStringList, expected);
    QCOMPARE(summaryOf(QStringLiteral("a.md"), QStringLiteral("---\n%1---\n文").arg(header)).tags, expected);
}

void TestArticleReader::pageIsReadLikeMarkdown()
{
    const auto summary = summaryOf(
        QStringLiteral("a.html"),
        QStringLiteral(
            "<html><head><title>湿书怎么晾</title></head><body><h1>湿书怎么晾</h1><p><b>来源:</b> 江南藏书</p>"
            "<p>发布时间: 2021-06-18</p><p>原文链接: <a href=\"https://mp.weixin.qq.com/s/abc\">"
            "https://mp.weixin.qq.com/s/abc</a></p><div id=\"js_content\"><p>先用吸水纸。</p></div></body></html>"));
    QCOMPARE(summary.title, QStringLiteral("湿书怎么晾"));
    QCOMPARE(summary.account, QStringLiteral("江南藏书"));
    QCOMPARE(summary.date, QStringLiteral("2021-06-18"));
    QCOMPARE(summary.url, QStringLiteral("https://mp.weixin.qq.com/s/abc"));
    QCOMPARE(summary.excerpt, QStringLiteral("先用吸水纸。"));
}

void TestArticleReader::statusTellsWhatIsThere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << QStringLiteral("a.md") << QStringLiteral("文") << QStringLiteral("ok");
    QTest::newRow("picture alone") << QStringLiteral("a.md") << QStringLiteral("![](a.png)") << QStringLiteral("ok");
    QTest::newRow("nothing") << QStringLiteral("a.md") << QString() << QStringLiteral("empty");
    QTest::newRow("header alone") << QStringLiteral("a.md") << QStringLiteral("---\ntitle: 题\n---\n\n# 题\n")
                                  << QStringLiteral("empty");
    QTest::newRow("taken down") << QStringLiteral("a.html") << QStringLiteral("<div>该内容已被发布者删除</div>")
                                << QStringLiteral("removed");
}

void TestArticleReader::statusTellsWhatIsThere()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(toString(summaryOf(path, text).status), expected);
}

void TestArticleReader::thumbnailIsNoIcon()
{
    TestFolder folder;
    QVERIFY(folder.write(QStringLiteral("rule.png"), pngHead(99, 2)));
    QVERIFY(folder.write(QStringLiteral("photo.png"), pngHead(100, 80)));
    QVERIFY(folder.write(QStringLiteral("a.md"), "![](rule.png)\n\n![](photo.png)\n"));
    QVERIFY(folder.write(QStringLiteral("b.md"), "![](rule.png)\n"));
    const auto first = read(folder, QStringLiteral("a.md"));
    const auto second = read(folder, QStringLiteral("b.md"));
    QVERIFY(first && second);
    QCOMPARE(first->article.summary.thumbnail, QStringLiteral("photo.png"));
    QCOMPARE(second->article.summary.thumbnail, QStringLiteral("rule.png"));
}

void TestArticleReader::absentFileFails()
{
    TestFolder folder;
    const auto article = read(folder, QStringLiteral("gone.md"));
    QVERIFY(!article);
    QCOMPARE(article.error().code, ErrorCode::NotFound);
}

QTEST_APPLESS_MAIN(TestArticleReader)
#include "tst_article_reader.moc"
