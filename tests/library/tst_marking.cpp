// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

using namespace shiwen;
using namespace shiwen::test;

/// Read, starred and tags as a window changes them: many at once, and back again.
class TestMarking : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_files = std::make_unique<LibraryFixture>();
        write(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("生活/电话, 反诈"));
        write(QStringLiteral("b.md"), QStringLiteral("乙"), QStringLiteral("生活"));
        write(QStringLiteral("c.md"), QStringLiteral("丙"), QStringLiteral("生活家"));
        m_library = m_files->openIndexed();
        QVERIFY(m_library);
    }

    void cleanup()
    {
        m_library.reset();
        m_files.reset();
    }

    void whatWasChangedIsPutBack()
    {
        const QStringList ids = allIds();
        QVERIFY(m_library->changeMarks({ids.first()}, {.starred = true}).result());
        const auto before = m_library->changeMarks(ids, {.read = true, .addTags = {QStringLiteral("待读")}}).result();
        QVERIFY(before);
        QCOMPARE(before->size(), 3);
        QCOMPARE(LibraryFixture::find(*m_library, QStringLiteral("tag:待读 is:read")).size(), 3);
        QVERIFY(m_library->putMarks(*before).result());
        QCOMPARE(LibraryFixture::find(*m_library, QStringLiteral("is:unread")).size(), 3);
        QCOMPARE(LibraryFixture::find(*m_library, QStringLiteral("tag:待读")).size(), 0);
        QCOMPARE(LibraryFixture::find(*m_library, QStringLiteral("is:starred")).size(), 1);
    }

    void aTagIsRenamedWithThoseBelowIt()
    {
        const auto before = m_library->renameTag(QStringLiteral("生活"), QStringLiteral("日常")).result();
        QVERIFY(before);
        QCOMPARE(before->size(), 2);
        QCOMPARE(tagsOf(QStringLiteral("甲")), (QStringList{QStringLiteral("反诈"), QStringLiteral("日常/电话")}));
        QCOMPARE(tagsOf(QStringLiteral("乙")), QStringList{QStringLiteral("日常")});
        QCOMPARE(tagsOf(QStringLiteral("丙")), QStringList{QStringLiteral("生活家")});
        QCOMPARE(LibraryFixture::find(*m_library, QStringLiteral("tag:生活")).size(), 0);
        // The file is as it was.
        QCOMPARE(m_library->index().result()->changed, 0);

        QVERIFY(m_library->renameTag(QStringLiteral("日常/电话"), QStringLiteral("反诈")).result());
        QCOMPARE(tagsOf(QStringLiteral("甲")), QStringList{QStringLiteral("反诈")});
        QVERIFY(m_library->putMarks(*before).result());
        QCOMPARE(tagsOf(QStringLiteral("甲")), (QStringList{QStringLiteral("生活/电话"), QStringLiteral("反诈")}));
    }

    void aTagMayBecomeOneBelowItself()
    {
        const QString id = LibraryFixture::find(*m_library, QStringLiteral("title:乙")).first().id;
        QVERIFY(m_library->changeMarks({id}, {.addTags = {QStringLiteral("生活/旧")}}).result());
        QVERIFY(m_library->renameTag(QStringLiteral("生活"), QStringLiteral("生活/旧")).result());
        QCOMPARE(tagsOf(QStringLiteral("乙")), (QStringList{QStringLiteral("生活/旧"), QStringLiteral("生活/旧/旧")}));
    }

    void aTagIsTakenOffEveryArticle()
    {
        QVERIFY(m_library->changeMarks(allIds(), {.addTags = {QStringLiteral("生活/旧")}}).result());
        QVERIFY(m_library->renameTag(QStringLiteral("生活"), {}).result());
        QCOMPARE(tagsOf(QStringLiteral("甲")), QStringList{QStringLiteral("反诈")});
        QCOMPARE(tagsOf(QStringLiteral("乙")), QStringList());
        QCOMPARE(tagsOf(QStringLiteral("丙")), QStringList{QStringLiteral("生活家")});
    }

    void aTagThatNothingHasChangesNothing()
    {
        QCOMPARE(m_library->renameTag(QStringLiteral("没有"), QStringLiteral("日常")).result()->size(), 0);
        QCOMPARE(m_library->changeMarks({}, {.starred = true}).result()->size(), 0);
        QCOMPARE(LibraryFixture::find(*m_library, QStringLiteral("is:starred")).size(), 0);
        QCOMPARE(m_library->renameTag(QStringLiteral(" "), QStringLiteral("日常")).result().error().code,
                 ErrorCode::Usage);
    }

private:
    void write(const QString &name, const QString &title, const QString &tags) const
    {
        m_files->write(name,
                       QStringLiteral("---\ntitle: %1\ntags: [%2]\n---\n\n写在盒上的字。\n").arg(title, tags).toUtf8());
    }

    QStringList allIds() const
    {
        QStringList ids;
        for (const ArticleSummary &article : LibraryFixture::find(*m_library, {}))
            ids.append(article.id);
        return ids;
    }

    QStringList tagsOf(const QString &title) const
    {
        for (const ArticleSummary &article : LibraryFixture::find(*m_library, {})) {
            if (article.title == title)
                return article.tags;
        }
        return {QStringLiteral("?")};
    }

    std::unique_ptr<LibraryFixture> m_files;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(TestMarking)
#include "tst_marking.moc"
