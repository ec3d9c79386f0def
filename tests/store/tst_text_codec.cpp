// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_articles.h"
#include "store/database.h"
#include "store/index_writer.h"
#include "store/text_codec.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace shiwen;

/// Whatever is packed comes out again, and what articles have in common is kept once.
class TestTextCodec : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void textsComeBack_data();
    void textsComeBack();
    void olderTextsAreRead();
    void damagedFramesAreRefused();
    void dictionariesAreLearntAsTheIndexGrows();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("index.db")); }
    void putArticles(int first, int end);

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

QString articleText(int number)
{
    const QStringList parts{QStringLiteral("旧书先用吸水纸一页一页隔开"), QStringLiteral("放在阴凉通风的地方"),
                            QStringLiteral("不要在太阳下面晒"),           QStringLiteral("第二天换一次纸"),
                            QStringLiteral("压平以后再装进盒子"),         QStringLiteral("盒子里放一包干燥剂")};
    QRandomGenerator random{quint32(number)};
    QString text = QStringLiteral("第 %1 篇。").arg(number);
    for (int i = 0; i < 60; ++i)
        text += parts[random.bounded(int(parts.size()))] + QString::number(random.bounded(1000)) + u'，';
    return text;
}

} // namespace

void TestTextCodec::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    VERIFY_RESULT(IndexWriter::open(path(), 1));
}

void TestTextCodec::putArticles(int first, int end)
{
    auto writer = IndexWriter::open(path(), 1);
    VERIFY_RESULT(writer);
    for (int i = first; i < end; ++i) {
        const QString number = QString::number(i);
        VERIFY_RESULT((*writer)->put(sampleArticle(number + QStringLiteral(".md"), QStringLiteral("晾书") + number,
                                                   QStringLiteral("2021-05-06"), articleText(i))));
    }
    VERIFY_RESULT((*writer)->flush());
}

void TestTextCodec::textsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("short") << QStringLiteral("书");
    QTest::newRow("like JSON") << QStringLiteral("[1] 书目");
    QTest::newRow("outside the BMP, and NUL") << QStringLiteral("𠀀👍🏽") + QChar(0) + u'x';
    QTest::newRow("long") << QStringLiteral("一页一页隔开。").repeated(100'000);
}

void TestTextCodec::textsComeBack()
{
    QFETCH(QString, text);
    auto database = Database::open(path(), DatabaseMode::Read);
    VERIFY_RESULT(database);
    TextCodec codec(*database, TextCodec::Kind::Text);
    auto packed = codec.pack(text.toUtf8());
    VERIFY_RESULT(packed);
    auto unpacked = codec.text(*packed);
    VERIFY_RESULT(unpacked);
    QCOMPARE(*unpacked, text);
}

void TestTextCodec::olderTextsAreRead()
{
    auto database = Database::open(path(), DatabaseMode::Read);
    VERIFY_RESULT(database);
    TextCodec codec(*database, TextCodec::Kind::Pictures);
    QCOMPARE(*codec.unpack(qCompress("[{}]", 1)), QByteArray("[{}]"));
    QCOMPARE(*codec.unpack("[{}]"), QByteArray("[{}]"));
}

void TestTextCodec::damagedFramesAreRefused()
{
    auto database = Database::open(path(), DatabaseMode::Read);
    VERIFY_RESULT(database);
    TextCodec codec(*database, TextCodec::Kind::Text);
    const QByteArray packed = *codec.pack(articleText(1).toUtf8());
    for (qsizetype size = 1; size < packed.size(); ++size) {
        const auto cut = codec.unpack(packed.first(size));
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, ErrorCode::Invalid);
        QVERIFY(cut.error().message.contains(path()));
    }
    for (qsizetype at = 0; at < packed.size(); ++at) {
        QByteArray damaged = packed;
        damaged[at] = char(~damaged[at]);
        const auto read = codec.unpack(damaged); // some bytes are text as it is, and may be anything
        QVERIFY(!read || read->size() < 1'000'000);
    }
}

void TestTextCodec::dictionariesAreLearntAsTheIndexGrows()
{
    putArticles(0, 200);
    auto database = Database::open(path(), DatabaseMode::Read);
    VERIFY_RESULT(database);
    const auto number = [&](const char *sql) {
        const auto value = database->value(QLatin1String(sql));
        return value ? value->toInt() : -1;
    };
    QCOMPARE(number("select count(*) from dictionary"), 0);
    putArticles(200, 2100);
    QCOMPARE(number("select count(*) from dictionary"), 2);
    QVERIFY(2 * number("select length(text) from content order by content desc limit 1") <
            number("select length(text) from content order by content limit 1"));
    auto reader = IndexReader::open(path(), {});
    VERIFY_RESULT(reader);
    for (int i = 0; i < 2100; i += 50) {
        auto article =
            (*reader)->article(articleId(QStringLiteral("剪报"), QString::number(i) + QStringLiteral(".md")));
        VERIFY_RESULT(article);
        QCOMPARE(article->text, articleText(i));
    }
}

QTEST_GUILESS_MAIN(TestTextCodec)
#include "tst_text_codec.moc"
