// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_watcher.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shiwen;

class TestFolderWatcher : public QObject
{
    Q_OBJECT

private slots:
    void foldersAreFoundAndBounded();
    void aNewFileIsToldOnce();
    void whatGoesOnIsToldMeanwhile();
};

void TestFolderWatcher::foldersAreFoundAndBounded()
{
    const QTemporaryDir dir;
    for (const auto *name : {"a/b/c", "d", ".git/objects", "node_modules/x", "_site/y"})
        QVERIFY(QDir(dir.path()).mkpath(QString::fromLatin1(name)));
    const QStringList found = directoriesBelow({dir.path(), dir.filePath(QStringLiteral("gone"))}, 100);
    const QStringList expected{dir.path(), dir.filePath(QStringLiteral("a")), dir.filePath(QStringLiteral("d")),
                               dir.filePath(QStringLiteral("a/b")), dir.filePath(QStringLiteral("a/b/c"))};
    QCOMPARE(found, expected);
    QCOMPARE(directoriesBelow({dir.path()}, 2).size(), qsizetype(2));
}

void TestFolderWatcher::aNewFileIsToldOnce()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("2021")));
    FolderWatcher watcher;
    QSignalSpy watching(&watcher, &FolderWatcher::watching);
    QSignalSpy changed(&watcher, &FolderWatcher::changed);
    watcher.watch({dir.path()});
    QVERIFY(watching.wait());
    QCOMPARE(watching.at(0).at(0).toInt(), 2);
    for (int i = 0; i < 3; ++i) {
        QFile file(dir.filePath(QStringLiteral("2021/%1.md").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# 一\n");
    }
    QVERIFY(changed.wait());
    QCOMPARE(changed.count(), 1);
}

void TestFolderWatcher::whatGoesOnIsToldMeanwhile()
{
    const QTemporaryDir dir;
    FolderWatcher watcher;
    QSignalSpy watching(&watcher, &FolderWatcher::watching);
    const QSignalSpy changed(&watcher, &FolderWatcher::changed);
    watcher.watch({dir.path()});
    QVERIFY(watching.wait());
    // Never quiet for long: without a bound nothing would be told.
    int files = 0;
    QTimer copying;
    connect(&copying, &QTimer::timeout, this, [&] {
        QFile file(dir.filePath(QStringLiteral("%1.md").arg(++files)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    });
    copying.start(FolderWatcher::quietMs / 5);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 3 * FolderWatcher::longestMs);
    QVERIFY(copying.isActive() && files > 1);
    copying.stop();
}

QTEST_MAIN(TestFolderWatcher)
#include "tst_folder_watcher.moc"
