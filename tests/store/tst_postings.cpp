// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/posting_batch.h"
#include "store/posting_block.h"
#include "store/term_plan.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace shiwen;

class TestPostings : public QObject
{
    Q_OBJECT

private slots:
    void batchTellsTermsInOrder();
    void batchIsEmptyAfterwards();
    void textsBecomeTerms_data();
    void textsBecomeTerms();
    void blocksKeepTermsAndDocuments();
    void anyListCanBeCoded();
    void damagedBlocksEndEarly();
    void phrasesBecomePlans_data();
    void phrasesBecomePlans();
};

namespace {

QStringList drained(PostingBatch &batch)
{
    QStringList lines;
    batch.drain([&](QByteArrayView term, const std::vector<quint32> &documents) {
        QStringList numbers;
        for (const quint32 document : documents)
            numbers += QString::number(document);
        lines += toString(term) + u' ' + numbers.join(u',');
    });
    return lines;
}

} // namespace

void TestPostings::batchTellsTermsInOrder()
{
    PostingBatch batch;
    batch.add(3, TermField::Anywhere, u"旧书 box");
    batch.add(3, TermField::Title, u"旧书");
    batch.add(7, TermField::Anywhere, u"旧 Box 旧");
    QByteArray last;
    batch.drain([&](QByteArrayView term, const std::vector<quint32> &documents) {
        QVERIFY2(QByteArrayView(last) < term, qPrintable(toString(term)));
        QVERIFY(std::is_sorted(documents.begin(), documents.end()));
        last = term.toByteArray();
    });
    QCOMPARE(toString(last), QStringLiteral("title:旧书"));
    batch.add(3, TermField::Anywhere, u"旧书 box");
    batch.add(7, TermField::Anywhere, u"旧 Box 旧");
    QCOMPARE(drained(batch), QStringList({QStringLiteral("书 3"), QStringLiteral("旧 3,7"), QStringLiteral("旧书 3"),
                                          QStringLiteral("box 3,7"), QStringLiteral("box+旧 7"),
                                          QStringLiteral("书+box 3"), QStringLiteral("旧+box 7")}));
}

void TestPostings::batchIsEmptyAfterwards()
{
    PostingBatch batch;
    batch.add(1, TermField::Anywhere, u"旧书 box");
    QCOMPARE(batch.size(), 5);
    QCOMPARE(drained(batch).size(), 5);
    QCOMPARE(batch.size(), 0);
    QCOMPARE(drained(batch), QStringList());
    batch.add(2, TermField::Anywhere, u"crate");
    QCOMPARE(drained(batch), QStringList({QStringLiteral("crate 2")}));
}

void TestPostings::textsBecomeTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected).split(u'|', Qt::SkipEmptyParts);
    };
    row("pairs reach over marks", "甲，乙", "乙|甲|甲乙");
    row("no pair over a line end", "甲\n乙", "乙|甲");
    row("no pair over a word", "甲 ab 乙", "乙|甲|ab|ab+乙|甲+ab");
    row("no mixed pair over a line end", "甲\nab\n乙", "乙|甲|ab");
    row("no mixed pair over a word", "甲 ab cd", "甲|ab|cd|甲+ab");
    row("folded", "裡 ＡＢ É", "里|ab|e|里+ab");
    row("beyond the basic plane", "𠓗书", "书|𠓗|𠓗书");
    row("voiced kana", "か\u3099き", "が|がき|き");
    row("nothing", "！ \n", "");
}

void TestPostings::textsBecomeTerms()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    PostingBatch batch;
    batch.add(1, TermField::Anywhere, text);
    QStringList terms;
    for (const QString &line : drained(batch))
        terms += line.section(u' ', 0, 0);
    QCOMPARE(terms, expected);
}

