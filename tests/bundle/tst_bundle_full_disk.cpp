// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_reader.h"
#include "sample_library.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace shiwen;

/// A limit on the size of files fails a write exactly as a full disk does, after a short one.
class TestBundleFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writingFailsInWords();
    void unpackingFailsInWords();

private:
    QTemporaryDir m_folder;
    SampleLibrary m_library{m_folder.filePath(QStringLiteral("原稿")), QStringLiteral("旧文")};
};

namespace {

/// Runs `job` in a child process whose files cannot grow beyond `bytes`; true when it answers true.
template <typename Job> bool withFileLimit(rlim_t bytes, Job job)
{
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        setrlimit(RLIMIT_FSIZE, &limit);
        _exit(job() ? 0 : 1);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

void TestBundleFullDisk::initTestCase()
{
    SampleLibrary::fill(&m_library);
    m_library.add(QStringLiteral("大图.png"), noise(300000));
}

void TestBundleFullDisk::writingFailsInWords()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    const BundleContents contents = m_library.contents();
    QVERIFY(writeBundle(path, contents).has_value());
    const QByteArray before = bytesOf(path);
    for (rlim_t limit = 1; limit < static_cast<rlim_t>(before.size()); limit += limit / 4 + 997) {
        const bool refused = withFileLimit(limit, [&] {
            const auto written = writeBundle(path, contents, {.overwrite = true});
            return !written && written.error().code == ErrorCode::Disk && !written.error().message.isEmpty();
        });
        QVERIFY2(refused, qPrintable(QString::number(limit)));
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(treeOf(folder.path()).size(), 1);
    }
}

void TestBundleFullDisk::unpackingFailsInWords()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    QVERIFY(writeBundle(path, m_library.contents()).has_value());
    for (const rlim_t limit : {rlim_t(10), rlim_t(4096), rlim_t(250000)}) {
        const bool refused = withFileLimit(limit, [&] {
            const auto unpacked = unpackBundle(path, folder.filePath(QStringLiteral("新/库")));
            return !unpacked && unpacked.error().code == ErrorCode::Disk;
        });
        QVERIFY(refused);
        QCOMPARE(treeOf(folder.path()).size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestBundleFullDisk)
#include "tst_bundle_full_disk.moc"
