// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench/synthetic_article.h"
#include "judged_pairs.h"
#include "text/min_hash.h"
#include "text/same_text.h"

#include <QHash>
#include <QTest>

using namespace shiwen;

namespace {

std::vector<TextUnit> counted(const QString &text)
{
    return countedUnits(cutForCopies(text));
}

bool judgedSame(const JudgedPair &pair)
{
    return ComparedText(counted(pair.left)).with(ComparedText(counted(pair.right))).isSameArticle(pair.series);
}

bool areCandidates(const std::vector<TextUnit> &left, const std::vector<TextUnit> &right)
{
    const MinHash one = minHash(left);
    const MinHash other = minHash(right);
    for (int band = 0; band < bandCount; ++band) {
        if (bandKey(one, band) == bandKey(other, band))
            return true;
    }
    return false;
}

} // namespace

/// Which texts are copies of one article.
class TestSameText : public QObject
{
    Q_OBJECT

private slots:
    void repostsAreFound_data()
    {
        QTest::addColumn<double>("edited");
        QTest::addColumn<double>("least");
        QTest::newRow("notes around only") << 0.0 << 1.0;
        QTest::newRow("a tenth edited") << 0.1 << 0.995;
        QTest::newRow("three tenths edited") << 0.3 << 0.97;
    }

    /// By signature and by text: what either misses is missed.
    void repostsAreFound()
    {
        QFETCH(double, edited);
        QFETCH(double, least);
        bench::ArticleGenerator generator(20260101, {0.5, edited, true});
        QList<std::vector<TextUnit>> texts;
        int reposts = 0;
        int found = 0;
        while (reposts < 1000) {
            const auto article = generator.next();
            texts.append(counted(article.body));
            if (article.original < 0)
                continue;
            ++reposts;
            const auto &original = texts.at(article.original);
            found += int(areCandidates(original, texts.last()) &&
                         ComparedText(original).with(ComparedText(texts.last())).isSameArticle(false));
        }
        qInfo("recall %.4f", double(found) / reposts);
        QVERIFY(found >= least * reposts);
    }

    void whatOnlyLooksLikeARepostIsNone()
    {
        int same = 0;
        int rightly = 0;
        QHash<QString, int> wrong;
        for (const JudgedPair &pair : judgedPairs(150, 7)) {
            const bool joined = judgedSame(pair);
            same += int(joined);
            rightly += int(joined && pair.same);
            if (joined != pair.same)
                ++wrong[pair.kind];
        }
        for (auto kind = wrong.cbegin(); kind != wrong.cend(); ++kind)
            qInfo("%s: %d judged otherwise", qPrintable(kind.key()), kind.value());
        qInfo("precision %.4f of %d", double(rightly) / same, same);
        QVERIFY(rightly >= 0.99 * same);
        QVERIFY(wrong.value(QStringLiteral("repost")) <= 3);
    }

    void aTextInNotesIsTheSameAndInACollectionIsNot()
    {
        bench::ArticleGenerator generator(3);
        const auto text = counted(generator.next().body);
        auto wrapped = text;
        const auto notes = counted(generator.next().body);
        wrapped.insert(wrapped.begin(), notes.begin(), notes.end());
        QVERIFY(ComparedText(text).with(ComparedText(wrapped)).isSameArticle(false));
        while (wrapped.size() < 10 * text.size()) {
            const auto more = counted(generator.next().body);
            wrapped.insert(wrapped.end(), more.begin(), more.end());
        }
        QVERIFY(!ComparedText(text).with(ComparedText(wrapped)).isSameArticle(false));
    }

    void numbersTellNoticesApart()
    {
        const auto notice = [](const QString &day, const QString &price) {
            QString text;
            for (int i = 0; i < 6; ++i)
                text += QStringLiteral("第%1号摊位从%2日起开放，租金每月%"
                                       "3元，欢迎到管理处登记，先到先得，额满为止，不收押金和手续费。\n")
                            .arg(i + 1)
                            .arg(day, price);
            return counted(text);
        };
        const ComparedText may(notice(QStringLiteral("3"), QStringLiteral("480")));
        const Likeness other = may.with(ComparedText(notice(QStringLiteral("9"), QStringLiteral("520"))));
        QVERIFY(other.contained() > 0.4);
        QVERIFY(other.conflicting > other.agreeing);
        QVERIFY(!other.isSameArticle(false));
        QVERIFY(may.with(may).isSameArticle(true));
    }

    void englishIsComparedByWords()
    {
        bench::ArticleGenerator generator(4);
        const QString text = QStringLiteral(
            "Paper remembers the room it was kept in. Damp swells the fibres, heat dries the glue, and light takes the "
            "colour out of everything that was printed in haste. A shelf against an outer wall is the worst place in a "
            "house, because the wall breathes with the weather and the books breathe with the wall. Move them inwards, "
            "leave a finger of air behind each row, and look at them twice a year. Nobody does, which is why so many "
            "family papers end in one bag after one wet summer. The remedy costs nothing but an afternoon in spring. ");
        const auto original = counted(text);
        QVERIFY(int(original.size()) >= shortestCopy);
        const auto copy = counted(QStringLiteral("A note from the editor before we begin. ") + text.toUpper());
        QVERIFY(ComparedText(original).with(ComparedText(copy)).isSameArticle(false));
        const auto other = counted(generator.next().body);
        QCOMPARE(ComparedText(original).with(ComparedText(other)).common, 0);
    }
};

QTEST_GUILESS_MAIN(TestSameText)
#include "tst_same_text.moc"
