// SPDX-License-Identifier: GPL-3.0-or-later
#include "family_fixture.h"

#include <random>

using namespace shiwen;

/// Families in index.db while articles come, change and go.
class TestFamiliesUpkeep : public QObject
{
    Q_OBJECT

private slots:
    /// Whatever happens to articles one after another, the families are those of the articles that are there.
    void changesLeadToTheFamiliesOfAFreshIndex()
    {
        const FamilyFixture fixture;
        bench::ArticleGenerator generator(13, {0.4, 0.3, false});
        std::mt19937_64 random(14);
        QList<Article> spare;
        for (int i = 0; i < 150; ++i)
            spare.append(articleOf(generator.next()));
        QList<Article> present;
        auto writer = fixture.openWriter();
        auto reader = fixture.openReader();
        for (int round = 0; round < 12; ++round) {
            for (int step = 0; step < 12; ++step) {
                const auto chosen = present.isEmpty() ? 0 : qsizetype(random() % quint64(present.size()));
                const auto other = qsizetype(random() % quint64(spare.size()));
                switch (present.isEmpty() ? 0 : random() % 4) {
                case 0:
                case 1:
                    present.append(spare.takeAt(other));
                    VERIFY_RESULT(writer->put(present.last()));
                    break;
                case 2: // another text and account under the same path, without a signature of its own
                    present[chosen].text = spare[other].text;
                    present[chosen].summary.account = spare[other].summary.account;
                    present[chosen].summary.date = spare[other].summary.date;
                    present[chosen].signature = {};
                    VERIFY_RESULT(writer->put(present[chosen]));
                    break;
                default:
                    VERIFY_RESULT(writer->forget(present[chosen].summary.id));
                    spare.append(present.takeAt(chosen));
                }
            }
            VERIFY_RESULT(writer->findFamilies());
            QCOMPARE(familiesOf(*reader), fixture.freshFamilies(present));
        }
        QVERIFY(familiesOf(*reader).size() > 5);
        VERIFY_RESULT(writer->forgetFolder(QStringLiteral("剪报")));
        VERIFY_RESULT(writer->findFamilies());
        QVERIFY(familiesOf(*reader).isEmpty());
    }

    void nothingNewIsNothingDone()
    {
        const FamilyFixture fixture;
        bench::ArticleGenerator generator(15, {0.5, 0.3, false});
        auto writer = fixture.openWriter();
        for (int i = 0; i < 20; ++i)
            VERIFY_RESULT(writer->put(articleOf(generator.next())));
        auto first = writer->findFamilies();
        VERIFY_RESULT(first);
        QVERIFY(*first > 0);
        auto second = writer->findFamilies();
        VERIFY_RESULT(second);
        QCOMPARE(*second, 0);
    }

    void whatWasCancelledIsDoneNextTime()
    {
        const FamilyFixture fixture;
        bench::ArticleGenerator generator(16, {0.5, 0.3, false});
        auto writer = fixture.openWriter();
        for (int i = 0; i < 20; ++i)
            VERIFY_RESULT(writer->put(articleOf(generator.next())));
        auto stopped = writer->findFamilies({{}, [] {
                                                 return true;
                                             }});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(familiesOf(*fixture.openReader()).isEmpty());
        VERIFY_RESULT(writer->findFamilies());
        QVERIFY(!familiesOf(*fixture.openReader()).isEmpty());
    }

    void aPageThatAnotherFormatStandsForIsNoCopy()
    {
        const FamilyFixture fixture;
        bench::ArticleGenerator generator(17);
        const auto made = generator.next();
        Article text = articleOf(made);
        text.summary.path = QStringLiteral("md/a.md");
        text.summary.id = articleId(text.summary.folder, text.summary.path);
        Article page = text;
        page.summary.path = QStringLiteral("html/a.html");
        page.summary.id = articleId(page.summary.folder, page.summary.path);
        page.summary.date = QStringLiteral("2001-01-01"); // which the text then takes over
        text.summary.date.clear();
        auto writer = fixture.openWriter();
        VERIFY_RESULT(writer->put(text));
        VERIFY_RESULT(writer->put(page));
        VERIFY_RESULT(writer->pairTwins(text.summary.folder));
        VERIFY_RESULT(writer->findFamilies());
        auto reader = fixture.openReader();
        QVERIFY(familiesOf(*reader).isEmpty());
        Article copy = text;
        copy.summary.path = QStringLiteral("copy.md");
        copy.summary.id = articleId(copy.summary.folder, copy.summary.path);
        VERIFY_RESULT(writer->put(copy));
        VERIFY_RESULT(writer->findFamilies());
        QCOMPARE(familiesOf(*reader), QStringList{QStringLiteral("md/a.md copy.md")});
        VERIFY_RESULT(writer->forget(text.summary.id));
        VERIFY_RESULT(writer->pairTwins(text.summary.folder));
        VERIFY_RESULT(writer->findFamilies());
        QCOMPARE(familiesOf(*reader), QStringList{QStringLiteral("html/a.html copy.md")});
    }

    void anIndexOfAnOlderShiwenGetsItsFamilies()
    {
        const FamilyFixture fixture;
        bench::ArticleGenerator generator(19, {0.5, 0.2, false});
        {
            auto writer = fixture.openWriter();
            for (int i = 0; i < 20; ++i)
                VERIFY_RESULT(writer->put(articleOf(generator.next())));
            VERIFY_RESULT(writer->findFamilies());
        }
        const QStringList before = familiesOf(*fixture.openReader());
        {
            auto database = Database::open(fixture.path(), DatabaseMode::Write);
            VERIFY_RESULT(database);
            for (const char *sql : {"delete from signature", "delete from text_line", "delete from likeness",
                                    "delete from family_member", "update meta set value = '0' where key = 'copies'"})
                VERIFY_RESULT(database->execute(QLatin1String(sql)));
        }
        VERIFY_RESULT(fixture.openWriter()->findFamilies());
        QCOMPARE(familiesOf(*fixture.openReader()), before);
        QVERIFY(!before.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFamiliesUpkeep)
#include "tst_families_upkeep.moc"
