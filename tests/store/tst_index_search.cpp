// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_articles.h"
#include "store/notebook.h"
#include "store/rank_tiers.h"

#include <QTemporaryDir>

using namespace shiwen;

class TestIndexSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void ranksTitlesFirst();
    void sorts();
    void prefixWhileTyping();
    void relaxesOnlyWhatHasNoHit();
    void longPhrasesAreChecked();
    void snippetsMarkTheHits();
    void marksAndAddedTags();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<IndexReader> m_reader;
    QList<Article> m_articles;
};

namespace {

/// Paths are one letter each, so that an expectation reads as a word.
QList<Article> shelf()
{
    Article a = sampleArticle(QStringLiteral("a"), QStringLiteral("小心冒充客服的电话"), QStringLiteral("2021-12-24"),
                              QStringLiteral("骗子要求开启屏幕共享，\n再说征信受到影响。\n快递丢失可以理赔。"));
    a.fileTags = {QStringLiteral("反诈"), QStringLiteral("生活/电话")};
    a.summary.account = QStringLiteral("江城警方");
    a.summary.accountId = QStringLiteral("gh_aabbccddeeff");
    a.summary.author = QStringLiteral("转载");
    a.summary.images = 2;
    a.summary.imagesMissing = 1;
    Article b = sampleArticle(QStringLiteral("b"), QStringLiteral("AI芯片与5G手机"),
                              QStringLiteral("2022-03-05T08:30:00+08:00"),
                              QStringLiteral("用 C++ 写的工具修补了 CVE-2022-0995。\nobjectivec 是另一种语言。"));
    b.fileTags = {QStringLiteral("技术")};
    b.summary.author = QStringLiteral("老周");
    b.summary.source = QStringLiteral("工程师手记");
    b.summary.images = 1;
    Article c = sampleArticle(QStringLiteral("c"), QStringLiteral("檔案與詐騙"), {},
                              QStringLiteral("詐騙電話很多。ＷｉＦｉ 密碼要保密。\n屏幕\n共享空間。"));
    c.summary.lang = QStringLiteral("zh-Hant");
    c.summary.reposter = QStringLiteral("小城读书");
    c.fileTags = {QStringLiteral("生活")};
    Article d = sampleArticle(QStringLiteral("d"), QStringLiteral("征信"), QStringLiteral("2020-01-01"),
                              QStringLiteral("怎样查询自己的记录。C 语言入门，C plus plus 不算。"));
    d.summary.status = ArticleStatus::Removed;
    d.summary.account = QStringLiteral("江城警方之友");
    d.fileTags = {QStringLiteral("生活家")};
    return {a, b, c, d};
}

QString sortedPaths(IndexReader &reader, const SearchQuery &query, SortOrder order = SortOrder::Title)
{
    auto found = reader.find(query, order);
    if (!found)
        return found.error().message;
    auto summaries = reader.summaries(found->rows);
    if (!summaries)
        return summaries.error().message;
    QStringList paths;
    for (const ArticleSummary &summary : *summaries)
        paths.append(summary.path);
    if (order == SortOrder::Title)
        paths.sort();
    return paths.join(QString());
}

} // namespace

void TestIndexSearch::initTestCase()
{
    m_articles = shelf();
    auto writer = IndexWriter::open(m_dir.filePath(QStringLiteral("index.db")), 1);
    VERIFY_RESULT(writer);
    for (const Article &article : m_articles)
        VERIFY_RESULT((*writer)->put(article));
    VERIFY_RESULT((*writer)->flush());
    auto reader =
        IndexReader::open(m_dir.filePath(QStringLiteral("index.db")), m_dir.filePath(QStringLiteral("notebook.db")));
    VERIFY_RESULT(reader);
    m_reader = std::move(*reader);
}

