// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"
#include "text/phrase_finder.h"

#include <QDirIterator>

using namespace shiwen;
using shiwen::test::LibraryFixture;

/// What a person who searches expects first: one row for each search of the files in fixtures/.
class TestJudgedSearches : public QObject
{
    Q_OBJECT

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<LibraryFixture> m_corporaFixture;
    std::unique_ptr<Library> m_archive;
    std::unique_ptr<Library> m_corpora;

    /// A test row for each line of a fixture: the query, what is expected, why it is known to miss.
    static void readRows(const QString &fixture)
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("failure");
        const auto bytes = readFile(QStringLiteral(SHIWEN_FIXTURES "/") + fixture, 1 << 20);
        QVERIFY(bytes);
        const QStringList lines = QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
        int number = 0;
        for (const QString &line : lines) {
            if (line.startsWith(u'#'))
                continue;
            const QStringList parts = line.split(u'\t');
            QVERIFY2(parts.size() >= 2, qPrintable(line));
            QTest::newRow(qPrintable(QString::number(++number) + u' ' + parts[0]))
                << parts[0] << parts[1] << parts.value(2);
        }
        QVERIFY(number >= 60);
    }

    static std::unique_ptr<Library> indexed(LibraryFixture &fixture, const QStringList &folders)
    {
        auto library = fixture.open();
        for (const QString &folder : folders)
            if (!library || !library->addFolder(folder).result())
                return nullptr;
        return library->index().result() ? std::move(library) : nullptr;
    }

    /// Whether the article's part that `expected` names, `title:`, `account:`, `text:` or `any:`, holds the value
    /// behind it.
    static bool fulfils(Library &library, const ArticleSummary &article, const QString &expected)
    {
        const QString field = expected.section(u':', 0, 0);
        const QString value = expected.section(u':', 1);
        QString where = field == u"title" ? article.title : article.account;
        if (field == u"text" || field == u"any") {
            const auto opened = library.openArticle(article.id).result();
            where = opened ? opened->article.text : opened.error().message;
        }
        if (field == u"any")
            where += u'\n' + article.title;
        const bool signs = value.contains(u'+') || value.contains(u'.') || value.contains(u'-');
        return !findHits(where, {{value, signs}}).empty();
    }

private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<LibraryFixture>();
        LibraryFixture::copyFolder(QStringLiteral(SHIWEN_ARCHIVE), m_fixture->folder());
        m_archive = indexed(*m_fixture, {m_fixture->folder()});
        QVERIFY(m_archive);
    }

    void cleanupTestCase()
    {
        m_archive.reset();
        m_corpora.reset();
    }

    void archive_data() { readRows(QStringLiteral("judged_archive.txt")); }

    void archive()
    {
        QFETCH(QString, query);
        QFETCH(QString, expected);
        QFETCH(QString, failure);
        const auto answer = m_archive->query({query, SortOrder::Rank}).result();
        QVERIFY(answer);
        const auto found = m_archive->summaries(answer->rows, query).result();
        QVERIFY(found);
        const bool relaxed = expected.startsWith(u'~');
        const QStringList wanted = expected.mid(relaxed ? 1 : 0).split(u' ');
        QStringList days;
        for (const ArticleSummary &article : *found)
            days.append(article.date.left(10));
        const QString all = days.isEmpty() ? QStringLiteral("-") : days.join(u' ');
        if (!failure.isEmpty())
            QEXPECT_FAIL("", qPrintable(failure), Abort);
        QVERIFY2((all + u' ').startsWith(wanted.join(u' ') + u' '), qPrintable(all));
        QCOMPARE(answer->relaxed, relaxed);
        // The first rows at once are those of the whole answer.
        const auto first = m_archive->query({query, SortOrder::Rank, false, false, 3}).result();
        QVERIFY(first && first->rows == answer->rows.first(first->rows.size()));
    }

    void corpora_data()
    {
        if (qEnvironmentVariableIsEmpty("SHIWEN_CORPORA"))
            QSKIP("SHIWEN_CORPORA names no folder of articles");
        readRows(QStringLiteral("judged_corpora.txt"));
        if (m_corpora)
            return;
        const QDir folder(qEnvironmentVariable("SHIWEN_CORPORA"));
        QStringList folders;
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders.append(folder.filePath(name));
        m_corporaFixture = std::make_unique<LibraryFixture>();
        m_corpora = indexed(*m_corporaFixture, folders);
        QVERIFY(m_corpora);
    }

    void corpora()
    {
        QFETCH(QString, query);
        QFETCH(QString, expected);
        QFETCH(QString, failure);
        const auto first = m_corpora->query({query, SortOrder::Rank, false, false, 3}).result();
        const auto answer = m_corpora->query({query, SortOrder::Rank}).result();
        QVERIFY(first && answer);
        QVERIFY(first->rows == answer->rows.first(first->rows.size()));
        const auto found = m_corpora->summaries(answer->rows.first(qMin<qsizetype>(3, answer->rows.size()))).result();
        QVERIFY(found);
        if (!failure.isEmpty())
            QEXPECT_FAIL("", qPrintable(failure), Abort);
        QVERIFY2(!found->isEmpty(), "nothing is found");
        for (const ArticleSummary &article : *found)
            QVERIFY2(fulfils(*m_corpora, article, expected), qPrintable(article.path));
    }
};

QTEST_GUILESS_MAIN(TestJudgedSearches)
#include "tst_judged_searches.moc"
