// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_names.h"
#include "bundle/path_rules.h"

#include <QTest>

#include <algorithm>

using namespace shiwen;

class TestPathRules : public QObject
{
    Q_OBJECT

private slots:
    void acceptsOrdinaryPaths_data();
    void acceptsOrdinaryPaths();
    void refusesHostilePaths_data();
    void refusesHostilePaths();
    void setRefusesTwins();
    void portableNames_data();
    void portableNames();
    void portableNamesPassTheCheck();
    void namesDoNotDependOnOrder();
    void unchangedNamesComeFirst();
};

void TestPathRules::acceptsOrdinaryPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("Chinese") << QStringLiteral("_posts/2021-12-24-怎样备份.md");
    QTest::newRow("spaces and full-width marks") << QStringLiteral("为什么？ 这样：做.md");
    QTest::newRow("dots") << QStringLiteral("a..b/...c/等等….md");
    QTest::newRow("percent") << QStringLiteral("省下50%.md");
    QTest::newRow("emoji of several code points") << QStringLiteral("家👨‍👩‍👧.md");
    QTest::newRow("device name inside a word") << QStringLiteral("console/auxiliary.md");
    QTest::newRow("longest component") << QString(251, QLatin1Char('a')) + QStringLiteral(".png");
    QTest::newRow("deepest") << QStringLiteral("a/").repeated(31) + QLatin1Char('b');
}

void TestPathRules::acceptsOrdinaryPaths()
{
    QFETCH(QString, path);
    QCOMPARE(pathProblem(path), QString());
}

void TestPathRules::refusesHostilePaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("empty") << QString();
    QTest::newRow("absolute") << QStringLiteral("/etc/passwd");
    QTest::newRow("parent") << QStringLiteral("../x.md");
    QTest::newRow("parent inside") << QStringLiteral("a/../../x.md");
    QTest::newRow("parent at the end") << QStringLiteral("a/..");
    QTest::newRow("dot") << QStringLiteral("./a.md");
    QTest::newRow("empty part") << QStringLiteral("a//b.md");
    QTest::newRow("drive") << QStringLiteral("C:x.md");
    QTest::newRow("drive with slash") << QStringLiteral("c:/x.md");
    QTest::newRow("backslash") << QStringLiteral("..\\x.md");
    QTest::newRow("NUL character") << QStringLiteral("a") + QChar(0) + QStringLiteral(".md");
    QTest::newRow("line feed") << QStringLiteral("a\nb.md");
    QTest::newRow("delete") << QStringLiteral("a\x7f.md");
    QTest::newRow("bidi override") << QStringLiteral("图\u202Egnp.md");
    QTest::newRow("bidi isolate") << QStringLiteral("图\u2066.md");
    QTest::newRow("direction mark") << QStringLiteral("图\u200F.md");
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + QStringLiteral(".md");
    QTest::newRow("CON") << QStringLiteral("a/CON");
    QTest::newRow("nul.md") << QStringLiteral("nul.md");
    QTest::newRow("Com1.tar.gz") << QStringLiteral("Com1.tar.gz");
    QTest::newRow("LPT superscript") << QStringLiteral("LPT\u00B2.md");
    QTest::newRow("CON with a space") << QStringLiteral("CON .md");
    QTest::newRow("component too long") << QString(86, QChar(0x6587)) + QStringLiteral(".md");
    QTest::newRow("path too long") << QString(250, QLatin1Char('a')).append(QLatin1Char('/')).repeated(4) +
                                          QString(24, QLatin1Char('b'));
    QTest::newRow("too deep") << QStringLiteral("a/").repeated(32) + QLatin1Char('b');
}

void TestPathRules::refusesHostilePaths()
{
    QFETCH(QString, path);
    QVERIFY(!pathProblem(path).isEmpty());
}