void TestIndexSearch::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("paths");
    const std::pair<const char *, const char *> rows[] = {
        {"", "abcd"},   // everything
        {"骗", "ac"},   // one character, traditional too
        {"征信", "ad"}, // two, in a text and in a title
        {"骗子", "a"},
        {"詐騙", "c"}, // 诈骗 is only in c
        {"诈骗", "c"},
        {"屏幕共享", "a"}, // c has it across a line end
        {"\"屏幕共享\"", "a"},
        {"屏幕 共享", "ac"},
        {"\"影响。快递\"", ""}, // neighbours, but of two lines
        {"AI芯片", "b"},
        {"ai芯片", "b"},
        {"5G手机", "b"},
        {"5g", "b"},
        {"芯片AI", ""},
        {"wifi", "c"}, // full width, case
        {"WiFi 密码", "c"},
        {"征信 -快递", "d"},
        {"征信 NOT 快递", "d"},
        {"-征信", "bc"},
        {"征信 OR 芯片", "abd"},
        {"(征信 OR 芯片) 手机", "b"},
        {"C++", "b"}, // not the C language
        {"CVE-2022-0995", "b"},
        {"cve-2022-0995", "b"},
        {"CVE-2022-0996", ""},
        {"江城警方", "ad"}, // names are texts
        {"反诈", "a"},      // and so are tags
        {"tag:反诈", "a"},
        {"tag:反詐", "a"},
        {"tag:生活", "ac"}, // with children, but not what only begins alike
        {"tag:生活/电话", "a"},
        {"tag:生", ""},
        {"account:江城警方", "a"}, // the whole value
        {"account:gh_AABBCCDDEEFF", "a"},
        {"author:老周", "b"},
        {"source:手记", "b"},
        {"reposter:小城", "c"},
        {"title:征信", "d"},
        {"title:詐骗", "c"},
        {"folder:剪报", "abcd"},
        {"folder:剪", ""},
        {"date:2021", "a"},
        {"date:2021-12..2022-03", "ab"},
        {"date:2021-12-24", "a"},
        {"before:2021-12-24", "d"}, // unknown dates are neither before nor after
        {"after:2020", "ab"},
        {"is:removed", "d"},
        {"is:repost", "abc"},
        {"is:unread", "abcd"},
        {"is:read", ""},
        {"is:starred", ""},
        {"has:image", "ab"},
        {"has:missing-image", "a"},
        {"lang:zh-Hant", "c"},
        {"lang:zh", "abcd"},
        {"-tag:生活 has:image", "b"},
        {"！？", "abcd"}, // nothing to search for is no condition
    };
    for (const auto &[query, paths] : rows)
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(paths);
}

void TestIndexSearch::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, paths);
    QCOMPARE(sortedPaths(*m_reader, parseQuery(query)), paths);
}

void TestIndexSearch::ranksTitlesFirst()
{
    auto found = m_reader->find(parseQuery(QStringLiteral("征信")), SortOrder::Rank);
    VERIFY_RESULT(found);
    QCOMPARE(found->tiers, (QList<int>{WholeTitle, PhraseInText}));
    QCOMPARE(sortedPaths(*m_reader, parseQuery(QStringLiteral("征信")), SortOrder::Rank), QStringLiteral("da"));
    auto titled = m_reader->find(parseQuery(QStringLiteral("电话")), SortOrder::Rank);
    VERIFY_RESULT(titled);
    QCOMPARE(titled->tiers, (QList<int>{PhraseInTitle, PhraseInText}));
    auto all = m_reader->find(parseQuery({}), SortOrder::Rank);
    VERIFY_RESULT(all);
    QCOMPARE(sortedPaths(*m_reader, parseQuery({}), SortOrder::Rank), QStringLiteral("badc"));
    QCOMPARE(all->tiers.size(), all->rows.size());
}

void TestIndexSearch::sorts()
{
    QCOMPARE(sortedPaths(*m_reader, parseQuery({}), SortOrder::Date), QStringLiteral("badc"));
    QCOMPARE(sortedPaths(*m_reader, parseQuery({}), SortOrder::Account), QStringLiteral("adbc"));
    auto byTitle = m_reader->find(parseQuery({}), SortOrder::Title);
    VERIFY_RESULT(byTitle);
    auto summaries = m_reader->summaries(byTitle->rows);
    VERIFY_RESULT(summaries);
    // U+0061 a, U+5C0F 小, U+5F81 征, U+6863 档
    QCOMPARE(summaries->first().path, QStringLiteral("b"));
    QCOMPARE(summaries->at(1).path, QStringLiteral("a"));
    QCOMPARE(summaries->at(2).path, QStringLiteral("d"));
    QCOMPARE(summaries->last().path, QStringLiteral("c"));
}

void TestIndexSearch::prefixWhileTyping()
{
    QCOMPARE(sortedPaths(*m_reader, parseQuery(QStringLiteral("object"), true)), QStringLiteral("b"));
    QCOMPARE(sortedPaths(*m_reader, parseQuery(QStringLiteral("object"), false)), QString());
    QCOMPARE(sortedPaths(*m_reader, parseQuery(QStringLiteral("征"), true)), QStringLiteral("ad"));
}

