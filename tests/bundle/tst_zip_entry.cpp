// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip_check.h"
#include "zip_maker.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

using namespace shiwen;

class TestZipEntry : public QObject
{
    Q_OBJECT

private slots:
    void unpacksWhatWasPacked();
    void survivesEveryFlippedByte();
    void contentMustMatchHeader_data();
    void contentMustMatchHeader();
    void bombStopsAtItsDeclaredSize();
};

namespace {

const QByteArray text = "纸张怕光，怕潮，也怕热。\n";

Result<ZipListing> check(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return checkZip(buffer, QStringLiteral("t.zip"));
}

Result<QByteArray> contentOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto listing = checkZip(buffer, QStringLiteral("t.zip"));
    if (!listing)
        return listing.error();
    QByteArray all;
    for (const ZipEntry &entry : listing->entries) {
        const auto read = readZipEntry(buffer, entry, [&all](QByteArrayView piece) -> Result<void> {
            all.append(piece.data(), piece.size());
            return {};
        });
        if (!read)
            return read.error();
    }
    return all;
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

} // namespace

void TestZipEntry::unpacksWhatWasPacked()
{
    RawEntry packed = named("b.md");
    packed.method = 8;
    packed.content = QByteArray(700000, 'x') + text;
    // Beyond 100 : 1 it would be refused, so a part of it is hard to pack.
    quint32 state = 1;
    for (qsizetype i = 0; i < 100000; ++i)
        packed.content[i] = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
    const auto content = contentOf(makeZip({named("a.md"), packed}));
    QVERIFY2(content.has_value(), content ? "" : qPrintable(content.error().message));
    QCOMPARE(*content, text + packed.content);
}

void TestZipEntry::survivesEveryFlippedByte()
{
    RawEntry packed = named("b.md");
    packed.method = 8;
    const QByteArray good = makeZip({named("a.md"), packed});
    const QByteArray content = *contentOf(good);
    for (qsizetype at = 0; at < good.size(); ++at)
        for (const int mask : {0x01, 0x80, 0xFF}) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad.at(at) ^ mask);
            const auto read = contentOf(bad);
            if (read)
                QCOMPARE(*read, content);
        }
}

void TestZipEntry::contentMustMatchHeader_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::newRow("wrong CRC") << changed([](RawEntry &e) { e.crc = 1; });
    QTest::newRow("wrong CRC, deflated") << changed([](RawEntry &e) {
        e.crc = 1;
        e.method = 8;
    });
    QTest::newRow("less than it says") << changed([](RawEntry &e) {
        e.size = 60;
        e.method = 8;
    });
    QTest::newRow("more than it says") << changed([](RawEntry &e) {
        e.size = 10;
        e.method = 8;
    });
    QTest::newRow("bytes after the stream") << changed([](RawEntry &e) {
        e.method = 8;
        e.packed = deflated(text) + "xx";
    });
    QTest::newRow("cut stream") << changed([](RawEntry &e) {
        e.method = 8;
        e.packed = deflated(text).chopped(4);
    });
    QTest::newRow("no stream") << changed([](RawEntry &e) {
        e.method = 8;
        e.packed = QByteArray(40, '\xFF');
    });
    QTest::newRow("nothing") << changed([](RawEntry &e) {
        e.method = 8;
        e.packed = QByteArray();
    });
}

void TestZipEntry::contentMustMatchHeader()
{
    QFETCH(QByteArray, zip);
    QVERIFY(check(zip).has_value());
    const auto content = contentOf(zip);
    QVERIFY(!content);
    QCOMPARE(content.error().code, ErrorCode::Invalid);
}

void TestZipEntry::bombStopsAtItsDeclaredSize()
{
    quint32 crc = 0;
    const QByteArray zeros = deflatedZeros(1024, &crc);
    QVERIFY(zeros.size() < 2 * 1024 * 1024);
    QElapsedTimer timer;
    timer.start();
    const auto honest = check(changed([&](RawEntry &e) {
        e.name = "a.png";
        e.method = 8;
        e.packed = zeros;
        e.size = 1024U << 20;
        e.crc = crc;
    }));
    QVERIFY(!honest);
    QCOMPARE(honest.error().code, ErrorCode::Refused);
    const auto lying = contentOf(changed([&](RawEntry &e) {
        e.name = "a.png";
        e.method = 8;
        e.packed = zeros;
        e.size = 1000000;
        e.crc = crc;
    }));
    QVERIFY(!lying);
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(TestZipEntry)
#include "tst_zip_entry.moc"