void TestPathRules::setRefusesTwins()
{
    PathSet set;
    QVERIFY(set.addFile(QStringLiteral("a/Caf\u00E9.md")));
    QVERIFY(!set.addFile(QStringLiteral("a/Cafe\u0301.md")));
    QVERIFY(!set.addFile(QStringLiteral("A/caf\u00E9.MD")));
    QVERIFY(!set.addFile(QStringLiteral("a")));
    QVERIFY(!set.addFolder(QStringLiteral("a/caf\u00E9.md")));
    QVERIFY(!set.addFile(QStringLiteral("a/caf\u00E9.md/x")));
    QVERIFY(set.addFolder(QStringLiteral("a")));
    QVERIFY(set.addFolder(QStringLiteral("a")));
    QVERIFY(set.addFile(QStringLiteral("a/b.md")));
}

void TestPathRules::portableNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("portable");
    QTest::newRow("unchanged") << QStringLiteral("为什么？ 这样：做.md") << QStringLiteral("为什么？ 这样：做.md");
    QTest::newRow("percent") << QStringLiteral("省50%.md") << QStringLiteral("省50_.md");
    QTest::newRow("Windows characters") << QStringLiteral("a<b>:\"|?*.md") << QStringLiteral("a_b______.md");
    QTest::newRow("control and bidi") << QStringLiteral("a\n\u202Eb") << QStringLiteral("a__b");
    QTest::newRow("trailing dots") << QStringLiteral("未完...") << QStringLiteral("未完.._");
    QTest::newRow("trailing space") << QStringLiteral("未完 ") << QStringLiteral("未完_");
    QTest::newRow("device") << QStringLiteral("aux.md") << QStringLiteral("_aux.md");
    QTest::newRow("backslash") << QStringLiteral("a\\b") << QStringLiteral("a_b");
    QTest::newRow("lone surrogate") << QStringLiteral("a") + QChar(0xD800) << QStringLiteral("a_");
}

void TestPathRules::portableNames()
{
    QFETCH(QString, name);
    QFETCH(QString, portable);
    QCOMPARE(portableComponent(name), portable);
}

void TestPathRules::portableNamesPassTheCheck()
{
    const QString longName = QString(300, QChar(0x6587)) + QStringLiteral(".md");
    const QString portable = portableComponent(longName);
    QVERIFY(portable.endsWith(QLatin1String(".md")));
    QCOMPARE(pathProblem(portable), QString());
    QVERIFY(portableComponent(QString(301, QChar(0x6587)) + QStringLiteral(".md")) != portable);
    const QString deep = portablePath(QStringLiteral("文/").repeated(60) + longName, 28, 700);
    QCOMPARE(pathProblem(deep), QString());
    QCOMPARE(deep.count(QLatin1Char('/')), 1);
    QCOMPARE(pathProblem(withHashSuffix(deep, longName)), QString());
}

void TestPathRules::namesDoNotDependOnOrder()
{
    QList<BundleSource> files;
    for (const char *path : {"a%.md", "a_.md", "A_.md", "b/50%/x.png", "b/50_/x.png", "B"})
        for (const char *label : {"旧文", "旧文%", "旧文_"})
            files.append({QString::fromUtf8(label), QString::fromUtf8(path), QString()});
    const BundleNames names(files);
    std::reverse(files.begin(), files.end());
    const BundleNames reversed(files);
    PathSet set;
    for (const BundleSource &file : std::as_const(files)) {
        const QString path = names.pathOf(file.label, file.path);
        QCOMPARE(reversed.pathOf(file.label, file.path), path);
        const QString whole = names.folderOf(file.label) + QLatin1Char('/') + path;
        QVERIFY2(set.addFile(whole), qPrintable(whole));
        QVERIFY(!path.contains(QLatin1Char('%')));
    }
}

void TestPathRules::unchangedNamesComeFirst()
{
    const BundleNames names({{QStringLiteral("x"), QStringLiteral("a%.md"), QString()},
                             {QStringLiteral("x"), QStringLiteral("a_.md"), QString()}});
    QCOMPARE(names.pathOf(QStringLiteral("x"), QStringLiteral("a_.md")), QStringLiteral("a_.md"));
    QVERIFY(names.pathOf(QStringLiteral("x"), QStringLiteral("a%.md")).startsWith(QLatin1String("a_~")));
    QCOMPARE(names.renamed().size(), 1);
    QCOMPARE(names.renamed().constFirst().original, QStringLiteral("a%.md"));
}

QTEST_GUILESS_MAIN(TestPathRules)
#include "tst_path_rules.moc"
