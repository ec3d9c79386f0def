// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hash.h"
#include "library_fixture.h"

#include <QMap>

using namespace shiwen;
using shiwen::test::LibraryFixture;

namespace {

/// Every file below `folder` with the hash of its bytes.
QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        files.insert(file.mid(folder.size()), *sha256OfFile(file));
    }
    return files;
}

} // namespace

class TestLibraryExchange : public QObject
{
    Q_OBJECT

private slots:
    void aBundleTravelsThereAndBackUnchanged()
    {
        const LibraryFixture home;
        LibraryFixture::copyFolder(QStringLiteral(SHIWEN_ARCHIVE), home.folder());
        const auto before = contents(home.folder());
        auto library = home.open();
        QVERIFY(library->addFolder(home.folder()).result());
        QVERIFY(library->index().result());
        const auto articles = LibraryFixture::find(*library, QString());
        QVERIFY(library->changeMarks({articles.first().id}, {.starred = true}).result());
        QVERIFY(library->changeMarks({articles.last().id}, {.read = true}).result());
        const QString first = home.path(QStringLiteral("first.zip"));
        const auto written = library->exportBundle({QString(), {}, first, false, true}).result();
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(written->articles, articles.size());
        QCOMPARE(written->skipped, QStringList());
        const auto report = library->verify(first).result();
        QVERIFY(report && report->valid);

        const LibraryFixture away;
        auto empty = away.open();
        const QString into = away.path(QStringLiteral("imported"));
        QDir().mkpath(into);
        const auto unpacked = empty->importBundle(first, into).result();
        QVERIFY2(unpacked, unpacked ? "" : qPrintable(unpacked.error().message));
        QCOMPARE(unpacked->labels, QStringList{QStringLiteral("归档")});
        for (const auto &[path, hash] : contents(into + QStringLiteral("/归档")).asKeyValueRange())
            QCOMPARE(hash, before.value(path));
        QCOMPARE(LibraryFixture::find(*empty, QStringLiteral("is:starred")).value(0).id, articles.first().id);
        QCOMPARE(LibraryFixture::find(*empty, QStringLiteral("is:read")).value(0).id, articles.last().id);

        const QString second = away.path(QStringLiteral("other name.zip"));
        QVERIFY(empty->exportBundle({QString(), {}, second, false, true}).result());
        QCOMPARE(*sha256OfFile(second), *sha256OfFile(first));
        QCOMPARE(contents(home.folder()), before);
    }

    void withoutTheNotebookNothingTellsOfTheReader()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("樟脑"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        const auto exported = [&](const QString &name, bool withNotebook) {
            const auto written = library->exportBundle({QString(), {}, f.path(name), false, withNotebook}).result();
            return written ? *sha256OfFile(f.path(name)) : QByteArray();
        };
        const QByteArray untouched = exported(QStringLiteral("1.zip"), false);
        QVERIFY(!untouched.isEmpty());
        const QString id = LibraryFixture::find(*library, QString()).first().id;
        const MarksChange change{true, true, {QStringLiteral("私藏")}, {QStringLiteral("测试")}};
        QVERIFY(library->changeMarks({id}, change).result());
        QCOMPARE(LibraryFixture::find(*library, QString()).first().tags, QStringList{QStringLiteral("私藏")});
        QCOMPARE(exported(QStringLiteral("2.zip"), false), untouched);
        QVERIFY(exported(QStringLiteral("3.zip"), true) != untouched);
    }

    void whatWeChatPutsBelowIsFoldedAndFoundAllTheSame()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"),
                       QStringLiteral("樟脑放在箱底，书放在上面。\n\n长按二维码关注我们\n\n点个在看再走"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        const auto found = LibraryFixture::find(*library, QStringLiteral("二维码"));
        QCOMPARE(found.size(), 1);
        const auto article = library->openArticle(found.first().id).result();
        QVERIFY(article);
        QCOMPARE(article->document.root.children.size(), std::size_t(2));
        QVERIFY(article->document.root.children.back().type == NodeType::Fold);
        const auto alone = library->openArticle(f.folder() + QStringLiteral("/a.md")).result();
        QVERIFY(alone && alone->document.root.children.back().type == NodeType::Fold);
    }

    void onlyWhatMatchesIsExported()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("樟脑"));
        f.writeArticle(QStringLiteral("b.md"), QStringLiteral("乙"), QStringLiteral("除湿"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        const auto written =
            library->exportBundle({QStringLiteral("除湿"), {}, f.path(QStringLiteral("one.zip")), false, true})
                .result();
        QCOMPARE(written->articles, 1);
        const auto none =
            library->exportBundle({QStringLiteral("沒有"), {}, f.path(QStringLiteral("none.zip")), false, true})
                .result();
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(f.path(QStringLiteral("none.zip"))));
    }

    void anExistingFileIsKeptUnlessForced()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("樟脑"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        const QString out = f.path(QStringLiteral("out.zip"));
        QVERIFY(writeFile(out, "precious"));
        QCOMPARE(library->exportBundle({QString(), {}, out, false, true}).result().error().code, ErrorCode::Conflict);
        QCOMPARE(*readFile(out, 100), QByteArray("precious"));
        QVERIFY(library->exportBundle({QString(), {}, out, true, true}).result());
    }

    void aDamagedBundleBringsNothing()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("樟脑"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        const QString out = f.path(QStringLiteral("out.zip"));
        QVERIFY(library->exportBundle({QString(), {}, out, false, true}).result());
        QByteArray bytes = *readFile(out, 1 << 20);
        bytes[bytes.size() / 3] = static_cast<char>(bytes.at(bytes.size() / 3) ^ 1);
        QVERIFY(writeFile(out, bytes));

        const LibraryFixture away;
        auto empty = away.open();
        const QString into = away.path(QStringLiteral("imported"));
        QDir().mkpath(into);
        QVERIFY(!empty->importBundle(out, into).result());
        QVERIFY(QDir(into).isEmpty());
        QCOMPARE(empty->folders().result()->size(), 0);
    }

    void aDryRunWritesNothing()
    {
        const LibraryFixture f;
        f.writeArticle(QStringLiteral("a.md"), QStringLiteral("甲"), QStringLiteral("樟脑"));
        auto library = f.open();
        QVERIFY(library->addFolder(f.folder()).result());
        QVERIFY(library->index().result());
        const QString out = f.path(QStringLiteral("out.zip"));
        QVERIFY(library->exportBundle({QString(), {}, out, false, true}).result());
        const QString into = f.path(QStringLiteral("imported"));
        QDir().mkpath(into);
        const auto unpacked = library->importBundle(out, into, true).result();
        QVERIFY(unpacked);
        QCOMPARE(unpacked->labels, QStringList{QStringLiteral("归档")});
        QVERIFY(QDir(into).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLibraryExchange)
#include "tst_library_exchange.moc"
