// SPDX-License-Identifier: GPL-3.0-or-later
#include "shiwenctl_fixture.h"

using namespace shiwen;

/// The command line as other programs rely on it: words, exit codes, JSON.
class TestShiwenctl : public QObject, protected ShiwenctlFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { addTwoArticles(); }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{"frobnicate"};
        QTest::newRow("unknown option") << QStringList{"list", "--frob"};
        QTest::newRow("option without value") << QStringList{"list", "--limit"};
        QTest::newRow("no number") << QStringList{"list", "--limit", "x"};
        QTest::newRow("unknown order") << QStringList{"list", "--sort", "size"};
        QTest::newRow("unknown facet") << QStringList{"facets", "colour"};
        QTest::newRow("unknown format") << QStringList{"show", "x", "--as", "pdf"};
        QTest::newRow("save a search without a query") << QStringList{"save-search", "x"};
        QTest::newRow("forget no search") << QStringList{"forget-search"};
        QTest::newRow("search for nothing") << QStringList{"search"};
        QTest::newRow("export without choice") << QStringList{"export", "--format", "bundle", "x.zip"};
    }

    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.startsWith("shiwenctl: "));
        QCOMPARE(outcome.out, QByteArray());
    }

    void listIsNewestFirst()
    {
        const Outcome outcome = run({"list", "--json"});
        QCOMPARE(outcome.code, 0);
        const QJsonArray articles = outcome.json().value("articles").toArray();
        QCOMPARE(outcome.json().value("total").toInt(), 2);
        QCOMPARE(articles.at(0)["title"].toString(), QStringLiteral("护书记"));
        QCOMPARE(articles.at(1)["date"].toString(), QStringLiteral("2020-02-03"));
        QVERIFY(articles.at(0)["url"].isNull());
    }

    void offsetAndLimitCutThePage()
    {
        const QJsonObject page = run({"list", "--offset", "1", "--limit", "1", "--json"}).json();
        QCOMPARE(page.value("total").toInt(), 2);
        QCOMPARE(page.value("articles").toArray().size(), 1);
        QCOMPARE(page.value("articles")[0]["title"].toString(), QStringLiteral("修书记"));
    }

    void aWordWithOneDashBelongsToTheQuery()
    {
        const Outcome outcome = run({"search", "糨糊", "-破口", "--json"});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json().value("query").toString(), QStringLiteral("糨糊 -破口"));
        QCOMPARE(outcome.json().value("articles").toArray().size(), 1);
        QCOMPARE(outcome.json().value("articles")[0]["title"].toString(), QStringLiteral("护书记"));
        QVERIFY(
            outcome.json().value("articles")[0]["snippet"].toString().contains(QStringLiteral("<mark>糨糊</mark>")));
    }

    void aSearchWithoutAHitIsOne()
    {
        const Outcome outcome = run({"search", "樟脑丸", "--json"});
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.json().value("total").toInt(), 0);
    }

    void explainSaysWhatWasUnderstood()
    {
        const QString words = QStringLiteral("Articles with “糨糊”; without “破口”.");
        const Outcome text = run({"search", "--explain", "糨糊", "-破口"});
        QCOMPARE(text.code, 0);
        QCOMPARE(QString::fromUtf8(text.out).section(u'\n', 0, 0), words);
        const QJsonObject json = run({"list", "--explain", "糨糊", "-破口", "--json"}).json();
        QCOMPARE(json.value("explanation").toString(), words);
        QVERIFY(!run({"search", "糨糊", "--json"}).json().contains("explanation"));
    }

    void savedSearchesAreKeptAndUsed()
    {
        QCOMPARE(run({"save-search", "纸 张", "tag:纸张", "OR", "\"补破"}).code, 0);
        QCOMPARE(run({"save-search", "纸 张", "别的"}).code, 3);
        QCOMPARE(run({"save-search", "霉", "tag:无"}).code, 0);
        QCOMPARE(run({"save-search", "霉", "tag:防霉", "--force"}).code, 0);
        const QJsonArray searches = run({"searches", "--json"}).json().value("searches").toArray();
        QCOMPARE(searches.size(), 2);
        QCOMPARE(searches.at(0)["name"].toString(), QStringLiteral("纸 张"));
        QCOMPARE(searches.at(0)["query"].toString(), QStringLiteral("tag:纸张 OR \"补破"));
        QCOMPARE(searches.at(1)["query"].toString(), QStringLiteral("tag:防霉"));

        QCOMPARE(run({"search", "--saved", "纸 张", "--json"}).json().value("total").toInt(), 1);
        // More words narrow the saved search, whatever is open in it.
        QCOMPARE(run({"search", "--saved", "纸 张", "糨糊", "--json"}).json().value("total").toInt(), 1);
        QCOMPARE(run({"search", "--saved", "纸 张", "-糨糊", "--json"}).json().value("total").toInt(), 0);
        QCOMPARE(run({"list", "--saved", "霉", "--json"}).json().value("total").toInt(), 1);
        QCOMPARE(run({"search", "--saved", "none"}).code, 3);

        QCOMPARE(run({"rename-search", "霉", "防霉"}).code, 0);
        QCOMPARE(run({"forget-search", "纸 张"}).code, 0);
        QCOMPARE(run({"forget-search", "纸 张"}).code, 3);
        QCOMPARE(run({"searches"}).out, QByteArray("防霉  tag:防霉\n"));
        QCOMPARE(run({"forget-queries"}).code, 0);
    }

    void speaksTheLanguageOfTheSystem()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LC_ALL", "zh_CN.UTF-8");
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SHIWENCTL),
                      {"--library", path(QStringLiteral("library")), "search", "--explain", "糨糊"});
        QVERIFY(process.waitForFinished(60000));
        QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).startsWith(QStringLiteral("含有“糨糊”。\n")));
    }

    void showTakesAnIdOrAPath()
    {
        const QString id = run({"list", "--json"}).json().value("articles")[1]["id"].toString();
        const Outcome byId = run({"show", id, "--as", "html"});
        QCOMPARE(byId.code, 0);
        QVERIFY(QString::fromUtf8(byId.out).contains(QStringLiteral("<strong>糨糊</strong>")));
        QCOMPARE(run({"show", path(QStringLiteral("文集/a.md")), "--as", "html"}).out, byId.out);
        QCOMPARE(run({"show", path(QStringLiteral("none.md"))}).code, 3);
        QCOMPARE(run({"show", "aaaaaaaaaaaaaaaa"}).code, 3);
    }

    void facetsCount()
    {
        const QJsonArray values = run({"facets", "tag", "--json"}).json().value("values").toArray();
        QCOMPARE(values.size(), 2);
        QCOMPARE(values.at(0)["count"].toInt(), 1);
    }

    void foldersAndTheirConflicts()
    {
        const QJsonObject folder = run({"folders", "--json"}).json().value("folders")[0].toObject();
        QCOMPARE(folder.value("label").toString(), QStringLiteral("文集"));
        QCOMPARE(folder.value("state").toString(), QStringLiteral("online"));
        QCOMPARE(folder.value("articles").toInt(), 2);
        const Outcome above = run({"add", m_dir.path()});
        QCOMPARE(above.code, 3);
        QVERIFY(QString::fromUtf8(above.err).contains(QStringLiteral("文集")));
        QCOMPARE(run({"remove", "none"}).code, 3);
    }

    void renderReadsStandardInput()
    {
        const Outcome html = run({"render", "-", "--profile", "commonmark"}, "# a\n\n<b>raw</b>\n");
        QCOMPARE(html.code, 0);
        QCOMPARE(html.out, QByteArray("<h1>a</h1>\n<p><b>raw</b></p>\n"));
        QVERIFY(!run({"render", "-"}, "<script>alert(1)</script>text\n").out.contains("script"));
        QCOMPARE(run({"render", "-", "--as", "text"}, "**题**文\n").out, QByteArray("题文\n"));
        QCOMPARE(run({"render", path(QStringLiteral("none.md"))}).code, 3);
    }

    void aBundleIsExportedVerifiedAndRefusedWhenDamaged()
    {
        const QString bundle = path(QStringLiteral("out.zip"));
        QCOMPARE(run({"export", "--format", "bundle", "--all", bundle}).code, 0);
        QCOMPARE(run({"export", "--format", "bundle", "--all", bundle}).code, 3);
        QCOMPARE(run({"export", "--format", "bundle", "--all", "--force", bundle}).code, 0);
        QCOMPARE(run({"verify", bundle}).code, 0);
        QByteArray bytes = *readFile(bundle, 1 << 24);
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 4);
        QVERIFY(writeFile(path(QStringLiteral("damaged.zip")), bytes));
        QCOMPARE(run({"verify", path(QStringLiteral("damaged.zip"))}).code, 1);
        QCOMPARE(run({"verify", path(QStringLiteral("none.zip"))}).code, 3);
        QCOMPARE(run({"import", path(QStringLiteral("damaged.zip")), "--into", path(QStringLiteral("in"))}).code, 3);
    }
};

QTEST_GUILESS_MAIN(TestShiwenctl)
#include "tst_shiwenctl.moc"
