// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_articles.h"
#include "store/migrations.h"
#include "store/snippet.h"
#include "store/text_index_reader.h"
#include "text/units.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace shiwen;

/// The index of texts beside plain scans of the same texts.
class TestTextIndex : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void smallSegmentsAreJoined();
    void compactingLeavesNothingOfWhatIsGone();
    void undoForgetsWhatWasGathered();
    void hitsEqualThoseOfAScan();
    void checkedPhrasesFollowTheIndex();

private:
    void add(int number, const QString &text);
    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("index.db")); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<IndexWriter> m_writer;
};

namespace {

QString numberedPath(int number)
{
    return QStringLiteral("%1.md").arg(number);
}

/// Few characters, so that phrases occur by chance, in every script, with marks and line ends between them.
QString randomText(QRandomGenerator &random, int length)
{
    static const QStringList pieces =
        QStringLiteral("书|書|页|頁|旧|舊|店|，|。|\n| |a|B|ab|42|Ａ|か|が|\u3099|𠓗|한|é|-|_|\u200B|.").split(u'|');
    QString text;
    for (int i = 0; i < length; ++i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

QString randomPhrase(QRandomGenerator &random, const QString &text)
{
    const qsizetype length = 1 + random.bounded(8);
    QString phrase = text.mid(random.bounded(int(qMax<qsizetype>(1, text.size() - length))), length);
    return phrase.remove(u'\n').remove(u'"');
}

} // namespace

void TestTextIndex::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto writer = IndexWriter::open(path(), 1);
    VERIFY_RESULT(writer);
    m_writer = std::move(*writer);
}

void TestTextIndex::cleanup()
{
    m_writer.reset();
}

void TestTextIndex::add(int number, const QString &text)
{
    VERIFY_RESULT(m_writer->put(sampleArticle(numberedPath(number), QStringLiteral("题%1").arg(number), {}, text)));
}

void TestTextIndex::smallSegmentsAreJoined()
{
    for (int number = 0; number < 40; ++number) {
        add(number, QStringLiteral("旧书第%1册").arg(number));
        VERIFY_RESULT(m_writer->flush());
    }
    m_writer.reset();
    auto database = Database::open(path(), DatabaseMode::Read);
    VERIFY_RESULT(database);
    auto segments = readSegments(*database);
    VERIFY_RESULT(segments);
    QVERIFY2(segments->size() < 8, qPrintable(QString::number(segments->size())));
    TextIndexReader reader(*database);
    for (const char *phrase : {"旧书", "书", "第", "册"}) {
        auto rows = reader.rows(termPlan(QString::fromUtf8(phrase), false, TextScope::Everywhere));
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 40U);
    }
    auto one = reader.rows(termPlan(QStringLiteral("17"), false, TextScope::Everywhere));
    VERIFY_RESULT(one);
    QCOMPARE(one->size(), 1U);
}

void TestTextIndex::compactingLeavesNothingOfWhatIsGone()
{
    for (int number = 0; number < 60; ++number)
        add(number, QStringLiteral("旧书 word%1").arg(number));
    VERIFY_RESULT(m_writer->flush());
    for (int number = 0; number < 60; number += 2)
        VERIFY_RESULT(m_writer->forget(articleId(QStringLiteral("剪报"), numberedPath(number))));
    m_writer.reset();
    auto database = Database::open(path(), DatabaseMode::Write);
    VERIFY_RESULT(database);
    auto texts = TextIndexWriter::open(*database);
    VERIFY_RESULT(texts);
    VERIFY_RESULT(texts->compact());
    auto terms = vocabulary(*database);
    VERIFY_RESULT(terms);
    QVERIFY(!terms->filter(QStringLiteral("word31 ")).isEmpty());
    for (const QString &line : *terms) {
        QVERIFY2(!line.endsWith(QStringLiteral(" 0")), qPrintable(line));
        QVERIFY2(!line.startsWith(QStringLiteral("word30")), qPrintable(line));
    }
    auto rows = DocumentRows::load(*database);
    VERIFY_RESULT(rows);
    QCOMPARE(rows->end(), 31U);
    QCOMPARE(rows->gone(), 0U);
    QCOMPARE(database->value(QStringLiteral("select count(distinct document) from stored_article")).value().toInt(),
             30);
    // What comes afterwards is found beside it.
    auto writer = IndexWriter::open(path(), 1);
    VERIFY_RESULT(writer);
    m_writer = std::move(*writer);
    add(100, QStringLiteral("旧书又一册"));
    m_writer.reset();
    auto reader = IndexReader::open(path(), {});
    VERIFY_RESULT(reader);
    QCOMPARE(titlesOf(**reader, QStringLiteral("旧书")).size(), 31);
}

