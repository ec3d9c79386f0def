// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bag.h"
#include "bundle/bundle_reader.h"
#include "bundle/zip_check.h"
#include "core/hash.h"
#include "sample_library.h"
#include "zip_maker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace shiwen;

class TestBundleImport : public QObject
{
    Q_OBJECT

private slots:
    void plainZip();
    void plainZipWithChineseNames();
    void textPack();
    void zipWithoutArticlesIsRefused();
    void bagFolder();
    void bagFolderWithLinkIsRefused();
    void bagOfOtherMaker();
    void folderThatIsNoBag();
    void dryRunWritesNothing();
    void existingLabelIsAConflict();
    void hostileLabelsAndNames();
    void cancelLeavesNothing();
    void missingFileIsNotFound();
};

namespace {

RawEntry entryOf(const QByteArray &name, const QByteArray &content, quint16 flags = 1 << 11)
{
    RawEntry entry;
    entry.name = name;
    entry.content = content;
    entry.flags = flags;
    return entry;
}

const QByteArray article = "# 防潮\n\n干燥剂要换。\n";

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (!writeBytes(path, bytes))
        qFatal("cannot write %s", qPrintable(path));
}

/// A bag folder with one article, as another program would make it.
void makeBag(const QString &folder)
{
    write(folder + QStringLiteral("/bagit.txt"), bag::declaration());
    write(folder + QStringLiteral("/data/文/防潮.md"), article);
    const QByteArray digest = QCryptographicHash::hash(article, QCryptographicHash::Sha512).toHex();
    write(folder + QStringLiteral("/manifest-sha512.txt"), digest + "  data/文/防潮.md\n");
}

} // namespace

void TestBundleImport::plainZip()
{
    QTemporaryDir folder;
    const QString zip = folder.filePath(QStringLiteral("我的 文章.2021.zip"));
    write(zip, makeZip({entryOf("一/防潮.md", article), entryOf("一/图.png", noise(2000)),
                        entryOf("__MACOSX/一/._防潮.md", "x")}));
    QVERIFY(!verifyBundle(zip)->valid); // it is no bag
    const QString into = folder.filePath(QStringLiteral("库"));
    const auto unpacked = unpackBundle(zip, into);
    QVERIFY2(unpacked.has_value(), unpacked ? "" : qPrintable(unpacked.error().message));
    QCOMPARE(unpacked->labels, QStringList{QStringLiteral("我的 文章.2021")});
    QCOMPARE(unpacked->files, 2);
    QCOMPARE(bytesOf(into + QStringLiteral("/我的 文章.2021/一/防潮.md")), article);
    QCOMPARE(treeOf(into).size(), 4);
}

void TestBundleImport::plainZipWithChineseNames()
{
    QTemporaryDir folder;
    const QString zip = folder.filePath(QStringLiteral("旧.zip"));
    write(zip, makeZip({entryOf("\xB7\xC0\xB3\xB1/\xD2\xBB.md", article, 0)}));
    QVERIFY(unpackBundle(zip, folder.path()).has_value());
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("旧/防潮/一.md"))), article);
}

void TestBundleImport::textPack()
{
    QTemporaryDir folder;
    const QString pack = folder.filePath(QStringLiteral("防潮.textpack"));
    write(pack,
          makeZip({entryOf("防潮.textbundle/info.json", R"({"version":2})"),
                   entryOf("防潮.textbundle/text.md", article), entryOf("防潮.textbundle/assets/图.png", noise(100))}));
    const auto unpacked = unpackBundle(pack, folder.filePath(QStringLiteral("库")));
    QVERIFY(unpacked.has_value());
    QCOMPARE(unpacked->labels, QStringList{QStringLiteral("防潮")});
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("库/防潮/防潮.textbundle/text.md"))), article);
}

void TestBundleImport::zipWithoutArticlesIsRefused()
{
    QTemporaryDir folder;
    const QString zip = folder.filePath(QStringLiteral("图.zip"));
    write(zip, makeZip({entryOf("图.png", noise(100))}));
    const auto unpacked = unpackBundle(zip, folder.filePath(QStringLiteral("库")));
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().code, ErrorCode::Invalid);
}

/// A bundle that a stranger unzipped is still a bag, and imports as the bundle would.
void TestBundleImport::bagFolder()
{
    QTemporaryDir folder;
    SampleLibrary library(folder.filePath(QStringLiteral("原稿")), QStringLiteral("旧文"));
    SampleLibrary::fill(&library);
    const QString bundle = folder.filePath(QStringLiteral("a.zip"));
    QVERIFY(writeBundle(bundle, library.contents()).has_value());
    QFile zip(bundle);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    const auto listing = checkZip(zip, bundle);
    for (const ZipEntry &entry : listing->entries) {
        QByteArray bytes;
        QVERIFY(readZipEntry(zip, entry, [&bytes](QByteArrayView piece) -> Result<void> {
                    bytes.append(piece.data(), piece.size());
                    return {};
                }).has_value());
        write(folder.filePath(entry.path), bytes);
    }
    const QString bag = folder.filePath(QStringLiteral("shiwen-bundle"));
    QVERIFY(verifyBundle(bag)->valid);
    const auto unpacked = unpackBundle(bag, folder.filePath(QStringLiteral("库")));
    QVERIFY2(unpacked.has_value(), unpacked ? "" : qPrintable(unpacked.error().message));
    QCOMPARE(treeOf(folder.filePath(QStringLiteral("库/旧文"))), treeOf(library.folder()));
    QCOMPARE(unpacked->notebook.size(), 2);
}

