// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bag.h"
#include "bundle/bundle_reader.h"
#include "bundle/zip_check.h"
#include "core/hash.h"
#include "sample_library.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace shiwen;

class TestBundleRoundtrip : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameArticlesGiveSameBytes();
    void orderOfContentsDoesNotMatter();
    void secondBundleIsTheFirst();
    void importRestoresEverything();
    void containerHasTheOneForm();
    void manifestListsEveryPayloadFile();
    void payloadOxumAndDate();
    void libraryListTellsEverything();
    void notebookCanStayBehind();
    void unreadablePictureIsLeftOut();
    void missingArticleIsAnError();
    void existingFileIsKept();
    void cancelLeavesNothing();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QMap<QString, QByteArray> entriesOf(const QString &bundle) const;

    QTemporaryDir m_folder;
    SampleLibrary m_library{m_folder.filePath(QStringLiteral("原稿")), QStringLiteral("旧文 存档")};
    QString m_bundle;
};

void TestBundleRoundtrip::initTestCase()
{
    SampleLibrary::fill(&m_library);
    m_bundle = path(QStringLiteral("一.zip"));
    const auto report = writeBundle(m_bundle, m_library.contents());
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->articles, 7);
    QCOMPARE(report->bytes, QFileInfo(m_bundle).size());
    QVERIFY(report->skipped.isEmpty());
    const auto verified = verifyBundle(m_bundle);
    QVERIFY(verified.has_value());
    QVERIFY2(verified->valid, verified->findings.isEmpty() ? "" : qPrintable(verified->findings.first().message));
    QCOMPARE(verified->findings.size(), 0);
    QCOMPARE(verified->files, 11); // nine files, index.html and library.jsonl
}

QMap<QString, QByteArray> TestBundleRoundtrip::entriesOf(const QString &bundle) const
{
    QMap<QString, QByteArray> contents;
    QFile file(bundle);
    if (!file.open(QIODevice::ReadOnly))
        return contents;
    const auto listing = checkZip(file, bundle);
    for (const ZipEntry &entry : listing ? listing->entries : QList<ZipEntry>()) {
        QByteArray &content = contents[entry.path];
        const auto read = readZipEntry(file, entry, [&content](QByteArrayView piece) -> Result<void> {
            content.append(piece.data(), piece.size());
            return {};
        });
        if (!read)
            contents.clear();
    }
    return contents;
}

void TestBundleRoundtrip::sameArticlesGiveSameBytes()
{
    const QString other = path(QStringLiteral("另一个名字 2.zip"));
    QVERIFY(writeBundle(other, m_library.contents()).has_value());
    QCOMPARE(bytesOf(other), bytesOf(m_bundle));
    QCOMPARE(QFileInfo(other).permissions(), QFileInfo(m_bundle).permissions());
}

void TestBundleRoundtrip::orderOfContentsDoesNotMatter()
{
    BundleContents contents = m_library.contents();
    std::reverse(contents.articles.begin(), contents.articles.end());
    std::reverse(contents.files.begin(), contents.files.end());
    contents.files += contents.files;
    const QString other = path(QStringLiteral("反序.zip"));
    QVERIFY(writeBundle(other, contents).has_value());
    QCOMPARE(bytesOf(other), bytesOf(m_bundle));
}

void TestBundleRoundtrip::secondBundleIsTheFirst()
{
    const QString into = path(QStringLiteral("新机器"));
    const auto unpacked = unpackBundle(m_bundle, into);
    QVERIFY2(unpacked.has_value(), unpacked ? "" : qPrintable(unpacked.error().message));
    const QString again = path(QStringLiteral("再.zip"));
    const auto written = writeBundle(again, m_library.movedTo(into + QStringLiteral("/旧文 存档")).contents());
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
    QCOMPARE(bytesOf(again), bytesOf(m_bundle));
}

