// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_articles.h"
#include "store/notebook.h"
#include "store/twins.h"

#include <QTemporaryDir>

#include <memory>

using namespace shiwen;

/// Articles that a folder holds in several formats: shown once, through every change.
class TestTwins : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void placesOfFormats_data();
    void placesOfFormats();
    void oneWebAddressInTwoFormatsIsOneArticle();
    void everyQuestionSeesThePairOnce();
    void oneAddressInOneFormatStaysTwoArticles();
    void namesBesideEachOtherAreOneArticleWithOneTitle();
    void differentAddressesAreNoTwins();
    void aTwinComesBackWhenTheOtherGoes();
    void aChangedTwinStaysBehind();
    void aTwinThatBecameAnotherArticleIsShown();
    void missingFieldsComeFromTheTwinAndGoWithIt();
    void anUnreadableTextLeavesThePageInView();
    void aFolderWithoutChangesIsLeftAlone();
    void termsFollowWhatIsShown();
    void marksFollowToTheOtherFormat();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("index.db")); }
    void put(const Article &article) { VERIFY_RESULT(m_writer->put(article)); }
    void pair()
    {
        VERIFY_RESULT(m_writer->pairTwins(QStringLiteral("剪报")));
        VERIFY_RESULT(m_writer->flush());
    }
    /// Paths of what is listed, then after a bar their twins.
    QStringList listed(const QString &query = {})
    {
        QStringList lines;
        const auto found = m_reader->find(parseQuery(query), SortOrder::Date);
        const auto summaries = m_reader->summaries(found ? found->rows : QList<Row>());
        for (const ArticleSummary &summary : summaries ? *summaries : QList<ArticleSummary>())
            lines += (QStringList{summary.path} + summary.alternates).join(u'|');
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<IndexWriter> m_writer;
    std::unique_ptr<IndexReader> m_reader;
};

namespace {

const QString markdownPath = QStringLiteral("城南/md/2023-05-06_晒书.md");
const QString pagePath = QStringLiteral("城南/html/2023-05-06_晒书.html");
const QString shortLink = QStringLiteral("https://mp.weixin.qq.com/s/abcDEF123");

Article article(const QString &path, const QString &url = shortLink, const QString &title = QStringLiteral("晒书"))
{
    Article made = sampleArticle(path, title, QStringLiteral("2023-05-06"), QStringLiteral("伏天晒书，一本一本翻开。"));
    made.summary.url = url;
    made.sha256 = sha256(path.toUtf8());
    return made;
}

} // namespace

void TestTwins::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto writer = IndexWriter::open(path(), 1);
    VERIFY_RESULT(writer);
    m_writer = std::move(*writer);
    auto reader = IndexReader::open(path(), {});
    VERIFY_RESULT(reader);
    m_reader = std::move(*reader);
}

void TestTwins::cleanup()
{
    m_reader.reset();
    m_writer.reset();
    m_dir.reset();
}

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

void TestTwins::aTwinComesBackWhenTheOtherGoes()
{
    put(article(pagePath));
    put(article(markdownPath));
    pair();
    VERIFY_RESULT(m_writer->forget(article(markdownPath).summary.id));
    pair();
    QCOMPARE(listed(), QStringList{pagePath});
    QCOMPARE(listed(QStringLiteral("伏天")), QStringList{pagePath});
    put(article(markdownPath));
    pair();
    QCOMPARE(listed(), QStringList{markdownPath + u'|' + pagePath});
    VERIFY_RESULT(m_writer->forget(article(pagePath).summary.id));
    pair();
    QCOMPARE(listed(), QStringList{markdownPath});
}

void TestTwins::aChangedTwinStaysBehind()
{
    put(article(pagePath));
    put(article(markdownPath));
    pair();
    Article changed = article(pagePath);
    changed.text = QStringLiteral("页面里多了一句樟脑。");
    put(changed);
    pair();
    QCOMPARE(listed(), QStringList{markdownPath + u'|' + pagePath});
    QCOMPARE(listed(QStringLiteral("樟脑")), QStringList());
    Article better = article(markdownPath);
    better.text = QStringLiteral("正文改成了防潮。");
    put(better);
    pair();
    QCOMPARE(listed(QStringLiteral("防潮")), QStringList{markdownPath + u'|' + pagePath});
}

void TestTwins::aTwinThatBecameAnotherArticleIsShown()
{
    put(article(pagePath));
    put(article(markdownPath));
    pair();
    put(article(pagePath, QStringLiteral("https://mp.weixin.qq.com/s/zyxWVU")));
    pair();
    QCOMPARE(listed().size(), 2);
    QCOMPARE(listed(QStringLiteral("伏天")).size(), 2);
}

