// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_query.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace shiwen;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void dates_data();
    void dates();
    void prefixOfTheLastWord_data();
    void prefixOfTheLastWord();
    void phrasesToHighlight();
    void anythingParses();
    void hugeInputIsBoundedAndFast_data();
    void hugeInputIsBoundedAndFast();
};

namespace {

int depthOf(const QueryNode &node)
{
    int depth = 0;
    for (const QueryNode &child : node.children)
        depth = qMax(depth, depthOf(child));
    return depth + 1;
}

/// What the header promises of every tree.
bool isSound(const QueryNode &node, bool root = true)
{
    using Kind = QueryNode::Kind;
    const bool group = node.kind == Kind::And || node.kind == Kind::Or;
    if ((node.kind == Kind::All && !root) || (group && node.children.size() < 2))
        return false;
    if (node.kind == Kind::Not && (node.children.size() != 1 || node.children.front().kind == Kind::Not))
        return false;
    if (!group && node.kind != Kind::Not && !node.children.empty())
        return false;
    for (const QueryNode &child : node.children) {
        if ((group && child.kind == node.kind) || !isSound(child, false))
            return false;
    }
    return true;
}

} // namespace

void TestSearchQuery::understands_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char16_t *query, const char16_t *tree) {
        const QString text = QString::fromUtf16(query);
        QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text)) << text << QString::fromUtf16(tree);
    };
    row(u"", u"*");
    row(u"  　", u"*");
    row(u"征信", u"\"征信\"");
    row(u"征信 骗子", u"(\"征信\" & \"骗子\")");
    row(u"征信　骗子", u"(\"征信\" & \"骗子\")");
    row(u"征信 AND 骗子", u"(\"征信\" & \"骗子\")");
    row(u"\"屏幕 共享\"", u"\"屏幕 共享\"");
    row(u"“屏幕 共享” 「甲 乙」 『丙 丁』 ＂戊 己＂", u"(\"屏幕 共享\" & \"甲 乙\" & \"丙 丁\" & \"戊 己\")");
    row(u"-广告", u"!\"广告\"");
    row(u"征信 -快递", u"(\"征信\" & !\"快递\")");
    row(u"NOT 广告", u"!\"广告\"");
    row(u"NOT -广告", u"\"广告\"");
    row(u"-\"两 词\" -(甲 乙)", u"(!\"两 词\" & !(\"甲\" & \"乙\"))");
    row(u"甲 OR 乙", u"(\"甲\" | \"乙\")");
    row(u"甲 OR 乙 丙", u"(\"甲\" | (\"乙\" & \"丙\"))");
    row(u"(甲 OR 乙) 丙", u"((\"甲\" | \"乙\") & \"丙\")");
    row(u"（甲 OR 乙） 丙", u"((\"甲\" | \"乙\") & \"丙\")");
    row(u"甲 OR (乙 OR 丙)", u"(\"甲\" | \"乙\" | \"丙\")");
    row(u"((甲) (乙 丙))", u"(\"甲\" & \"乙\" & \"丙\")");
    row(u"甲 OR NOT 乙", u"(\"甲\" | !\"乙\")");
    row(u"or and not", u"(\"or\" & \"and\" & \"not\")");
    // fields
    row(u"title:快递 tag:反诈", u"(title:\"快递\" & tag:\"反诈\")");
    row(u"account:\"江城 晚风\"", u"account:\"江城 晚风\"");
    row(u"account:“江城 晚风”", u"account:\"江城 晚风\"");
    row(u"tag：反诈", u"tag:\"反诈\"");
    row(u"Tag:C++", u"tag:\"C++\"");
    row(u"tag:a/b", u"tag:\"a/b\"");
    row(u"-tag:反诈", u"!tag:\"反诈\"");
    row(u"(tag:甲 OR tag:乙)", u"(tag:\"甲\" | tag:\"乙\")");
    row(u"is:Unread has:missing-image lang:zh-Hans", u"(is:\"unread\" & has:\"missing-image\" & lang:\"zh-Hans\")");
    row(u"author:林 source:周报 reposter:某 folder:旧档",
        u"(author:\"林\" & source:\"周报\" & reposter:\"某\" & folder:\"旧档\")");
    // literals
    row(u"C++", u"literal \"C++\"");
    row(u"C#", u"literal \"C#\"");
    row(u".NET", u"literal \".NET\"");
    row(u"CVE-2022-0995", u"literal \"CVE-2022-0995\"");
    row(u"snake_case", u"literal \"snake_case\"");
    row(u"a@b.example", u"literal \"a@b.example\"");
    row(u"学C++入门", u"literal \"学C++入门\"");
    row(u"-C++", u"!literal \"C++\"");
    row(u"\"学 C++ 入门\"", u"(\"学 C++ 入门\" & literal \"C++\")");
    row(u"《C++》", u"(\"《C++》\" & literal \"C++\")");
    row(u"结束. 好-", u"(\"结束.\" & \"好-\")");
    row(u"等等...", u"\"等等...\"");
    row(u"#反诈", u"\"#反诈\"");
    // what does not parse is text, or nothing
    row(u"-", u"*");
    row(u"！！ 。", u"*");
    row(u"-！", u"*");
    row(u"NOT -！", u"\"NOT\"");
    row(u"\"\" “”", u"*");
    row(u"()", u"*");
    row(u"甲 - 乙", u"(\"甲\" & \"乙\")");
    row(u"甲 OR ！", u"(\"甲\" & \"OR\")");
    row(u"OR 甲", u"(\"OR\" & \"甲\")");
    row(u"甲 OR", u"(\"甲\" & \"OR\")");
    row(u"NOT", u"\"NOT\"");
    row(u"甲 OR OR 乙", u"((\"甲\" & \"OR\") | \"乙\")");
    row(u"\"屏幕 共享", u"(\"\"屏幕\" & \"共享\")");
    row(u"(甲 乙", u"(\"甲\" & \"乙\")");
    row(u"甲) 乙", u"(\"甲\" & \"乙\")");
    row(u"f(x) 甲", u"(\"f(x)\" & \"甲\")");
    row(u"tag:", u"\"tag:\"");
    row(u"tag: 反诈", u"(\"tag:\" & \"反诈\")");
    row(u"is:好", u"\"is:好\"");
    row(u"has:", u"\"has:\"");
    row(u"title:！", u"\"title:！\"");
    row(u"备注:甲", u"\"备注:甲\"");
    row(u"tag:\"江城 晚风", u"(tag:\"江城\" & \"晚风\")");
    row(u"甲\"乙”丙」丁』戊", u"\"甲 乙”丙」丁』戊\"");
    row(u"is:repost -is:read", u"(is:\"repost\" & !is:\"read\")");
    row(u"kuaidi kd", u"(\"kuaidi\" & \"kd\")");
    row(u"author:\"某 人\" lang:zh has:image is:starred is:removed",
        u"(author:\"某 人\" & lang:\"zh\" & has:\"image\" & is:\"starred\" & is:\"removed\")");
    row(u"https://mp.example.com/s/x", u"(\"https://mp.example.com/s/x\" & literal \"mp.example.com\")");
}