void TestBundleRoundtrip::importRestoresEverything()
{
    const QString into = path(QStringLiteral("深/一/层"));
    const auto unpacked = unpackBundle(m_bundle, into);
    QVERIFY2(unpacked.has_value(), unpacked ? "" : qPrintable(unpacked.error().message));
    QCOMPARE(unpacked->labels, QStringList{QStringLiteral("旧文 存档")});
    QCOMPARE(unpacked->files, 9);
    QCOMPARE(treeOf(into + QStringLiteral("/旧文 存档")), treeOf(m_library.folder()));
    QCOMPARE(treeOf(into).size(), treeOf(m_library.folder()).size() + 1);
    const QFileInfo original(m_library.folder() + QStringLiteral("/怎样备份.md"));
    const QFileInfo restored(into + QStringLiteral("/旧文 存档/怎样备份.md"));
    QCOMPARE(restored.lastModified(), original.lastModified());
    QCOMPARE(unpacked->notebook.size(), 2);
    QCOMPARE(unpacked->articlePaths.size(), 2);
    const qsizetype starred = unpacked->notebook.at(0).starred ? 0 : 1;
    const NotebookEntry &entry = unpacked->notebook.at(starred);
    const QString article = QStringLiteral("年份 2019/为什么？要校验：上.md");
    QCOMPARE(unpacked->articlePaths.at(starred), QStringLiteral("旧文 存档/") + article);
    QCOMPARE(entry.articleId, articleId(QStringLiteral("旧文 存档"), article));
    QCOMPARE(entry.addedTags, (QStringList{QStringLiteral("重读"), QStringLiteral("档案/纸张")}));
    QVERIFY(unpacked->notebook.at(1 - starred).read);
}

void TestBundleRoundtrip::containerHasTheOneForm()
{
    QFile file(m_bundle);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto listing = checkZip(file, m_bundle);
    QVERIFY(listing.has_value());
    QCOMPARE(listing->departure, QString()); // bit 11, mode, order, no extra fields, no gaps
    QHash<QString, ZipEntry> entries;
    for (const ZipEntry &entry : listing->entries) {
        QVERIFY(entry.path.startsWith(QLatin1String("shiwen-bundle/")));
        QVERIFY(!entry.path.contains(QLatin1Char('%')));
        entries.insert(entry.path, entry);
    }
    const QString library = QStringLiteral("shiwen-bundle/data/library/旧文 存档/");
    QVERIFY(entries.value(library + QStringLiteral("怎样备份.md")).deflated);
    QVERIFY(!entries.value(library + QStringLiteral("年份 2019/图/曲线.png")).deflated);
    QVERIFY(!entries.value(library + QStringLiteral("空白.md")).deflated); // would be beyond 90 : 1
    QVERIFY(entries.contains(library + QStringLiteral("省下50_的空间.md")));
    QVERIFY(entries.contains(library + QStringLiteral("未完.._/图_1.png")));
    const QDateTime newest(QDate(2021, 1, 2), QTime(0, 0), Qt::UTC);
    QCOMPARE(entries.value(QStringLiteral("shiwen-bundle/data/index.html")).modified, newest.toMSecsSinceEpoch());
    QCOMPARE(entries.value(library + QStringLiteral("空白.md")).modified,
             newest.addSecs(12 - 86400).toMSecsSinceEpoch());
}

void TestBundleRoundtrip::manifestListsEveryPayloadFile()
{
    const auto contents = entriesOf(m_bundle);
    const QString root = QStringLiteral("shiwen-bundle/");
    for (const auto &[file, payload] : {std::pair(QStringLiteral("manifest-sha256.txt"), true),
                                        std::pair(QStringLiteral("tagmanifest-sha256.txt"), false)}) {
        const auto manifest = bag::readManifest(file, contents.value(root + file), {1, 0});
        QVERIFY(manifest.has_value());
        for (auto entry = contents.cbegin(); entry != contents.cend(); ++entry) {
            const QString path = entry.key().mid(root.size());
            if (path.startsWith(QLatin1String("data/")) == payload && !path.startsWith(QLatin1String("tagmanifest")))
                QCOMPARE(manifest->digests.value(path), sha256(entry.value()));
        }
    }
}

void TestBundleRoundtrip::payloadOxumAndDate()
{
    const auto contents = entriesOf(m_bundle);
    qint64 bytes = 0;
    int files = 0;
    for (auto entry = contents.cbegin(); entry != contents.cend(); ++entry)
        if (entry.key().startsWith(QLatin1String("shiwen-bundle/data/"))) {
            bytes += entry.value().size();
            ++files;
        }
    const QByteArray info = contents.value(QStringLiteral("shiwen-bundle/bag-info.txt"));
    QVERIFY(info.contains("Payload-Oxum: " + QByteArray::number(bytes) + "." + QByteArray::number(files) + "\n"));
    QVERIFY(info.contains("Bagging-Date: 2021-01-02\n"));
}