void TestBundleImport::bagFolderWithLinkIsRefused()
{
    QTemporaryDir folder;
    const QString bag = folder.filePath(QStringLiteral("袋"));
    makeBag(bag);
    QVERIFY(verifyBundle(bag)->valid);
    QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), bag + QStringLiteral("/data/x.md")));
    QVERIFY(!verifyBundle(bag)->valid);
    QVERIFY(!unpackBundle(bag, folder.filePath(QStringLiteral("库"))));
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("库"))));
}

void TestBundleImport::bagOfOtherMaker()
{
    QTemporaryDir folder;
    const QString bag = folder.filePath(QStringLiteral("袋"));
    makeBag(bag);
    const auto unpacked = unpackBundle(bag, folder.filePath(QStringLiteral("库")));
    QVERIFY2(unpacked.has_value(), unpacked ? "" : qPrintable(unpacked.error().message));
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("库/袋/文/防潮.md"))), article);
    write(bag + QStringLiteral("/data/文/防潮.md"), article + "改");
    const auto report = verifyBundle(bag);
    QVERIFY(!report->valid);
    QVERIFY(report->findings.constLast().message.contains(QStringLiteral("防潮.md")));
}

void TestBundleImport::folderThatIsNoBag()
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("文/防潮.md")), article);
    const auto unpacked = unpackBundle(folder.filePath(QStringLiteral("文")), folder.filePath(QStringLiteral("库")));
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().code, ErrorCode::Invalid);
}

void TestBundleImport::dryRunWritesNothing()
{
    QTemporaryDir folder;
    const QString zip = folder.filePath(QStringLiteral("旧.zip"));
    write(zip, makeZip({entryOf("防潮.md", article)}));
    const auto planned = unpackBundle(zip, folder.filePath(QStringLiteral("库")), true);
    QVERIFY(planned.has_value());
    QCOMPARE(planned->labels, QStringList{QStringLiteral("旧")});
    QCOMPARE(planned->files, 1);
    QCOMPARE(treeOf(folder.path()).size(), 1);
    RawEntry bad = entryOf("防潮.md", article);
    bad.crc = 7;
    write(zip, makeZip({bad}));
    QVERIFY(!unpackBundle(zip, folder.filePath(QStringLiteral("库")), true));
}

void TestBundleImport::existingLabelIsAConflict()
{
    QTemporaryDir folder;
    const QString zip = folder.filePath(QStringLiteral("旧.zip"));
    write(zip, makeZip({entryOf("防潮.md", article)}));
    write(folder.filePath(QStringLiteral("库/旧/我的.md")), "原有的\n");
    const auto before = treeOf(folder.path());
    const auto unpacked = unpackBundle(zip, folder.filePath(QStringLiteral("库")));
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().code, ErrorCode::Conflict);
    QCOMPARE(treeOf(folder.path()), before);
}

void TestBundleImport::hostileLabelsAndNames()
{
    QTemporaryDir folder;
    const QString bag = folder.filePath(QStringLiteral("袋"));
    const QByteArray list =
        R"({"schema":"shiwen-library","version":1,"folders":[{"label":"../../外","folder":"甲"},{"label":".ssh","folder":"乙"}],)"
        R"("renamed":[{"folder":"甲","path":"a.md","original_path":"../../b.md"},{"folder":"乙","path":"a.md","original_path":"c.md"}]})"
        "\n";
    QByteArray manifest;
    for (const auto &[path, bytes] : {std::pair(QStringLiteral("data/library/甲/a.md"), article),
                                      std::pair(QStringLiteral("data/library/乙/a.md"), article),
                                      std::pair(QStringLiteral("data/library/乙/c.md"), article),
                                      std::pair(QStringLiteral("data/meta/library.jsonl"), list)}) {
        write(bag + QLatin1Char('/') + path, bytes);
        manifest += sha256(bytes).toHex() + "  " + path.toUtf8() + '\n';
    }
    write(bag + QStringLiteral("/bagit.txt"), bag::declaration());
    write(bag + QStringLiteral("/manifest-sha256.txt"), manifest);
    const auto unpacked = unpackBundle(bag, folder.filePath(QStringLiteral("深/库")));
    QVERIFY2(unpacked.has_value(), unpacked ? "" : qPrintable(unpacked.error().message));
    const auto tree = treeOf(folder.filePath(QStringLiteral("深")));
    QCOMPARE(tree.keys(),
             (QStringList{QStringLiteral("库"), QStringLiteral("库/_.ssh"), QStringLiteral("库/_.ssh/a.md"),
                          QStringLiteral("库/_.ssh/c.md"), QStringLiteral("库/甲"), QStringLiteral("库/甲/a.md")}));
}

void TestBundleImport::cancelLeavesNothing()
{
    QTemporaryDir folder;
    const QString zip = folder.filePath(QStringLiteral("旧.zip"));
    write(zip, makeZip({entryOf("a.md", article), entryOf("b.md", article)}));
    int asked = 0;
    const Monitor monitor{{}, [&] {
                              return ++asked > 1;
                          }};
    const auto unpacked = unpackBundle(zip, folder.filePath(QStringLiteral("库")), false, monitor);
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().code, ErrorCode::Cancelled);
    QCOMPARE(treeOf(folder.path()).size(), 1);
}

void TestBundleImport::missingFileIsNotFound()
{
    QTemporaryDir folder;
    const auto report = verifyBundle(folder.filePath(QStringLiteral("没有.zip")));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestBundleImport)
#include "tst_bundle_import.moc"
