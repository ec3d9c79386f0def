// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bag.h"
#include "bundle/bundle_reader.h"
#include "core/hash.h"
#include "sample_library.h"
#include "zip_maker.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace shiwen;

/// What is not as it was sealed is refused with a sentence, and leaves nothing behind.
class TestBundleDamage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesFlippedBytes();
    void refusesTruncation();
    void refusesHostileContents_data();
    void refusesHostileContents();
    void refusesBadBags_data();
    void refusesBadBags();
    void bombIsRefusedAtOnce();

private:
    void compareRefused(const QByteArray &zip, const QByteArray &where);

    QTemporaryDir m_folder;
    QByteArray m_bundle;
};

using Files = QMap<QString, QByteArray>;
Q_DECLARE_METATYPE(Files)

namespace {

/// A sealed bundle with the given files; those of the bag are made unless they are given.
QByteArray sealed(Files files)
{
    QList<bag::Sum> payload;
    qint64 bytes = 0;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        if (file.key().startsWith(QLatin1String("data/"))) {
            payload.append({file.key(), sha256(file.value())});
            bytes += file.value().size();
        }
    const auto provide = [&files](const QString &name, const QByteArray &content) {
        if (!files.contains(name))
            files.insert(name, content);
    };
    provide(QStringLiteral("bagit.txt"), bag::declaration());
    provide(QStringLiteral("bag-info.txt"),
            "Payload-Oxum: " + QByteArray::number(bytes) + "." + QByteArray::number(payload.size()) + "\n");
    provide(QStringLiteral("manifest-sha256.txt"), bag::manifest(payload));
    QList<bag::Sum> tags;
    for (const char *name : {"bagit.txt", "bag-info.txt", "manifest-sha256.txt"})
        tags.append({QLatin1String(name), sha256(files.value(QLatin1String(name)))});
    provide(QStringLiteral("tagmanifest-sha256.txt"), bag::manifest(tags));
    QList<RawEntry> entries;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        if (!file.value().isNull()) {
            RawEntry entry;
            entry.name = "shiwen-bundle/" + file.key().toUtf8();
            entry.content = file.value();
            entries.append(entry);
        }
    std::sort(entries.begin(), entries.end(), [](const RawEntry &a, const RawEntry &b) { return a.name < b.name; });
    return makeZip(entries);
}

const QByteArray header =
    R"({"schema":"shiwen-library","version":1,"folders":[{"label":"文","folder":"文"}],"renamed":[]})"
    "\n";

Files goodFiles()
{
    return {{QStringLiteral("data/library/文/a.md"), "光怕纸。\n"},
            {QStringLiteral("data/meta/library.jsonl"), header}};
}

template <typename Change> Files with(Change change)
{
    Files files = goodFiles();
    change(files);
    return files;
}

} // namespace

void TestBundleDamage::initTestCase()
{
    SampleLibrary library(m_folder.filePath(QStringLiteral("原稿")), QStringLiteral("旧文"));
    SampleLibrary::fill(&library);
    const QString path = m_folder.filePath(QStringLiteral("好.zip"));
    QVERIFY(writeBundle(path, library.contents()).has_value());
    m_bundle = bytesOf(path);
    QTemporaryDir other;
    const QString made = other.filePath(QStringLiteral("a.zip"));
    QVERIFY(writeBytes(made, sealed(goodFiles())));
    const auto report = verifyBundle(made);
    QVERIFY2(report->valid, report->findings.isEmpty() ? "" : qPrintable(report->findings.first().message));
    QVERIFY(unpackBundle(made, other.filePath(QStringLiteral("b"))).has_value());
}

void TestBundleDamage::compareRefused(const QByteArray &zip, const QByteArray &where)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("坏.zip"));
    QVERIFY(writeBytes(path, zip));
    const auto report = verifyBundle(path);
    QVERIFY2(report.has_value() && !report->valid, where.constData());
    QVERIFY2(!report->findings.isEmpty() && !report->findings.first().message.isEmpty(), where.constData());
    const auto unpacked = unpackBundle(path, folder.filePath(QStringLiteral("新/到这里")));
    QVERIFY2(!unpacked, where.constData());
    QVERIFY(!unpacked.error().message.isEmpty());
    QVERIFY2(treeOf(folder.path()).size() == 1, where.constData());
}

