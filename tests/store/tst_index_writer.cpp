// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_articles.h"
#include "store/database.h"
#include "store/index_writer.h"
#include "text/excerpt.h"

#include <QTemporaryDir>

using namespace shiwen;

class TestIndexWriter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsEverythingOfAnArticle();
    void keepsOddCharacters();
    void replacesByIdentity();
    void rowsSortByTime();
    void rowStaysWhileTheMinuteDoes();
    void knowsItsFiles();
    void whatIsFreeIsGivenBack();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("index.db")); }
    void put(const QList<Article> &articles);

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

Article fullArticle()
{
    Article article = sampleArticle(QStringLiteral("2023/修书.md"), QStringLiteral("旧书受潮以后"),
                                    QStringLiteral("2023-05-06T07:08:09+08:00"), QStringLiteral("先吸水。\n再压平。"));
    ArticleSummary &summary = article.summary;
    summary.author = QStringLiteral("档案室");
    summary.account = QStringLiteral("纸上时光");
    summary.accountId = QStringLiteral("gh_0123456789ab");
    summary.reposter = QStringLiteral("小城读书");
    summary.source = QStringLiteral("地方志办公室");
    summary.url = QStringLiteral("https://mp.weixin.qq.com/s/abcDEF");
    summary.archiveUrls = {QStringLiteral("https://example.org/a"), QStringLiteral("https://example.org/b")};
    summary.status = ArticleStatus::Removed;
    summary.tags = article.fileTags = {QStringLiteral("保存/纸"), QStringLiteral("修复")};
    summary.words = 6;
    summary.images = 2;
    summary.imagesMissing = 1;
    summary.alternates = {QStringLiteral("2023/修书.html")};
    summary.conflicts = {QStringLiteral("两处日期不同。")};
    summary.thumbnail = QStringLiteral("2023/a.png");
    article.introduction = QStringLiteral("讲纸的故事");
    ImageRef found{QStringLiteral("a\n b.png"),
                   QStringLiteral("a b.png"),
                   QStringLiteral("书页"),
                   ImageStatus::Found,
                   ImageMatch::Relative,
                   QStringLiteral("2023/a.png"),
                   {},
                   640,
                   480,
                   QStringLiteral("png"),
                   {}};
    ImageRef ambiguous;
    ambiguous.reference = QStringLiteral("c.gif");
    ambiguous.status = ImageStatus::Ambiguous;
    ambiguous.candidates = {QStringLiteral("x/c.gif"), QStringLiteral("y/c.gif")};
    ambiguous.reason = ImageReason::Several;
    article.imageRefs = {found, ambiguous};
    return article;
}

} // namespace

void TestIndexWriter::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestIndexWriter::cleanup()
{
    m_dir.reset();
}

void TestIndexWriter::put(const QList<Article> &articles)
{
    auto writer = IndexWriter::open(path(), 1);
    VERIFY_RESULT(writer);
    for (const Article &article : articles)
        VERIFY_RESULT((*writer)->put(article));
    VERIFY_RESULT((*writer)->flush());
}

