// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_articles.h"
#include "store/database.h"
#include "store/notebook.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace shiwen;

class TestIndexReader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void absentIndex();
    void strangeIndex();
    void seesCommitsOfTheWriter();
    void neverCheckpoints();
    void staysOpenBesideAMissingNotebook();
    void summariesKeepTheirOrder();
    void facetsCount_data();
    void facetsCount();
    void facetsOverAQuery();
    void facetsWithAddedTags();
    void unknownFacetIsUsage();
    void identifiesArticles();
    void addsUpStatistics();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("index.db")); }
    QString notebookPath() const { return m_dir->filePath(QStringLiteral("notebook.db")); }
    void fill();
    std::unique_ptr<IndexReader> reader();

    std::unique_ptr<QTemporaryDir> m_dir;
    QList<Article> m_articles;
};

namespace {

QString shown(const QList<FacetCount> &facets)
{
    QStringList all;
    for (const FacetCount &facet : facets)
        all.append(facet.value + u'=' + QString::number(facet.count));
    return all.join(u' ');
}

} // namespace

void TestIndexReader::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_articles.clear();
    const char *dates[] = {"2020-01-02", "2020-05-06", "2021-05-06", ""};
    const char *accounts[] = {"纸上时光", "紙上時光", "老相机", ""};
    for (int i = 0; i < 4; ++i) {
        Article article = sampleArticle(QStringLiteral("%1.md").arg(i), QStringLiteral("第%1篇").arg(i),
                                        QString::fromLatin1(dates[i]), QStringLiteral("保存照片的办法 %1").arg(i));
        article.summary.account = QString::fromUtf8(accounts[i]);
        article.summary.words = 10;
        article.summary.images = i;
        article.summary.url = QStringLiteral("https://mp.weixin.qq.com/s/short%1?scene=1").arg(i);
        article.fileTags =
            i % 2 ? QStringList{QStringLiteral("照片")} : QStringList{QStringLiteral("照片"), QStringLiteral("纸")};
        m_articles.append(article);
    }
}

void TestIndexReader::cleanup()
{
    m_dir.reset();
}

void TestIndexReader::fill()
{
    auto writer = IndexWriter::open(path(), 1);
    VERIFY_RESULT(writer);
    for (const Article &article : std::as_const(m_articles))
        VERIFY_RESULT((*writer)->put(article));
    VERIFY_RESULT((*writer)->setLastIndexed(1234));
}

std::unique_ptr<IndexReader> TestIndexReader::reader()
{
    auto opened = IndexReader::open(path(), notebookPath());
    return opened ? std::move(*opened) : nullptr;
}

void TestIndexReader::absentIndex()
{
    auto opened = IndexReader::open(path(), notebookPath());
    QVERIFY(!opened.has_value());
    QVERIFY(opened.error().code == ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(path()));
}

void TestIndexReader::strangeIndex()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("只是一封信，写在这里占个位置。");
    file.close();
    auto opened = IndexReader::open(path(), notebookPath());
    QVERIFY(!opened.has_value());
    QVERIFY(opened.error().code == ErrorCode::Invalid);
}

void TestIndexReader::seesCommitsOfTheWriter()
{
    auto writer = IndexWriter::open(path(), 1);
    VERIFY_RESULT(writer);
    auto beside = reader();
    QVERIFY(beside);
    QCOMPARE(titlesOf(*beside, QStringLiteral("照片")).size(), 0);
    for (int i = 0; i < 4; ++i) {
        VERIFY_RESULT((*writer)->put(m_articles.at(i)));
        // Uncommitted work neither shows nor blocks.
        QCOMPARE(titlesOf(*beside, QStringLiteral("照片")).size(), i);
        VERIFY_RESULT((*writer)->flush());
        QCOMPARE(titlesOf(*beside, QStringLiteral("照片")).size(), i + 1);
    }
    VERIFY_RESULT((*writer)->forget(m_articles.first().summary.id));
    VERIFY_RESULT((*writer)->flush());
    QCOMPARE(titlesOf(*beside, QStringLiteral("照片")).size(), 3);
}