void TestTextIndex::undoForgetsWhatWasGathered()
{
    auto database = Database::open(path(), DatabaseMode::Write);
    VERIFY_RESULT(database);
    auto texts = TextIndexWriter::open(*database);
    VERIFY_RESULT(texts);
    VERIFY_RESULT(texts->add(1, {QStringLiteral("甲"), {}, {}, QStringLiteral("旧书")}));
    VERIFY_RESULT(texts->undo());
    VERIFY_RESULT(texts->flush());
    auto terms = vocabulary(*database);
    VERIFY_RESULT(terms);
    QCOMPARE(*terms, QStringList());
}

void TestTextIndex::hitsEqualThoseOfAScan()
{
    QRandomGenerator random(20261126);
    QMap<QString, QString> texts;
    for (int change = 0; change < 900; ++change) {
        const int number = random.bounded(300);
        if (random.bounded(5) == 0) {
            VERIFY_RESULT(m_writer->forget(articleId(QStringLiteral("剪报"), numberedPath(number))));
            texts.remove(QStringLiteral("题%1").arg(number));
        } else {
            const QString text = randomText(random, 30 + random.bounded(200));
            add(number, text);
            texts.insert(QStringLiteral("题%1").arg(number), text);
        }
        if (random.bounded(30) == 0)
            VERIFY_RESULT(m_writer->flush());
    }
    m_writer.reset();
    auto reader = IndexReader::open(path(), {});
    VERIFY_RESULT(reader);
    const QStringList all = texts.values();
    int withHits = 0;
    for (int i = 0; i < 2000; ++i) {
        const QString phrase = randomPhrase(random, all.at(random.bounded(int(all.size()))));
        if (cutIntoUnits(phrase).isEmpty())
            continue;
        SearchQuery query;
        query.root.kind = QueryNode::Kind::Phrase;
        query.root.text = phrase;
        query.root.exact = true;
        auto found = (*reader)->find(query, SortOrder::Date);
        VERIFY_RESULT(found);
        auto summaries = (*reader)->summaries(found->rows);
        VERIFY_RESULT(summaries);
        QSet<QString> ours;
        for (const ArticleSummary &summary : *summaries)
            ours.insert(summary.title);
        QSet<QString> scanned;
        for (auto text = texts.cbegin(); text != texts.cend(); ++text)
            if (!findPhrases(text.value(), {phrase}).isEmpty() || !findPhrases(text.key(), {phrase}).isEmpty())
                scanned.insert(text.key());
        QVERIFY2(ours == scanned, qPrintable(phrase));
        withHits += scanned.isEmpty() ? 0 : 1;
    }
    QVERIFY(withHits > 1000);
}

void TestTextIndex::checkedPhrasesFollowTheIndex()
{
    add(1, QStringLiteral("旧书店在街角，店旧书新"));
    add(2, QStringLiteral("旧书与书店"));
    VERIFY_RESULT(m_writer->flush());
    auto reader = IndexReader::open(path(), {});
    VERIFY_RESULT(reader);
    const QString phrase = QStringLiteral("旧书店");
    for (int again = 0; again < 2; ++again)
        QCOMPARE(titlesOf(**reader, phrase), QStringList{QStringLiteral("题1")});
    QCOMPARE(titlesOf(**reader, QStringLiteral("title:") + phrase), QStringList());
    add(3, QStringLiteral("又一家旧书店"));
    VERIFY_RESULT(m_writer->forget(articleId(QStringLiteral("剪报"), numberedPath(1))));
    VERIFY_RESULT(m_writer->flush());
    QCOMPARE(titlesOf(**reader, phrase), QStringList{QStringLiteral("题3")});
}

QTEST_GUILESS_MAIN(TestTextIndex)
#include "tst_text_index.moc"
