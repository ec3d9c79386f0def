// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_articles.h"
#include "store/notebook.h"
#include "store/pinyin_matches.h"
#include "store/rank_tiers.h"

#include <QTemporaryDir>

using namespace shiwen;

class TestPinyinSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void ranksBelowCharacters();
    void otherOrdersOnlyWhereNothingIsWritten();
    void facetsCountWhatIsListed();
    void addedTags();
    void newestFirstOneByOne();

private:
    QString indexPath() const { return m_dir.filePath(QStringLiteral("index.db")); }

    QTemporaryDir m_dir;
    QList<Article> m_articles;
    std::unique_ptr<IndexReader> m_reader;
};

namespace {

/// Paths are one letter each, so that an expectation reads as a word. Later letters are older.
QList<Article> shelf()
{
    Article a = sampleArticle(QStringLiteral("a"), QStringLiteral("快递丢了怎么办"), QStringLiteral("2022-06-01"),
                              QStringLiteral("银行不会打电话来。"));
    Article b = sampleArticle(QStringLiteral("b"), QStringLiteral("重慶的橋"), QStringLiteral("2022-05-01"),
                              QStringLiteral("The code kd is written here."));
    b.fileTags = {QStringLiteral("旅行"), QStringLiteral("快递")};
    Article c = sampleArticle(QStringLiteral("c"), QStringLiteral("AI芯片"), QStringLiteral("2022-04-01"),
                              QStringLiteral("六安在安徽。"));
    c.summary.account = QStringLiteral("江城银行");
    Article d = sampleArticle(QStringLiteral("d"), QStringLiteral("kuaidi"), QStringLiteral("2022-03-01"),
                              QStringLiteral("快\n递"));
    d.summary.author = QStringLiteral("快递员");
    d.fileTags = {QStringLiteral("快"), QStringLiteral("递")};
    return {a, b, c, d};
}

QString paths(IndexReader &reader, const SearchQuery &query, SortOrder order)
{
    auto found = reader.find(query, order);
    if (!found)
        return found.error().message;
    auto summaries = reader.summaries(found->rows);
    if (!summaries)
        return summaries.error().message;
    QString letters;
    for (const ArticleSummary &summary : *summaries)
        letters += summary.path;
    return letters;
}

QString ranked(IndexReader &reader, const char *query, bool typing = false)
{
    return paths(reader, parseQuery(QString::fromUtf8(query), typing), SortOrder::Rank);
}

} // namespace

void TestPinyinSearch::initTestCase()
{
    m_articles = shelf();
    auto writer = IndexWriter::open(indexPath(), 1);
    VERIFY_RESULT(writer);
    for (const Article &article : m_articles)
        VERIFY_RESULT((*writer)->put(article));
    VERIFY_RESULT((*writer)->flush());
    auto reader = IndexReader::open(indexPath(), m_dir.filePath(QStringLiteral("notebook.db")));
    VERIFY_RESULT(reader);
    m_reader = std::move(*reader);
}

void TestPinyinSearch::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("paths");
    const std::pair<const char *, const char *> rows[] = {
        {"kuaid", "ab"},       // a title and a tag, not two tags or an author
        {"kuai di", "abd"},    // each word by itself: d has both as tags
        {"\"kuai di\"", "ab"}, // in a row
        {"kdd", "a"},
        {"chongqing", "b"}, // a traditional title
        {"cq", "b"},
        {"yinhang", "c"}, // an account, but not the text of a
        {"yh", "c"},
        {"jiangchengyh", "c"},
        {"luan", ""}, // only in a text
        {"ai xinpian", "c"},
        {"kuaid chongqing", "b"}, // both
        {"kuaid OR yinhang", "abc"},
        {"kuaid -tag:旅行", "a"},
        {"chongqing -kuaid", "b"}, // what must not occur is meant as it is written
        {"title:kuaid", "a"},
        {"tag:kuaid", ""}, // a whole value
        {"kuaid date:2022-05", "b"},
        {"k", ""},
    };
    for (const auto &[query, paths] : rows)
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(paths);
}

