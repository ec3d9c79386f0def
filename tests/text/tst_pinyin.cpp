// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyin.h"
#include "text/pinyin_table.h"

#include <QSet>
#include <QTest>

#include <random>
#include <utility>

using namespace shiwen;

class TestPinyin : public QObject
{
    Q_OBJECT

private slots:
    void readings_data();
    void readings();
    void finds_data();
    void finds();
    void findsNot_data();
    void findsNot();
    void unfinishedWhileTyping();
    void isNoPinyin_data();
    void isNoPinyin();
    void terms();
    void condition_data();
    void condition();
    void exactNeedsNoReading();
    void conditionMissesNoHit();
    void conditionStaysSmall();
    void hostileSizes();
};

namespace {

QString hitIn(const QString &text, const QString &query, bool typing = false)
{
    const auto pinyin = PinyinQuery::parse(query, typing);
    if (!pinyin)
        return QStringLiteral("no pinyin");
    const auto hit = pinyin->find(text);
    return hit ? text.mid(hit->begin, hit->length) : QString();
}

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

void TestPinyin::readings_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<QString>("spellings");
    const std::pair<const char *, const char *> rows[] = {
        {"快", "kuai"},
        {"行", "hang heng xing"},
        {"六", "liu lu"},
        {"重", "chong zhong"},
        {"銀", "yin"},
        {"樂", "le yue"},
        {"著", "zhao zhe zhu zhuo"}, // 着 has no zhu
        {"乾", "gan qian"},          // 干 has no qian
        {"绿", "lu lv"},
        {"略", "lue lve"},
        {"嗯", "en"},
        {"儿", "er r"},
        {"〇", "ling"},
        {"𬱖", "di"}, // above the basic plane
        {"a", ""},
        {"か", ""},
        {"，", ""},
    };
    for (const auto &[character, spellings] : rows)
        QTest::newRow(character) << QString::fromUtf8(character) << QString::fromLatin1(spellings);
}

void TestPinyin::readings()
{
    QFETCH(QString, character);
    QFETCH(QString, spellings);
    QByteArrayList own;
    for (const Spelling spelling : readingsOf(character.toUcs4().front()))
        own.append(QByteArray(lettersOf(spelling).data(), qsizetype(lettersOf(spelling).size())));
    QCOMPARE(QString::fromLatin1(own.join(' ')), spellings);
}

void TestPinyin::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("hit");
    struct Example {
        const char *text;
        const char *query;
        const char *hit;
    };
    const Example rows[] = {
        {"快递丢失", "kuaidi", "快递"},
        {"我的快递丢失", "kd", "快递"},
        {"快递丢失", "kuaid", "快递"},
        {"快递丢失", "kdi", "快递"},
        {"快递丢失", "kuai di", "快递"},
        {"快递丢失", "KuaiDi", "快递"},
        {"快递丢失", "ｋｕａｉｄｉ", "快递"},
        {"快递丢失", "kuàidì", "快递"},
        {"快递丢失", "kuaidids", "快递丢失"},
        {"快递丢失", "kuaidiu", ""},
        {"快递丢失", "kuai", "快"},
        {"快递丢失", "kuaididiush", "快递丢失"},
        {"中国银行", "yinhang", "银行"},
        {"中国银行", "yh", "银行"},
        {"中国银行", "zgyh", "中国银行"},
        {"中国银行", "zhgyh", "中国银行"},
        {"中国银行", "zhongguoyinh", "中国银行"},
        {"重庆六安", "chongqing", "重庆"},
        {"重庆六安", "zhongqing", "重庆"},
        {"重庆六安", "luan", "六安"},
        {"重庆六安", "liuan", "六安"},
        {"西安先走", "xian", "西安"}, // the first
        {"先走西安", "xian", "先"},
        {"先走西安", "xi'an", "西安"},
        {"绿色女人", "lvsenvren", "绿色女人"},
        {"绿色女人", "lusenuren", "绿色女人"},
        {"绿色女人", "lüsenüren", "绿色女人"},
        {"策略", "celve", "策略"},
        {"策略", "celue", "策略"},
        {"檔案與詐騙", "zhapian", "詐騙"},
        {"AI芯片与5G手机", "xinpian", "芯片"},
        {"AI芯片与5G手机", "xinpianyu", "芯片与"},
        {"快，递", "kuaidi", "快，递"},
        {"花儿与少年", "huar", "花儿"},
        {"陈𬱖当选", "chendidang", "陈𬱖当"},
        {"北京", "beiji", ""}, // ji is finished
        {"双鸭山", "shuangyash", "双鸭山"},
        {"双鸭山", "shuangyasha", ""}, // sha is finished
        {"双鸭山", "shuaya", ""},
        {"韩国人", "hang", ""},
        {"韩国人", "han'g", "韩国"},
        {"韩国人", "hanguo", "韩国"},
        {"中华人民", "zhrm", "中华人民"},
        {"南宫", "ng", "南宫"},
        {"西安", "xa", "西安"},
        {"可口可乐", "kkkl", "可口可乐"},
        {"可可口可乐", "kkkl", "可口可乐"},
    };
    for (const Example &row : rows)
        QTest::newRow(row.query) << QString::fromUtf8(row.text) << QString::fromUtf8(row.query)
                                 << QString::fromUtf8(row.hit);
}

