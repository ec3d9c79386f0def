// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

#include <QImage>
#include <QSignalSpy>

using namespace shiwen;
using shiwen::test::LibraryFixture;

class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void aSecondScanReadsOnlyWhatChanged()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("第一篇"));
        f.writeArticle(QStringLiteral("b.md"), QStringLiteral("乙"), QStringLiteral("第二篇"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QCOMPARE(library->index().result()->added, 2);

        auto again = library->index().result();
        QCOMPARE(again->unchanged, 2);
        QCOMPARE(again->bytesRead, 0);

        f.writeArticle(QStringLiteral("b.md"), QStringLiteral("乙"), QStringLiteral("第二篇，改过"));
        QVERIFY(QFile::remove(f.folder() + QStringLiteral("/a.md")));
        again = library->index().result();
        QCOMPARE(again->changed, 1);
        QCOMPARE(again->forgotten, 1);
        QCOMPARE(LibraryFixture::titles(*library, QStringLiteral("改过")), QStringList{QStringLiteral("乙")});
        QCOMPARE(LibraryFixture::titles(*library, QStringLiteral("第一篇")), QStringList());
    }

    void aFolderThatIsAwayForgetsNothing()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("还在"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());

        QVERIFY(QDir().rename(f.folder(), f.path(QStringLiteral("away"))));
        const auto report = library->index().result();
        QCOMPARE(report->forgotten, 0);
        QCOMPARE(report->offlineLabels, QStringList{QStringLiteral("归档")});
        QVERIFY(library->folders().result()->first().offline);
        QCOMPARE(LibraryFixture::titles(*library, QStringLiteral("还在")), QStringList{QStringLiteral("甲")});

        QVERIFY(QDir().rename(f.path(QStringLiteral("away")), f.folder()));
        QVERIFY(library->index().result());
        QVERIFY(!library->folders().result()->first().offline);
    }

    void anEmptiedFolderForgetsNothing()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("还在"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        QVERIFY(QFile::remove(f.folder() + QStringLiteral("/a.md")));
        QCOMPARE(library->index().result()->forgotten, 0);
        QCOMPARE(LibraryFixture::titles(*library, QStringLiteral("还在")).size(), 1);
    }

    void marksFollowAnArticleThatMoved()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("正文"));
        f.writeArticle(QStringLiteral("b.md"), QStringLiteral("乙"), QStringLiteral("别的"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        const QString before = LibraryFixture::find(*library, QStringLiteral("正文")).first().id;
        QVERIFY(library->changeMarks({before}, {.starred = true}).result());

        QDir(f.folder()).mkdir(QStringLiteral("2022"));
        QVERIFY(QFile::rename(f.folder() + QStringLiteral("/a.md"), f.folder() + QStringLiteral("/2022/a.md")));
        QVERIFY(library->index().result());
        const auto starred = LibraryFixture::find(*library, QStringLiteral("is:starred"));
        QCOMPARE(starred.size(), 1);
        QCOMPARE(starred.first().path, QStringLiteral("2022/a.md"));
        QVERIFY(starred.first().id != before);
    }

    void oneWriterAtATimeAndReadersBeside()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("正文"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());

        const auto second = Library::open({f.directory(), false});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);

        auto reader = f.open(true);
        QVERIFY(reader);
        QCOMPARE(LibraryFixture::titles(*reader, QStringLiteral("正文")), QStringList{QStringLiteral("甲")});
        QCOMPARE(reader->folders().result()->size(), 1);
        QVERIFY(!reader->changeMarks({QStringLiteral("aaaaaaaaaaaaaaaa")}, {.read = true}).result());
        QVERIFY(!reader->index().result());
    }

    void foldersInsideOrAboveAreRefused()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("in/a.md"), QStringLiteral("甲"), QStringLiteral("正文"));
        auto library = f.open();
        const auto added = library->addFolder(f.folder()).result();
        QVERIFY(added);
        QCOMPARE(library->addFolder(f.folder()).result()->label, added->label);
        QCOMPARE(library->addFolder(f.folder() + QStringLiteral("/in")).result().error().code, ErrorCode::Conflict);
        const auto above = library->addFolder(f.path(QString())).result();
        QCOMPARE(above.error().code, ErrorCode::Conflict);
        QVERIFY(above.error().message.contains(f.folder()));
        QCOMPARE(library->addFolder(f.path(QStringLiteral("none"))).result().error().code, ErrorCode::NotFound);
    }

    void aRemovedFolderIsForgottenAndItsFilesStay()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("正文"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        QVERIFY(library->removeFolder(f.folder()).result());
        QCOMPARE(library->folders().result()->size(), 0);
        QCOMPARE(LibraryFixture::titles(*library, QString()), QStringList());
        QVERIFY(QFile::exists(f.folder() + QStringLiteral("/a.md")));
        QCOMPARE(library->removeFolder(QStringLiteral("归档")).result().error().code, ErrorCode::NotFound);
    }

    void openingReadsTheFileAfresh()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("旧文"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("新文"));
        const auto opened = library->openArticle(f.folder() + QStringLiteral("/a.md")).result();
        QVERIFY(opened);
        QCOMPARE(opened->article.text.trimmed(), QStringLiteral("新文"));
        QCOMPARE(opened->root, f.folder());
    }

    void aLoneFileOpensWithoutBeingStored()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("正文"));
        auto library = f.open();
        const auto opened = library->openArticle(f.folder() + QStringLiteral("/a.md")).result();
        QVERIFY(opened);
        QCOMPARE(opened->article.summary.title, QStringLiteral("甲"));
        QCOMPARE(LibraryFixture::titles(*library, QString()), QStringList());
    }

    void positionsAreRemembered()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("正文"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        const QString id = LibraryFixture::find(*library, QString()).first().id;
        QVERIFY(library->setPosition(id, 0.25).result());
        QCOMPARE(library->openArticle(id).result()->position, 0.25);
    }

    void theLibraryCheckNamesChangedMissingAndNewFiles()
    {
        const LibraryFixture f;
        for (const char *name : {"same", "changed", "missing"})
            f.writeArticle(QString::fromLatin1(name) + QStringLiteral(".md"), QString::fromLatin1(name),
                           QStringLiteral("正文"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        QVERIFY(library->verifyLibrary().result()->valid);
        f.writeArticle(QStringLiteral("changed.md"), QStringLiteral("changed"), QStringLiteral("别的"));
        f.writeArticle(QStringLiteral("new.md"), QStringLiteral("new"), QStringLiteral("正文"));
        QVERIFY(QFile::remove(f.folder() + QStringLiteral("/missing.md")));

        const auto report = library->verifyLibrary().result();
        QVERIFY(!report->valid);
        QStringList errors;
        QStringList warnings;
        for (const BundleFinding &finding : report->findings)
            (finding.warning ? warnings : errors) += finding.path;
        QCOMPARE(errors, (QStringList{QStringLiteral("归档/changed.md"), QStringLiteral("归档/missing.md")}));
        QCOMPARE(warnings, QStringList{QStringLiteral("归档/new.md")});
    }

    void changesAreAnnouncedOnTheLibrarysThread()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("正文"));
        auto library = f.open();
        QSignalSpy changed(library.get(), &Library::changed);
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(changed.wait());
    }

    void destroyingItWhileItWorksIsSafe()
    {
        const LibraryFixture f;
        for (int i = 0; i < 200; ++i)
            f.writeArticle(QStringLiteral("%1.md").arg(i), QString::number(i), QStringLiteral("正文"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        auto indexing = library->index();
        auto asking = library->query({QStringLiteral("正文"), SortOrder::Rank, false});
        library.reset();
        QVERIFY(indexing.isFinished());
        QVERIFY(asking.isFinished());
        library = f.open();
        QCOMPARE(library->index().result()->forgotten, 0);
        QCOMPARE(LibraryFixture::titles(*library, QStringLiteral("正文")).size(), 200);
    }

    void aNewPictureIsFoundWithoutTouchingTheArticle()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("![](图.png)"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        QCOMPARE(LibraryFixture::find(*library, QStringLiteral("has:missing-image")).size(), 1);
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(f.folder() + QStringLiteral("/图.png")));
        QVERIFY(library->index().result());
        QCOMPARE(LibraryFixture::find(*library, QStringLiteral("has:missing-image")).size(), 0);
        QVERIFY(QFile::remove(f.folder() + QStringLiteral("/图.png")));
        QVERIFY(library->index().result());
        QCOMPARE(LibraryFixture::find(*library, QStringLiteral("has:missing-image")).size(), 1);
    }

    void aRecordBesideAnArticleIsReadWithoutTouchingTheArticle()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("甲.md"), QStringLiteral("甲"), QStringLiteral("只有文字。"));
        f.writeArticle(QStringLiteral("乙.md"), QStringLiteral("乙"), QStringLiteral("别的文字。"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        const auto authorOf = [&] {
            const auto articles = LibraryFixture::find(*library, QStringLiteral("只有文字"));
            return articles.isEmpty() ? QStringLiteral("?") : articles.first().author;
        };
        QCOMPARE(authorOf(), QString());
        f.write(QStringLiteral("甲.json"), "{\"title\":\"甲\",\"author\":\"林溪\",\"date\":\"2022-05-01\"}");
        QVERIFY(library->index().result());
        QCOMPARE(authorOf(), QStringLiteral("林溪"));
        f.write(QStringLiteral("甲.json"), "{\"title\":\"甲\",\"author\":\"周远帆\",\"date\":\"2022-05-01\"}");
        QVERIFY(library->index().result());
        QCOMPARE(authorOf(), QStringLiteral("周远帆"));
        QVERIFY(QFile::remove(f.folder() + QStringLiteral("/甲.json")));
        QVERIFY(library->index().result());
        QCOMPARE(authorOf(), QString());
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
