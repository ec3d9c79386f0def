// SPDX-License-Identifier: GPL-3.0-or-later
#include "shiwenctl_fixture.h"
#include "store/notebook.h"

using namespace shiwen;

/// What the command line tells about a library: figures, faults, copies.
class TestShiwenctlExamination : public QObject, protected ShiwenctlFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { addTwoArticles(); }

    void statsCountArticles()
    {
        const QJsonObject stats = run({"stats", "--json"}).json();
        QCOMPARE(stats.value("articles").toInt(), 2);
        QCOMPARE(stats.value("tags").toInt(), 2);
        QVERIFY(stats.value("last_indexed").isString());
    }

    void doctorTellsWhatIsWrong()
    {
        const Outcome well = run({"doctor"});
        QCOMPARE(well.code, 0);
        QCOMPARE(QJsonDocument::fromJson(run({"doctor", "--json"}).out).array(), QJsonArray());
        QVERIFY(writeFile(path(QStringLiteral("文集/d.md")), "# 缺图\n\n![](none.png)\n"));
        QCOMPARE(run({"index"}).code, 0);
        const Outcome json = run({"doctor", "--json"});
        QCOMPARE(json.code, 1);
        const QJsonArray findings = QJsonDocument::fromJson(json.out).array();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.at(0)["path"].toString(), QStringLiteral("d.md"));
        QCOMPARE(findings.at(0)["kind"].toString(), QStringLiteral("picture-missing"));
        QCOMPARE(findings.at(0)["severity"].toString(), QStringLiteral("warning"));
        QVERIFY(findings.at(0)["detail"].toString().contains(QStringLiteral("none.png")));
        const Outcome text = run({"doctor"});
        QCOMPARE(text.code, 1);
        QVERIFY(
            QString::fromUtf8(text.out).contains(QStringLiteral("文集/d.md\n    warning: picture-missing: none.png")));
        QVERIFY(text.out.endsWith("errors: 0, warnings: 1, notes: 0\n"));
        QCOMPARE(run({"doctor", "x"}).code, 2);
        QVERIFY(QFile::remove(path(QStringLiteral("文集/d.md"))));
        QCOMPARE(run({"index"}).code, 0);
    }

    void highlightsAreListed()
    {
        addTwoArticles();
        QCOMPARE(QJsonDocument::fromJson(run({"highlights", "--json"}).out).array(), QJsonArray());
        const QString id = articleId(QStringLiteral("文集"), QStringLiteral("b.md"));
        const Highlight highlight{QStringLiteral("h1"),
                                  {QStringLiteral("先把湿度\n降下来"), {}, {}, 3},
                                  HighlightColour::Pink,
                                  QStringLiteral("买湿度计"),
                                  0};
        {
            auto notebook = Notebook::open(path("library/notebook.db"), path("library/backups"));
            QVERIFY(notebook);
            QVERIFY((*notebook)->changeMarks({{id, {}, {}, {}}}, {.putHighlights = {highlight}}));
        }
        QCOMPARE(
            QString::fromUtf8(run({"highlights"}).out),
            QString(id + QStringLiteral("  2021-02-03  护书记\n    pink    先把湿度 降下来\n            买湿度计\n")));
        const QJsonArray listed = QJsonDocument::fromJson(run({"highlights", "--json"}).out).array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.at(0)["article"].toString(), id);
        QCOMPARE(listed.at(0)["path"].toString(), QStringLiteral("b.md"));
        QCOMPARE(highlightFromJson(listed.at(0).toObject()), highlight);
        QCOMPARE(run({"highlights", "x"}).code, 2);
        QCOMPARE(run({"search", "has:note"}).code, 0);
        QCOMPARE(run({"search", "has:note", "-湿度"}).code, 1);
    }

    void familiesAreListedAndFolded()
    {
        QCOMPARE(QJsonDocument::fromJson(run({"families", "--json"}).out).array(), QJsonArray());
        QVERIFY(run({"list", "--json"}).json().value("articles")[0]["family"].isNull());
        QVERIFY(writeFile(
            path(QStringLiteral("文集/转.md")),
            "---\ntitle: 转：修书记\ndate: 2022-02-03\n---\n\n用**糨糊**补破口，AI芯片帮不上忙。\n\n喜欢就点个在看\n"));
        QCOMPARE(run({"index"}).code, 0);
        const Outcome json = run({"families", "--json"});
        QCOMPARE(json.code, 0);
        const QJsonArray families = QJsonDocument::fromJson(json.out).array();
        QCOMPARE(families.size(), 1);
        const QString id = articleId(QStringLiteral("文集"), QStringLiteral("a.md"));
        QCOMPARE(families.at(0)["id"].toString(), id);
        QCOMPARE(families.at(0)["size"].toInt(), 2);
        QCOMPARE(families.at(0)["articles"][0]["id"].toString(), id);
        QCOMPARE(families.at(0)["articles"][1]["path"].toString(), QStringLiteral("转.md"));
        QVERIFY(QString::fromUtf8(run({"families"}).out).startsWith(id + QStringLiteral("  ×2  修书记\n")));

        QCOMPARE(run({"list", "--json"}).json().value("total").toInt(), 3);
        const QJsonObject folded = run({"list", "--fold", "--json"}).json();
        QCOMPARE(folded.value("total").toInt(), 2);
        QCOMPARE(folded.value("articles")[1]["family"]["id"].toString(), id);
        QCOMPARE(folded.value("articles")[1]["family"]["size"].toInt(), 2);
        QCOMPARE(run({"search", "--fold", "糨糊", "--json"}).json().value("total").toInt(), 2);
        QCOMPARE(run({"list", "--fold", "family:" + id, "--json"}).json().value("total").toInt(), 2);
        QCOMPARE(run({"list", "is:repost", "--json"}).json().value("total").toInt(), 2);
        QCOMPARE(run({"families", "x"}).code, 2);
        QVERIFY(QFile::remove(path(QStringLiteral("文集/转.md"))));
        QCOMPARE(run({"index"}).code, 0);
        QCOMPARE(QJsonDocument::fromJson(run({"families", "--json"}).out).array(), QJsonArray());
    }

    void controlCharactersAreShownAsEscapes()
    {
        QVERIFY(writeFile(path(QStringLiteral("文集/c.md")), "---\ntitle: \"x\\u202Ey\"\n---\n\n正文\n"));
        QCOMPARE(run({"index"}).code, 0);
        const Outcome outcome = run({"list"});
        QVERIFY(!QString::fromUtf8(outcome.out).contains(QChar(0x202E)));
        QVERIFY(outcome.out.contains("x\\u{202e}y"));
        QVERIFY(QFile::remove(path(QStringLiteral("文集/c.md"))));
        QCOMPARE(run({"index"}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestShiwenctlExamination)
#include "tst_shiwenctl_examination.moc"
