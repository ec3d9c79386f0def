// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/front_matter.h"

#include <QTest>

using namespace shiwen;

class TestFrontMatter : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreReadAsWritten_data();
    void valuesAreReadAsWritten();
    void bodyBeginsBehindTheHeader_data();
    void bodyBeginsBehindTheHeader();
    void damagedHeadersStillTell_data();
    void damagedHeadersStillTell();
    void otherFormsAreRead_data();
    void otherFormsAreRead();
    void misspeltKeysAreUnderstood_data();
    void misspeltKeysAreUnderstood();
    void headerWithoutEndStopsAtTheText();
    void hostileHeadersAreBounded_data();
    void hostileHeadersAreBounded();
};

void TestFrontMatter::valuesAreReadAsWritten_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *header, const char *key, const QStringList &expected) {
        QTest::newRow(name) << QString::fromUtf8(header) << QString::fromUtf8(key) << expected;
    };
    row("scalar", "title: 防潮手册\n", "title", {QStringLiteral("防潮手册")});
    row("many spaces", "title:      防潮手册\n", "title", {QStringLiteral("防潮手册")});
    row("number", "tags: 404\n", "tags", {QStringLiteral("404")});
    row("date", "date: 2019-2-06\n", "date", {QStringLiteral("2019-2-06")});
    row("boolean", "catalog: false\n", "catalog", {QStringLiteral("false")});
    row("empty", "subtitle:\ntitle: a\n", "subtitle", {});
    row("block list", "tags:\n    - 纸张\n    - 防潮\n", "tags", {QStringLiteral("纸张"), QStringLiteral("防潮")});
    row("empty item", "tags:\n    - 纸张\n    - \n", "tags", {QStringLiteral("纸张")});
    row("inline list", "tags: [ 纸张, \"防, 潮\" ]\n", "tags", {QStringLiteral("纸张"), QStringLiteral("防, 潮")});
    row("nested list", "categories:\n- [前端, 记录]\n", "categories", {QStringLiteral("前端"), QStringLiteral("记录")});
    row("next line", "tags:\n    抢救\n", "tags", {QStringLiteral("抢救")});
    row("folded", "title: >\n  上\n  下\n", "title", {QStringLiteral("上 下\n")});
    row("comment", "title: 目录\t\t# 标题\n", "title", {QStringLiteral("目录")});
    row("blank lines", "\nlayout: post\n\ntitle: 空行\n\n", "title", {QStringLiteral("空行")});
    row("upper case", "Title: 大写\n", "title", {QStringLiteral("大写")});
    row("Chinese key", "公众号: \"书库\"\n", "公众号", {QStringLiteral("书库")});
    row("twice", "layout: a\nlayout: b\n", "layout", {QStringLiteral("a")});
    row("values of a nested map", "meta:\n  - name: robots\n    content: none\n", "meta",
        {QStringLiteral("robots"), QStringLiteral("none")});
}

void TestFrontMatter::valuesAreReadAsWritten()
{
    QFETCH(QString, header);
    QFETCH(QString, key);
    QFETCH(QStringList, expected);
    for (const QString &lineEnd : {QStringLiteral("\n"), QStringLiteral("\r\n")}) {
        QString text = QStringLiteral("---\n%1---\n正文").arg(header);
        text.replace(u'\n', lineEnd);
        const FrontMatter read = readFrontMatter(text);
        QVERIFY2(!read.damaged, qPrintable(read.problem));
        QVERIFY(read.values.contains(key));
        QCOMPARE(read.values.value(key), expected);
        QCOMPARE(text.mid(read.bodyBegin), QStringLiteral("正文"));
    }
}

void TestFrontMatter::bodyBeginsBehindTheHeader_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("body");
    QTest::newRow("dots") << QStringLiteral("---\na: b\n...\n文") << QStringLiteral("文");
    QTest::newRow("byte order mark") << QStringLiteral("\uFEFF---\na: b\n---\n文") << QStringLiteral("文");
    QTest::newRow("spaces behind the lines") << QStringLiteral("---  \na: b\n--- \n文") << QStringLiteral("文");
    QTest::newRow("no body") << QStringLiteral("---\na: b\n---") << QString();
    QTest::newRow("empty header") << QStringLiteral("---\n---\n文") << QStringLiteral("文");
    QTest::newRow("never closed") << QStringLiteral("---\na: b\n文") << QStringLiteral("---\na: b\n文");
    QTest::newRow("a rule above the text")
        << QStringLiteral("---\n文章从这里开始。\n\n---\n完") << QStringLiteral("---\n文章从这里开始。\n\n---\n完");
    QTest::newRow("not at the start") << QStringLiteral("文\n---\na: b\n---\n")
                                      << QStringLiteral("文\n---\na: b\n---\n");
    QTest::newRow("four dashes") << QStringLiteral("----\na: b\n----\n") << QStringLiteral("----\na: b\n----\n");
}

