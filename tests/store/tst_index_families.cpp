// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench/synthetic_article.h"
#include "sample_articles.h"
#include "store/copy_signature.h"

#include <QDir>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace shiwen;

namespace {

Article articleOf(const bench::SyntheticArticle &made)
{
    Article article = sampleArticle(made.fileName, made.title, made.fileName.left(10), made.body);
    article.summary.account = made.account;
    article.signature = copySignature(made.title, made.body);
    return article;
}

/// Families as paths, best first, sorted.
QStringList familiesOf(IndexReader &reader)
{
    QStringList all;
    const auto families = reader.families();
    if (!families)
        return {families.error().message};
    for (const Family &family : *families) {
        const auto summaries = reader.summaries(family.rows);
        QStringList paths;
        for (const ArticleSummary &summary : *summaries) {
            if (summary.familyId != family.id || summary.familySize != family.rows.size())
                return {QStringLiteral("a summary says otherwise")};
            paths.append(summary.path);
        }
        all.append(paths.join(u' '));
    }
    all.sort();
    return all;
}

} // namespace

/// Families in index.db: found, kept up to date, asked for.
class TestIndexFamilies : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    [[nodiscard]] QString path(const QString &name = QStringLiteral("index.db")) const { return m_dir->filePath(name); }

    std::unique_ptr<IndexWriter> openWriter(const QString &name = QStringLiteral("index.db")) const
    {
        auto writer = IndexWriter::open(path(name), 1);
        if (!writer)
            qFatal("%s", qPrintable(writer.error().message));
        return std::move(*writer);
    }

    std::unique_ptr<IndexReader> openReader(const QString &name = QStringLiteral("index.db")) const
    {
        auto reader = IndexReader::open(path(name), {});
        if (!reader)
            qFatal("%s", qPrintable(reader.error().message));
        return std::move(*reader);
    }

    /// The families of an index that is given `articles` at once.
    QStringList freshFamilies(const QList<Article> &articles) const
    {
        static int number = 0;
        const QString name = QStringLiteral("fresh-%1.db").arg(++number);
        auto writer = openWriter(name);
        for (const Article &article : articles) {
            if (!writer->put(article))
                return {QStringLiteral("not put")};
        }
        if (!writer->findFamilies())
            return {QStringLiteral("not found")};
        return familiesOf(*openReader(name));
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void repostsAreFoundAndUnrelatedArticlesAreNot()
    {
        bench::ArticleGenerator generator(11, {0.3, 0.3, false});
        auto writer = openWriter();
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
        for (const QString &family : familiesOf(*openReader())) {
            const QStringList paths = family.split(u' ');
            for (const QString &member : paths)
                QCOMPARE(originals.value(member, -1), originals.value(paths.first(), -2));
            found += int(paths.size());
        }
        QVERIFY2(found >= 0.97 * wanted, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(wanted)));
    }

    void shortTextsAreCopiesOnlyWhenEqual()
    {
        auto writer = openWriter();
        const QString text = QStringLiteral("今晚八点停水，请储水。");
        VERIFY_RESULT(writer->put(sampleArticle(QStringLiteral("a.md"), QStringLiteral("甲"), {}, text)));
        VERIFY_RESULT(writer->put(
            sampleArticle(QStringLiteral("b.md"), QStringLiteral("乙"), {}, QStringLiteral("今晚八點停水 請儲水"))));
        VERIFY_RESULT(writer->put(
            sampleArticle(QStringLiteral("c.md"), QStringLiteral("丙"), {}, text + QStringLiteral("谢谢"))));
        VERIFY_RESULT(writer->put(sampleArticle(QStringLiteral("d.md"), QStringLiteral("丁"), {}, {})));
        VERIFY_RESULT(writer->put(sampleArticle(QStringLiteral("e.md"), QStringLiteral("戊"), {}, {})));
        VERIFY_RESULT(writer->findFamilies());
        QCOMPARE(familiesOf(*openReader()), QStringList{QStringLiteral("a.md b.md")});
    }

    void removedArticlesAreNoCopiesOfOneAnother()
    {
        auto writer = openWriter();
        for (const char *name : {"a.md", "b.md"}) {
            Article article = sampleArticle(QLatin1String(name), {}, {}, QStringLiteral("该内容已被发布者删除"));
            article.summary.status = ArticleStatus::Removed;
            VERIFY_RESULT(writer->put(article));
        }
        VERIFY_RESULT(writer->findFamilies());
        QVERIFY(familiesOf(*openReader()).isEmpty());
    }

    /// Short posts of an account that repeats more than it writes.
    void whatAnAccountRepeatsDoesNotCount()
    {
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
        auto writer = openWriter();
        for (int i = 0; i < 5; ++i) {
            Article article = sampleArticle(QStringLiteral("%1.md").arg(i), posts[i].left(8), {},
                                            posts[i] + u'\n' + repeated.join(u'\n'));
            article.summary.account = QStringLiteral("每日一图");
            VERIFY_RESULT(writer->put(article));
        }
        VERIFY_RESULT(writer->findFamilies());
        QVERIFY(familiesOf(*openReader()).isEmpty());
        Article again = sampleArticle(QStringLiteral("again.md"), posts[2].left(8), {}, posts[2]);
        VERIFY_RESULT(writer->put(again));
        VERIFY_RESULT(writer->findFamilies());
        QCOMPARE(familiesOf(*openReader()).size(), 1);
    }

    /// Whatever happens to articles one after another, the families are those of the articles that are there.
    void changesLeadToTheFamiliesOfAFreshIndex()
    {
        bench::ArticleGenerator generator(13, {0.4, 0.3, false});
        std::mt19937_64 random(14);
        QList<Article> spare;
        for (int i = 0; i < 150; ++i)
            spare.append(articleOf(generator.next()));
        QList<Article> present;
        auto writer = openWriter();
        auto reader = openReader();
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
            QCOMPARE(familiesOf(*reader), freshFamilies(present));
        }
        QVERIFY(familiesOf(*reader).size() > 5);
        VERIFY_RESULT(writer->forgetFolder(QStringLiteral("剪报")));
        VERIFY_RESULT(writer->findFamilies());
        QVERIFY(familiesOf(*reader).isEmpty());
    }

    void nothingNewIsNothingDone()
    {
        bench::ArticleGenerator generator(15, {0.5, 0.3, false});
        auto writer = openWriter();
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
        bench::ArticleGenerator generator(16, {0.5, 0.3, false});
        auto writer = openWriter();
        for (int i = 0; i < 20; ++i)
            VERIFY_RESULT(writer->put(articleOf(generator.next())));
        auto stopped = writer->findFamilies({{}, [] {
                                                 return true;
                                             }});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(familiesOf(*openReader()).isEmpty());
        VERIFY_RESULT(writer->findFamilies());
        QVERIFY(!familiesOf(*openReader()).isEmpty());
    }

    void aPageThatAnotherFormatStandsForIsNoCopy()
    {
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
        auto writer = openWriter();
        VERIFY_RESULT(writer->put(text));
        VERIFY_RESULT(writer->put(page));
        VERIFY_RESULT(writer->pairTwins(text.summary.folder));
        VERIFY_RESULT(writer->findFamilies());
        auto reader = openReader();
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

    void queriesKnowFamilies()
    {
        bench::ArticleGenerator generator(18);
        const auto made = generator.next();
        auto writer = openWriter();
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
        auto reader = openReader();
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

    void anIndexOfAnOlderShiwenGetsItsFamilies()
    {
        bench::ArticleGenerator generator(19, {0.5, 0.2, false});
        {
            auto writer = openWriter();
            for (int i = 0; i < 20; ++i)
                VERIFY_RESULT(writer->put(articleOf(generator.next())));
            VERIFY_RESULT(writer->findFamilies());
        }
        const QStringList before = familiesOf(*openReader());
        {
            auto database = Database::open(path(), DatabaseMode::Write);
            VERIFY_RESULT(database);
            for (const char *sql : {"delete from signature", "delete from text_line", "delete from likeness",
                                    "delete from family_member", "update meta set value = '0' where key = 'copies'"})
                VERIFY_RESULT(database->execute(QLatin1String(sql)));
        }
        VERIFY_RESULT(openWriter()->findFamilies());
        QCOMPARE(familiesOf(*openReader()), before);
        QVERIFY(!before.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIndexFamilies)
#include "tst_index_families.moc"
