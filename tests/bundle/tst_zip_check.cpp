// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip_check.h"
#include "zip_maker.h"

#include <QBuffer>
#include <QTest>

using namespace shiwen;

Q_DECLARE_METATYPE(shiwen::ErrorCode)

class TestZipCheck : public QObject
{
    Q_OBJECT

private slots:
    void readsOrdinaryZips();
    void refusesHostileZips_data();
    void refusesHostileZips();
    void refusesEveryTruncation();
    void decodesNames_data();
    void decodesNames();
};

namespace {

const QByteArray text = "纸张怕光，怕潮，也怕热。\n";

Result<ZipListing> check(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return checkZip(buffer, QStringLiteral("t.zip"));
}

RawEntry named(const QByteArray &name)
{
    RawEntry entry;
    entry.name = name;
    entry.content = text;
    return entry;
}

template <typename Change> QByteArray changed(Change change)
{
    RawEntry entry = named("a.md");
    change(entry);
    return makeZip({entry});
}

QByteArray withBytes(QByteArray zip, qsizetype fromEnd, const QByteArray &bytes)
{
    return zip.replace(zip.size() - fromEnd, bytes.size(), bytes);
}

} // namespace

void TestZipCheck::readsOrdinaryZips()
{
    RawEntry folder = named("图/");
    folder.content.clear();
    folder.external = 040755U << 16 | 0x10;
    RawEntry late = named("图/乙.md");
    late.method = 8;
    late.descriptor = true;
    const auto listing = check(makeZip({named("甲.md"), folder, late}));
    QVERIFY2(listing.has_value(), listing ? "" : qPrintable(listing.error().message));
    QCOMPARE(listing->entries.size(), 3);
    QVERIFY(listing->entries.at(1).folder);
    QCOMPARE(listing->entries.at(2).path, QStringLiteral("图/乙.md"));
    QVERIFY(!listing->departure.isEmpty());
    const auto plain = check(makeZip({named("a.md"), named("b.md")}));
    QCOMPARE(plain->departure, QString());
    QVERIFY(check(makeZip({}))->entries.isEmpty());
}

void TestZipCheck::refusesHostileZips_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QByteArray &zip, ErrorCode code = ErrorCode::Refused) {
        QTest::newRow(name) << zip << code;
    };
    row("empty", QByteArray(), ErrorCode::Invalid);
    row("text", text.repeated(10), ErrorCode::Invalid);
    row("traversal", makeZip({named("../x.md")}));
    row("absolute", makeZip({named("/x.md")}));
    row("drive", makeZip({named("c:/x.md")}));
    row("backslash", makeZip({named("..\\x.md")}));
    row("NUL in the name", makeZip({named(QByteArray("a\0b.md", 6))}));
    row("bidi name", makeZip({named("a\xE2\x80\xAEgnp.md")}));
    row("reserved name", makeZip({named("aux.md")}));
    row("long name", makeZip({named(QByteArray(256, 'a'))}));
    row("very long path", makeZip({named(QByteArray("a/").repeated(600) + "a")}));
    row("deep", makeZip({named(QByteArray("a/").repeated(40) + "a")}));
    row("no name", makeZip({named("")}));
    row("symlink", changed([](RawEntry &e) { e.external = 0120777U << 16; }));
    row("device", changed([](RawEntry &e) { e.external = 0020666U << 16; }));
    row("FIFO", changed([](RawEntry &e) { e.external = 0010666U << 16; }));
    row("folder without slash", changed([](RawEntry &e) { e.external = 0x10; }));
    row("encrypted", changed([](RawEntry &e) { e.flags |= 1; }));
    row("strongly encrypted", changed([](RawEntry &e) { e.flags |= 1 << 6; }));
    row("masked headers", changed([](RawEntry &e) { e.flags |= 1 << 13; }));
    row("LZMA", changed([](RawEntry &e) { e.method = 14; }));
    row("bad UTF-8 with bit 11", makeZip({named("\xC4\xE3.md")}));
    row("neither UTF-8 nor GB18030", changed([](RawEntry &e) {
            e.name = "\xFF\xFE.md";
            e.flags = 0;
        }));
    row("same name", makeZip({named("a.md"), named("a.md")}));
    row("same name but case", makeZip({named("a.md"), named("A.md")}));
    row("same name but NFC", makeZip({named("caf\xC3\xA9.md"), named("cafe\xCC\x81.md")}));
    row("file and folder", makeZip({named("a"), named("a/b.md")}));
    row("local name differs", changed([](RawEntry &e) { e.localName = "b.md"; }));
    row("local size differs", changed([](RawEntry &e) { e.localSize = 5; }));
    row("stored sizes differ", changed([](RawEntry &e) { e.size = 300000; }), ErrorCode::Invalid);
    row("data beyond the end", changed([](RawEntry &e) {
            e.packedSize = 5000;
            e.size = 5000;
        }));
    row("4 GB lie", changed([](RawEntry &e) {
            e.size = 4000000000U;
            e.method = 8;
        }));
    row("large text", changed([](RawEntry &e) {
            e.size = 65U << 20;
            e.method = 8;
            e.packed = QByteArray(1 << 20, 'x');
        }));
    row("ratio", changed([](RawEntry &e) {
            e.content = QByteArray(300000, ' ');
            e.method = 8;
        }));
    row("folder with content", makeZip({named("a/")}));
    RawEntry twin = named("b.md");
    twin.offset = 0;
    row("two entries on one header", makeZip({named("a.md"), twin}));
    RawEntry outer = named("a.md");
    outer.content = makeZip({named("b.md")});
    RawEntry inner = named("b.md");
    inner.offset = 34;
    row("an entry inside another", makeZip({outer, inner}));
    RawEntry lost = named("b.md");
    lost.offset = 0x00FFFFFF;
    row("header beyond the end", makeZip({lost}), ErrorCode::Invalid);
    const QByteArray good = makeZip({named("a.md")});
    row("bytes after the end", good + "x", ErrorCode::Invalid);
    row("bytes before the start", "x" + good, ErrorCode::Invalid);
    row("count too high", withBytes(good, 14, QByteArray("\x02\0\x02\0", 4)), ErrorCode::Invalid);
    row("count too low", withBytes(good, 14, QByteArray("\0\0\0\0", 4)), ErrorCode::Invalid);
    row("split archive", withBytes(good, 18, QByteArray("\x01\0", 2)));
    row("ZIP64 count", withBytes(good, 14, QByteArray("\xFF\xFF\xFF\xFF", 4)));
    row("ZIP64 size", changed([](RawEntry &e) { e.size = 0xFFFFFFFF; }));
    QByteArray locator = good;
    locator.insert(good.size() - 22, "PK\x06\x07" + QByteArray(16, '\0'));
    row("ZIP64 locator", locator);
}

