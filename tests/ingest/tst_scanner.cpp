// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/scanner.h"
#include "test_folder.h"

#include <QDateTime>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace shiwen;

namespace {

QStringList pathsOf(const QList<ScannedFile> &files)
{
    QStringList paths;
    for (const auto &file : files)
        paths.append(file.path);
    return paths;
}

} // namespace

class TestScanner : public QObject
{
    Q_OBJECT

private slots:
    void articlesAndOtherFilesAreListed();
    void hiddenAndBuiltFoldersAreLeftOut();
    void sizeAndTimeAreKept();
    void linksAndDevicesAreLeftOut();
    void namesThatAreNotUtf8AreReported();
    void namesThatAreEqualAreReported();
    void foldersThatCannotBeListedAreReported();
    void absentFolderIsNotFound();
    void cancelStopsTheWalk();
};

void TestScanner::articlesAndOtherFilesAreListed()
{
    TestFolder folder;
    for (const auto *name : {u"乙.md", u"甲/子/丙.MARKDOWN", u"甲/页.html", u"甲/页.htm", u"图.png", u"甲/笔记.txt"})
        QVERIFY(folder.write(QString::fromUtf16(name), "x"));
    const auto scan = scanFolder(folder.path());
    QVERIFY(scan);
    QCOMPARE(pathsOf(scan->articles), QStringList({QStringLiteral("乙.md"), QStringLiteral("甲/子/丙.MARKDOWN"),
                                                   QStringLiteral("甲/页.htm"), QStringLiteral("甲/页.html")}));
    QCOMPARE(pathsOf(scan->others), QStringList({QStringLiteral("图.png"), QStringLiteral("甲/笔记.txt")}));
    QCOMPARE(scan->directories, QStringList({QString(), QStringLiteral("甲"), QStringLiteral("甲/子")}));
}

void TestScanner::hiddenAndBuiltFoldersAreLeftOut()
{
    TestFolder folder;
    for (const auto *name : {u".git/a.md", u"node_modules/b.md", u"_site/c.md", u".DS_Store", u"._d.md", u"_posts/e.md",
                             u".NET 安全更新.md"})
        QVERIFY(folder.write(QString::fromUtf16(name), "x"));
    const auto scan = scanFolder(folder.path());
    QVERIFY(scan);
    QCOMPARE(pathsOf(scan->articles), QStringList({QStringLiteral(".NET 安全更新.md"), QStringLiteral("_posts/e.md")}));
    QVERIFY(scan->others.isEmpty());
}

void TestScanner::sizeAndTimeAreKept()
{
    TestFolder folder;
    QVERIFY(folder.write(QStringLiteral("a.md"), "12345"));
    const auto scan = scanFolder(folder.path());
    QVERIFY(scan);
    QCOMPARE(scan->articles.value(0).size, 5);
    const QFileInfo info(folder.path(QStringLiteral("a.md")));
    QCOMPARE(scan->articles.value(0).modified, info.lastModified().toMSecsSinceEpoch());
}

void TestScanner::linksAndDevicesAreLeftOut()
{
#ifdef Q_OS_UNIX
    TestFolder folder;
    TestFolder elsewhere;
    QVERIFY(elsewhere.write(QStringLiteral("外.md"), "x"));
    QVERIFY(folder.write(QStringLiteral("内.md"), "x"));
    QVERIFY(QFile::link(elsewhere.path(), folder.path(QStringLiteral("linked"))));
    QVERIFY(QFile::link(elsewhere.path(QStringLiteral("外.md")), folder.path(QStringLiteral("linked.md"))));
    QCOMPARE(mkfifo(QFile::encodeName(folder.path(QStringLiteral("pipe.md"))).constData(), 0600), 0);
    const auto scan = scanFolder(folder.path());
    QVERIFY(scan);
    QCOMPARE(pathsOf(scan->articles), QStringList({QStringLiteral("内.md")}));
#else
    QSKIP("links and FIFOs are made with POSIX calls");
#endif
}

void TestScanner::namesThatAreNotUtf8AreReported()
{
#ifdef Q_OS_LINUX
    TestFolder folder;
    const QByteArray name = QFile::encodeName(folder.path()) + "/\xCE\xC4.md"; // GBK
    FILE *file = fopen(name.constData(), "wb");
    QVERIFY(file);
    fclose(file);
    const auto scan = scanFolder(folder.path());
    QCOMPARE(unlink(name.constData()), 0); // QTemporaryDir cannot name it
    QVERIFY(scan);
    QVERIFY(scan->articles.isEmpty());
    QCOMPARE(scan->unreadableNames, QStringList({QStringLiteral("\\xce\\xc4.md")}));
#else
    QSKIP("the file system takes only Unicode names");
#endif
}

void TestScanner::namesThatAreEqualAreReported()
{
    TestFolder folder;
    const QString composed = QStringLiteral("caf\u00E9.md");
    const QString apart = QStringLiteral("cafe\u0301.md");
    QVERIFY(folder.write(apart, "x"));
    auto scan = scanFolder(folder.path());
    QVERIFY(scan);
    QCOMPARE(scan->articles.size(), 1);
    QVERIFY(scan->equalNames.isEmpty());
    QVERIFY(folder.write(composed, "x"));
    scan = scanFolder(folder.path());
    QVERIFY(scan);
    if (scan->articles.size() == 1 && scan->equalNames.isEmpty())
        QSKIP("the file system makes the names one");
    QCOMPARE(pathsOf(scan->articles), QStringList(composed));
    QCOMPARE(scan->equalNames, QStringList(apart));
}

void TestScanner::foldersThatCannotBeListedAreReported()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("root may list every folder");
    TestFolder folder;
    QVERIFY(folder.write(QStringLiteral("closed/a.md"), "x"));
    QFile::setPermissions(folder.path(QStringLiteral("closed")), {});
    const auto scan = scanFolder(folder.path());
    QFile::setPermissions(folder.path(QStringLiteral("closed")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(scan);
    QCOMPARE(scan->unreadableFolders, QStringList({QStringLiteral("closed")}));
#else
    QSKIP("permissions are set with POSIX calls");
#endif
}

void TestScanner::absentFolderIsNotFound()
{
    TestFolder folder;
    const auto scan = scanFolder(folder.path(QStringLiteral("gone")));
    QVERIFY(!scan);
    QCOMPARE(scan.error().code, ErrorCode::NotFound);
    QVERIFY(scan.error().message.contains(folder.path(QStringLiteral("gone"))));
}

void TestScanner::cancelStopsTheWalk()
{
    TestFolder folder;
    Monitor monitor;
    monitor.cancelled = [] {
        return true;
    };
    const auto scan = scanFolder(folder.path(), monitor);
    QVERIFY(!scan);
    QCOMPARE(scan.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestScanner)
#include "tst_scanner.moc"
