// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/article_reader.h"
#include "ingest/sidecar.h"
#include "test_folder.h"

#include <QTest>

using namespace shiwen;

namespace {

ArticleSummary summaryOf(const TestFolder &folder, const QString &path)
{
    const auto scan = scanFolder(folder.path());
    if (!scan)
        return {};
    const Sidecars sidecars(folder.path(), scan->others);
    const auto read =
        readArticle(folder.path(), QStringLiteral("书"), path, ImageResolver(folder.path(), scan->others), &sidecars);
    return read ? read->article.summary : ArticleSummary();
}

} // namespace

class TestSidecar : public QObject
{
    Q_OBJECT

private slots:
    void recordsAreFound_data();
    void recordsAreFound();
    void whatIsNotTheArticlesIsLeft_data();
    void whatIsNotTheArticlesIsLeft();
    void tablesAreReadByTheirRules();
};

void TestSidecar::recordsAreFound_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("sidecar");
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("same name") << QStringLiteral("a/20210618_湿书怎么晾.md")
                               << QStringLiteral("a/20210618_湿书怎么晾.json")
                               << QByteArray("{\"id\":1,\"title\":\"湿书怎么晾\",\"url\":\"https://mp.weixin.qq.com/s/"
                                             "abc\",\"publish_time\":1624000000}");
    QTest::newRow("meta.json") << QStringLiteral("2021-x/article.md") << QStringLiteral("2021-x/meta.json")
                               << QByteArray("{\"title\":\"湿书怎么晾\",\"source_url\":\"https://mp.weixin.qq.com/s/"
                                             "abc\",\"date\":\"2021-06-18 15:06:40\"}");
    QTest::newRow("list") << QStringLiteral("湿书怎么晾.md") << QStringLiteral("微信公众号文章.json")
                          << QByteArray("[{\"aid\":\"1_1\",\"title\":\"别的\",\"link\":\"https://mp.weixin.qq.com/s/"
                                        "x\"},{\"aid\":\"2_1\",\"title\":\"湿书怎么晾？\",\"link\":\"https://"
                                        "mp.weixin.qq.com/s/abc\",\"create_time\":1624000000,\"_accountName\":\"\"}]");
    QTest::newRow("list above") << QStringLiteral("湿书怎么晾/index.md") << QStringLiteral("微信公众号文章.json")
                                << QByteArray("[{\"title\":\"湿书怎么晾\",\"link\":\"https://mp.weixin.qq.com/s/abc\","
                                              "\"create_time\":1624000000}]");
    QTest::newRow("csv") << QStringLiteral("docs/湿书怎么晾.md") << QStringLiteral("articles.csv")
                         << QByteArray(
                                "\xEF\xBB\xBF标题,链接,发布时间\r\n\"别的, \"\"题\"\"\",https://mp.weixin.qq.com/s/"
                                "x,2020-01-01\r\n湿书怎么晾,https://mp.weixin.qq.com/s/abc,2021-06-18 15:06:40\r\n");
}

void TestSidecar::recordsAreFound()
{
    QFETCH(QString, article);
    QFETCH(QString, sidecar);
    QFETCH(QByteArray, record);
    TestFolder folder;
    QVERIFY(folder.write(article, "先用吸水纸。\n"));
    QVERIFY(folder.write(sidecar, record));
    const ArticleSummary summary = summaryOf(folder, article);
    QCOMPARE(summary.url, QStringLiteral("https://mp.weixin.qq.com/s/abc"));
    QCOMPARE(summary.date, QStringLiteral("2021-06-18T15:06:40+08:00"));
    QVERIFY(summary.title.startsWith(QStringLiteral("湿书怎么晾")));
}

void TestSidecar::whatIsNotTheArticlesIsLeft_data()
{
    QTest::addColumn<QString>("sidecar");
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("of another article") << QStringLiteral("meta.json")
                                        << QByteArray("{\"title\":\"别的\",\"url\":\"https://example.org/\"}");
    QTest::newRow("two of one title") << QStringLiteral("articles.json")
                                      << QByteArray(
                                             "[{\"title\":\"晾书\",\"url\":\"https://example.org/1\"},{\"title\":"
                                             "\"晾书\",\"url\":\"https://example.org/2\"}]");
    QTest::newRow("settings") << QStringLiteral("晾书.json") << QByteArray("{\"theme\":\"dark\"}");
    QTest::newRow("no JSON") << QStringLiteral("晾书.json") << QByteArray("{\"title\":");
    QTest::newRow("no heading") << QStringLiteral("articles.csv") << QByteArray("晾书,https://example.org/\n");
}

void TestSidecar::whatIsNotTheArticlesIsLeft()
{
    QFETCH(QString, sidecar);
    QFETCH(QByteArray, record);
    TestFolder folder;
    QVERIFY(folder.write(QStringLiteral("晾书.md"), "先用吸水纸。\n"));
    QVERIFY(folder.write(sidecar, record));
    const ArticleSummary summary = summaryOf(folder, QStringLiteral("晾书.md"));
    QCOMPARE(summary.title, QStringLiteral("晾书"));
    QVERIFY(summary.url.isEmpty());
}

void TestSidecar::tablesAreReadByTheirRules()
{
    const SidecarTable table =
        readSidecarCsv("title,url\r\n\"甲, \"\"乙\"\"\n丙\",https://example.org/1\n\n丁,nowhere\n");
    QCOMPARE(table.size(), 2);
    QCOMPARE(table.value(sidecarKey(QStringLiteral("甲乙丙"))).url, QStringLiteral("https://example.org/1"));
    QVERIFY(table.value(sidecarKey(QStringLiteral("丁"))).url.isEmpty());
}

QTEST_APPLESS_MAIN(TestSidecar)
#include "tst_sidecar.moc"
