// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_articles.h"
#include "store/notebook.h"
#include "store/rank_tiers.h"

#include <QTemporaryDir>

using namespace shiwen;

/// SortOrder::Rank, tier by tier.
class TestRanking : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tiers_data();
    void tiers();
    void addedTagsAreNames();
    void theFirstRowsAreThoseOfTheWhole();
    void oneWholePhrase();
    void relaxesToMostOfThePairs();

private:
    std::pair<QString, QList<int>> ranked(const QString &query)
    {
        auto found = m_reader->find(parseQuery(query), SortOrder::Rank);
        if (!found)
            return {found.error().message, {}};
        auto summaries = m_reader->summaries(found->rows);
        if (!summaries)
            return {summaries.error().message, {}};
        QString paths;
        for (const ArticleSummary &summary : *summaries)
            paths += summary.path;
        return {paths, found->tiers};
    }

    QTemporaryDir m_dir;
    std::unique_ptr<IndexReader> m_reader;
    QList<Article> m_articles;
};

void TestRanking::initTestCase()
{
    const auto add = [this](const char *path, const QString &title, const QString &day, const QString &text) {
        m_articles.append(sampleArticle(QString::fromLatin1(path), title, day, text));
    };
    // What ranks lower is newer.
    add("a", QStringLiteral("护书，指南！"), QStringLiteral("2001-01-01"), QStringLiteral("短文。"));
    add("b", QStringLiteral("梅雨季护书指南"), QStringLiteral("2002-01-01"), QStringLiteral("短文。"));
    add("c", QStringLiteral("指南：怎么护书"), QStringLiteral("2003-01-01"), QStringLiteral("短文。"));
    add("d", QStringLiteral("甲"), QStringLiteral("2004-01-01"), QStringLiteral("短文。"));
    m_articles.last().fileTags = {QStringLiteral("護書")};
    m_articles.last().summary.account = QStringLiteral("指南");
    add("e", QStringLiteral("乙"), QStringLiteral("2005-01-01"), QStringLiteral("短文。"));
    m_articles.last().summary.account = QStringLiteral("护书指南社");
    add("f", QStringLiteral("丙"), QStringLiteral("2006-01-01"), QStringLiteral("说到护书指南，要分几步。"));
    add("g", QStringLiteral("丁"), QStringLiteral("2007-01-01"), QStringLiteral("指南很多，\n护书的少。"));
    add("h", QStringLiteral("胡叔"), QStringLiteral("2008-01-01"), QStringLiteral("短文。"));
    add("i", QStringLiteral("戊"), QStringLiteral("2009-01-01"), QStringLiteral("短文。"));
    m_articles.last().fileTags = {QStringLiteral("胡叔"), QStringLiteral("别的")};
    auto writer = IndexWriter::open(m_dir.filePath(QStringLiteral("index.db")), 1);
    VERIFY_RESULT(writer);
    for (const Article &article : std::as_const(m_articles))
        VERIFY_RESULT((*writer)->put(article));
    VERIFY_RESULT((*writer)->flush());
    auto reader =
        IndexReader::open(m_dir.filePath(QStringLiteral("index.db")), m_dir.filePath(QStringLiteral("notebook.db")));
    VERIFY_RESULT(reader);
    m_reader = std::move(*reader);
}

void TestRanking::tiers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("paths");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("two words") << QStringLiteral("护书 指南") << QStringLiteral("abcdefg")
                               << QList<int>{WholeTitle,   PhraseInTitle, WordsInTitle, NameItself,
                                             WordsInNames, PhraseInText,  WordsInText};
    QTest::newRow("one phrase") << QStringLiteral("护书指南") << QStringLiteral("abef")
                                << QList<int>{WholeTitle, PhraseInTitle, WordsInNames, PhraseInText};
    QTest::newRow("one word") << QStringLiteral("護書") << QStringLiteral("cbadegf")
                              << QList<int>{PhraseInTitle, PhraseInTitle, PhraseInTitle, NameItself,
                                            WordsInNames,  PhraseInText,  PhraseInText};
    QTest::newRow("either") << QStringLiteral("胡叔 OR 护书指南") << QStringLiteral("hbaief")
                            << QList<int>{WordsInTitle, WordsInTitle, WordsInTitle,
                                          NameItself,   WordsInNames, PhraseInText};
    QTest::newRow("not") << QStringLiteral("护书 指南 -title:指南 -account:指南") << QStringLiteral("efg")
                         << QList<int>{WordsInNames, PhraseInText, WordsInText};
    QTest::newRow("field") << QStringLiteral("护书 date:2002..2004") << QStringLiteral("cbd")
                           << QList<int>{PhraseInTitle, PhraseInTitle, NameItself};
    QTest::newRow("pinyin") << QStringLiteral("hushu") << QStringLiteral("hcbaied")
                            << QList<int>{TitleReadLike, TitleReadLike, TitleReadLike, TitleReadLike,
                                          ReadLike,      ReadLike,      ReadLike};
    QTest::newRow("one character is no name") << QStringLiteral("书") << QStringLiteral("cbagfed")
                                              << QList<int>{PhraseInTitle, PhraseInTitle, PhraseInTitle, PhraseInText,
                                                            PhraseInText,  PhraseInText,  PhraseInText};
}

