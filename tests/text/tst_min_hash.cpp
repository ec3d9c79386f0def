// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/copy_text.h"
#include "text/min_hash.h"

#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace shiwen;

namespace {

const QString sample = QStringLiteral(
    "梅雨季里，书最怕的不是水，而是不流动的空气。把书架从外墙挪开一掌宽，背后留一条缝，每周翻动一次，比什么药都管用。\n"
    "湿度计要放在最低的一层，看到 65% 就开窗或者开除湿机；SHA-256 校验过的扫描件另存一份，放在别的地方。\n");

std::vector<TextUnit> counted(const QString &text)
{
    return countedUnits(cutForCopies(text));
}

/// `count` characters that follow no rule, the same each time.
QString noise(int count, quint64 seed)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(char16_t(0x4E00 + mixed(seed + quint64(i)) % 3000));
    return text;
}

} // namespace

/// What of a text counts, and its signature.
class TestMinHash : public QObject
{
    Q_OBJECT

private slots:
    /// Stored signatures are compared with new ones: another value needs another copyTextVersion.
    void valuesAreTheSameOnEveryMachine()
    {
        const auto units = counted(sample);
        QCOMPARE(copyTextVersion, 2);
        QCOMPARE(hashOfUnits(units), quint64(3113422146609112993U));
        const MinHash hash = minHash(units);
        QCOMPARE(hash[0], quint16(2571));
        QCOMPARE(hash[1], quint16(3166));
        QCOMPARE(hash[127], quint16(813));
        QCOMPARE(lineMarks(cutForCopies(sample)).front(), LineMark(655408942129U));
    }

    void foldedTextsHaveOneSignature()
    {
        QCOMPARE(minHash(counted(QStringLiteral("舊書最怕潮濕，ＡＢＣ１２"))),
                 minHash(counted(QStringLiteral("旧书最怕潮湿 abc12"))));
        QCOMPARE(hashOfUnits(counted(QStringLiteral("舊書"))), hashOfUnits(counted(QStringLiteral("旧 书！"))));
    }

    void equalBinsEstimateWhatTextsShare_data()
    {
        QTest::addColumn<int>("shared");
        QTest::newRow("nothing") << 0;
        QTest::newRow("half") << 2000;
        QTest::newRow("nearly all") << 3800;
    }

    void equalBinsEstimateWhatTextsShare()
    {
        QFETCH(int, shared);
        const QString common = noise(shared, 1);
        const MinHash one = minHash(counted(common + noise(4000 - shared, 100'000)));
        const MinHash other = minHash(counted(common + noise(4000 - shared, 200'000)));
        const double jaccard = double(shared) / (8000 - shared);
        const double estimate = equalBins(one, other) / 128.0;
        QVERIFY2(std::abs(estimate - jaccard) < 0.13, qPrintable(QString::number(estimate)));
    }

    /// Texts with fewer shingles than bins are compared in all bins all the same.
    void emptyBinsAreFilled()
    {
        const MinHash one = minHash(counted(noise(40, 1)));
        QVERIFY(std::ranges::count(one, 0) < 3);
        QCOMPARE(equalBins(one, minHash(counted(noise(40, 1)))), 128);
        QVERIFY(equalBins(one, minHash(counted(noise(40, 1000)))) < 10);
        QCOMPARE(minHash({}), MinHash());
    }

    void wechatsOwnWordsDoNotCount_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("follow") << QStringLiteral("点击上方“拾文”，关注我们");
        QTest::newRow("traditional") << QStringLiteral("長按識別二維碼");
        QTest::newRow("like") << QStringLiteral("喜欢就点个【在看】");
        QTest::newRow("source") << QStringLiteral("来源：灯下编辑部");
        QTest::newRow("original") << QStringLiteral("阅读原文");
    }

    void wechatsOwnWordsDoNotCount()
    {
        QFETCH(QString, line);
        QCOMPARE(counted(line + u'\n' + sample + line), counted(sample));
    }

    void whatIsListedForFurtherReadingDoesNotCount()
    {
        const QString tail = QStringLiteral("往期推荐\n旧照片怎么翻拍\n光盘会不会坏\n");
        QCOMPARE(counted(sample + tail), counted(sample));
        const QString longLine = noise(60, 5);
        QCOMPARE(counted(sample + tail + longLine), counted(sample + longLine));
    }

    void aSentenceThatNamesATailCounts()
    {
        const QString sentence = QStringLiteral("他在海报的右下角看到一个二维码，犹豫了很久，最后还是没有用手机去扫，而"
                                                "是把它撕下来夹进了随身带着的笔记本里。");
        QVERIFY(!counted(sentence).empty());
        QCOMPARE(counted(sentence).size(), cutForCopies(sentence).units.size());
    }

    void linesDifferByWordsAndNotByNumbers()
    {
        const auto markOf = [](const QString &line) {
            return lineMarks(cutForCopies(line)).at(0);
        };
        QCOMPARE(markOf(QStringLiteral("本号第 31 期由旧书社编写")), markOf(QStringLiteral("本号第 7 期由旧书社编写")));
        QVERIFY(markOf(QStringLiteral("本号第 31 期由旧书社编写")) !=
                markOf(QStringLiteral("本号第 31 期由新书社编写")));
        QVERIFY(lineMarks(cutForCopies(QStringLiteral("太短了"))).empty());
    }
};

QTEST_GUILESS_MAIN(TestMinHash)
#include "tst_min_hash.moc"