void TestFrontMatter::bodyBeginsBehindTheHeader()
{
    QFETCH(QString, text);
    QFETCH(QString, body);
    QCOMPARE(text.mid(readFrontMatter(text).bodyBegin), body);
}

void TestFrontMatter::damagedHeadersStillTell_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("tags");
    const auto row = [](const char *name, const char *header, const char *title, const QStringList &tags) {
        QTest::newRow(name) << QString::fromUtf8(header) << QString::fromUtf8(title) << tags;
    };
    row("colon in the title", "title: 备份: 三份两地\ntags: [备份]\n", "备份: 三份两地", {QStringLiteral("备份")});
    row("tab before items", "title: 晾书\ntags:\n\t- 纸张\n\t- 抢救\n", "晾书",
        {QStringLiteral("纸张"), QStringLiteral("抢救")});
    row("bracket at the start", "title: [转] 晾书 第二篇\ntags:\n  - 纸张\n", "[转] 晾书 第二篇",
        {QStringLiteral("纸张")});
    row("star at the start", "title: *晾书*\ntags: 纸张\n", "*晾书*", {QStringLiteral("纸张")});
    row("at sign", "title: @书库 的问答\ntags: 问答\n", "@书库 的问答", {QStringLiteral("问答")});
    row("percent sign", "title: %50 的湿度\ntags: 湿度\n", "%50 的湿度", {QStringLiteral("湿度")});
    row("quote inside quotes", "title: \"他说\"晾\"吧\"\ntags: a\n", "他说\"晾\"吧", {QStringLiteral("a")});
    row("quote never closed", "title: \"晾书\ntags: a\n", "晾书", {QStringLiteral("a")});
    row("a line of junk", "title: 晾书\n这一行什么也不是\ntags: a\n", "晾书", {QStringLiteral("a")});
    row("full-width colon", "title：晾书\ntags: a\n", "晾书", {QStringLiteral("a")});
}

void TestFrontMatter::damagedHeadersStillTell()
{
    QFETCH(QString, header);
    QFETCH(QString, title);
    QFETCH(QStringList, tags);
    const FrontMatter read = readFrontMatter(QStringLiteral("---\n%1---\n").arg(header));
    QVERIFY(read.damaged);
    QVERIFY(!read.problem.isEmpty());
    QCOMPARE(read.first(QStringLiteral("title")), title);
    QCOMPARE(read.values.value(QStringLiteral("tags")), tags);
}

void TestFrontMatter::otherFormsAreRead_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("TOML",
        "+++\ntitle = \"晾书\" # 题\ndate = 2021-06-18\ntags = [\"纸张\",\n  '抢救']\n[params]\nx = 1\n+++\n正文");
    row("JSON", "{\n\"title\": \"晾书\",\n\"date\": \"2021-06-18\",\n\"tags\": [\"纸张\", \"抢救\"]\n}\n正文");
    row("JSON before a mark",
        "\"title\": \"晾书\",\n\"date\": \"2021-06-18\",\n\"tags\": [\"纸张\", \"抢救\"]\n;;;\n正文");
    row("JSON between marks",
        ";;;\n{\"title\": \"晾书\", \"date\": \"2021-06-18\", \"tags\": [\"纸张\", \"抢救\"]}\n;;;\n正文");
    row("comment", "<!--\ntitle: 晾书\ndate: 2021-06-18\ntags: [纸张, 抢救]\n-->\n正文");
    row("never opened", "title: 晾书\ndate: 2021-06-18\ntags: [纸张, 抢救]\n---\n正文");
    row("below blank lines", "\n\n---\ntitle: 晾书\ndate: 2021-06-18\ntags: [纸张, 抢救]\n---\n正文");
    row("tabs", "---\ntitle:\t晾书\t\t# 题\ndate:\t2021-06-18\ntags:\n\t- 纸张\n\t- 抢救\n---\n正文");
}

