// SPDX-License-Identifier: GPL-3.0-or-later
#include "family_fixture.h"

#include <QHash>

using namespace shiwen;

/// Families in index.db: found, and asked for.
class TestIndexFamilies : public QObject
{
    Q_OBJECT

private slots:
    void repostsAreFoundAndUnrelatedArticlesAreNot()
    {
        const FamilyFixture fixture;
        bench::ArticleGenerator generator(11, {0.3, 0.3, false});
        auto writer = fixture.openWriter();
        QHash<QString, int> originals;
        for (int i = 0; i < 400; ++i) {
            const auto made = generator.next();
            originals.insert(made.fileName, made.original < 0 ? i : made.original);
            VERIFY_RESULT(writer->put(articleOf(made)));
        }
        VERIFY_RESULT(writer->findFamilies());
        QHash<int, int> copies;
        for (const int original : std::as_const(originals))
            ++copies[original];
        int wanted = 0;
        for (const int count : std::as_const(copies))
            wanted += count > 1 ? count : 0;
        int found = 0;
        for (const QString &family : familiesOf(*fixture.openReader())) {
            const QStringList paths = family.split(u' ');
            for (const QString &member : paths)
                QCOMPARE(originals.value(member, -1), originals.value(paths.first(), -2));
            found += int(paths.size());
        }
        QVERIFY2(found >= 0.97 * wanted, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(wanted)));
    }

    void shortTextsAreCopiesOnlyWhenEqual()
    {
        const FamilyFixture fixture;
        auto writer = fixture.openWriter();
        const QString text = QStringLiteral("今晚八点停水，请储水。");
        VERIFY_RESULT(writer->put(sampleArticle(QStringLiteral("a.md"), QStringLiteral("甲"), {}, text)));
        VERIFY_RESULT(writer->put(
            sampleArticle(QStringLiteral("b.md"), QStringLiteral("乙"), {}, QStringLiteral("今晚八點停水 請儲水"))));
        VERIFY_RESULT(writer->put(
            sampleArticle(QStringLiteral("c.md"), QStringLiteral("丙"), {}, text + QStringLiteral("谢谢"))));
        VERIFY_RESULT(writer->put(sampleArticle(QStringLiteral("d.md"), QStringLiteral("丁"), {}, {})));
        VERIFY_RESULT(writer->put(sampleArticle(QStringLiteral("e.md"), QStringLiteral("戊"), {}, {})));
        VERIFY_RESULT(writer->findFamilies());
        QCOMPARE(familiesOf(*fixture.openReader()), QStringList{QStringLiteral("a.md b.md")});
    }

    void removedArticlesAreNoCopiesOfOneAnother()
    {
        const FamilyFixture fixture;
        auto writer = fixture.openWriter();
        for (const char *name : {"a.md", "b.md"}) {
            Article article = sampleArticle(QLatin1String(name), {}, {}, QStringLiteral("该内容已被发布者删除"));
            article.summary.status = ArticleStatus::Removed;
            VERIFY_RESULT(writer->put(article));
        }
        VERIFY_RESULT(writer->findFamilies());
        QVERIFY(familiesOf(*fixture.openReader()).isEmpty());
    }

    /// Short posts of an account that repeats more than it writes.
    void whatAnAccountRepeatsDoesNotCount()
    {
        const FamilyFixture fixture;
        bench::ArticleGenerator generator(12);
        QStringList repeated;
        QStringList posts;
        for (const QString &paragraph : generator.next().body.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
            if (paragraph.size() > 40 && repeated.size() < 6)
                repeated.append(paragraph);
        }
        for (int i = 0; i < 5; ++i)
            posts.append(generator.next().body.left(60).replace(u'\n', u' '));
        QCOMPARE(repeated.size(), 6);
        auto writer = fixture.openWriter();
        for (int i = 0; i < 5; ++i) {
            Article article = sampleArticle(QStringLiteral("%1.md").arg(i), posts[i].left(8), {},
                                            posts[i] + u'\n' + repeated.join(u'\n'));
            article.summary.account = QStringLiteral("每日一图");
            VERIFY_RESULT(writer->put(article));
        }
        VERIFY_RESULT(writer->findFamilies());
        QVERIFY(familiesOf(*fixture.openReader()).isEmpty());
        Article again = sampleArticle(QStringLiteral("again.md"), posts[2].left(8), {}, posts[2]);
        VERIFY_RESULT(writer->put(again));
        VERIFY_RESULT(writer->findFamilies());
        QCOMPARE(familiesOf(*fixture.openReader()).size(), 1);
    }

    void queriesKnowFamilies()
    {
        const FamilyFixture fixture;
        bench::ArticleGenerator generator(18);
        const auto made = generator.next();
        auto writer = fixture.openWriter();
        Article original = articleOf(made);
        original.summary.title = QStringLiteral("原文");
        Article copy = original;
        copy.summary.path = QStringLiteral("copy.md");
        copy.summary.id = articleId(copy.summary.folder, copy.summary.path);
        copy.summary.title = QStringLiteral("转文");
        copy.summary.date = QStringLiteral("2024-01-01");
        Article alone = articleOf(generator.next());
        alone.summary.title = QStringLiteral("独文");
        Article marked = articleOf(generator.next());
        marked.summary.title = QStringLiteral("标文");
        marked.summary.reposter = QStringLiteral("某号");
        for (const Article &article : {original, copy, alone, marked})
            VERIFY_RESULT(writer->put(article));
        VERIFY_RESULT(writer->findFamilies());
        auto reader = fixture.openReader();
        QCOMPARE(titlesOf(*reader, QStringLiteral("is:repost"), SortOrder::Title),
                 (QStringList{QStringLiteral("原文"), QStringLiteral("标文"), QStringLiteral("转文")}));
        const QStringList both{QStringLiteral("转文"), QStringLiteral("原文")};
        QCOMPARE(titlesOf(*reader, QStringLiteral("family:") + original.summary.id), both);
        QCOMPARE(titlesOf(*reader, QStringLiteral("family:") + copy.summary.id), both);
        QCOMPARE(titlesOf(*reader, QStringLiteral("family:") + alone.summary.id), QStringList{QStringLiteral("独文")});
        QVERIFY(titlesOf(*reader, QStringLiteral("family:nobody")).isEmpty());
        auto folded = reader->folded(*reader->find({}, SortOrder::Date));
        VERIFY_RESULT(folded);
        QCOMPARE(folded->rows.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestIndexFamilies)
#include "tst_index_families.moc"
