// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_articles.h"

#include <QTemporaryDir>

using namespace shiwen;

/// Nothing typed is an error.
class TestNaughtyQueries : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answers_data();
    void answers();
    void answersAMegabyte_data();
    void answersAMegabyte();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<IndexReader> m_reader;
};

void TestNaughtyQueries::initTestCase()
{
    const QString path = m_dir.filePath(QStringLiteral("index.db"));
    auto writer = IndexWriter::open(path, 1);
    VERIFY_RESULT(writer);
    VERIFY_RESULT((*writer)->put(sampleArticle(QStringLiteral("a"), QStringLiteral("给照片写说明"), {},
                                               QStringLiteral("何时、何地、何人 AND OR NOT NEAR title"))));
    writer->reset();
    auto reader = IndexReader::open(path, {});
    VERIFY_RESULT(reader);
    m_reader = std::move(*reader);
}

void TestNaughtyQueries::answers_data()
{
    QTest::addColumn<QString>("query");
    const QStringList queries{
        QStringLiteral("\""),
        QStringLiteral("\"\""),
        QStringLiteral("\"\"\""),
        QStringLiteral("'"),
        QStringLiteral("''"),
        QStringLiteral("\"照片"),
        QStringLiteral("照片\""),
        QStringLiteral("照片\"\"说明"),
        QStringLiteral("“照片"),
        QStringLiteral("*"),
        QStringLiteral("照*"),
        QStringLiteral("^照片"),
        QStringLiteral("照片 *"),
        QStringLiteral("**"),
        QStringLiteral("("),
        QStringLiteral(")"),
        QStringLiteral("()"),
        QStringLiteral(")("),
        QStringLiteral("((照片"),
        QStringLiteral("照片))"),
        QStringLiteral("{title}"),
        QStringLiteral("{title body} : 照片"),
        QStringLiteral("- {title} : x"),
        QStringLiteral("title : 照片"),
        QStringLiteral("title:"),
        QStringLiteral(":title"),
        QStringLiteral("title::x"),
        QStringLiteral("tag:\""),
        QStringLiteral("tag:%"),
        QStringLiteral("tag:_"),
        QStringLiteral("tag:/"),
        QStringLiteral("tag:'; drop table tag; --"),
        QStringLiteral("account:%%"),
        QStringLiteral("author:_"),
        QStringLiteral("date:"),
        QStringLiteral("date:9999"),
        QStringLiteral("date:0000-00-00"),
        QStringLiteral("date:2021-13-45"),
        QStringLiteral("date:.."),
        QStringLiteral("date:2022..2020"),
        QStringLiteral("before:99999999999999999999"),
        QStringLiteral("after:-1"),
        QStringLiteral("is:"),
        QStringLiteral("is:is:is"),
        QStringLiteral("has:;"),
        QStringLiteral("lang:*"),
        QStringLiteral("AND"),
        QStringLiteral("OR"),
        QStringLiteral("NOT"),
        QStringLiteral("NEAR"),
        QStringLiteral("NEAR(照片 说明, 2)"),
        QStringLiteral("照片 AND"),
        QStringLiteral("OR 照片"),
        QStringLiteral("照片 OR OR 说明"),
        QStringLiteral("NOT NOT 照片"),
        QStringLiteral("-"),
        QStringLiteral("--"),
        QStringLiteral("- -照片"),
        QStringLiteral("-\"\""),
        QStringLiteral("照片 + 说明"),
        QStringLiteral("照片 || 说明"),
        QStringLiteral("照片, 说明;"),
        QStringLiteral("C++--"),
        QStringLiteral("+"),
        QStringLiteral("#"),
        QStringLiteral("@."),
        QStringLiteral("a.b.c.d.e.f"),
        QStringLiteral("\\"),
        QStringLiteral("\\\""),
        QStringLiteral("%s%n%1"),
        QStringLiteral("?1"),
        QStringLiteral("$x :x @x"),
        QStringLiteral("<mark>&amp;</mark>"),
        QStringLiteral("照片\n说明\r\n何时"),
        QStringLiteral("\t"),
        QStringLiteral("　"),
        QString(QChar(0)),
        QStringLiteral("照") + QChar(0) + QStringLiteral("片"),
        QStringLiteral("\"") + QChar(0),
        QString(QChar(0xD800)),
        QString(QChar(0xDFFF)) + QChar(0xD800),
        QString(QChar(0xFFFF)),
        QString(QChar(0xFEFF)),
        QString(QChar(0xE000)),
        QStringLiteral("照") + QChar(0xE000) + QStringLiteral("片"),
        QStringLiteral("\u202e照片\u2066"),
        QStringLiteral("👩‍👩‍👧‍👦"),
        QStringLiteral("Ã©e\u0301\u0301\u0301"),
        QStringLiteral("ﷺ"),
        QStringLiteral("İıſß"),
    };
    for (qsizetype i = 0; i < queries.size(); ++i)
        QTest::addRow("%lld", static_cast<long long>(i)) << queries.at(i);
}

void TestNaughtyQueries::answers()
{
    QFETCH(QString, query);
    for (const bool typing : {false, true}) {
        const SearchQuery parsed = parseQuery(query, typing);
        for (const SortOrder order : {SortOrder::Date, SortOrder::Title, SortOrder::Account, SortOrder::Rank}) {
            auto found = m_reader->find(parsed, order);
            VERIFY_RESULT(found);
            auto summaries = m_reader->summaries(found->rows, parsed);
            VERIFY_RESULT(summaries);
        }
        for (const char *field : {"tag", "account", "year"})
            VERIFY_RESULT(m_reader->facets(QString::fromLatin1(field), parsed));
    }
}

void TestNaughtyQueries::answersAMegabyte_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"照", "照 ", "a", "a ", "(", "\"", "-", "照 OR ", "tag:照 ", "NOT ", "a-b ", "\n"})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

void TestNaughtyQueries::answersAMegabyte()
{
    QFETCH(QString, piece);
    const SearchQuery query = parseQuery(piece.repeated(1024 * 1024 / piece.size()));
    auto found = m_reader->find(query, SortOrder::Rank);
    VERIFY_RESULT(found);
    VERIFY_RESULT(m_reader->summaries(found->rows, query));
}

QTEST_GUILESS_MAIN(TestNaughtyQueries)
#include "tst_naughty_queries.moc"
