// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_articles.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace shiwen;

/// What becomes of an index over time: forgetting, new versions, damage.
class TestIndexUpkeep : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void forgetsOneArticle();
    void forgetsAFolder();
    void termsEqualThoseOfAFreshIndex();
    void anotherReaderVersionReadsAllAnew();
    void anotherTermsVersionIsMadeAnew();
    void newerSchemaIsLeftUntouched();
    void damagedIsSetAside_data();
    void damagedIsSetAside();
    void unwritableIsAnErrorNotADamage();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("index.db")); }
    void put(const QList<Article> &articles);

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Article randomArticle(QRandomGenerator &random, int number)
{
    const QString characters = QStringLiteral("纸墨书页虫霉湿度温光晒藏修补裱ABc9 ，。\n詐诈");
    const auto text = [&](int most) {
        QString made;
        for (int i = random.bounded(most); i >= 0; --i)
            made += characters.at(random.bounded(int(characters.size())));
        return made;
    };
    const QString date = random.bounded(4) == 0
                             ? QString()
                             : QStringLiteral("2020-01-%1").arg(1 + random.bounded(9), 2, 10, QLatin1Char('0'));
    Article article = sampleArticle(QStringLiteral("%1.md").arg(number), text(8), date, text(60));
    article.summary.account = text(3);
    article.fileTags = {text(3), text(3)};
    return article;
}

} // namespace

void TestIndexUpkeep::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestIndexUpkeep::cleanup()
{
    m_dir.reset();
}

void TestIndexUpkeep::put(const QList<Article> &articles)
{
    auto writer = IndexWriter::open(path(), 1);
    VERIFY_RESULT(writer);
    for (const Article &article : articles)
        VERIFY_RESULT((*writer)->put(article));
    VERIFY_RESULT((*writer)->flush());
}

void TestIndexUpkeep::forgetsOneArticle()
{
    const Article kept = sampleArticle(QStringLiteral("a"), QStringLiteral("留"), {}, QStringLiteral("书架"));
    const Article gone = sampleArticle(QStringLiteral("b"), QStringLiteral("去"), {}, QStringLiteral("书柜"));
    put({kept, gone});
    auto writer = IndexWriter::open(path(), 1);
    VERIFY_RESULT(writer);
    QCOMPARE((*writer)->opened(), IndexWriter::Opened::Existing);
    VERIFY_RESULT((*writer)->forget(gone.summary.id));
    VERIFY_RESULT((*writer)->forget(QStringLiteral("nosuchidnosuchid")));
    VERIFY_RESULT((*writer)->flush());
    auto reader = IndexReader::open(path(), {});
    VERIFY_RESULT(reader);
    QCOMPARE(titlesOf(**reader, QStringLiteral("书")), QStringList{QStringLiteral("留")});
    QCOMPARE((*reader)->article(gone.summary.id).error().code, ErrorCode::NotFound);
}

void TestIndexUpkeep::forgetsAFolder()
{
    Article other = sampleArticle(QStringLiteral("c"), QStringLiteral("他"), {}, QStringLiteral("书"));
    other.summary.folder = QStringLiteral("别处");
    put({sampleArticle(QStringLiteral("a"), QStringLiteral("甲"), {}, QStringLiteral("书")),
         sampleArticle(QStringLiteral("b"), QStringLiteral("乙"), {}, QStringLiteral("书")), other});
    auto writer = IndexWriter::open(path(), 1);
    VERIFY_RESULT(writer);
    VERIFY_RESULT((*writer)->forgetFolder(QStringLiteral("剪报")));
    auto reader = IndexReader::open(path(), {});
    VERIFY_RESULT(reader);
    QCOMPARE(titlesOf(**reader, QStringLiteral("书")), QStringList{QStringLiteral("他")});
    auto counts = (*reader)->articlesPerFolder();
    VERIFY_RESULT(counts);
    QCOMPARE(*counts, (QHash<QString, qint64>{{QStringLiteral("别处"), 1}}));
}

