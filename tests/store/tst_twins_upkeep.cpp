// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notebook.h"
#include "twin_fixture.h"

using namespace shiwen;

/// Twins through every change: one goes, becomes another article, lacks what the other has.
class TestTwinsUpkeep : public QObject, protected TwinFixture
{
    Q_OBJECT

private slots:
    void init() { openIndex(); }
    void cleanup() { closeIndex(); }
    void aTwinComesBackWhenTheOtherGoes();
    void aChangedTwinStaysBehind();
    void aTwinThatBecameAnotherArticleIsShown();
    void missingFieldsComeFromTheTwinAndGoWithIt();
    void anUnreadableTextLeavesThePageInView();
    void aFolderWithoutChangesIsLeftAlone();
    void termsFollowWhatIsShown();
    void marksFollowToTheOtherFormat();
};

void TestTwinsUpkeep::aTwinComesBackWhenTheOtherGoes()
{
    put(article(pagePath));
    put(article(markdownPath));
    pair();
    VERIFY_RESULT(m_writer->forget(article(markdownPath).summary.id));
    pair();
    QCOMPARE(listed(), QStringList{pagePath});
    QCOMPARE(listed(QStringLiteral("伏天")), QStringList{pagePath});
    put(article(markdownPath));
    pair();
    QCOMPARE(listed(), QStringList{markdownPath + u'|' + pagePath});
    VERIFY_RESULT(m_writer->forget(article(pagePath).summary.id));
    pair();
    QCOMPARE(listed(), QStringList{markdownPath});
}

void TestTwinsUpkeep::aChangedTwinStaysBehind()
{
    put(article(pagePath));
    put(article(markdownPath));
    pair();
    Article changed = article(pagePath);
    changed.text = QStringLiteral("页面里多了一句樟脑。");
    put(changed);
    pair();
    QCOMPARE(listed(), QStringList{markdownPath + u'|' + pagePath});
    QCOMPARE(listed(QStringLiteral("樟脑")), QStringList());
    Article better = article(markdownPath);
    better.text = QStringLiteral("正文改成了防潮。");
    put(better);
    pair();
    QCOMPARE(listed(QStringLiteral("防潮")), QStringList{markdownPath + u'|' + pagePath});
}

void TestTwinsUpkeep::aTwinThatBecameAnotherArticleIsShown()
{
    put(article(pagePath));
    put(article(markdownPath));
    pair();
    put(article(pagePath, QStringLiteral("https://mp.weixin.qq.com/s/zyxWVU")));
    pair();
    QCOMPARE(listed().size(), 2);
    QCOMPARE(listed(QStringLiteral("伏天")).size(), 2);
}

void TestTwinsUpkeep::missingFieldsComeFromTheTwinAndGoWithIt()
{
    Article text = article(markdownPath, QString());
    text.summary.date.clear();
    Article page = article(pagePath);
    page.summary.date = QStringLiteral("2023-05-06T21:30:00+08:00");
    page.summary.account = QStringLiteral("城南旧书");
    page.summary.accountId = QStringLiteral("gh_0a1b2c3d");
    page.summary.author = QStringLiteral("老周");
    put(text);
    put(page);
    pair();
    QCOMPARE(listed(), QStringList{markdownPath + u'|' + pagePath});
    QCOMPARE(listed(QStringLiteral("account:城南旧书 author:老周 date:2023-05")).size(), 1);
    const auto filled = m_reader->article(text.summary.id);
    VERIFY_RESULT(filled);
    QCOMPARE(filled->summary.date, page.summary.date);
    QCOMPARE(filled->summary.accountId, page.summary.accountId);
    QCOMPARE(filled->summary.url, shortLink);
    QCOMPARE(filled->text, text.text);

    VERIFY_RESULT(m_writer->forget(page.summary.id));
    pair();
    const auto alone = m_reader->article(text.summary.id);
    VERIFY_RESULT(alone);
    QCOMPARE(alone->summary.date, QString());
    QCOMPARE(alone->summary.account, QString());
    QCOMPARE(alone->summary.url, QString());
    QCOMPARE(listed(QStringLiteral("城南")), QStringList());
    QCOMPARE(listed(QStringLiteral("伏天")), QStringList{markdownPath});
}

void TestTwinsUpkeep::anUnreadableTextLeavesThePageInView()
{
    Article text = article(markdownPath);
    text.summary.status = ArticleStatus::Empty;
    put(text);
    put(article(pagePath));
    pair();
    QCOMPARE(listed(), QStringList{pagePath + u'|' + markdownPath});
}

void TestTwinsUpkeep::aFolderWithoutChangesIsLeftAlone()
{
    Article text = article(markdownPath);
    text.summary.date.clear();
    put(text);
    put(article(pagePath));
    const auto first = m_writer->pairTwins(QStringLiteral("剪报"));
    VERIFY_RESULT(first);
    QCOMPARE(*first, 1);
    put(article(QStringLiteral("第三篇.md"), QString(), QStringLiteral("第三篇")));
    const auto second = m_writer->pairTwins(QStringLiteral("剪报"));
    VERIFY_RESULT(second);
    QCOMPARE(*second, 0);
    QCOMPARE(*m_writer->pairTwins(QStringLiteral("没有")), 0);
}

void TestTwinsUpkeep::termsFollowWhatIsShown()
{
    // Whatever happened before, the full-text table is that of an index made at once.
    put(article(pagePath));
    put(article(markdownPath));
    pair();
    put(article(pagePath));
    pair();
    VERIFY_RESULT(m_writer->forget(article(markdownPath).summary.id));
    pair();
    put(article(markdownPath));
    pair();
    const QString other = m_dir->filePath(QStringLiteral("other.db"));
    {
        auto writer = IndexWriter::open(other, 1);
        VERIFY_RESULT(writer);
        VERIFY_RESULT((*writer)->put(article(markdownPath)));
        VERIFY_RESULT((*writer)->flush());
    }
    m_reader.reset();
    m_writer.reset();
    QCOMPARE(termsOf(path()), termsOf(other));
}

void TestTwinsUpkeep::marksFollowToTheOtherFormat()
{
    auto notebook =
        Notebook::open(m_dir->filePath(QStringLiteral("notebook.db")), m_dir->filePath(QStringLiteral("b")));
    VERIFY_RESULT(notebook);
    Article page = article(pagePath, QString());
    put(page);
    pair();
    VERIFY_RESULT((*notebook)->changeMarks(*m_reader->identities(), {.starred = true}));
    put(article(markdownPath, QString()));
    pair();
    VERIFY_RESULT((*notebook)->adoptOrphans(*m_reader->identities()));
    QCOMPARE((*notebook)->entries()->first().articleId, article(markdownPath).summary.id);
    VERIFY_RESULT(m_writer->forget(article(markdownPath).summary.id));
    pair();
    VERIFY_RESULT((*notebook)->adoptOrphans(*m_reader->identities()));
    QCOMPARE((*notebook)->entries()->first().articleId, page.summary.id);
    QVERIFY((*notebook)->entries()->first().starred);
}

QTEST_GUILESS_MAIN(TestTwinsUpkeep)
#include "tst_twins_upkeep.moc"