void TestPinyinSearch::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, paths);
    QCOMPARE(ranked(*m_reader, query.toUtf8().constData()), paths);
}

void TestPinyinSearch::ranksBelowCharacters()
{
    auto found = m_reader->find(parseQuery(QStringLiteral("kuaidi")), SortOrder::Rank);
    VERIFY_RESULT(found);
    QCOMPARE(found->tiers, (QList<int>{WholeTitle, TitleReadLike, ReadLike}));
    QCOMPARE(ranked(*m_reader, "kuaidi"), QStringLiteral("dab"));
    // b holds it both ways, and stands where the better one puts it.
    auto both = m_reader->find(parseQuery(QStringLiteral("kd")), SortOrder::Rank);
    VERIFY_RESULT(both);
    QCOMPARE(both->tiers, (QList<int>{PhraseInText, TitleReadLike}));
    QCOMPARE(ranked(*m_reader, "kd"), QStringLiteral("ba"));
    auto only = m_reader->find(parseQuery(QStringLiteral("yinhang")), SortOrder::Rank);
    VERIFY_RESULT(only);
    QCOMPARE(only->tiers, QList<int>{ReadLike});
    QVERIFY(!only->relaxed);
    QCOMPARE(ranked(*m_reader, "xinpia", true), QStringLiteral("c"));
}

void TestPinyinSearch::otherOrdersOnlyWhereNothingIsWritten()
{
    QCOMPARE(paths(*m_reader, parseQuery(QStringLiteral("kuaidi")), SortOrder::Date), QStringLiteral("d"));
    QCOMPARE(paths(*m_reader, parseQuery(QStringLiteral("kuaid")), SortOrder::Date), QStringLiteral("ab"));
    QCOMPARE(paths(*m_reader, parseQuery(QStringLiteral("kuaid")), SortOrder::Title), QStringLiteral("ab"));
}

void TestPinyinSearch::facetsCountWhatIsListed()
{
    auto counts = m_reader->facets(QStringLiteral("month"), parseQuery(QStringLiteral("kuaid")));
    VERIFY_RESULT(counts);
    QCOMPARE(counts->size(), 2);
    QCOMPARE(counts->first().value, QStringLiteral("2022-06"));
}

void TestPinyinSearch::addedTags()
{
    auto notebook =
        Notebook::open(m_dir.filePath(QStringLiteral("notebook.db")), m_dir.filePath(QStringLiteral("backups")));
    VERIFY_RESULT(notebook);
    QCOMPARE(ranked(*m_reader, "daizhengli"), QString());
    const ArticleIdentity identity{m_articles.at(2).summary.id, {}, {}, {}};
    VERIFY_RESULT((*notebook)->changeMarks({identity}, {.addTags = {QStringLiteral("待整理")}}));
    QCOMPARE(ranked(*m_reader, "daizhengli"), QStringLiteral("c"));
    QCOMPARE(ranked(*m_reader, "dzl"), QStringLiteral("c"));
    QCOMPARE(ranked(*m_reader, "title:dzl"), QString());
}

void TestPinyinSearch::newestFirstOneByOne()
{
    auto database = Database::open(indexPath(), DatabaseMode::Read);
    VERIFY_RESULT(database);
    TextIndexReader index(*database);
    for (const char *written : {"kd", "kuaidi"}) {
        const auto query = PinyinQuery::parse(QString::fromLatin1(written));
        QVERIFY(query.has_value());
        auto matches = PinyinMatches::open(*database, index, *query, TextScope::Everywhere);
        VERIFY_RESULT(matches);
        QList<Row> rows;
        while (const auto row = matches->next())
            rows.append(*row);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0] > rows[1]);
        auto titles = PinyinMatches::open(*database, index, *query, TextScope::Title);
        VERIFY_RESULT(titles);
        QCOMPARE(titles->next(), std::optional(rows[0]));
        QCOMPARE(titles->next(), std::nullopt);
    }
}

QTEST_GUILESS_MAIN(TestPinyinSearch)
#include "tst_pinyin_search.moc"