void TestFrontMatter::otherFormsAreRead()
{
    QFETCH(QString, text);
    const FrontMatter read = readFrontMatter(text);
    QCOMPARE(text.mid(read.bodyBegin), QStringLiteral("正文"));
    QCOMPARE(read.first(QStringLiteral("title")), QStringLiteral("晾书"));
    QCOMPARE(read.first(QStringLiteral("date")), QStringLiteral("2021-06-18"));
    QCOMPARE(read.values.value(QStringLiteral("tags")), QStringList({QStringLiteral("纸张"), QStringLiteral("抢救")}));
}

void TestFrontMatter::misspeltKeysAreUnderstood_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *header, const char *key, const char *value) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(key) << QString::fromUtf8(value);
    };
    row("tilte: 晾书\n", "title", "晾书");
    row("5layout: post\ntitle: 晾书\n", "layout", "post");
    row("title: 晾书\nlayput: post\n", "layout", "post");
    row("title: 晾书\ndescrition: 护书\n", "description", "护书");
    row("title: 晾书\nimag_feature: a.png\n", "image_feature", "a.png");
    row("title: 晾书\ndat: 2021-06-18\n", "date", "2021-06-18");
    row("title: 晾书\ndata: 表格\n", "date", "");
    row("title: 晾书\npublisher: 城南书社\n", "published", "");
    row("title: 晾书\npublishe: 2021-06-18\n", "published", "2021-06-18");
    row("title: 晾书\ntitel: 别的\n", "title", "晾书");
    row("title: 晾书\nsubtitle: 别的\n", "author", "");
}

void TestFrontMatter::misspeltKeysAreUnderstood()
{
    QFETCH(QString, header);
    QFETCH(QString, key);
    QFETCH(QString, value);
    const FrontMatter read = readFrontMatter(QStringLiteral("---\n%1---\n").arg(header));
    QCOMPARE(read.first(key), value);
    QVERIFY(!read.damaged);
}

void TestFrontMatter::headerWithoutEndStopsAtTheText()
{
    const QString text =
        QStringLiteral("---\ntitle: 晾书\n\ndate: 2021-06-18\ntags:\n  - 纸张\n\n先关窗。\n\n作者：陆青\n\n"
                       "---\n\n再开柜。\n");
    const FrontMatter read = readFrontMatter(text);
    QVERIFY(!read.closed);
    QCOMPARE(read.first(QStringLiteral("title")), QStringLiteral("晾书"));
    QCOMPARE(read.first(QStringLiteral("date")), QStringLiteral("2021-06-18"));
    QCOMPARE(text.mid(read.bodyBegin).left(4), QStringLiteral("先关窗。"));
}

void TestFrontMatter::hostileHeadersAreBounded_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("brackets") << QStringLiteral("a: ") + QString(60'000, u'[') + u'\n';
    QTest::newRow("braces") << QStringLiteral("a: ") + QString(60'000, u'{') + u'\n';
    QTest::newRow("dashes") << QStringLiteral("a:\n ") + QStringLiteral("- ").repeated(20'000) + QStringLiteral("x\n");
    QString indented = QStringLiteral("a:\n");
    for (int depth = 1; depth < 300; ++depth)
        indented += QString(depth, u' ') + QStringLiteral("k:\n");
    QTest::newRow("indentation") << indented;
    QTest::newRow("aliases") << QStringLiteral("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n");
    QTest::newRow("alias of itself") << QStringLiteral("a: &a [*a]\n");
    QTest::newRow("a tag that would run") << QStringLiteral("a: !ruby/hash:Evil {b: c}\n");
}

void TestFrontMatter::hostileHeadersAreBounded()
{
    QFETCH(QString, header);
    const FrontMatter read = readFrontMatter(QStringLiteral("---\n%1title: 标题\n---\n正文").arg(header));
    QVERIFY(read.bodyBegin > 0);
    QCOMPARE(read.first(QStringLiteral("title")), QStringLiteral("标题"));
}

QTEST_APPLESS_MAIN(TestFrontMatter)
#include "tst_front_matter.moc"
