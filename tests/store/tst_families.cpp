// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/families.h"
#include "store/fold_families.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace shiwen;

namespace {

/// A pair of which the smaller text lies whole in the larger one, sized as their articles.
TextPair contained(const CopyArticle &one, const CopyArticle &other)
{
    TextPair pair{std::min(one.counted, other.counted), std::max(one.counted, other.counted)};
    const auto [smaller, larger] = std::minmax(one.units, other.units);
    pair.likeness = {smaller, smaller, larger};
    return pair;
}

CopyArticle article(qint64 row, quint64 counted, int units = 1000)
{
    CopyArticle made{row, counted, units};
    made.account = QStringLiteral("账号%1").arg(row);
    made.title = QStringLiteral("一个题目%1").arg(row);
    made.path = QStringLiteral("a/%1.md").arg(row);
    made.date = QStringLiteral("2020-01-01");
    return made;
}

QList<qint64> bestFirst(const std::vector<FamilyPlace> &places)
{
    QList<qint64> rows(qsizetype(places.size()));
    for (const FamilyPlace &place : places)
        rows[place.place] = place.row;
    return rows;
}

} // namespace

/// Articles that are alike into families, and families folded in a list.
class TestFamilies : public QObject
{
    Q_OBJECT

private slots:
    void equalTextsAreAFamilyAndOneAloneIsNone()
    {
        const auto places = decideFamilies({article(1, 7), article(2, 7), article(3, 8)}, {});
        QCOMPARE(bestFirst(places), (QList<qint64>{1, 2}));
        QCOMPARE(places.front().family, 1);
    }

    void theBestCopyComesFirst()
    {
        auto cut = article(1, 10);
        cut.cut = true;
        const auto half = article(2, 11, 600); // of the longest
        auto pictures = article(3, 12);
        pictures.pictures = 4;
        auto old = article(4, 13);
        old.date = QStringLiteral("2019-05-05");
        auto undated = article(5, 14);
        undated.date.clear();
        const auto byPath = article(6, 15);
        const std::vector<CopyArticle> all{byPath, undated, cut, half, old, pictures};
        std::vector<TextPair> pairs;
        for (const CopyArticle &one : all)
            pairs.push_back(contained(one, all.front()));
        std::erase_if(pairs, [](const TextPair &pair) { return pair.low == pair.high; });
        QCOMPARE(bestFirst(decideFamilies(all, pairs)), (QList<qint64>{3, 4, 6, 5, 1, 2}));
    }

    void aTextInNotesJoinsThem()
    {
        const std::vector<CopyArticle> all{article(1, 10, 400), article(2, 11, 1000)};
        QCOMPARE(decideFamilies(all, {contained(all[0], all[1])}).size(), std::size_t(2));
    }

    void aCollectionJoinsNothing()
    {
        const std::vector<CopyArticle> all{article(1, 10, 400), article(2, 11, 350), article(3, 12, 1000),
                                           article(4, 13, 700)};
        const TextPair first = contained(all[0], all[2]);
        QVERIFY(decideFamilies(all, {first, contained(all[1], all[2])}).empty());
        // One of them makes up most of it: the two are one article, the other is not.
        QCOMPARE(bestFirst(decideFamilies(all, {first, contained(all[3], all[2])})), (QList<qint64>{3, 4}));
    }

    void articlesOfOneAccountNeedMoreInCommon()
    {
        auto one = article(1, 10);
        auto other = article(2, 11);
        TextPair pair{10, 11, {700, 1000, 1000}};
        QVERIFY(!decideFamilies({one, other}, {pair}).empty());
        one.account = other.account;
        QVERIFY(decideFamilies({one, other}, {pair}).empty());
        other.title = QStringLiteral("转载｜") + one.title;
        QVERIFY(!decideFamilies({one, other}, {pair}).empty());
    }

    void theOrderOfWhatIsGivenDoesNotMatter()
    {
        std::mt19937_64 random(5);
        std::vector<CopyArticle> all;
        for (int row = 1; row <= 60; ++row)
            all.push_back(article(row, 100 + random() % 45, 300 + int(random() % 900)));
        std::vector<TextPair> pairs;
        for (int i = 0; i < 60; ++i)
            pairs.push_back(contained(all[random() % all.size()], all[random() % all.size()]));
        std::erase_if(pairs, [](const TextPair &pair) { return pair.low == pair.high; });
        const auto before = decideFamilies(all, pairs);
        QVERIFY(before.size() > 20);
        for (int round = 0; round < 20; ++round) {
            std::shuffle(pairs.begin(), pairs.end(), random);
            QVERIFY(decideFamilies(all, pairs) == before);
        }
    }

    void foldingKeepsTheBestThatMatches()
    {
        const std::vector<FamilyPlace> places{{2, 5, 2}, {4, 5, 1}, {5, 5, 0}, {7, 8, 1}, {8, 8, 0}};
        QueryResult found{{9, 8, 7, 5, 4, 2, 1}, {}, true};
        const QueryResult all = foldFamilies(found, places);
        QCOMPARE(all.rows, (QList<Row>{9, 8, 5, 1}));
        QVERIFY(all.relaxed);
        found.rows = {4, 2, 1}; // the best copy is not among them
        QCOMPARE(foldFamilies(found, places).rows, (QList<Row>{4, 1}));
        found = {{2, 8, 5, 7}, {3, 1, 1, 1}, false};
        const QueryResult ranked = foldFamilies(found, places);
        QCOMPARE(ranked.rows, (QList<Row>{2, 8}));
        QCOMPARE(ranked.tiers, (QList<int>{3, 1}));
    }
};

QTEST_GUILESS_MAIN(TestFamilies)
#include "tst_families.moc"
