// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench/synthetic_article.h"
#include "library_fixture.h"

#include <QMap>

#include <random>

using namespace shiwen;
using namespace shiwen::test;

namespace {

QStringList familiesOf(Library &library)
{
    QStringList all;
    const auto families = library.families().result();
    if (!families)
        return {families.error().message};
    for (const Family &family : *families) {
        QStringList paths;
        const auto copies = library.summaries(family.rows).result();
        for (const ArticleSummary &copy : *copies)
            paths += copy.path;
        all += paths.join(QLatin1Char(' '));
    }
    all.sort();
    return all;
}

QString indexed(Library &library)
{
    const auto report = library.index().result();
    return report ? QString() : report.error().message;
}

} // namespace

/// Copies of articles from files to lists.
class TestRepostFamilies : public QObject
{
    Q_OBJECT

private slots:
    /// After every scan the families are those that a library made anew finds in the folder.
    void scansKeepFamiliesAsAFreshLibraryFindsThem()
    {
        const LibraryFixture fixture;
        bench::ArticleGenerator generator(31, {0.4, 0.3, false});
        std::mt19937_64 random(32);
        QMap<QString, QByteArray> files;
        QDir().mkpath(fixture.folder());
        auto library = fixture.open();
        QVERIFY(library->addFolder(fixture.folder()).result());
        for (int round = 0; round < 4; ++round) {
            for (int step = 0; step < 15; ++step) {
                const auto made = generator.next();
                files.insert(made.fileName, made.text);
                fixture.write(made.fileName, made.text);
            }
            const QStringList names = files.keys();
            for (const QString &name : names) {
                const auto luck = random() % 8;
                if (luck == 0) {
                    QVERIFY(QFile::remove(fixture.folder() + QLatin1Char('/') + name));
                    files.remove(name);
                } else if (luck == 1) {
                    const QByteArray text = generator.next().text;
                    files.insert(name, text);
                    fixture.write(name, text);
                }
            }
            QCOMPARE(indexed(*library), QString());
            auto fresh = Library::open({fixture.path(QStringLiteral("fresh-%1").arg(round)), false});
            QVERIFY(fresh);
            QVERIFY((*fresh)->addFolder(fixture.folder()).result());
            QCOMPARE(indexed(**fresh), QString());
            QCOMPARE(familiesOf(*library), familiesOf(**fresh));
        }
        QVERIFY(familiesOf(*library).size() > 3);
        QVERIFY(library->removeFolder(fixture.folder()).result());
        QVERIFY(familiesOf(*library).isEmpty());
    }

    void aFoldedListShowsOneRowForAFamilyUnlessAskedForIt()
    {
        const LibraryFixture fixture;
        bench::ArticleGenerator generator(33);
        const QString body = generator.next().body;
        fixture.writeArticle(QStringLiteral("a.md"), QStringLiteral("原文"), body);
        fixture.writeArticle(QStringLiteral("b.md"), QStringLiteral("转载：原文"),
                             QStringLiteral("编者按：好文。\n\n") + body);
        fixture.writeArticle(QStringLiteral("c.md"), QStringLiteral("别的"), generator.next().body);
        auto library = fixture.open();
        QVERIFY(library->addFolder(fixture.folder()).result());
        QCOMPARE(indexed(*library), QString());
        const auto folded = library->query({{}, SortOrder::Date, false, true}).result();
        QVERIFY(folded);
        QCOMPARE(folded->rows.size(), 2);
        QCOMPARE(folded->found, 3);
        const QString id = articleId(QStringLiteral("归档"), QStringLiteral("b.md"));
        const auto copies = library->query({QStringLiteral("family:") + id, SortOrder::Date, false, true}).result();
        QVERIFY(copies);
        QCOMPARE(copies->rows.size(), 2);
        const auto others = library->query({QStringLiteral("-family:") + id, SortOrder::Date, false, true}).result();
        QVERIFY(others);
        QCOMPARE(others->rows.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRepostFamilies)
#include "tst_repost_families.moc"