void TestSearchQuery::understands()
{
    QFETCH(QString, query);
    QFETCH(QString, tree);
    const SearchQuery parsed = parseQuery(query);
    QCOMPARE(toString(parsed.root), tree);
    QCOMPARE(parsed.written, query);
    QVERIFY(isSound(parsed.root));
}

void TestSearchQuery::dates_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *query, const char *tree) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(tree);
    };
    row("date:2021", "date:2021-01-01..2021-12-31");
    row("date:2020-02", "date:2020-02-01..2020-02-29");
    row("date:2021-12-24", "date:2021-12-24..2021-12-24");
    row("date:2021/3/5", "date:2021-03-05..2021-03-05");
    row("date:2021年3月", "date:2021-03-01..2021-03-31");
    row("date：２０２１", "date:2021-01-01..2021-12-31");
    row("date:2021-12..2022-03", "date:2021-12-01..2022-03-31");
    row("date:2022-03..2021-12", "date:2021-12-01..2022-03-31");
    row("date:2021..", "date:2021-01-01..");
    row("date:..2021", "date:..2021-12-31");
    row("before:2020-01-01", "date:..2019-12-31");
    row("before:2020", "date:..2019-12-31");
    row("after:2019", "date:2020-01-01..");
    row("after:2019-02", "date:2019-03-01..");
    row("after:2019-12-31", "date:2020-01-01..");
    row("date:2021-13", "(\"date:2021-13\" & literal \"2021-13\")");
    row("date:2021-02-30..2022", "(\"date:2021-02-30..2022\" & literal \"2021-02-30..2022\")");
    row("date:..", "\"date:..\"");
    row("date:21", "\"date:21\"");
    row("date:昨天", "\"date:昨天\"");
    row("after:9999", "date:9999-12-31..");
    row("before:0001", "date:..0001-01-01");
    row("date:\"2021-12", "date:2021-12-01..2021-12-31");
}

void TestSearchQuery::dates()
{
    QFETCH(QString, query);
    QFETCH(QString, tree);
    QCOMPARE(toString(parseQuery(query).root), tree);
}

