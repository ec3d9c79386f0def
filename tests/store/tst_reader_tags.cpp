// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_articles.h"
#include "store/notebook.h"

#include <QTemporaryDir>

using namespace shiwen;

/// Tags that the reader adds to articles and takes off them, in the notebook and in what is found.
class TestReaderTags : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void addingAndRemovingAreOpposites();
    void marksArePutAsTheyWere();
    void aRemovedTagOfTheFileFindsNothing();
    void otherTagsBelowTheSameOneStillCount();
    void removedTagsAreNotCounted();
    void adoptedArticlesKeepWhatWasRemoved();

private:
    ArticleIdentity identity(int i) const { return {m_articles.at(i).summary.id, {}, {}, m_articles.at(i).sha256}; }
    NotebookEntry marks(int i) const
    {
        const auto entries = m_notebook->entries();
        const QString id = identity(i).id;
        for (const NotebookEntry &entry : entries ? *entries : QList<NotebookEntry>()) {
            if (entry.articleId == id)
                return entry;
        }
        return {id, false, false, {}};
    }
    QString counted() const
    {
        const auto facets = m_reader->facets(QStringLiteral("tag"), {});
        QStringList all;
        for (const FacetCount &facet : facets ? *facets : QList<FacetCount>())
            all.append(facet.value + u'=' + QString::number(facet.count));
        return all.join(u' ');
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Notebook> m_notebook;
    std::unique_ptr<IndexReader> m_reader;
    QList<Article> m_articles;
};

void TestReaderTags::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const QString index = m_dir->filePath(QStringLiteral("index.db"));
    const QString notebook = m_dir->filePath(QStringLiteral("notebook.db"));
    m_articles = {
        sampleArticle(QStringLiteral("a"), QStringLiteral("甲"), QStringLiteral("2021-01-01"), QStringLiteral("防潮")),
        sampleArticle(QStringLiteral("b"), QStringLiteral("乙"), QStringLiteral("2021-01-02"), QStringLiteral("防火"))};
    m_articles[0].fileTags = {QStringLiteral("保存/纸"), QStringLiteral("保存/相片")};
    m_articles[1].fileTags = {QStringLiteral("保存/纸"), QStringLiteral("旧物")};
    auto writer = IndexWriter::open(index, 1);
    VERIFY_RESULT(writer);
    for (const Article &article : std::as_const(m_articles))
        VERIFY_RESULT((*writer)->put(article));
    VERIFY_RESULT((*writer)->flush());
    auto opened = Notebook::open(notebook, m_dir->filePath(QStringLiteral("backups")));
    VERIFY_RESULT(opened);
    m_notebook = std::move(*opened);
    auto reader = IndexReader::open(index, notebook);
    VERIFY_RESULT(reader);
    m_reader = std::move(*reader);
}

void TestReaderTags::cleanup()
{
    m_reader.reset();
    m_notebook.reset();
    m_dir.reset();
}

void TestReaderTags::addingAndRemovingAreOpposites()
{
    VERIFY_RESULT(m_notebook->changeMarks({identity(0)}, {.addTags = {QStringLiteral("待读"), QStringLiteral("紙")}}));
    VERIFY_RESULT(m_notebook->changeMarks({identity(0)}, {.removeTags = {QStringLiteral(" 纸 ")}}));
    QCOMPARE(marks(0).addedTags, QStringList{QStringLiteral("待读")});
    QCOMPARE(marks(0).removedTags, QStringList{QStringLiteral("纸")});
    VERIFY_RESULT(m_notebook->changeMarks({identity(0)}, {.addTags = {QStringLiteral("紙")}}));
    QCOMPARE(marks(0).addedTags, (QStringList{QStringLiteral("待读"), QStringLiteral("紙")}));
    QVERIFY(marks(0).removedTags.isEmpty());
    QVERIFY(!marks(0).read && !marks(0).starred);
}

