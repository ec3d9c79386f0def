// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_articles.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace shiwen;

/// The first rows of an answer beside the whole of it.
class TestFirstRows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void firstRowsBeginTheWholeAnswer_data();
    void firstRowsBeginTheWholeAnswer();
    void fewHitsAreComplete();
    void whatNobodyWaitsForIsCancelled();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<IndexReader> m_reader;
};

namespace {

constexpr int articleCount = 1500;

/// Few characters, so that phrases of four or more occur by chance, and not in every text that has their pairs.
QString randomText(QRandomGenerator &random, int length)
{
    static const QStringList pieces = QStringLiteral("旧|书|店|街|角|灯|纸|页|，|\n|box|42").split(u'|');
    QString text;
    for (int i = 0; i < length; ++i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

QString randomPhrase(QRandomGenerator &random, int length)
{
    QString phrase = randomText(random, length);
    return phrase.replace(u'\n', u'旧').replace(u'，', u'书');
}

/// A phrase, or several with operators between them; of those that have to be checked on the texts most.
QString randomQuery(QRandomGenerator &random)
{
    const auto phrase = [&random] {
        return randomPhrase(random, 2 + random.bounded(4));
    };
    switch (random.bounded(6)) {
    case 0: return phrase() + u' ' + phrase();
    case 1: return phrase() + QStringLiteral(" OR ") + phrase();
    case 2: return phrase() + QStringLiteral(" -") + phrase();
    case 3: return u'"' + phrase() + u'"';
    case 4: return QStringLiteral("title:") + phrase() + QStringLiteral(" OR ") + phrase();
    default: return phrase();
    }
}

} // namespace

void TestFirstRows::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QRandomGenerator random(20261127);
    const QString path = m_dir.filePath(QStringLiteral("index.db"));
    {
        auto writer = IndexWriter::open(path, 1);
        VERIFY_RESULT(writer);
        for (int i = 0; i < articleCount; ++i) {
            const auto date = QStringLiteral("20%1-%2-%3")
                                  .arg(10 + random.bounded(10))
                                  .arg(1 + random.bounded(12), 2, 10, QLatin1Char('0'))
                                  .arg(1 + random.bounded(28), 2, 10, QLatin1Char('0'));
            const Article article = sampleArticle(QStringLiteral("%1.md").arg(i), randomPhrase(random, 6), date,
                                                  randomText(random, 20 + random.bounded(300)));
            VERIFY_RESULT((*writer)->put(article));
        }
        VERIFY_RESULT((*writer)->flush());
    }
    auto reader = IndexReader::open(path, {});
    VERIFY_RESULT(reader);
    m_reader = std::move(*reader);
}

void TestFirstRows::firstRowsBeginTheWholeAnswer_data()
{
    QTest::addColumn<SortOrder>("order");
    QTest::addColumn<int>("leastCut"); // how many of the answers have to be parts, so that the test sees some
    QTest::newRow("by rank") << SortOrder::Rank << 30;
    QTest::newRow("by date") << SortOrder::Date << 30;
    QTest::newRow("by title") << SortOrder::Title << 0;
}

void TestFirstRows::firstRowsBeginTheWholeAnswer()
{
    QFETCH(SortOrder, order);
    QFETCH(int, leastCut);
    QRandomGenerator random(99 + quint32(order)); // what was checked once is known
    int cut = 0;
    for (int i = 0; i < 250; ++i) {
        const QString written = randomQuery(random);
        const SearchQuery query = parseQuery(written);
        auto first = m_reader->find(query, order, {.firstRows = 5, .monitor = {}});
        VERIFY_RESULT(first);
        auto whole = m_reader->find(query, order);
        VERIFY_RESULT(whole);
        QVERIFY(whole->complete);
        const qsizetype count = first->rows.size();
        QVERIFY2(first->rows == whole->rows.first(std::min(count, whole->rows.size())), qPrintable(written));
        QVERIFY2(first->tiers == whole->tiers.first(std::min(first->tiers.size(), whole->tiers.size())),
                 qPrintable(written));
        QVERIFY2(!first->complete || count == whole->rows.size(), qPrintable(written));
        QVERIFY2(first->complete || count > 0, qPrintable(written));
        cut += first->complete ? 0 : 1;
    }
    QVERIFY2(cut >= leastCut, qPrintable(QString::number(cut)));
}

void TestFirstRows::fewHitsAreComplete()
{
    const QString rare = QStringLiteral("旧书店街角灯纸页旧书店街角灯纸页");
    auto found = m_reader->find(parseQuery(u'"' + rare + u'"'), SortOrder::Date, {.firstRows = 50, .monitor = {}});
    VERIFY_RESULT(found);
    QVERIFY(found->complete);
    QVERIFY(found->rows.isEmpty());
}

void TestFirstRows::whatNobodyWaitsForIsCancelled()
{
    const SearchQuery query = parseQuery(QStringLiteral("\"店旧书角\" OR \"街灯店旧\""));
    for (const qsizetype firstRows : {0, 50}) {
        for (const SortOrder order : {SortOrder::Date, SortOrder::Rank}) {
            int asked = 0;
            const Monitor monitor{.report = {}, .cancelled = [&asked] {
                                      return ++asked > 3;
                                  }};
            auto found = m_reader->find(query, order, {.firstRows = firstRows, .monitor = monitor});
            QVERIFY(!found.has_value());
            QCOMPARE(found.error().code, ErrorCode::Cancelled);
            QVERIFY2(asked < 20, "it went on for long after it was cancelled");
        }
    }
    auto found = m_reader->find(query, SortOrder::Date);
    VERIFY_RESULT(found);
    QVERIFY(!found->rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestFirstRows)
#include "tst_first_rows.moc"
