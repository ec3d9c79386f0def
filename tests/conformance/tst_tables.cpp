// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The tables in src/text are what the scripts in resources/tables make of the published data, byte for byte.
class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void madeAnew_data();
    void madeAnew();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestTables::initTestCase()
{
    QProcess fetch;
    fetch.start(QStringLiteral("sh"), {QStringLiteral(SHIWEN_TABLES_SCRIPT), QStringLiteral(SHIWEN_TABLES_FOLDER)});
    QVERIFY(fetch.waitForFinished(120'000));
    if (fetch.exitCode() != 0)
        QSKIP(("The tables are not compared: " + fetch.readAllStandardOutput().trimmed()).constData());
}

void TestTables::madeAnew_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("table");
    QTest::newRow("folding") << QStringLiteral("generate_tables.py") << QStringLiteral("character_data.inc");
    QTest::newRow("pinyin") << QStringLiteral("generate_pinyin.py") << QStringLiteral("pinyin_data.inc");
}

void TestTables::madeAnew()
{
    QFETCH(QString, script);
    QFETCH(QString, table);
    const QTemporaryDir dir;
    const QString made = dir.filePath(table);
    QProcess python;
    // -B: nothing is written beside the scripts.
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-B"), QStringLiteral(SHIWEN_SOURCE "/resources/tables/") + script,
                  QStringLiteral(SHIWEN_TABLES_FOLDER), made});
    QVERIFY(python.waitForFinished(120'000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QByteArray committed = contentOf(QStringLiteral(SHIWEN_SOURCE "/src/text/") + table);
    QVERIFY(!committed.isEmpty());
    QVERIFY2(contentOf(made) == committed, qPrintable(table + QStringLiteral(" is not what its script makes")));
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