void TestIndexUpkeep::termsEqualThoseOfAFreshIndex()
{
    QRandomGenerator random(20231124);
    QHash<int, Article> present;
    auto writer = IndexWriter::open(path(), 1);
    VERIFY_RESULT(writer);
    for (int change = 0; change < 10'000; ++change) {
        const int number = random.bounded(120);
        if (random.bounded(3) == 0) {
            VERIFY_RESULT((*writer)->forget(articleId(QStringLiteral("剪报"), QStringLiteral("%1.md").arg(number))));
            present.remove(number);
        } else {
            present.insert(number, randomArticle(random, number));
            VERIFY_RESULT((*writer)->put(present.value(number)));
        }
        if (random.bounded(100) == 0)
            VERIFY_RESULT((*writer)->flush());
    }
    writer->reset();
    const QString freshPath = m_dir->filePath(QStringLiteral("fresh.db"));
    auto fresh = IndexWriter::open(freshPath, 1);
    VERIFY_RESULT(fresh);
    for (const Article &article : std::as_const(present))
        VERIFY_RESULT((*fresh)->put(article));
    fresh->reset();
    QVERIFY(present.size() > 40);
    QVERIFY(termsOf(freshPath).size() > 1000);
    QCOMPARE(termsOf(path()), termsOf(freshPath));

    auto changedReader = IndexReader::open(path(), {});
    VERIFY_RESULT(changedReader);
    auto freshReader = IndexReader::open(freshPath, {});
    VERIFY_RESULT(freshReader);
    const QList<Article> articles = present.values();
    int found = 0;
    for (int i = 0; i < 500; ++i) {
        const QString &text = articles.at(random.bounded(int(articles.size()))).text;
        const QString phrase = text.mid(random.bounded(int(text.size())), 1 + random.bounded(6)).simplified();
        const QStringList expected = titlesOf(**freshReader, phrase, SortOrder::Title);
        QCOMPARE(titlesOf(**changedReader, phrase, SortOrder::Title), expected);
        found += int(expected.size());
    }
    QVERIFY(found > 500);
}

void TestIndexUpkeep::anotherReaderVersionReadsAllAnew()
{
    const Article article = sampleArticle(QStringLiteral("a"), QStringLiteral("甲"), {}, QStringLiteral("书"));
    const Article other = sampleArticle(QStringLiteral("b"), QStringLiteral("乙"), {}, QStringLiteral("书"));
    put({article, other});
    for (int round = 0; round < 2; ++round) {
        auto writer = IndexWriter::open(path(), 2);
        VERIFY_RESULT(writer);
        QCOMPARE((*writer)->opened(), IndexWriter::Opened::Outdated);
        auto files = (*writer)->files(QStringLiteral("剪报"));
        VERIFY_RESULT(files);
        // What was read anew before an interruption is not read again.
        QCOMPARE(files->at(0).sha256.isEmpty(), round == 0);
        QVERIFY(files->at(1).sha256.isEmpty());
        QVERIFY(files->at(1).size < 0);
        VERIFY_RESULT((*writer)->put(article));
    }
    auto reader = IndexReader::open(path(), {});
    VERIFY_RESULT(reader);
    QCOMPARE(titlesOf(**reader, QStringLiteral("书")).size(), 2);
    auto writer = IndexWriter::open(path(), 2);
    VERIFY_RESULT(writer);
    VERIFY_RESULT((*writer)->setComplete());
    writer->reset();
    writer = IndexWriter::open(path(), 2);
    VERIFY_RESULT(writer);
    QCOMPARE((*writer)->opened(), IndexWriter::Opened::Existing);
}

