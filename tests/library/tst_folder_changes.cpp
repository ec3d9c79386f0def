// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/folder_changes.h"

#include <QTest>

using namespace shiwen;

namespace {

ScanResult scanOf(const QStringList &articles, const QStringList &others = {})
{
    ScanResult scan;
    for (const QString &path : articles)
        scan.articles += ScannedFile{path, 10, 1000};
    for (const QString &path : others)
        scan.others += ScannedFile{path, 20, 2000};
    return scan;
}

KnownFile knownFile(const QString &path, int images = 0, int missing = 0)
{
    return {path, path, 10, 1000, "hash", images, missing};
}

QStringList paths(const FolderChanges &changes)
{
    QStringList list;
    for (const Candidate &candidate : changes.toRead)
        list += candidate.file.path;
    return list;
}

} // namespace

class TestFolderChanges : public QObject
{
    Q_OBJECT

private slots:
    void newGoneAndUnchangedFiles()
    {
        const auto changes = compare({knownFile(QStringLiteral("a")), knownFile(QStringLiteral("b"))}, {},
                                     scanOf({QStringLiteral("b"), QStringLiteral("c")}), false);
        QCOMPARE(paths(changes), QStringList{QStringLiteral("c")});
        QVERIFY(!changes.toRead.first().known);
        QCOMPARE(changes.gone.size(), 1);
        QCOMPARE(changes.gone.first().path, QStringLiteral("a"));
        QCOMPARE(changes.unchanged, 1);
    }

    void anotherTimeIsCheckedByHashAnotherSizeIsRead()
    {
        ScanResult scan = scanOf({QStringLiteral("a"), QStringLiteral("b")});
        scan.articles[0].modified = 1001;
        scan.articles[1].size = 11;
        const auto changes = compare({knownFile(QStringLiteral("a")), knownFile(QStringLiteral("b"))}, {}, scan, false);
        QCOMPARE(changes.toRead.size(), 2);
        QCOMPARE(changes.toRead.at(0).knownHash, QByteArray("hash"));
        QCOMPARE(changes.toRead.at(1).knownHash, QByteArray());
    }

    void nothingIsGoneBelowAFolderThatCannotBeListed()
    {
        ScanResult scan = scanOf({QStringLiteral("b")});
        scan.unreadableFolders = QStringList{QStringLiteral("in")};
        const auto changes = compare(
            {knownFile(QStringLiteral("b")), knownFile(QStringLiteral("in/a")), knownFile(QStringLiteral("inside"))},
            {}, scan, false);
        QCOMPARE(changes.gone.size(), 1);
        QCOMPARE(changes.gone.first().path, QStringLiteral("inside"));
    }

    void picturesThatCameConcernArticlesThatMissSome()
    {
        const QList<KnownFile> known{knownFile(QStringLiteral("a"), 2, 1), knownFile(QStringLiteral("b"), 2, 0),
                                     knownFile(QStringLiteral("c"))};
        const QStringList articles{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        const QStringList before = otherFileLines(scanOf({}, {QStringLiteral("1.png")}));
        const auto came =
            compare(known, before, scanOf(articles, {QStringLiteral("1.png"), QStringLiteral("2.png")}), false);
        QCOMPARE(paths(came), QStringList{QStringLiteral("a")});
        QCOMPARE(came.toRead.first().knownHash, QByteArray());
        const auto went = compare(known, before, scanOf(articles), false);
        QCOMPARE(paths(went), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(compare(known, before, scanOf(articles, {QStringLiteral("1.png")}), false).unchanged, 3);
    }

    void changedRecordsConcernArticlesBesideThemAndListsThoseBelow_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QStringList>("read");
        QTest::newRow("of one article") << QStringLiteral("x/a.json") << QStringList{QStringLiteral("x/a")};
        QTest::newRow("in no folder of articles") << QStringLiteral("z/a.json") << QStringList();
        QTest::newRow("no record") << QStringLiteral("x/a.txt") << QStringList();
        QTest::newRow("not a list, above") << QStringLiteral("package.json") << QStringList();
        QTest::newRow("list") << QStringLiteral("Articles.JSON")
                              << QStringList{QStringLiteral("x/a"), QStringLiteral("x/y/b")};
        QTest::newRow("list further below")
            << QStringLiteral("x/文章.csv")
            << QStringList{QStringLiteral("x/a"), QStringLiteral("x/y/b"), QStringLiteral("x/y/z/c")};
    }

    void changedRecordsConcernArticlesBesideThemAndListsThoseBelow()
    {
        QFETCH(QString, record);
        QFETCH(QStringList, read);
        const QStringList articles{QStringLiteral("x/a"), QStringLiteral("x/y/b"), QStringLiteral("x/y/z/c")};
        QList<KnownFile> known;
        for (const QString &article : articles)
            known += knownFile(article);
        const ScanResult without = scanOf(articles);
        const ScanResult with = scanOf(articles, {record});
        ScanResult changed = with;
        changed.others[0].modified += 1;
        const auto came = compare(known, otherFileLines(without), with, false);
        QCOMPARE(paths(came), read);
        for (const Candidate &candidate : came.toRead)
            QCOMPARE(candidate.knownHash, QByteArray());
        QCOMPARE(paths(compare(known, otherFileLines(with), changed, false)), read);
        QCOMPARE(paths(compare(known, otherFileLines(with), without, false)), read);
        QCOMPARE(compare(known, otherFileLines(with), with, false).unchanged, 3);
    }

    void aFullScanReadsEverything()
    {
        const auto changes = compare({knownFile(QStringLiteral("a"))}, {}, scanOf({QStringLiteral("a")}), true);
        QCOMPARE(changes.toRead.size(), 1);
        QVERIFY(changes.toRead.first().known);
        QCOMPARE(changes.toRead.first().knownHash, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestFolderChanges)
#include "tst_folder_changes.moc"