void TestPinyin::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(QString, hit);
    QCOMPARE(hitIn(text, query), hit);
}

void TestPinyin::findsNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::newRow("not in a row") << QStringLiteral("快要传递") << QStringLiteral("kuaidi");
    QTest::newRow("line end") << QStringLiteral("快\n递") << QStringLiteral("kuaidi");
    QTest::newRow("word between") << QStringLiteral("快A递") << QStringLiteral("kuaidi");
    QTest::newRow("kana between") << QStringLiteral("快の递") << QStringLiteral("kuaidi");
    QTest::newRow("unfinished in the middle") << QStringLiteral("快递公司") << QStringLiteral("kuadi");
    QTest::newRow("parted elsewhere") << QStringLiteral("先走") << QStringLiteral("xi an");
    QTest::newRow("initial of one character") << QStringLiteral("中") << QStringLiteral("zh");
    QTest::newRow("two letters of one character") << QStringLiteral("快") << QStringLiteral("ku");
    QTest::newRow("empty") << QString() << QStringLiteral("kuaidi");
}

void TestPinyin::findsNot()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QCOMPARE(hitIn(text, query), QString());
}

void TestPinyin::unfinishedWhileTyping()
{
    // di is a syllable, but may become dian.
    QCOMPARE(hitIn(QStringLiteral("快点"), QStringLiteral("kuaidi"), true), QStringLiteral("快点"));
    QCOMPARE(hitIn(QStringLiteral("快点"), QStringLiteral("kuaidi")), QString());
    QCOMPARE(hitIn(QStringLiteral("快点"), QStringLiteral("kua"), true), QStringLiteral("快"));
}

void TestPinyin::isNoPinyin_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"", " ", "k", "wifi", "ui", "iphone", "k2", "快di", "c++", "kuai-di", "'"})
        QTest::newRow(query) << QString::fromUtf8(query);
    QTest::newRow("long") << QString(maximumPinyinLetters + 1, u'k');
}

void TestPinyin::isNoPinyin()
{
    QFETCH(QString, query);
    QVERIFY(!PinyinQuery::parse(query).has_value());
}

void TestPinyin::terms()
{
    QCOMPARE(pinyinTerms(QStringLiteral("快递，快递")), QByteArray("di kuai di2kuai kuai2di 2dk 2kd"));
    QCOMPARE(pinyinTerms(QStringLiteral("银行")), QByteArray("hang heng xing yin yin2hang yin2heng yin2xing 2yh 2yx"));
    QCOMPARE(pinyinTerms(QStringLiteral("快\n递")), QByteArray("di kuai"));
    QCOMPARE(pinyinTerms(QStringLiteral("a b")), QByteArray());
}

void TestPinyin::condition_data()
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

void TestPinyin::condition()
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

void TestPinyin::exactNeedsNoReading()
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

void TestPinyin::conditionMissesNoHit()
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

void TestPinyin::conditionStaysSmall()
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

void TestPinyin::hostileSizes()
{
    QVERIFY(!PinyinQuery::parse(QString(10'000, u'a')));
    QVERIFY(!PinyinQuery::parse(QString(10'000, u' ')));
    const QString title = QString(1'000'000, QChar(0x5440)) + QStringLiteral("快递"); // 呀, one reading, and then a hit
    const auto query = PinyinQuery::parse(QString(62, u'y') + QLatin1String("k"));
    QVERIFY(query.has_value());
    QCOMPARE(query->find(title), (PinyinHit{1'000'000 - 62, 63}));
    QCOMPARE(pinyinTerms(title), QByteArray("di kuai ya kuai2di ya2kuai ya2ya 2kd 2yk 2yy"));
}

QTEST_GUILESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