void TestIndexUpkeep::anotherTermsVersionIsMadeAnew()
{
    Article article = sampleArticle(QStringLiteral("a"), QStringLiteral("甲"), {}, QStringLiteral("书页"));
    article.fileTags = {QStringLiteral("紙")};
    put({article});
    const QStringList before = termsOf(path());
    {
        auto database = Database::open(path(), DatabaseMode::Write);
        VERIFY_RESULT(database);
        VERIFY_RESULT(database->execute(QStringLiteral("update meta set value = '0.0.0' where key = 'terms'")));
        VERIFY_RESULT(database->execute(QStringLiteral("delete from posting_block")));
        VERIFY_RESULT(database->execute(QStringLiteral("delete from tag")));
    }
    put({});
    QCOMPARE(termsOf(path()), before);
    auto reader = IndexReader::open(path(), {});
    VERIFY_RESULT(reader);
    QCOMPARE(titlesOf(**reader, QStringLiteral("tag:纸")).size(), 1);
}

void TestIndexUpkeep::newerSchemaIsLeftUntouched()
{
    put({sampleArticle(QStringLiteral("a"), QStringLiteral("甲"), {}, QStringLiteral("书"))});
    {
        auto database = Database::open(path(), DatabaseMode::Write);
        VERIFY_RESULT(database);
        VERIFY_RESULT(database->execute(QStringLiteral("pragma user_version = 9999")));
    }
    const QByteArray before = bytesOf(path());
    QVERIFY(!before.isEmpty());
    auto writer = IndexWriter::open(path(), 1);
    QVERIFY(!writer.has_value());
    QCOMPARE(writer.error().code, ErrorCode::NewerVersion);
    auto reader = IndexReader::open(path(), {});
    QVERIFY(!reader.has_value());
    QCOMPARE(reader.error().code, ErrorCode::NewerVersion);
    QCOMPARE(bytesOf(path()), before);
}

void TestIndexUpkeep::damagedIsSetAside_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"text", "cut", "zeroed page", "foreign"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void TestIndexUpkeep::damagedIsSetAside()
{
    QFETCH(QString, damage);
    put({sampleArticle(QStringLiteral("a"), QStringLiteral("甲"), {}, QStringLiteral("书"))});
    if (damage == QLatin1String("foreign")) {
        auto database = Database::open(path(), DatabaseMode::Write);
        VERIFY_RESULT(database);
        VERIFY_RESULT(database->execute(QStringLiteral("pragma application_id = 7")));
    } else {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (damage == QLatin1String("text")) {
            file.resize(0);
            file.write("这不是数据库，只是一些文字。");
        } else if (damage == QLatin1String("cut")) {
            file.resize(file.size() / 2);
        } else {
            constexpr qint64 pageBytes = 16384;
            file.seek(pageBytes * 3);
            file.write(QByteArray(pageBytes, '\x55'));
        }
    }
    const QByteArray before = bytesOf(path());
    {
        auto writer = IndexWriter::open(path(), 1);
        VERIFY_RESULT(writer);
        QCOMPARE((*writer)->opened(), IndexWriter::Opened::Damaged);
        QCOMPARE((*writer)->files(QStringLiteral("剪报")).value().size(), 0);
        VERIFY_RESULT(
            (*writer)->put(sampleArticle(QStringLiteral("b"), QStringLiteral("乙"), {}, QStringLiteral("书"))));
    }
    QCOMPARE(bytesOf(path() + QStringLiteral(".damaged-1")), before);
    auto reader = IndexReader::open(path(), {});
    VERIFY_RESULT(reader);
    QCOMPARE(titlesOf(**reader, QStringLiteral("书")), QStringList{QStringLiteral("乙")});
}

void TestIndexUpkeep::unwritableIsAnErrorNotADamage()
{
    auto writer = IndexWriter::open(m_dir->filePath(QStringLiteral("no/such/folder/index.db")), 1);
    QVERIFY(!writer.has_value());
    QCOMPARE(writer.error().code, ErrorCode::Disk);
    QVERIFY(writer.error().message.contains(QStringLiteral("no/such/folder/index.db")));
}

QTEST_GUILESS_MAIN(TestIndexUpkeep)
#include "tst_index_upkeep.moc"