void TestIndexWriter::keepsEverythingOfAnArticle()
{
    const Article before = fullArticle();
    put({before});
    auto reader = IndexReader::open(path(), {});
    VERIFY_RESULT(reader);
    auto after = (*reader)->article(before.summary.id);
    VERIFY_RESULT(after);
    const ArticleSummary &was = before.summary;
    const ArticleSummary &is = after->summary;
    QCOMPARE(is.id, was.id);
    QCOMPARE(is.folder, was.folder);
    QCOMPARE(is.path, was.path);
    QCOMPARE(is.title, was.title);
    QCOMPARE(is.date, was.date);
    QCOMPARE(is.author, was.author);
    QCOMPARE(is.account, was.account);
    QCOMPARE(is.accountId, was.accountId);
    QCOMPARE(is.reposter, was.reposter);
    QCOMPARE(is.source, was.source);
    QCOMPARE(is.url, was.url);
    QCOMPARE(is.archiveUrls, was.archiveUrls);
    QVERIFY(is.status == was.status);
    QCOMPARE(is.lang, was.lang);
    QCOMPARE(is.tags, was.tags);
    QCOMPARE(is.words, was.words);
    QCOMPARE(is.images, was.images);
    QCOMPARE(is.imagesMissing, was.imagesMissing);
    QCOMPARE(is.alternates, was.alternates);
    QCOMPARE(is.conflicts, was.conflicts);
    QCOMPARE(is.excerpt, excerptOf(before.text));
    QCOMPARE(is.thumbnail, was.thumbnail);
    QVERIFY(!is.read && !is.starred);
    QCOMPARE(after->fileTags, before.fileTags);
    QCOMPARE(after->introduction, before.introduction);
    QCOMPARE(after->text, before.text);
    QCOMPARE(after->sha256, before.sha256);
    QCOMPARE(after->size, before.size);
    QCOMPARE(after->modified, before.modified);
    QCOMPARE(after->imageRefs.size(), 2);
    const ImageRef &found = after->imageRefs.first();
    QCOMPARE(found.reference, before.imageRefs.first().reference);
    QCOMPARE(found.url, before.imageRefs.first().url);
    QCOMPARE(found.alt, before.imageRefs.first().alt);
    QVERIFY(found.status == ImageStatus::Found);
    QVERIFY(found.how == ImageMatch::Relative);
    QCOMPARE(found.resolved, QStringLiteral("2023/a.png"));
    QCOMPARE(found.width, 640);
    QCOMPARE(found.height, 480);
    QCOMPARE(found.format, QStringLiteral("png"));
    const ImageRef &ambiguous = after->imageRefs.last();
    QCOMPARE(ambiguous.candidates, before.imageRefs.last().candidates);
    QCOMPARE(toString(ambiguous.reason), QStringLiteral("several"));
}

void TestIndexWriter::keepsOddCharacters()
{
    Article odd = sampleArticle(QStringLiteral("odd.md"), QStringLiteral("纸") + QChar(0) + QStringLiteral("墨"), {},
                                QStringLiteral("𠀀字 👩‍👩‍👧 café"));
    odd.fileTags = {QStringLiteral("引\"号'"), QStringLiteral("换\n行")};
    Article broken = sampleArticle(QStringLiteral("broken.md"), QStringLiteral("半个") + QChar(0xD840), {},
                                   QChar(0xDC00) + QStringLiteral("字") + QChar(0xD840));
    put({odd, broken});
    auto reader = IndexReader::open(path(), {});
    VERIFY_RESULT(reader);
    auto after = (*reader)->article(odd.summary.id);
    VERIFY_RESULT(after);
    QCOMPARE(after->summary.title, odd.summary.title);
    QCOMPARE(after->text, odd.text);
    QCOMPARE(after->fileTags, odd.fileTags);
    reader->reset();
    auto writer = IndexWriter::open(path(), 1);
    VERIFY_RESULT(writer);
    VERIFY_RESULT((*writer)->forget(broken.summary.id));
    VERIFY_RESULT((*writer)->forget(odd.summary.id));
    writer->reset();
    QCOMPARE(termsOf(path()), QStringList());
}

void TestIndexWriter::replacesByIdentity()
{
    Article article = sampleArticle(QStringLiteral("a.md"), QStringLiteral("防潮"), QStringLiteral("2021-01-01"),
                                    QStringLiteral("用干燥剂"));
    put({article});
    article.text = QStringLiteral("用除湿机");
    put({article});
    auto reader = IndexReader::open(path(), {});
    VERIFY_RESULT(reader);
    QCOMPARE(titlesOf(**reader, QStringLiteral("干燥剂")), QStringList());
    QCOMPARE(titlesOf(**reader, QStringLiteral("除湿机")), QStringList{QStringLiteral("防潮")});
    QCOMPARE(titlesOf(**reader, {}).size(), 1);
}

void TestIndexWriter::rowsSortByTime()
{
    const QStringList dates{{},
                            QStringLiteral("0999-12-31"),
                            QStringLiteral("1850-02-03"),
                            QStringLiteral("1999-12-31"),
                            QStringLiteral("2021-03-01"),
                            QStringLiteral("2021-03-01T08:00:00+08:00"),
                            QStringLiteral("2021-03-01T23:59:00+08:00"),
                            QStringLiteral("2021-03-02")};
    QList<Article> articles;
    for (const int i : {3, 0, 7, 5, 1, 6, 2, 4})
        articles.append(sampleArticle(QString::number(i), QString::number(i), dates.at(i), QStringLiteral("字")));
    put(articles);
    auto reader = IndexReader::open(path(), {});
    VERIFY_RESULT(reader);
    QCOMPARE(titlesOf(**reader, {}).join(QString()), QStringLiteral("76543210"));
}

