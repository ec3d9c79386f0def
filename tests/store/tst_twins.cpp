// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/twins.h"
#include "twin_fixture.h"

using namespace shiwen;

/// Articles that a folder holds in several formats: which files are one, and shown once.
class TestTwins : public QObject, protected TwinFixture
{
    Q_OBJECT

private slots:
    void init() { openIndex(); }
    void cleanup() { closeIndex(); }
    void placesOfFormats_data();
    void placesOfFormats();
    void oneWebAddressInTwoFormatsIsOneArticle();
    void everyQuestionSeesThePairOnce();
    void oneAddressInOneFormatStaysTwoArticles();
    void namesBesideEachOtherAreOneArticleWithOneTitle();
    void differentAddressesAreNoTwins();
};

void TestTwins::placesOfFormats_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("place");
    QTest::newRow("plain") << QStringLiteral("甲.md") << QStringLiteral("甲");
    QTest::newRow("folder") << QStringLiteral("账号/md/甲.md") << QStringLiteral("账号/甲");
    QTest::newRow("other folder") << QStringLiteral("账号/html/甲.html") << QStringLiteral("账号/甲");
    QTest::newRow("at the root") << QStringLiteral("HTML/甲.htm") << QStringLiteral("甲");
    QTest::newRow("further up") << QStringLiteral("md/2021/甲.md") << QStringLiteral("2021/甲");
    QTest::newRow("only the last") << QStringLiteral("md/html/甲.md") << QStringLiteral("md/甲");
    QTest::newRow("no ending") << QStringLiteral("v1.2/甲") << QStringLiteral("v1.2/甲");
    QTest::newRow("part of a name") << QStringLiteral("mdx/甲.md") << QStringLiteral("mdx/甲");
}

void TestTwins::placesOfFormats()
{
    QFETCH(QString, path);
    QTEST(placeKey(path), "place");
}

void TestTwins::oneWebAddressInTwoFormatsIsOneArticle()
{
    put(article(pagePath));
    put(article(markdownPath, shortLink + QStringLiteral("?scene=1#rd")));
    put(article(QStringLiteral("别处/别名.htm"))); // a second page of the same article
    pair();
    QCOMPARE(listed(), QStringList{markdownPath + u'|' + QStringLiteral("别处/别名.htm") + u'|' + pagePath});
}

void TestTwins::everyQuestionSeesThePairOnce()
{
    for (const QString &path : {pagePath, markdownPath}) {
        Article one = article(path);
        one.fileTags = {QStringLiteral("旧书")};
        one.summary.account = QStringLiteral("城南旧书");
        put(one);
    }
    pair();
    QCOMPARE(listed(QStringLiteral("伏天")).size(), 1);
    QCOMPARE(listed(QStringLiteral("tag:旧书")).size(), 1);
    QCOMPARE(listed(QStringLiteral("account:城南旧书")).size(), 1);
    QCOMPARE(listed(QStringLiteral("folder:剪报")).size(), 1);
    QCOMPARE(listed(QStringLiteral("-没有")).size(), 1);
    QCOMPARE(listed(QStringLiteral("date:2023")).size(), 1);
    for (const char *field : {"tag", "account", "year", "folder", "status", "lang"}) {
        const auto facets = m_reader->facets(QLatin1String(field), {});
        VERIFY_RESULT(facets);
        QCOMPARE(facets->size(), 1);
        QCOMPARE(facets->first().count, 1);
    }
    QCOMPARE(m_reader->stats()->articles, 1);
    QCOMPARE(m_reader->articlesPerFolder()->value(QStringLiteral("剪报")), 1);
    QCOMPARE(m_reader->identities()->size(), 1);
    for (const SortOrder order : {SortOrder::Title, SortOrder::Account})
        QCOMPARE(m_reader->find({}, order)->rows.size(), 1);
    // The file behind can be had by its path all the same.
    const auto id = m_reader->idOf(QStringLiteral("剪报"), pagePath);
    VERIFY_RESULT(id);
    const auto hidden = m_reader->article(*id);
    VERIFY_RESULT(hidden);
    QCOMPARE(hidden->summary.path, pagePath);
    QCOMPARE(hidden->summary.alternates, QStringList{markdownPath});
}

void TestTwins::oneAddressInOneFormatStaysTwoArticles()
{
    put(article(QStringLiteral("a.md")));
    put(article(QStringLiteral("b.md")));
    put(article(QStringLiteral("b.html")));
    pair();
    QCOMPARE(listed().size(), 2);
    QVERIFY(listed().contains(QStringLiteral("b.md|b.html")));
    const auto duplicates = m_reader->duplicates();
    VERIFY_RESULT(duplicates);
    QCOMPARE(duplicates->size(), 1);
    QCOMPARE(duplicates->first().sameBytes, false);
    QCOMPARE(duplicates->first().files.size(), 2);
}

void TestTwins::namesBesideEachOtherAreOneArticleWithOneTitle()
{
    put(article(QStringLiteral("2023-05-06-晒书/晒书.md"), QString(), QStringLiteral("晒书：伏天的事")));
    put(article(QStringLiteral("2023-05-06-晒书/晒书.html"), shortLink, QStringLiteral("晒书: 伏天的事")));
    put(article(QStringLiteral("别/晒书.html"), QString()));
    put(article(QStringLiteral("别/晒书.md"), QString(), QStringLiteral("另一篇")));
    pair();
    const QStringList all = listed();
    QCOMPARE(all.size(), 3);
    QVERIFY(all.contains(QStringLiteral("2023-05-06-晒书/晒书.md|2023-05-06-晒书/晒书.html")));
}

void TestTwins::differentAddressesAreNoTwins()
{
    put(article(markdownPath));
    put(article(pagePath, QStringLiteral("https://mp.weixin.qq.com/s/zyxWVU")));
    pair();
    QCOMPARE(listed().size(), 2);
}

QTEST_GUILESS_MAIN(TestTwins)
#include "tst_twins.moc"