void TestZipCheck::refusesHostileZips()
{
    QFETCH(QByteArray, zip);
    QFETCH(ErrorCode, code);
    const auto listing = check(zip);
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, code);
    QVERIFY(listing.error().message.contains(QLatin1String("t.zip")));
}

void TestZipCheck::refusesEveryTruncation()
{
    const QByteArray good = makeZip({named("a.md"), named("b.md")});
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY2(!check(good.left(size)), qPrintable(QString::number(size)));
}

void TestZipCheck::decodesNames_data()
{
    QTest::addColumn<QList<QByteArray>>("raw");
    QTest::addColumn<QStringList>("names");
    using Raw = QList<QByteArray>;
    QTest::newRow("UTF-8") << Raw{"\xE4\xB8\xAD.md"} << QStringList{QStringLiteral("中.md")};
    QTest::newRow("GBK") << Raw{"\xD6\xD0\xCE\xC4/\xD2\xBB.md"} << QStringList{QStringLiteral("中文/一.md")};
    QTest::newRow("GB18030, four bytes") << Raw{"\x95\x32\x82\x36.md"} << QStringList{QStringLiteral("𠀀.md")};
    // The GBK bytes of 联通 are valid UTF-8 as well: its neighbour decides.
    QTest::newRow("GBK that looks like UTF-8")
        << Raw{"\xC1\xAA\xCD\xA8.md", "\xD6\xD0.md"} << QStringList{QStringLiteral("联通.md"), QStringLiteral("中.md")};
    QTest::newRow("ASCII") << Raw{"a.md"} << QStringList{QStringLiteral("a.md")};
}

void TestZipCheck::decodesNames()
{
    QFETCH(QList<QByteArray>, raw);
    QFETCH(QStringList, names);
    QList<RawEntry> entries;
    for (const QByteArray &name : raw) {
        entries.append(named(name));
        entries.last().flags = 0;
    }
    const auto listing = check(makeZip(entries));
    QVERIFY2(listing.has_value(), listing ? "" : qPrintable(listing.error().message));
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(listing->entries.at(i).path, names.at(i));
}

QTEST_GUILESS_MAIN(TestZipCheck)
#include "tst_zip_check.moc"
