// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_query.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shiwen;

/// What is told about a query beside its tree: how it is written, and what was not taken as meant.
class TestWrittenQuery : public QObject
{
    Q_OBJECT

private slots:
    void remarks_data();
    void remarks();
    void remarksAreBounded();
    void writtenAsTyped_data();
    void writtenAsTyped();
    void whatIsWrittenParsesToTheSameTree();
};

void TestWrittenQuery::remarks_data()
{
    using Kind = QueryRemark::Kind;
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *query, Kind kind, const char *part) {
        QTest::newRow(query) << QString::fromUtf8(query) << int(kind) << QString::fromUtf8(part);
    };
    row("甲 date:abc", Kind::NoDate, "date:abc");
    row("after:2021-13", Kind::NoDate, "after:2021-13");
    row("is:好", Kind::NoState, "is:好");
    row("has:声音", Kind::NoFeature, "has:声音");
    row("tag: 甲", Kind::NoValue, "tag:");
    row("title:！", Kind::NoValue, "title:！");
    row("甲 OR", Kind::LoneOperator, "OR");
    row("\"屏幕 共享", Kind::OpenQuote, "\"屏幕");
    row("(甲 乙", Kind::OpenParenthesis, "");
    row("甲) 乙", Kind::OpenParenthesis, "");
    row("甲 ！！", Kind::NothingToFind, "！！");
}

void TestWrittenQuery::remarks()
{
    QFETCH(QString, query);
    QFETCH(int, kind);
    QFETCH(QString, part);
    const QList<QueryRemark> expected{{QueryRemark::Kind(kind), part}};
    QVERIFY(parseQuery(query).remarks == expected);
}

void TestWrittenQuery::remarksAreBounded()
{
    const auto last = [](const QString &text) {
        const QList<QueryRemark> remarks = parseQuery(text).remarks;
        return remarks.isEmpty() ? QString()
                                 : QString::number(int(remarks.last().kind)) + remarks.last().part.trimmed().left(5);
    };
    const QString tooMany = QString::number(int(QueryRemark::Kind::TooMany));
    const QString tooLong = QString::number(int(QueryRemark::Kind::TooLong));
    const QString tooDeep = QString::number(int(QueryRemark::Kind::TooDeep));
    QCOMPARE(last(QStringLiteral("甲 ").repeated(maximumQueryTerms) + QStringLiteral("末尾 乙")),
             tooMany + QStringLiteral("末尾 乙"));
    QCOMPARE(last(QString(maximumQueryLength, u'a') + QStringLiteral("尾巴")), tooLong + QStringLiteral("尾巴"));
    QCOMPARE(last(QString(50, u'(') + u'a' + QString(50, u')')), tooDeep);
    QString many;
    for (int i = 0; i < 400; ++i)
        many += QStringLiteral("date:x%1 ").arg(i);
    QCOMPARE(parseQuery(many).remarks.size(), 20);
    QVERIFY(parseQuery(QStringLiteral("征信 -广告 (a OR \"b c\") https://a.example/b")).remarks.isEmpty());
}

void TestWrittenQuery::writtenAsTyped_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *query, const char *written) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(written);
    };
    row("  ", "");
    row("征信　AND 骗子", "征信 骗子");
    row("征信 NOT 广告", "征信 -广告");
    row("“屏幕 共享”", "\"屏幕 共享\"");
    row("“屏幕\"共享”", "“屏幕\"共享”");
    row("\"快递\"", "\"快递\"");
    row("(甲 OR (乙 OR 丙)) 丁", "(甲 OR 乙 OR 丙) 丁");
    row("甲 OR (乙 丙)", "甲 OR 乙 丙");
    row("-(甲 乙) -(丙 OR 丁)", "-(甲 乙) -(丙 OR 丁)");
    row("《C++》 -《C#》 C++", "《C++》 -《C#》 C++");
    row("Tag：\"反诈\" account:\"江城 晚风\"", "tag:反诈 account:\"江城 晚风\"");
    row("甲 OR", "甲 \"OR\"");
    row("f(x) https://a.example/b", "f(x) https://a.example/b");
    row("\"date:2021\" --甲", "\"date:2021\" -\"-甲\"");
    row("date:2021", "date:2021");
    row("date:2020-02", "date:2020-02");
    row("date:2021/3/5", "date:2021-03-05");
    row("date:2021-12..2022-03", "date:2021-12..2022-03");
    row("date:2021-01-01..2021-02-10", "date:2021-01-01..2021-02-10");
    row("before:2020 after:2018-06", "date:..2019 date:2018-07..");
    row("is:Unread", "is:unread");
}

void TestWrittenQuery::writtenAsTyped()
{
    QFETCH(QString, query);
    QTEST(writtenQuery(parseQuery(query).root), "written");
}

void TestWrittenQuery::whatIsWrittenParsesToTheSameTree()
{
    const QStringList pieces{
        QStringLiteral("甲"),     QStringLiteral("乙b"),    QStringLiteral(" OR "),      QStringLiteral(" AND "),
        QStringLiteral(" NOT "),  QStringLiteral("("),      QStringLiteral(")"),         QStringLiteral("（"),
        QStringLiteral("-"),      QStringLiteral("－"),     QStringLiteral("\""),        QStringLiteral("\""),
        QStringLiteral("“"),      QStringLiteral("”"),      QStringLiteral("「"),        QStringLiteral("」"),
        QStringLiteral("『"),     QStringLiteral("』"),     QStringLiteral("＂"),        QStringLiteral("tag:"),
        QStringLiteral("title:"), QStringLiteral("date:"),  QStringLiteral("after:"),    QStringLiteral("before:"),
        QStringLiteral(".."),     QStringLiteral("2021"),   QStringLiteral("-12"),       QStringLiteral("/31"),
        QStringLiteral(" "),      QStringLiteral(" "),      QStringLiteral(" "),         QStringLiteral("\n"),
        QStringLiteral("！"),     QStringLiteral("C++"),    QStringLiteral("#"),         QStringLiteral("《a.b》"),
        QStringLiteral("is:"),    QStringLiteral("unread"), QStringLiteral("："),        QString(QChar(0xD842)),
        QStringLiteral("𠮷"),     QStringLiteral("OR"),     QStringLiteral("has:image ")};
    QRandomGenerator random(20220301);
    for (int i = 0; i < 40'000; ++i) {
        QString text;
        for (int n = random.bounded(30); n > 0; --n)
            text += pieces[random.bounded(pieces.size())];
        const QString tree = toString(parseQuery(text).root);
        const QString written = writtenQuery(parseQuery(text).root);
        const SearchQuery again = parseQuery(written);
        if (toString(again.root) != tree || writtenQuery(again.root) != written)
            QFAIL(qPrintable(QStringList({text, written, tree, toString(again.root)}).join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestWrittenQuery)
#include "tst_written_query.moc"
