// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyin.h"
#include "text/pinyin_table.h"

#include <QTest>

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

void TestPinyin::hostileSizes()
{
    QVERIFY(!PinyinQuery::parse(QString(10'000, u'a')));
    QVERIFY(!PinyinQuery::parse(QString(10'000, u' ')));
    const QString title = QString(1'000'000, QChar(0x5440)) + QStringLiteral("快递"); // 呀, one reading, and then a hit
    const auto query = PinyinQuery::parse(QString(62, u'y') + QLatin1String("k"));
    QVERIFY(query.has_value());
    QCOMPARE(query->find(title), (PinyinHit{1'000'000 - 62, 63}));
}

QTEST_GUILESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
