// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/script_values.h"
#include "markup/wechat_scripts.h"

#include <QElapsedTimer>
#include <QTest>

using namespace shiwen;

class TestScriptValues : public QObject
{
    Q_OBJECT

private slots:
    void literalsAreRead();
    void expressionsGiveTheirFirstText_data();
    void expressionsGiveTheirFirstText();
    void pagesOfEveryAgeGiveTheirVariables_data();
    void pagesOfEveryAgeGiveTheirVariables();
    void librariesSayNothing();
    void damagedScriptsAreRead_data();
    void damagedScriptsAreRead();
};

namespace {

WeChatScripts scriptsOf(const QByteArray &script)
{
    return WeChatScripts({HtmlScript{{}, {script.constData(), std::size_t(script.size())}}});
}

} // namespace

void TestScriptValues::literalsAreRead()
{
    const QByteArray script =
        "{ a: JsDecode('茶\\x26水'), 'b': [ { c: '3' * 1, }, { c: \"4\" } ], d: { e: { } }, f: true }; rest";
    const ScriptReading reading = readScriptLiteral({script.constData(), std::size_t(script.size())});
    QCOMPARE(reading.value.textOf("a"), QStringLiteral("茶&水"));
    const ScriptValue *list = reading.value.member("b");
    QVERIFY(list);
    QCOMPARE(list->members.size(), std::size_t(2));
    QCOMPARE(list->members[1].value.textOf("c"), QStringLiteral("4"));
    QVERIFY(reading.value.member("d")->member("e"));
    QCOMPARE(reading.value.textOf("f"), QString());
    QCOMPARE(reading.value.textOf("g"), QString());
    QCOMPARE(reading.length, std::size_t(script.indexOf(';')));
}

void TestScriptValues::expressionsGiveTheirFirstText_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *script, const char *expected) {
        QTest::newRow(script) << QByteArray(script) << QString::fromUtf8(expected);
    };
    row("\"1640340000\";", "1640340000");
    row("\"\" || '' || \"MzA=\" ;", "MzA=");
    row("htmlDecode(\"茶室\");", "茶室");
    row("'茶\\x0a水'.html(false);", "茶\n水");
    row("'茶\\\\x0a水';", "茶\n水");
    row("'\\u8336\\'s';", "茶's");
    row("xml ? getXmlValue('title.DATA') : '题目';", "题目");
    row("(xml ? getXmlValue('a') || getXmlValue('b') : '名').html(false);", "名");
    row("1640340000 * 1;", "1640340000");
    row("window.other || opt.other; 'x'", "");
    row("''\n'next line'", "");
}

void TestScriptValues::expressionsGiveTheirFirstText()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, expected);
    QCOMPARE(readScriptExpression({script.constData(), std::size_t(script.size())}).value.text, expected);
}

void TestScriptValues::pagesOfEveryAgeGiveTheirVariables_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("variables") << QByteArray("var nickname = htmlDecode(\"茶&amp;室\"); var ct = \"1640340000\";");
    QTest::newRow("choices") << QByteArray(
        "\n   d.nick_name = (xml ? getXmlValue('nick_name.DATA') : '茶&amp;室').html(false);\n"
        "   d.ct = xml ? getXmlValue('ori_create_time.DATA') : '1640340000';\n");
    QTest::newRow("object") << QByteArray("window.cgiData = { appImg: 'x' };\nwindow.cgiDataNew = {\n nick_name: "
                                          "JsDecode('茶\\x26amp;室'),\n ct: '1640340000' * 1,\n};");
}

void TestScriptValues::pagesOfEveryAgeGiveTheirVariables()
{
    QFETCH(QByteArray, script);
    const WeChatScripts scripts = scriptsOf(script);
    QCOMPARE(scripts.text({"nick_name", "nickname"}), QStringLiteral("茶&室"));
    QCOMPARE(scripts.text({"ori_create_time", "ct"}), QStringLiteral("1640340000"));
}

void TestScriptValues::librariesSayNothing()
{
    const QByteArray library =
        "d.title = \"Close\"; var title = 'x'; e.nickname = 'y'; window.nickname === ''; d.ct = \"1\";";
    QVERIFY(scriptsOf(library).isEmpty());
}

void TestScriptValues::damagedScriptsAreRead_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("deep") << "window.cgiDataNew = " + QByteArray("{a:[").repeated(200'000);
    QTest::newRow("open strings") << QByteArray("var nickname = \"").repeated(100'000);
    QTest::newRow("closers") << "window.cgiDataNew = {" + QByteArray(")]};").repeated(100'000);
    QTest::newRow("objects") << QByteArray("var cgiData = {b;:,}").repeated(50'000);
    QTest::newRow("backslashes") << "window.cgiDataNew = {a:'" + QByteArray("\\").repeated(1'000'001);
}

void TestScriptValues::damagedScriptsAreRead()
{
    QFETCH(QByteArray, script);
    QElapsedTimer timer;
    timer.start();
    (void)scriptsOf(script).text({"nickname"});
    QVERIFY(timer.elapsed() < 5'000); // ten times what a slow machine with sanitizers takes
}

QTEST_APPLESS_MAIN(TestScriptValues)
#include "tst_script_values.moc"