void TestIndexWriter::rowStaysWhileTheMinuteDoes()
{
    Article article =
        sampleArticle(QStringLiteral("a"), QStringLiteral("甲"), QStringLiteral("2021-03-01"), QStringLiteral("一"));
    const Article other =
        sampleArticle(QStringLiteral("b"), QStringLiteral("乙"), QStringLiteral("2021-03-01"), QStringLiteral("二"));
    put({article, other});
    const auto rowOf = [&]() -> Row {
        auto reader = IndexReader::open(path(), {});
        auto row = (*reader)->rowOf(article.summary.id);
        return row ? *row : -1;
    };
    const Row before = rowOf();
    article.text = QStringLiteral("三");
    put({article});
    QCOMPARE(rowOf(), before);
    article.summary.date = QStringLiteral("2020-03-01");
    put({article});
    QVERIFY(rowOf() < before);
}

void TestIndexWriter::knowsItsFiles()
{
    auto writer = IndexWriter::open(path(), 1);
    VERIFY_RESULT(writer);
    QCOMPARE((*writer)->opened(), IndexWriter::Opened::Created);
    const Article second = sampleArticle(QStringLiteral("b.md"), QStringLiteral("乙"), {}, QStringLiteral("二"));
    const Article first = sampleArticle(QStringLiteral("a.md"), QStringLiteral("甲"), {}, QStringLiteral("一"));
    Article elsewhere = first;
    elsewhere.summary.folder = QStringLiteral("别处");
    elsewhere.summary.id = articleId(elsewhere.summary.folder, elsewhere.summary.path);
    for (const Article &article : {second, first, elsewhere})
        VERIFY_RESULT((*writer)->put(article));
    VERIFY_RESULT((*writer)->touch(second.summary.id, second.size, 42));
    auto files = (*writer)->files(QStringLiteral("剪报"));
    VERIFY_RESULT(files);
    QCOMPARE(files->size(), 2);
    QCOMPARE(files->at(0).path, QStringLiteral("a.md"));
    QCOMPARE(files->at(0).sha256, first.sha256);
    QCOMPARE(files->at(0).size, first.size);
    QCOMPARE(files->at(1).id, second.summary.id);
    QCOMPARE(files->at(1).modified, 42);
}

void TestIndexWriter::whatIsFreeIsGivenBack()
{
    const auto pages = [this](const char *pragma) {
        auto database = Database::open(path(), DatabaseMode::Read);
        const auto count = database ? database->value(QLatin1String(pragma)) : database.error();
        return count ? count->toLongLong() : -1;
    };
    auto writer = IndexWriter::open(path(), 1);
    VERIFY_RESULT(writer);
    QList<Article> articles;
    for (int i = 0; i < 400; ++i) {
        QString text;
        for (int c = 0; c < 3000; ++c)
            text += QChar(char16_t(0x4E00 + (c * c % 4801 * (i + 7) + c) % 19'000));
        articles += sampleArticle(QString::number(i), QStringLiteral("题%1").arg(i), {}, text);
        VERIFY_RESULT((*writer)->put(articles.back()));
    }
    VERIFY_RESULT((*writer)->flush());
    for (int i = 1; i < 400; ++i)
        VERIFY_RESULT((*writer)->forget(articles.at(i).summary.id));
    VERIFY_RESULT((*writer)->flush());
    const qint64 before = pages("pragma page_count");
    QVERIFY(pages("pragma freelist_count") > before / 4);
    auto stopped = (*writer)->shrink({.report = {}, .cancelled = [] {
                                          return true;
                                      }});
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    VERIFY_RESULT((*writer)->shrink());
    QVERIFY(pages("pragma freelist_count") <= pages("pragma page_count") / 16);
    QVERIFY(pages("pragma page_count") < before);
    auto reader = IndexReader::open(path(), {});
    VERIFY_RESULT(reader);
    auto kept = (*reader)->article(articles.front().summary.id);
    VERIFY_RESULT(kept);
    QCOMPARE(kept->text, articles.front().text);
}

QTEST_GUILESS_MAIN(TestIndexWriter)
#include "tst_index_writer.moc"