void TestSearchQuery::prefixOfTheLastWord_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("tree");
    QTest::newRow("word") << QStringLiteral("征信 kua") << QStringLiteral("(\"征信\" & \"kua\"*)");
    QTest::newRow("finished") << QStringLiteral("kua ") << QStringLiteral("\"kua\"");
    QTest::newRow("quoted") << QStringLiteral("\"kua\"") << QStringLiteral("\"kua\"");
    QTest::newRow("open quote") << QStringLiteral("\"kua") << QStringLiteral("\"\"kua\"*");
    QTest::newRow("excluded") << QStringLiteral("甲 -kua") << QStringLiteral("(\"甲\" & !\"kua\")");
    QTest::newRow("field") << QStringLiteral("tag:kua") << QStringLiteral("tag:\"kua\"");
    QTest::newRow("literal") << QStringLiteral("C++") << QStringLiteral("literal \"C++\"");
}

void TestSearchQuery::prefixOfTheLastWord()
{
    QFETCH(QString, query);
    QFETCH(QString, tree);
    QCOMPARE(toString(parseQuery(query, true).root), tree);
}

void TestSearchQuery::phrasesToHighlight()
{
    const SearchQuery query = parseQuery(QStringLiteral("征信 (快递 OR \"屏幕 共享\") -广告 -(甲 乙) tag:丙 C++ 征信"));
    QCOMPARE(query.positivePhrases(), QStringList({QStringLiteral("征信"), QStringLiteral("快递"),
                                                   QStringLiteral("屏幕 共享"), QStringLiteral("C++")}));
    QVERIFY(query.hasText());
    QVERIFY(!parseQuery(QStringLiteral("tag:反诈 -广告")).hasText());
    QVERIFY(!parseQuery(QString()).hasText());
}

void TestSearchQuery::anythingParses()
{
    const QStringList pieces{
        QStringLiteral("甲"),  QStringLiteral("OR"),     QStringLiteral("AND"),  QStringLiteral("NOT"),
        QStringLiteral("("),   QStringLiteral(")"),      QStringLiteral("-"),    QStringLiteral("\""),
        QStringLiteral("“"),   QStringLiteral("」"),     QStringLiteral("tag:"), QStringLiteral("date:"),
        QStringLiteral(".."),  QStringLiteral("2021"),   QStringLiteral(" "),    QStringLiteral(" "),
        QStringLiteral("\n"),  QStringLiteral("！"),     QStringLiteral("C++"),  QStringLiteral("#"),
        QStringLiteral("is:"), QStringLiteral("unread"), QStringLiteral("："),   QString(QChar(0xD842)),
        QStringLiteral("（")};
    QRandomGenerator random(20211224);
    for (int i = 0; i < 30'000; ++i) {
        QString text;
        for (int n = random.bounded(14); n > 0; --n)
            text += pieces[random.bounded(pieces.size())];
        const SearchQuery query = parseQuery(text, random.bounded(2) == 0);
        if (!isSound(query.root))
            QFAIL(qPrintable(text + QStringLiteral(" -> ") + toString(query.root)));
    }
}

void TestSearchQuery::hugeInputIsBoundedAndFast_data()
{
    QTest::addColumn<QString>("text");
    constexpr int size = 1'000'000;
    const auto row = [](const char *name, const QString &piece) {
        QTest::newRow(name) << piece.repeated(size / piece.size());
    };
    row("opening", QStringLiteral("("));
    row("closing", QStringLiteral(")"));
    QTest::newRow("nested") << QString(size / 2, u'(') + u'a' + QString(size / 2, u')');
    QTest::newRow("deep") << QStringLiteral("(a OR -(b ").repeated(400) + QStringLiteral("))").repeated(400);
    row("not", QStringLiteral("NOT "));
    row("minus", QStringLiteral("-"));
    row("quotes", QStringLiteral("「 “ "));
    row("words", QStringLiteral("甲 "));
    row("or", QStringLiteral("甲 OR "));
    row("fields", QStringLiteral("tag:"));
    row("one word", QStringLiteral("征信"));
    row("joiners", QStringLiteral("a+#"));
    row("surrogates", QStringLiteral("𠮷"));
}

void TestSearchQuery::hugeInputIsBoundedAndFast()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const SearchQuery query = parseQuery(text, true);
    QVERIFY(timer.elapsed() < 200);
    QVERIFY(isSound(query.root));
    QVERIFY(depthOf(query.root) <= 3 * maximumQueryDepth + 3);
    QVERIFY(query.positivePhrases().size() <= 2 * maximumQueryTerms);
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_search_query.moc"
