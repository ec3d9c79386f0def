// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_entry.h"

#include <QTest>

using namespace shiwen;

class TestBundleVolume : public QObject
{
    Q_OBJECT

private slots:
    void namesTheYearsOfWhatIsTooLarge();
    void countsEntries();
    void timesFitIntoAZip();
};

namespace {

BundleEntry entryOf(const QString &name, qint64 packed)
{
    BundleEntry entry;
    entry.name = name;
    entry.packed = packed;
    return entry;
}

} // namespace

void TestBundleVolume::namesTheYearsOfWhatIsTooLarge()
{
    const qint64 gib = 1024LL * 1024 * 1024;
    QList<BundleEntry> entries{entryOf(QStringLiteral("a"), 2 * gib), entryOf(QStringLiteral("b"), gib)};
    const QMap<QString, QString> years{{QStringLiteral("a"), QStringLiteral("2019")},
                                       {QStringLiteral("c"), QStringLiteral("2021")}};
    QVERIFY(checkVolume(entries, years).has_value());
    entries.append(entryOf(QStringLiteral("c"), gib));
    const auto refused = checkVolume(entries, years);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    for (const char *word : {"2019: 2.00 GiB", "2021: 1.00 GiB", "no date: 1.00 GiB"})
        QVERIFY2(refused.error().message.contains(QLatin1String(word)), qPrintable(refused.error().message));
}

void TestBundleVolume::countsEntries()
{
    QList<BundleEntry> entries(65535, entryOf(QStringLiteral("a"), 1));
    QVERIFY(checkVolume(entries, {}).has_value());
    entries.append(entryOf(QStringLiteral("b"), 1));
    QVERIFY(!checkVolume(entries, {}));
}

void TestBundleVolume::timesFitIntoAZip()
{
    const qint64 first = 315532800000; // 1980-01-01T00:00:00Z
    const qint64 last = 4354819198000; // 2107-12-31T23:59:58Z
    QCOMPARE(zipTime(-5), first);
    QCOMPARE(zipTime(first + 3999), first + 2000);
    QCOMPARE(zipTime(last + 60000), last);
    QCOMPARE(zipTime(zipTime(1640313033123)), zipTime(1640313033123));
}

QTEST_GUILESS_MAIN(TestBundleVolume)
#include "tst_bundle_volume.moc"
