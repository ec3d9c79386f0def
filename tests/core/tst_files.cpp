// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"
#include "core/hash.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace shiwen;

class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void writtenBytesAreReadBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("文 件.bin"));
        const QByteArray bytes("\0\r\n\xFF", 4);
        QVERIFY(writeFile(path, bytes));
        QCOMPARE(*readFile(path, 4), bytes);
        QCOMPARE(*sha256OfFile(path), sha256(bytes));
    }

    void aFileBeyondTheLimitIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("large"));
        QVERIFY(writeFile(path, QByteArray(5, 'x')));
        const auto result = readFile(path, 4);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Refused);
        QVERIFY(result.error().message.contains(path));
    }

    void whatIsNoRegularFileIsNotOpened()
    {
        const QTemporaryDir folder;
        QCOMPARE(readFile(folder.path(), 10).error().code, ErrorCode::Refused);
        QCOMPARE(readFile(folder.filePath(QStringLiteral("none")), 10).error().code, ErrorCode::NotFound);
#ifdef Q_OS_UNIX
        const QString fifo = folder.filePath(QStringLiteral("fifo"));
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        QCOMPARE(readFile(fifo, 10).error().code, ErrorCode::Refused);
        QCOMPARE(readFile(QStringLiteral("/dev/zero"), 10).error().code, ErrorCode::Refused);
#endif
    }

    void aFailedWriteLeavesTheFolderAsItWas()
    {
        const QTemporaryDir folder;
        const auto result = writeFile(folder.filePath(QStringLiteral("absent/file")), "x");
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Disk);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void namesFromOutsideAreShownWithoutControls()
    {
        QCOMPARE(escapedForDisplay(QStringLiteral("a\u202Eb\x1B[0m\u200B字")),
                 QStringLiteral("a\\u{202e}b\\u{001b}[0m\\u{200b}字"));
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
