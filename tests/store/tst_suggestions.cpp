// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_articles.h"
#include "store/notebook.h"

#include <QTemporaryDir>

using namespace shiwen;

class TestSuggestions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void suggests_data();
    void suggests();
    void aTitleNamesItsNewestArticle();
    void pastQueriesComeLastUsedFirst();
    void everyKindGetsItsShare();

private:
    QStringList lines(const QString &text, int limit = 20);

    QTemporaryDir m_dir;
    std::unique_ptr<Notebook> m_notebook;
    std::unique_ptr<IndexReader> m_reader;
};

void TestSuggestions::initTestCase()
{
    const QString index = m_dir.filePath(QStringLiteral("index.db"));
    const QString notebook = m_dir.filePath(QStringLiteral("notebook.db"));
    auto writer = IndexWriter::open(index, 1);
    VERIFY_RESULT(writer);
    QList<Article> articles;
    const auto add = [&](int number, const QString &title, const QString &account, const QStringList &tags) {
        Article article = sampleArticle(QStringLiteral("%1.md").arg(number), title,
                                        QStringLiteral("2021-01-%1").arg(number, 2, 10, QLatin1Char('0')), title);
        article.summary.account = account;
        article.fileTags = tags;
        articles.append(article);
    };
    const QString riverTown = QStringLiteral("江城 晚风");
    add(1, QStringLiteral("快递骗局"), riverTown, {QStringLiteral("反诈"), QStringLiteral("快递")});
    add(2, QStringLiteral("快递骗局"), riverTown, {QStringLiteral("反诈")});
    add(3, QStringLiteral("快慢之间"), QStringLiteral("快报"), {QStringLiteral("反思"), QStringLiteral("快递/驿站")});
    add(4, QStringLiteral("Reading C++"), QStringLiteral("Paper Lab"), {QStringLiteral("C++"), QStringLiteral("AI")});
    for (const Article &article : articles)
        VERIFY_RESULT((*writer)->put(article));
    VERIFY_RESULT((*writer)->flush());
    auto opened = Notebook::open(notebook, m_dir.filePath(QStringLiteral("backups")));
    VERIFY_RESULT(opened);
    m_notebook = std::move(*opened);
    const ArticleIdentity identity{articles.first().summary.id, {}, {}, {}};
    VERIFY_RESULT(m_notebook->changeMarks({identity}, {.addTags = {QStringLiteral("快照")}}));
    auto reader = IndexReader::open(index, notebook);
    VERIFY_RESULT(reader);
    m_reader = std::move(*reader);
}

QStringList TestSuggestions::lines(const QString &text, int limit)
{
    auto found = m_reader->suggestions(text, limit);
    if (!found)
        return {found.error().message};
    QStringList all;
    for (const Suggestion &one : *found)
        all.append(QStringLiteral("%1 %2 -> %3").arg(int(one.kind)).arg(one.text, one.query.trimmed()));
    return all;
}

void TestSuggestions::suggests_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *typed, const QStringList &lines) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << lines;
    };
    row("", {});
    row("！", {});
    row("反", {QStringLiteral("1 反诈 -> tag:反诈"), QStringLiteral("1 反思 -> tag:反思")});
    row("征信 反诈", {QStringLiteral("1 反诈 -> 征信 tag:反诈")});
    row("征信 -反诈", {QStringLiteral("1 反诈 -> 征信 -tag:反诈")});
    row("晚风", {QStringLiteral("2 江城 晚风 -> account:\"江城 晚风\"")});
    row("tag:快递", {QStringLiteral("1 快递 -> tag:快递"), QStringLiteral("1 快递/驿站 -> tag:快递/驿站")});
    row("tag:驿", {QStringLiteral("1 快递/驿站 -> tag:快递/驿站")});
    row("account:", {QStringLiteral("2 江城 晚风 -> account:\"江城 晚风\""),
                     QStringLiteral("2 Paper Lab -> account:\"Paper Lab\""), QStringLiteral("2 快报 -> account:快报")});
    row("tag:\"快递\"", {});
    row("\"反思", {QStringLiteral("1 反思 -> tag:反思")});
    row("ＰＡＰＥＲ", {QStringLiteral("2 Paper Lab -> account:\"Paper Lab\"")});
    row("reading c", {QStringLiteral("1 C++ -> reading tag:C++"), QStringLiteral("3 Reading C++ -> reading c")});
    row("快", {QStringLiteral("1 快照 -> tag:快照"), QStringLiteral("1 快递 -> tag:快递"),
               QStringLiteral("1 快递/驿站 -> tag:快递/驿站"), QStringLiteral("2 快报 -> account:快报"),
               QStringLiteral("3 快慢之间 -> 快"), QStringLiteral("3 快递骗局 -> 快")});
    row("征信 ", {});
}

void TestSuggestions::suggests()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, lines);
    QStringList found = this->lines(typed);
    found.sort();
    lines.sort();
    QCOMPARE(found, lines);
}

void TestSuggestions::aTitleNamesItsNewestArticle()
{
    auto found = m_reader->suggestions(QStringLiteral("快递骗"), 8);
    VERIFY_RESULT(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().articleId, articleId(QStringLiteral("剪报"), QStringLiteral("2.md")));
}

void TestSuggestions::pastQueriesComeLastUsedFirst()
{
    for (const char *query : {"钱 包", "旧钱包", "钱夹", "钱 包", "别的"})
        VERIFY_RESULT(m_notebook->rememberQuery(QString::fromUtf8(query)));
    const QStringList expected{QStringLiteral("0 钱 包 -> 钱 包"), QStringLiteral("0 钱夹 -> 钱夹"),
                               QStringLiteral("0 旧钱包 -> 旧钱包")};
    QCOMPARE(lines(QStringLiteral("钱")), expected);
    // What is typed already is no suggestion.
    QCOMPARE(lines(QStringLiteral("钱夹")), QStringList());
    VERIFY_RESULT(m_notebook->forgetPastQueries());
    QCOMPARE(lines(QStringLiteral("钱")), QStringList());
}

void TestSuggestions::everyKindGetsItsShare()
{
    for (int i = 0; i < 9; ++i)
        VERIFY_RESULT(m_notebook->rememberQuery(QStringLiteral("快 %1").arg(i)));
    QString kinds;
    for (const QString &line : lines(QStringLiteral("快"), 6))
        kinds += line.front();
    QCOMPARE(kinds, QStringLiteral("001123"));
    VERIFY_RESULT(m_notebook->forgetPastQueries());
}

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