void TestBundleDamage::refusesFlippedBytes()
{
    const qsizetype step = qMax<qsizetype>(1, m_bundle.size() / 200);
    for (qsizetype at = 0; at<m_bundle.size(); at += at> m_bundle.size() - 700 ? 3 : step) {
        QByteArray bad = m_bundle;
        bad[at] = static_cast<char>(bad.at(at) ^ (1 << (at % 8)));
        compareRefused(bad, "byte " + QByteArray::number(at));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestBundleDamage::refusesTruncation()
{
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(22), m_bundle.size() / 2, m_bundle.size() - 1})
        compareRefused(m_bundle.left(size), "size " + QByteArray::number(size));
    compareRefused(m_bundle + "x", "one byte more");
}

void TestBundleDamage::refusesHostileContents_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<quint32>("external");
    QTest::newRow("parent") << QByteArray("../x.md") << (0100644U << 16);
    QTest::newRow("absolute") << QByteArray("/tmp/x.md") << (0100644U << 16);
    QTest::newRow("symlink") << QByteArray("x.md") << (0120777U << 16);
    QTest::newRow("bidi") << QByteArray("x\xE2\x80\xAE.md") << (0100644U << 16);
    QTest::newRow("device name") << QByteArray("NUL.md") << (0100644U << 16);
}

void TestBundleDamage::refusesHostileContents()
{
    QFETCH(QByteArray, name);
    QFETCH(quint32, external);
    RawEntry good;
    good.name = "a.md";
    good.content = "一份拷贝不算备份。\n";
    RawEntry bad = good;
    bad.name = name;
    bad.external = external;
    compareRefused(makeZip({good, bad}), name);
}

void TestBundleDamage::refusesBadBags_data()
{
    QTest::addColumn<Files>("files");
    const auto set = [](const char *name, const QByteArray &content) {
        return with([&](Files &files) { files.insert(QLatin1String(name), content); });
    };
    const QByteArray line = sha256("光怕纸。\n").toHex() + "  data/library/文/a.md\n" + sha256(header).toHex() +
                            "  data/meta/library.jsonl\n";
    QTest::newRow("wrong checksum") << set("manifest-sha256.txt", QByteArray(line).replace(0, 4, "0000"));
    QTest::newRow("missing file") << set("manifest-sha256.txt", line + sha256("x").toHex() + "  data/x.md\n");
    QTest::newRow("unlisted payload file") << set("manifest-sha256.txt", line.left(line.indexOf('\n') + 1));
    QTest::newRow("unlisted tag file") << set("notes.txt", "x\n");
    QTest::newRow("wrong tag checksum") << set("tagmanifest-sha256.txt", QByteArray(64, '0') + "  bagit.txt\n");
    QTest::newRow("wrong Payload-Oxum") << set("bag-info.txt", "Payload-Oxum: 1.2\n");
    QTest::newRow("bad bagit.txt") << set("bagit.txt", "BagIt-Version: 1.0\n");
    QTest::newRow("fetch.txt") << set("fetch.txt", "https://example.org/a - data/a\n");
    QTest::newRow("no manifest") << set("manifest-sha256.txt", QByteArray());
    QTest::newRow("no tag manifest") << set("tagmanifest-sha256.txt", QByteArray());
    QTest::newRow("library list without schema") << set("data/meta/library.jsonl", "{}\n");
    QTest::newRow("library list that is no JSON") << set("data/meta/library.jsonl", header + "{\n");
}

void TestBundleDamage::refusesBadBags()
{
    QFETCH(Files, files);
    compareRefused(sealed(files), QTest::currentDataTag());
}

void TestBundleDamage::bombIsRefusedAtOnce()
{
    RawEntry bomb;
    bomb.name = "a.png";
    bomb.method = 8;
    quint32 crc = 0;
    bomb.packed = deflatedZeros(1024, &crc);
    bomb.crc = crc;
    bomb.size = 1024U << 20;
    QElapsedTimer timer;
    timer.start();
    compareRefused(makeZip({bomb}), "bomb");
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(TestBundleDamage)
#include "tst_bundle_damage.moc"
