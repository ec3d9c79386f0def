// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyin.h"
#include "text/pinyin_table.h"

#include <QSet>
#include <QTest>

#include <random>
#include <utility>

using namespace shiwen;

/// The terms by which texts are found before they are read.
class TestPinyinTerms : public QObject
{
    Q_OBJECT

private slots:
    void terms();
    void condition_data();
    void condition();
    void exactNeedsNoReading();
    void conditionMissesNoHit();
    void conditionStaysSmall();
    void longText();
};

namespace {

bool fulfils(const QSet<QByteArray> &terms, const PinyinCondition &condition)
{
    return std::any_of(condition.ways.begin(), condition.ways.end(), [&terms](const QByteArrayList &way) {
        return std::all_of(way.begin(), way.end(), [&terms](const QByteArray &term) { return terms.contains(term); });
    });
}

QSet<QByteArray> termSet(const QString &text)
{
    const QList<QByteArray> terms = pinyinTerms(text).split(' ');
    return {terms.begin(), terms.end()};
}

QString shown(const PinyinCondition &condition)
{
    QStringList ways;
    for (const QByteArrayList &way : condition.ways)
        ways.append(QString::fromLatin1(way.join(' ')));
    ways.sort();
    return ways.join(QLatin1String(" | ")) + (condition.exact ? QStringLiteral(" !") : QString());
}

} // namespace

void TestPinyinTerms::terms()
{
    QCOMPARE(pinyinTerms(QStringLiteral("快递，快递")), QByteArray("di kuai di2kuai kuai2di 2dk 2kd"));
    QCOMPARE(pinyinTerms(QStringLiteral("银行")), QByteArray("hang heng xing yin yin2hang yin2heng yin2xing 2yh 2yx"));
    QCOMPARE(pinyinTerms(QStringLiteral("快\n递")), QByteArray("di kuai"));
    QCOMPARE(pinyinTerms(QStringLiteral("a b")), QByteArray());
}

void TestPinyinTerms::condition_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("ways");
    const std::pair<const char *, const char *> rows[] = {
        {"kd", "2kd !"},
        {"shi", "shi !"},
        {"de", "de !"},
        {"kuai", "ku2ai | kuai !"}, // 酷爱
        {"kuaidi", "ai2di ku2ai | kuai2di"},
        {"kuaid", "2ad ku2ai | 2kd kuai"},
        {"kdi", "2kd di"},
        {"hang", "hang !"},
        {"hanguo", "gu2o han2gu | han2guo"},
        {"fangan", "fan2gan | fang2an !"},
        {"shanghaizh", "2hz shang2hai"},
        {"zhg", "2hg 2zh | 2zg"},
        {"xian", "xi2an | xian !"},
        {"xi'an", "xi2an !"},
        {"kkk", "2kk"},
        {"zheng", "zheng !"},
        {"zh", "2zh !"},
        {"xa", "2xa !"},
        {"kdkuaidi", "2dk 2kd ai2di ku2ai | 2dk 2kd kuai2di"},
    };
    for (const auto &[query, ways] : rows)
        QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(ways);
}

void TestPinyinTerms::condition()
{
    QFETCH(QString, query);
    QFETCH(QString, ways);
    const auto pinyin = PinyinQuery::parse(query);
    QVERIFY(pinyin.has_value());
    QCOMPARE(shown(pinyin->condition()), ways);
}

namespace {

/// Titles of characters with few and many readings, punctuation and words between, the same on every machine.
QStringList titles(int count)
{
    const QString characters = QStringLiteral("快递银行重庆六安西单长都乐藏绿女略嗯儿厦可的一是中国人，a\n");
    std::mt19937 random(7);
    QStringList all;
    for (int i = 0; i < count; ++i) {
        QString title;
        for (std::size_t length = random() % 12; length > 0; --length)
            title += characters[qsizetype(random() % std::size_t(characters.size()))];
        all.append(title);
    }
    return all;
}

/// A query that is read out from somewhere in the title: a reading, an initial or a part for each character.
QString spelledFrom(const QString &title, std::mt19937 &random)
{
    QString query;
    qsizetype at = qsizetype(random() % std::size_t(qMax<qsizetype>(1, title.size())));
    for (std::size_t length = 1 + random() % 5; length > 0 && at < title.size(); --length, ++at) {
        const std::span<const Spelling> readings = readingsOf(title[at].unicode());
        if (readings.empty())
            break;
        const std::string_view letters = lettersOf(readings[random() % readings.size()]);
        const std::size_t taken = random() % 2 == 0 ? letters.size() : 1 + random() % letters.size();
        query += QString::fromLatin1(letters.data(), qsizetype(taken));
    }
    return query;
}

} // namespace

void TestPinyinTerms::exactNeedsNoReading()
{
    const QStringList all = titles(300);
    for (const char *written : {"kd", "hang", "lv", "ke", "kua", "ds", "xa", "ee", "de", "an"}) {
        const auto query = PinyinQuery::parse(QString::fromLatin1(written));
        QVERIFY(query.has_value());
        const PinyinCondition condition = query->condition();
        for (const QString &title : all) {
            if (condition.exact)
                QCOMPARE(query->find(title).has_value(), fulfils(termSet(title), condition));
        }
    }
    QVERIFY(PinyinQuery::parse(QStringLiteral("kd"))->condition().exact);
    QVERIFY(PinyinQuery::parse(QStringLiteral("de"))->condition().exact);
}

void TestPinyinTerms::conditionMissesNoHit()
{
    const QStringList all = titles(400);
    std::mt19937 random(11);
    int hits = 0;
    for (int i = 0; i < 400; ++i) {
        const auto query = PinyinQuery::parse(spelledFrom(all[i], random), i % 2 == 0);
        if (!query)
            continue;
        const PinyinCondition condition = query->condition();
        for (const QString &title : all) {
            if (!query->find(title))
                continue;
            ++hits;
            QVERIFY2(fulfils(termSet(title), condition), qPrintable(title));
        }
    }
    QVERIFY(hits > 1'000);
}

void TestPinyinTerms::conditionStaysSmall()
{
    for (const char *part : {"a", "e", "an", "zhuang", "n", "xian", "ng", "sh", "lve", "ei", "ai"}) {
        const QString query =
            QString::fromLatin1(part).repeated(63).left(maximumPinyinLetters - 5) + QLatin1String("a");
        const auto pinyin = PinyinQuery::parse(query, true);
        if (!pinyin)
            continue;
        const PinyinCondition condition = pinyin->condition();
        QVERIFY2(!condition.ways.isEmpty() && condition.ways.size() <= 24, part);
        for (const QByteArrayList &way : condition.ways)
            QVERIFY2(!way.isEmpty() && way.size() <= 20, part);
    }
}

void TestPinyinTerms::longText()
{
    const QString title = QString(1'000'000, QChar(0x5440)) + QStringLiteral("快递"); // 呀
    QCOMPARE(pinyinTerms(title), QByteArray("di kuai ya kuai2di ya2kuai ya2ya 2kd 2yk 2yy"));
}

QTEST_GUILESS_MAIN(TestPinyinTerms)
#include "tst_pinyin_terms.moc"