void TestIndexSearch::relaxesOnlyWhatHasNoHit()
{
    const auto find = [this](const char *text) {
        return m_reader->find(parseQuery(QString::fromUtf8(text)), SortOrder::Rank);
    };
    auto exact = find("征信受到影响");
    VERIFY_RESULT(exact);
    QCOMPARE(exact->rows.size(), 1);
    QVERIFY(!exact->relaxed);
    auto nothing = find("電話龘電龘話");
    VERIFY_RESULT(nothing);
    QCOMPARE(nothing->rows.size(), 0);
    QVERIFY(!nothing->relaxed);
    // d has C语言入门C, and so every pair of this, but not the whole.
    auto circle = find("c语言入门c语");
    VERIFY_RESULT(circle);
    QCOMPARE(circle->rows.size(), 1);
    QVERIFY(circle->relaxed);
    auto quoted = find("\"c语言入门c语\"");
    VERIFY_RESULT(quoted);
    QCOMPARE(quoted->rows.size(), 0);
    const SearchQuery query = parseQuery(QStringLiteral("c语言入门c语"));
    auto summaries = m_reader->summaries(circle->rows, query);
    VERIFY_RESULT(summaries);
    QVERIFY(summaries->first().snippet.contains(QStringLiteral("<mark>")));
}

void TestIndexSearch::longPhrasesAreChecked()
{
    QString first;
    QString second;
    for (int i = 0; i < 200; ++i)
        first += QChar(0x4E00 + i);
    second = first.left(64) + QStringLiteral("隔") + first.mid(64);
    QTemporaryDir dir;
    {
        auto writer = IndexWriter::open(dir.filePath(QStringLiteral("index.db")), 1);
        VERIFY_RESULT(writer);
        VERIFY_RESULT((*writer)->put(sampleArticle(QStringLiteral("x"), QStringLiteral("甲"), {}, first)));
        VERIFY_RESULT((*writer)->put(sampleArticle(QStringLiteral("y"), QStringLiteral("乙"), {}, second)));
    }
    auto reader = IndexReader::open(dir.filePath(QStringLiteral("index.db")), {});
    VERIFY_RESULT(reader);
    QCOMPARE(sortedPaths(**reader, parseQuery(first)), QStringLiteral("x"));
    QCOMPARE(sortedPaths(**reader, parseQuery(second)), QStringLiteral("y"));
}

void TestIndexSearch::snippetsMarkTheHits()
{
    const SearchQuery query = parseQuery(QStringLiteral("詐騙"));
    auto found = m_reader->find(query, SortOrder::Rank);
    VERIFY_RESULT(found);
    auto summaries = m_reader->summaries(found->rows, query);
    VERIFY_RESULT(summaries);
    QVERIFY(summaries->first().snippet.contains(QStringLiteral("<mark>詐騙</mark>")));
    auto plain = m_reader->summaries(found->rows);
    VERIFY_RESULT(plain);
    QVERIFY(plain->first().snippet.isEmpty());
}

void TestIndexSearch::marksAndAddedTags()
{
    auto notebook =
        Notebook::open(m_dir.filePath(QStringLiteral("notebook.db")), m_dir.filePath(QStringLiteral("backups")));
    VERIFY_RESULT(notebook);
    const auto identity = [&](int i) {
        return ArticleIdentity{m_articles.at(i).summary.id, {}, {}, {}};
    };
    VERIFY_RESULT((*notebook)->changeMarks({identity(0), identity(1)}, {.read = true}));
    VERIFY_RESULT((*notebook)->changeMarks({identity(2)}, {.starred = true}));
    VERIFY_RESULT((*notebook)->changeMarks(
        {identity(1)}, {.addTags = {QStringLiteral("待整理"), QStringLiteral("技術"), QStringLiteral("生活/数码")}}));
    const std::pair<const char *, const char *> expected[] = {
        {"is:read", "ab"},        {"is:unread", "cd"}, {"is:starred", "c"}, {"tag:待整理", "b"},
        {"tag:生活", "abc"},      {"tag:技术", "b"},   {"整理", "b"},       {"is:unread -is:starred", "d"},
        {"tag:待整理 芯片", "b"},
    };
    for (const auto &[query, paths] : expected)
        QCOMPARE(sortedPaths(*m_reader, parseQuery(QString::fromUtf8(query))), QString::fromLatin1(paths));
    auto article = m_reader->article(m_articles.at(1).summary.id);
    VERIFY_RESULT(article);
    QVERIFY(article->summary.read);
    QVERIFY(!article->summary.starred);
    // 技術 is the file's 技术 in another script.
    QCOMPARE(article->summary.tags,
             (QStringList{QStringLiteral("技术"), QStringLiteral("待整理"), QStringLiteral("生活/数码")}));
    QCOMPARE(article->fileTags, QStringList{QStringLiteral("技术")});
}

QTEST_GUILESS_MAIN(TestIndexSearch)
#include "tst_index_search.moc"