void TestRanking::tiers()
{
    QFETCH(QString, query);
    QFETCH(QString, paths);
    QFETCH(QList<int>, expected);
    const auto [found, tiers] = ranked(query);
    QCOMPARE(found, paths);
    QCOMPARE(tiers, expected);
}

void TestRanking::addedTagsAreNames()
{
    QCOMPARE(ranked(QStringLiteral("分几步")).second, QList<int>{PhraseInText});
    auto notebook =
        Notebook::open(m_dir.filePath(QStringLiteral("notebook.db")), m_dir.filePath(QStringLiteral("backups")));
    VERIFY_RESULT(notebook);
    VERIFY_RESULT((*notebook)->changeMarks({ArticleIdentity{m_articles.at(0).summary.id, {}, {}, {}}},
                                           {.addTags = {QStringLiteral("分几步")}}));
    VERIFY_RESULT((*notebook)->changeMarks({ArticleIdentity{m_articles.at(1).summary.id, {}, {}, {}}},
                                           {.addTags = {QStringLiteral("不分几步")}}));
    const auto [found, tiers] = ranked(QStringLiteral("分几步"));
    QCOMPARE(found, QStringLiteral("abf"));
    QCOMPARE(tiers, (QList<int>{NameItself, WordsInNames, PhraseInText}));
}

void TestRanking::theFirstRowsAreThoseOfTheWhole()
{
    for (const char *text : {"护书 指南", "护书指南", "要分几步", "护书 指南 OR 要分几步", "护书 -指南很多"}) {
        const SearchQuery query = parseQuery(QString::fromUtf8(text));
        for (const SortOrder order : {SortOrder::Rank, SortOrder::Date}) {
            auto whole = m_reader->find(query, order);
            VERIFY_RESULT(whole);
            for (qsizetype wanted = 1; wanted < 8; ++wanted) {
                auto first = m_reader->find(query, order, {wanted, {}});
                VERIFY_RESULT(first);
                QCOMPARE(first->rows, whole->rows.first(first->rows.size()));
                QCOMPARE(first->tiers, whole->tiers.first(order == SortOrder::Rank ? first->rows.size() : 0));
                QVERIFY(first->complete ? first->rows == whole->rows : !first->rows.isEmpty());
            }
        }
    }
}

void TestRanking::oneWholePhrase()
{
    const auto whole = [](const char *text) {
        return toString(wholePhrase(parseQuery(QString::fromUtf8(text)).root));
    };
    QCOMPARE(whole("护书"), QStringLiteral("\"护书\""));
    QCOMPARE(whole("护书 \"指南\" -广告 tag:书"), QStringLiteral("\"护书 指南\""));
    QCOMPARE(whole("C++ 指南"), QStringLiteral("\"C++ 指南\""));
    QCOMPARE(whole("C++"), QStringLiteral("literal \"C++\""));
    QCOMPARE(whole("C++ date:2020"), QStringLiteral("literal \"C++\""));
    QCOMPARE(whole("护书 OR 指南"), QStringLiteral("*"));
    QCOMPARE(whole("tag:护书 date:2020"), QStringLiteral("*"));
    QCOMPARE(toString(severalWords(parseQuery(QStringLiteral("护书 date:2020")).root)), QStringLiteral("*"));
}

void TestRanking::relaxesToMostOfThePairs()
{
    const auto find = [this](const char *text) {
        return m_reader->find(parseQuery(QString::fromUtf8(text)), SortOrder::Rank);
    };
    auto most = find("说到护书指南六"); // all but the last one are in f
    VERIFY_RESULT(most);
    QCOMPARE(most->rows.size(), 1);
    QVERIFY(most->relaxed);
    auto half = find("说到护龘龘"); // 说到 and 到护 of four
    VERIFY_RESULT(half);
    QVERIFY(half->rows.isEmpty() && !half->relaxed);
    auto quoted = find("\"说到护书指南六\"");
    VERIFY_RESULT(quoted);
    QVERIFY(quoted->rows.isEmpty());
    auto others = find("说到护书指南六 -几步"); // what must not occur is not widened
    VERIFY_RESULT(others);
    QVERIFY(others->rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"