void TestPostings::blocksKeepTermsAndDocuments()
{
    std::vector<quint32> many(3000);
    std::iota(many.begin(), many.end(), 4'000'000'000U);
    const std::vector<std::pair<QByteArray, std::vector<quint32>>> all{
        {"a", {1000}}, {"ab", {1000, 1001, 5000}}, {"abc", many}, {"b", {4'294'967'295U}}};
    PostingBlock block(1000);
    for (const auto &[term, documents] : all)
        QVERIFY(block.add(term, documents));
    std::vector<quint32> scattered(3000);
    for (quint32 i = 0; i < scattered.size(); ++i)
        scattered[i] = 1000 + i * i;
    QVERIFY(!block.add("c", scattered));
    const auto [first, bytes] = block.take();
    QCOMPARE(first, QByteArray("a"));
    QVERIFY(block.isEmpty());
    QVERIFY(bytes.size() < 450); // a bit for each of a run, and little else
    PostingBlockReader reader(bytes, 1000);
    for (const auto &[term, documents] : all) {
        QVERIFY(reader.next());
        QCOMPARE(reader.term(), term);
        std::vector<quint32> read;
        reader.appendDocuments(read);
        QVERIFY(read == documents);
    }
    QVERIFY(!reader.next());
    QVERIFY(!reader.isDamaged());
}

void TestPostings::anyListCanBeCoded()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 2000; ++round) {
        const quint32 base = random.generate() % 5 == 0 ? 0 : random.bounded(3'000'000U);
        const quint32 spread = 1U << random.bounded(1U, 28U);
        std::vector<quint32> documents;
        for (quint32 at = base; documents.size() < random.bounded(1U, 200U); at += 1 + random.bounded(spread))
            documents.push_back(at);
        PostingBlock block(base);
        QVERIFY(block.add("term", documents));
        const QByteArray bytes = block.take().postings;
        PostingBlockReader reader(bytes, base);
        QVERIFY(reader.next());
        std::vector<quint32> read;
        reader.appendDocuments(read);
        QVERIFY(!reader.isDamaged());
        QVERIFY(read == documents);
    }
}

void TestPostings::damagedBlocksEndEarly()
{
    PostingBlock block(0);
    for (int i = 0; i < 50; ++i)
        QVERIFY(block.add(QByteArray::number(1000 + i), {1, 2, 300, 70'000}));
    const QByteArray bytes = block.take().postings;
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        PostingBlockReader reader(QByteArrayView(bytes).first(cut), 0);
        std::vector<quint32> read;
        while (reader.next())
            reader.appendDocuments(read);
        QVERIFY(read.size() < 200);
    }
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray damaged = bytes;
        damaged[at] = '\xFF';
        PostingBlockReader reader(damaged, 0);
        std::vector<quint32> read;
        while (reader.next())
            reader.appendDocuments(read);
        QVERIFY(read.size() <= std::size_t(bytes.size()) * 8); // a bit is the least that a document takes
    }
}

void TestPostings::phrasesBecomePlans_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<bool>("prefix");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *phrase, bool prefix, const char *expected) {
        QTest::newRow(phrase) << QString::fromUtf8(phrase) << prefix << QString::fromUtf8(expected);
    };
    row("书", false, "书");
    row("旧书", false, "旧书");
    row("旧书店", false, "书店 旧书 ?");
    row("旧书旧书", false, "书旧 旧书 ?");
    row("box", false, "box");
    row("box", true, "box*");
    row("旧书", true, "旧书");
    row("5G手机", false, "手机 5g+手 ?");
    row("5G手", false, "5g+手");
    row("手机5G", true, "手机 机+5g* ?");
    row("机5G", true, "机+5g*");
    row("书A书", false, "a+书 书+a ?");
    row("open source", false, "open source ?");
    row("！", false, "");
    row("supercalifragilisticexpialidocioussupercalifragilisticexpialidocious", false,
        "supercalifragilisticexpialidocioussupercalifragilisticexpial ?");
}

void TestPostings::phrasesBecomePlans()
{
    QFETCH(QString, phrase);
    QFETCH(bool, prefix);
    QFETCH(QString, expected);
    const TermPlan plan = termPlan(phrase, prefix, TextScope::Everywhere);
    QStringList parts;
    for (const QByteArray &term : plan.terms)
        parts += toString(term);
    if (!plan.prefix.isEmpty())
        parts += toString(plan.prefix) + u'*';
    if (!plan.exact)
        parts += QStringLiteral("?");
    QCOMPARE(parts.join(u' '), expected);
}

QTEST_APPLESS_MAIN(TestPostings)
#include "tst_postings.moc"