void TestIndexReader::neverCheckpoints()
{
    auto writer = IndexWriter::open(path(), 1);
    VERIFY_RESULT(writer);
    VERIFY_RESULT((*writer)->put(m_articles.first()));
    VERIFY_RESULT((*writer)->flush());
    // What a writer that was killed leaves: a database and a log that was not written back.
    const QString copy = m_dir->filePath(QStringLiteral("killed.db"));
    QVERIFY(QFile::copy(path(), copy));
    QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    const auto bytes = [&](const char *suffix) {
        QFile file(copy + QLatin1String(suffix));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray database = bytes("");
    const QByteArray log = bytes("-wal");
    QVERIFY(!log.isEmpty());
    {
        auto last = IndexReader::open(copy, {});
        VERIFY_RESULT(last);
        QCOMPARE(titlesOf(**last, QStringLiteral("照片")).size(), 1);
    }
    QCOMPARE(bytes(""), database);
    QCOMPARE(bytes("-wal"), log);
}

void TestIndexReader::staysOpenBesideAMissingNotebook()
{
    fill();
    auto early = reader();
    QVERIFY(early);
    QCOMPARE(titlesOf(*early, QStringLiteral("is:unread")).size(), 4);
    auto notebook = Notebook::open(notebookPath(), m_dir->filePath(QStringLiteral("backups")));
    VERIFY_RESULT(notebook);
    VERIFY_RESULT((*notebook)->changeMarks({{m_articles.first().summary.id, {}, {}, {}}}, {.read = true}));
    QCOMPARE(titlesOf(*early, QStringLiteral("is:unread")).size(), 3);
}

void TestIndexReader::summariesKeepTheirOrder()
{
    fill();
    auto opened = reader();
    QList<Row> rows;
    for (const int i : {2, 0, 3, 1})
        rows.append(*opened->rowOf(m_articles.at(i).summary.id));
    rows.insert(2, 987654321);
    auto summaries = opened->summaries(rows);
    VERIFY_RESULT(summaries);
    QStringList paths;
    for (const ArticleSummary &summary : *summaries)
        paths.append(summary.path);
    QCOMPARE(paths, (QStringList{QStringLiteral("2.md"), QStringLiteral("0.md"), QStringLiteral("3.md"),
                                 QStringLiteral("1.md")}));
    QCOMPARE(*opened->idOf(QStringLiteral("剪报"), QStringLiteral("2.md")), m_articles.at(2).summary.id);
    QVERIFY(opened->idOf(QStringLiteral("剪报"), QStringLiteral("9.md")).error().code == ErrorCode::NotFound);
}

void TestIndexReader::facetsCount_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("counts");
    const std::pair<const char *, const char *> rows[] = {
        {"tag", "照片=4 纸=2"},
        {"account", "纸上时光=2 老相机=1"},
        {"year", "2021=1 2020=2"},
        {"month", "2021-05=1 2020-05=1 2020-01=1"},
        {"folder", "剪报=4"},
        {"status", "ok=4"},
        {"lang", "zh-Hans=4"},
        {"author", ""},
        {"source", ""},
        {"reposter", ""},
    };
    for (const auto &[field, counts] : rows)
        QTest::newRow(field) << QString::fromLatin1(field) << QString::fromUtf8(counts);
}

void TestIndexReader::facetsCount()
{
    QFETCH(QString, field);
    QFETCH(QString, counts);
    fill();
    auto facets = reader()->facets(field, {});
    VERIFY_RESULT(facets);
    QCOMPARE(shown(*facets).replace(QStringLiteral("紙上時光"), QStringLiteral("纸上时光")), counts);
}

void TestIndexReader::facetsOverAQuery()
{
    fill();
    auto opened = reader();
    QCOMPARE(shown(*opened->facets(QStringLiteral("tag"), parseQuery(QStringLiteral("account:纸上时光")))),
             QStringLiteral("照片=2 纸=1"));
    QCOMPARE(shown(*opened->facets(QStringLiteral("year"), parseQuery(QStringLiteral("tag:纸")))),
             QStringLiteral("2021=1 2020=1"));
    QCOMPARE(shown(*opened->facets(QStringLiteral("folder"), parseQuery(QStringLiteral("保存 -2")))),
             QStringLiteral("剪报=3"));
    QCOMPARE(shown(*opened->facets(QStringLiteral("tag"), parseQuery(QStringLiteral("绝无此词")))), QString());
}

void TestIndexReader::facetsWithAddedTags()
{
    fill();
    auto notebook = Notebook::open(notebookPath(), m_dir->filePath(QStringLiteral("backups")));
    VERIFY_RESULT(notebook);
    const auto identity = [&](int i) {
        return ArticleIdentity{m_articles.at(i).summary.id, {}, {}, {}};
    };
    VERIFY_RESULT((*notebook)->changeMarks({identity(0)}, {.addTags = {QStringLiteral("紙"), QStringLiteral("常看")}}));
    VERIFY_RESULT((*notebook)->changeMarks({identity(1)}, {.addTags = {QStringLiteral("紙")}}));
    VERIFY_RESULT((*notebook)->changeMarks({{QStringLiteral("gonegonegonegone"), {}, {}, {}}},
                                           {.addTags = {QStringLiteral("常看")}}));
    QCOMPARE(shown(*reader()->facets(QStringLiteral("tag"), {})), QStringLiteral("照片=4 纸=3 常看=1"));
    QCOMPARE(shown(*reader()->facets(QStringLiteral("tag"), parseQuery(QStringLiteral("tag:常看")))),
             QStringLiteral("常看=1 照片=1 纸=1"));
}

void TestIndexReader::unknownFacetIsUsage()
{
    fill();
    auto facets = reader()->facets(QStringLiteral("colour"), {});
    QVERIFY(!facets.has_value());
    QVERIFY(facets.error().code == ErrorCode::Usage);
}

void TestIndexReader::identifiesArticles()
{
    fill();
    auto opened = reader();
    QCOMPARE(opened->identities()->size(), 4);
    auto one = opened->identities({m_articles.at(2).summary.id, QStringLiteral("gonegonegonegone")});
    VERIFY_RESULT(one);
    QCOMPARE(one->size(), 1);
    QCOMPARE(one->first().path, QStringLiteral("剪报/2.md"));
    QCOMPARE(one->first().urlKey, urlKey(m_articles.at(2).summary.url));
    QCOMPARE(one->first().sha256, m_articles.at(2).sha256);
}

void TestIndexReader::addsUpStatistics()
{
    fill();
    auto stats = reader()->stats();
    VERIFY_RESULT(stats);
    QCOMPARE(stats->articles, 4);
    QCOMPARE(stats->words, 40);
    QCOMPARE(stats->images, 6);
    QCOMPARE(stats->imagesMissing, 0);
    QCOMPARE(stats->accounts, 2);
    QCOMPARE(stats->tags, 2);
    QCOMPARE(stats->lastIndexed, 1234);
    QCOMPARE(stats->indexBytes, QFileInfo(path()).size());
    qint64 bytes = 0;
    for (const Article &article : std::as_const(m_articles))
        bytes += article.size;
    QCOMPARE(stats->sourceBytes, bytes);
}

QTEST_GUILESS_MAIN(TestIndexReader)
#include "tst_index_reader.moc"