void TestTwins::missingFieldsComeFromTheTwinAndGoWithIt()
{
    Article text = article(markdownPath, QString());
    text.summary.date.clear();
    Article page = article(pagePath);
    page.summary.date = QStringLiteral("2023-05-06T21:30:00+08:00");
    page.summary.account = QStringLiteral("城南旧书");
    page.summary.accountId = QStringLiteral("gh_0a1b2c3d");
    page.summary.author = QStringLiteral("老周");
    put(text);
    put(page);
    pair();
    QCOMPARE(listed(), QStringList{markdownPath + u'|' + pagePath});
    QCOMPARE(listed(QStringLiteral("account:城南旧书 author:老周 date:2023-05")).size(), 1);
    const auto filled = m_reader->article(text.summary.id);
    VERIFY_RESULT(filled);
    QCOMPARE(filled->summary.date, page.summary.date);
    QCOMPARE(filled->summary.accountId, page.summary.accountId);
    QCOMPARE(filled->summary.url, shortLink);
    QCOMPARE(filled->text, text.text);

    VERIFY_RESULT(m_writer->forget(page.summary.id));
    pair();
    const auto alone = m_reader->article(text.summary.id);
    VERIFY_RESULT(alone);
    QCOMPARE(alone->summary.date, QString());
    QCOMPARE(alone->summary.account, QString());
    QCOMPARE(alone->summary.url, QString());
    QCOMPARE(listed(QStringLiteral("城南")), QStringList());
    QCOMPARE(listed(QStringLiteral("伏天")), QStringList{markdownPath});
}

void TestTwins::anUnreadableTextLeavesThePageInView()
{
    Article text = article(markdownPath);
    text.summary.status = ArticleStatus::Empty;
    put(text);
    put(article(pagePath));
    pair();
    QCOMPARE(listed(), QStringList{pagePath + u'|' + markdownPath});
}

void TestTwins::aFolderWithoutChangesIsLeftAlone()
{
    Article text = article(markdownPath);
    text.summary.date.clear();
    put(text);
    put(article(pagePath));
    const auto first = m_writer->pairTwins(QStringLiteral("剪报"));
    VERIFY_RESULT(first);
    QCOMPARE(*first, 1);
    put(article(QStringLiteral("第三篇.md"), QString(), QStringLiteral("第三篇")));
    const auto second = m_writer->pairTwins(QStringLiteral("剪报"));
    VERIFY_RESULT(second);
    QCOMPARE(*second, 0);
    QCOMPARE(*m_writer->pairTwins(QStringLiteral("没有")), 0);
}

void TestTwins::termsFollowWhatIsShown()
{
    // Whatever happened before, the full-text table is that of an index made at once.
    put(article(pagePath));
    put(article(markdownPath));
    pair();
    put(article(pagePath));
    pair();
    VERIFY_RESULT(m_writer->forget(article(markdownPath).summary.id));
    pair();
    put(article(markdownPath));
    pair();
    const QString other = m_dir->filePath(QStringLiteral("other.db"));
    {
        auto writer = IndexWriter::open(other, 1);
        VERIFY_RESULT(writer);
        VERIFY_RESULT((*writer)->put(article(markdownPath)));
        VERIFY_RESULT((*writer)->flush());
    }
    m_reader.reset();
    m_writer.reset();
    QCOMPARE(termsOf(path()), termsOf(other));
}

void TestTwins::marksFollowToTheOtherFormat()
{
    auto notebook =
        Notebook::open(m_dir->filePath(QStringLiteral("notebook.db")), m_dir->filePath(QStringLiteral("b")));
    VERIFY_RESULT(notebook);
    Article page = article(pagePath, QString());
    put(page);
    pair();
    VERIFY_RESULT((*notebook)->changeMarks(*m_reader->identities(), {.starred = true}));
    put(article(markdownPath, QString()));
    pair();
    VERIFY_RESULT((*notebook)->adoptOrphans(*m_reader->identities()));
    QCOMPARE((*notebook)->entries()->first().articleId, article(markdownPath).summary.id);
    VERIFY_RESULT(m_writer->forget(article(markdownPath).summary.id));
    pair();
    VERIFY_RESULT((*notebook)->adoptOrphans(*m_reader->identities()));
    QCOMPARE((*notebook)->entries()->first().articleId, page.summary.id);
    QVERIFY((*notebook)->entries()->first().starred);
}

QTEST_GUILESS_MAIN(TestTwins)
#include "tst_twins.moc"
