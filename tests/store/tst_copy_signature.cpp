// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copy_signature.h"

#include <QTest>

using namespace shiwen;

/// How signatures are kept as bytes.
class TestCopySignature : public QObject
{
    Q_OBJECT

private slots:
    void binsComeBackAsTheyWere();
    void linesComeBackAsTheyWere();
    void anyBytesAreRead();
};

namespace {

QString someText()
{
    QString text;
    for (int line = 0; line < 40; ++line)
        text += QStringLiteral("第%1段：旧书要晾在没有太阳的地方，%2天翻一面\n").arg(line).arg(line * 7);
    return text;
}

} // namespace

void TestCopySignature::binsComeBackAsTheyWere()
{
    const CopySignature signature = copySignature(QStringLiteral("晾书"), someText());
    QCOMPARE(signature.bins.size(), qsizetype(128 * binBits / 8));
    QCOMPARE(unpackedBins(signature.bins), minHash(countedUnits(cutForCopies(someText()))));
}

void TestCopySignature::linesComeBackAsTheyWere()
{
    const CopySignature signature = copySignature(QStringLiteral("晾书"), someText());
    const std::vector<LineMark> lines = lineMarks(cutForCopies(someText()));
    QVERIFY(lines.size() > 20);
    QCOMPARE(signature.lines.size(), qsizetype(lines.size()) * lineMarkBytes);
    QVERIFY(unpackedLines(signature.lines) == lines);
    QVERIFY(unpackedLines({}).empty());
}

void TestCopySignature::anyBytesAreRead()
{
    for (int size = 0; size < 300; ++size) {
        const QByteArray bytes(size, char(size));
        (void)unpackedBins(bytes);
        QCOMPARE(unpackedLines(bytes).size(), std::size_t(size / lineMarkBytes));
    }
}

QTEST_APPLESS_MAIN(TestCopySignature)
#include "tst_copy_signature.moc"