void TestReaderTags::marksArePutAsTheyWere()
{
    VERIFY_RESULT(m_notebook->changeMarks({identity(0)}, {.starred = true, .addTags = {QStringLiteral("待读")}}));
    const auto before = m_notebook->changeMarks(
        {identity(0), identity(1)},
        {.read = true, .starred = false, .addTags = {QStringLiteral("新")}, .removeTags = {QStringLiteral("待读")}});
    VERIFY_RESULT(before);
    QVERIFY(marks(1).read);
    const auto putBack = [&](NotebookEntry &entry) {
        entry = before->at(entry.articleId == identity(0).id ? 0 : 1);
    };
    VERIFY_RESULT(m_notebook->editMarks({identity(0), identity(1)}, putBack));
    QCOMPARE(marks(0), before->at(0));
    QCOMPARE(marks(1), before->at(1));
    QVERIFY(marks(1).isEmpty());
    QCOMPARE(m_notebook->entries()->size(), 1);
}

void TestReaderTags::aRemovedTagOfTheFileFindsNothing()
{
    VERIFY_RESULT(m_notebook->changeMarks({identity(1)}, {.removeTags = {QStringLiteral("舊物")}}));
    QCOMPARE(titlesOf(*m_reader, QStringLiteral("tag:旧物")), QStringList());
    const auto article = m_reader->article(m_articles.at(1).summary.id);
    VERIFY_RESULT(article);
    QCOMPARE(article->summary.tags, QStringList{QStringLiteral("保存/纸")});
    QCOMPARE(article->fileTags, m_articles.at(1).fileTags);
    VERIFY_RESULT(m_notebook->changeMarks({identity(1)}, {.addTags = {QStringLiteral("旧物")}}));
    QCOMPARE(titlesOf(*m_reader, QStringLiteral("tag:旧物")), QStringList{QStringLiteral("乙")});
}

void TestReaderTags::otherTagsBelowTheSameOneStillCount()
{
    VERIFY_RESULT(m_notebook->changeMarks({identity(0), identity(1)}, {.removeTags = {QStringLiteral("保存/纸")}}));
    QCOMPARE(titlesOf(*m_reader, QStringLiteral("tag:保存")), QStringList{QStringLiteral("甲")});
    QCOMPARE(titlesOf(*m_reader, QStringLiteral("tag:保存/纸")), QStringList());
    QCOMPARE(titlesOf(*m_reader, QStringLiteral("-tag:保存")), QStringList{QStringLiteral("乙")});
}

void TestReaderTags::removedTagsAreNotCounted()
{
    QCOMPARE(counted(), QStringLiteral("保存/纸=2 保存/相片=1 旧物=1"));
    // One that no file has changes nothing.
    VERIFY_RESULT(m_notebook->changeMarks(
        {identity(1)}, {.removeTags = {QStringLiteral("保存/纸"), QStringLiteral("旧物"), QStringLiteral("无")}}));
    QCOMPARE(counted(), QStringLiteral("保存/相片=1 保存/纸=1"));
}

void TestReaderTags::adoptedArticlesKeepWhatWasRemoved()
{
    const ArticleIdentity gone{QStringLiteral("gonegonegonegone"), {}, {}, m_articles.at(0).sha256};
    VERIFY_RESULT(m_notebook->changeMarks({gone}, {.addTags = {QStringLiteral("待读"), QStringLiteral("新")},
                                                   .removeTags = {QStringLiteral("保存/纸"), QStringLiteral("旧")}}));
    VERIFY_RESULT(m_notebook->changeMarks({identity(0)},
                                          {.addTags = {QStringLiteral("旧")}, .removeTags = {QStringLiteral("新")}}));
    QCOMPARE(*m_notebook->adoptOrphans({identity(0), identity(1)}), 1);
    QCOMPARE(marks(0).addedTags, (QStringList{QStringLiteral("待读"), QStringLiteral("旧")}));
    QCOMPARE(marks(0).removedTags, (QStringList{QStringLiteral("保存/纸"), QStringLiteral("新")}));
}

QTEST_GUILESS_MAIN(TestReaderTags)
#include "tst_reader_tags.moc"
