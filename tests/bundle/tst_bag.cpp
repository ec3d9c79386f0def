// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bag.h"

#include <QTest>

using namespace shiwen;

class TestBag : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites();
    void declarations_data();
    void declarations();
    void manifestLines_data();
    void manifestLines();
    void infoFields();
    void refusesBadOxum_data();
    void refusesBadOxum();
};

static const QByteArray digest(64, 'a');

void TestBag::readsWhatItWrites()
{
    const QByteArray raw = QByteArray::fromHex(digest);
    const QByteArray text = bag::manifest({{QStringLiteral("data/文.md"), raw}, {QStringLiteral("data/a b.md"), raw}});
    QCOMPARE(text, digest + "  data/a b.md\n" + digest + "  data/文.md\n");
    const auto manifest = bag::readManifest(QStringLiteral("manifest-sha256.txt"), text, {1, 0});
    QVERIFY(manifest.has_value());
    QCOMPARE(manifest->digests.value(QStringLiteral("data/文.md")), raw);
    QCOMPARE(manifest->digests.size(), 2);
    QVERIFY(bag::readDeclaration(bag::declaration()).has_value());
}

void TestBag::declarations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("CRLF") << QByteArray("BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8\r\n") << true;
    QTest::newRow("0.97") << QByteArray("BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n") << true;
    QTest::newRow("no last line end") << QByteArray("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8") << true;
    QTest::newRow("newer") << QByteArray("BagIt-Version: 1.1\nTag-File-Character-Encoding: UTF-8\n") << false;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
                                     << false;
    QTest::newRow("space before the colon")
        << QByteArray("BagIt-Version : 1.0\nTag-File-Character-Encoding: UTF-8\n") << false;
    QTest::newRow("two spaces") << QByteArray("BagIt-Version:  1.0\nTag-File-Character-Encoding: UTF-8\n") << false;
    QTest::newRow("third line") << QByteArray("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\nx: y\n")
                                << false;
    QTest::newRow("one line") << QByteArray("BagIt-Version: 1.0\n") << false;
    QTest::newRow("other encoding") << QByteArray("BagIt-Version: 1.0\nTag-File-Character-Encoding: GBK\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestBag::declarations()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    QCOMPARE(bag::readDeclaration(text).has_value(), good);
}

void TestBag::manifestLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("one space") << digest + " data/a" << QStringLiteral("data/a");
    QTest::newRow("tab") << digest + "\tdata/a\n" << QStringLiteral("data/a");
    QTest::newRow("upper case") << digest.toUpper() + "  data/a\n" << QStringLiteral("data/a");
    QTest::newRow("escaped percent") << digest + "  data/50%25\n" << QStringLiteral("data/50%");
    QTest::newRow("dot slash") << digest + "  ./data/a\n" << QStringLiteral("data/a");
    QTest::newRow("inner spaces") << digest + "  data/a  b\n" << QStringLiteral("data/a  b");
    QTest::newRow("short digest") << digest.left(62) + "  data/a\n" << QString();
    QTest::newRow("no path") << digest + "  \n" << QString();
    QTest::newRow("not hexadecimal") << QByteArray(64, 'g') + "  data/a\n" << QString();
    QTest::newRow("parent") << digest + "  data/../../a\n" << QString();
    QTest::newRow("absolute") << digest + "  /data/a\n" << QString();
    QTest::newRow("home") << digest + "  ~/data/a\n" << QString();
    QTest::newRow("outside the payload") << digest + "  meta/a\n" << QString();
    QTest::newRow("line feed in a path") << digest + "  data/a%0Ab\n" << QString();
    QTest::newRow("twice") << digest + "  data/a\n" + digest + "  data/a\n" << QString();
    QTest::newRow("empty line") << "\n" + digest + "  data/a\n" << QString();
    QTest::newRow("not UTF-8") << digest + "  data/\xC4\xE3\n" << QString();
}

void TestBag::manifestLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    const auto manifest = bag::readManifest(QStringLiteral("manifest-sha256.txt"), text, {1, 0});
    QCOMPARE(manifest.has_value(), !path.isEmpty());
    if (manifest)
        QCOMPARE(manifest->digests.keys(), QStringList{path});
}

void TestBag::infoFields()
{
    const auto fields = bag::readInfo("Source-Organization: 江城\n  图书馆\nPayload-Oxum: 5.1\n");
    QVERIFY(fields.has_value());
    QCOMPARE(fields->size(), 2);
    QCOMPARE(fields->at(0).second, QStringLiteral("江城 图书馆"));
    QCOMPARE(bag::readOxum(fields->at(1).second)->bytes, 5);
    QVERIFY(!bag::readInfo("没有冒号\n"));
    QCOMPARE(bag::info({{QStringLiteral("A"), QStringLiteral("乙")}}), QByteArray("A: 乙\n"));
}

void TestBag::refusesBadOxum_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"", "5", "5.", ".1", "5.1.1", "-5.1", "5,1", "99999999999999999999.1"})
        QTest::newRow(value) << QString::fromLatin1(value);
}

void TestBag::refusesBadOxum()
{
    QFETCH(QString, value);
    QVERIFY(!bag::readOxum(value));
}

QTEST_GUILESS_MAIN(TestBag)
#include "tst_bag.moc"