void TestBundleRoundtrip::libraryListTellsEverything()
{
    const auto lines =
        entriesOf(m_bundle).value(QStringLiteral("shiwen-bundle/data/meta/library.jsonl")).trimmed().split('\n');
    QCOMPARE(lines.size(), 8);
    const QJsonObject header = QJsonDocument::fromJson(lines.at(0)).object();
    QCOMPARE(header.value(QStringLiteral("schema")).toString(), QStringLiteral("shiwen-library"));
    QCOMPARE(header.value(QStringLiteral("version")).toInt(), 1);
    bool found = false;
    for (const QByteArray &line : lines.mid(1)) {
        const QJsonObject article = QJsonDocument::fromJson(line).object();
        for (const char *key :
             {"id",      "label",      "path",     "mtime",   "sha256",     "title",        "date",   "author",
              "account", "account_id", "reposter", "source",  "url",        "archive_urls", "status", "lang",
              "tags",    "added_tags", "read",     "starred", "highlights", "image_refs"})
            QVERIFY2(article.contains(QLatin1String(key)), key);
        if (article.value(QStringLiteral("path")) != QStringLiteral("省下50_的空间.md"))
            continue;
        found = true;
        QCOMPARE(article.value(QStringLiteral("original_path")).toString(), QStringLiteral("省下50%的空间.md"));
        QCOMPARE(article.value(QStringLiteral("mtime")).toString(), QStringLiteral("2021-01-01T00:00:06Z"));
        const QByteArray content = bytesOf(m_library.folder() + QStringLiteral("/省下50%的空间.md"));
        QCOMPARE(article.value(QStringLiteral("sha256")).toString(), QString::fromLatin1(sha256(content).toHex()));
    }
    QVERIFY(found);
}

void TestBundleRoundtrip::notebookCanStayBehind()
{
    const QString other = path(QStringLiteral("无笔记.zip"));
    QVERIFY(writeBundle(other, m_library.contents(), {.withNotebook = false}).has_value());
    const QByteArray list = entriesOf(other).value(QStringLiteral("shiwen-bundle/data/meta/library.jsonl"));
    for (const char *word : {"starred", "added_tags", "重读", "\"read\"", "highlights"})
        QVERIFY2(!list.contains(word), word);
    const auto unpacked = unpackBundle(other, path(QStringLiteral("无笔记")));
    QVERIFY(unpacked.has_value());
    QVERIFY(unpacked->notebook.isEmpty());
}

void TestBundleRoundtrip::unreadablePictureIsLeftOut()
{
    BundleContents contents = m_library.contents();
    contents.files.append(
        {QStringLiteral("旧文 存档"), QStringLiteral("不见了.png"), path(QStringLiteral("没有.png"))});
    const QString other = path(QStringLiteral("缺图.zip"));
    const auto report = writeBundle(other, contents);
    QVERIFY(report.has_value());
    QCOMPARE(report->skipped.size(), 1);
    QVERIFY(report->skipped.first().contains(QStringLiteral("不见了.png")));
    QVERIFY(verifyBundle(other)->valid);
}

void TestBundleRoundtrip::missingArticleIsAnError()
{
    BundleContents contents = m_library.contents();
    contents.files[0].absolute = path(QStringLiteral("没有.md"));
    const QString other = path(QStringLiteral("缺文.zip"));
    const auto report = writeBundle(other, contents);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(other));
}

void TestBundleRoundtrip::existingFileIsKept()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("有.zip"));
    QVERIFY(QFile::copy(path(QStringLiteral("原稿/怎样备份.md")), target));
    const QByteArray before = bytesOf(target);
    const auto report = writeBundle(target, m_library.contents());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Conflict);
    QCOMPARE(bytesOf(target), before);
    QVERIFY(writeBundle(target, m_library.contents(), {.overwrite = true}).has_value());
    QCOMPARE(bytesOf(target), bytesOf(m_bundle));
    QCOMPARE(treeOf(folder.path()).size(), 1);
}

void TestBundleRoundtrip::cancelLeavesNothing()
{
    QTemporaryDir folder;
    for (int limit = 0; limit < 30; ++limit) {
        int asked = 0;
        const Monitor monitor{{}, [&] {
                                  return ++asked > limit;
                              }};
        const auto report = writeBundle(folder.filePath(QStringLiteral("a.zip")), m_library.contents(), {}, monitor);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY(treeOf(folder.path()).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestBundleRoundtrip)
#include "tst_bundle_roundtrip.moc"
