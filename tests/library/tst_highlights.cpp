// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hash.h"
#include "library/presentation.h"
#include "library_fixture.h"

using namespace shiwen;
using namespace shiwen::test;
using namespace Qt::StringLiterals;

namespace {

Highlight passage(const QString &quote, const QString &note = {}, qint64 created = 1000)
{
    return {u"id of "_s + quote, {quote, {}, {}, created}, HighlightColour::Green, note, created};
}

QStringList quotesOf(const QList<Highlight> &highlights)
{
    QStringList quotes;
    for (const Highlight &highlight : highlights)
        quotes += highlight.anchor.quote;
    return quotes;
}

} // namespace

/// Passages that the reader marked, from the notebook to a bundle and back.
class TestHighlights : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_files = std::make_unique<LibraryFixture>();
        m_files->writeArticle(u"a.md"_s, u"甲"_s, u"樟脑放在箱底，书放在上面。"_s);
        m_files->writeArticle(u"b.md"_s, u"乙"_s, u"纸箱不如木箱，木箱不如铁箱。"_s);
        m_library = m_files->openIndexed();
        QVERIFY(m_library);
    }

    void cleanup()
    {
        m_library.reset();
        m_files.reset();
    }

    void theyComeWithTheArticleInTheOrderOfTheirMaking()
    {
        const QString id = idOf(u"甲"_s);
        mark(id, passage(u"书放在上面"_s, {}, 2000));
        mark(id, passage(u"樟脑"_s, u"买"_s, 1000));
        const auto article = m_library->openArticle(id).result();
        QVERIFY(article);
        QCOMPARE(article->highlights, (QList{passage(u"樟脑"_s, u"买"_s, 1000), passage(u"书放在上面"_s, {}, 2000)}));
        QCOMPARE(*m_library->highlights(id).result(), article->highlights);
        QVERIFY(m_library->openArticle(idOf(u"乙"_s)).result()->highlights.isEmpty());
    }

    void whatIsPutReplacesWhatHasItsIdAndCanBeUndone()
    {
        const QString id = idOf(u"甲"_s);
        mark(id, passage(u"樟脑"_s));
        Highlight noted = passage(u"樟脑"_s, u"防虫"_s);
        noted.colour = HighlightColour::Pink;
        const auto before = m_library->changeMarks({id}, {.putHighlights = {noted}}).result();
        QVERIFY(before);
        QCOMPARE(*m_library->highlights(id).result(), QList{noted});
        QVERIFY(m_library->putMarks(*before).result());
        QCOMPARE(*m_library->highlights(id).result(), QList{passage(u"樟脑"_s)});
        const auto there = m_library->changeMarks({id}, {.removeHighlights = {noted.id, u"unknown"_s}}).result();
        QVERIFY(there);
        QVERIFY(m_library->highlights(id).result()->isEmpty());
        QVERIFY(m_library->putMarks(*there).result());
        QCOMPARE(m_library->highlights(id).result()->size(), 1);
    }

    void theyAreSearchedFor()
    {
        mark(idOf(u"甲"_s), passage(u"樟脑"_s));
        QCOMPARE(LibraryFixture::titles(*m_library, u"has:highlight"_s), QStringList{u"甲"_s});
        QCOMPARE(LibraryFixture::titles(*m_library, u"-has:highlight"_s), QStringList{u"乙"_s});
        QCOMPARE(LibraryFixture::titles(*m_library, u"has:note"_s), QStringList());
        mark(idOf(u"乙"_s), passage(u"木箱"_s, u"哪里有？"_s));
        QCOMPARE(LibraryFixture::titles(*m_library, u"has:note"_s), QStringList{u"乙"_s});
    }

    void theWholeLibraryIsListed()
    {
        mark(idOf(u"甲"_s), passage(u"书放在上面"_s, u"不要压住 *书脊*"_s, 1000));
        mark(idOf(u"乙"_s), passage(u"木箱不如铁箱"_s, {}, 3000));
        mark(idOf(u"甲"_s), passage(u"樟脑"_s, {}, 900));
        auto listed = m_library->highlightedArticles().result();
        QVERIFY(listed);
        QCOMPARE(listed->size(), 2);
        QCOMPARE(listed->first().summary.title, u"乙"_s);
        QCOMPARE(quotesOf(listed->last().highlights), (QStringList{u"樟脑"_s, u"书放在上面"_s}));
        QCOMPARE(highlightsMarkdown(*listed),
                 u"## 乙\n\n> 木箱不如铁箱\n\n## 甲\n\n> 樟脑\n\n> 书放在上面\n\n不要压住 \\*书脊\\*\n"_s);

        // Those of an article that is gone are kept, and come back with it.
        const QString gone = idOf(u"乙"_s);
        QVERIFY(QFile::remove(m_files->folder() + u"/b.md"_s));
        QVERIFY(m_library->index().result());
        listed = m_library->highlightedArticles().result();
        QCOMPARE(listed->first().summary.id, gone);
        QCOMPARE(listed->first().summary.title, QString());
        QCOMPARE(listed->first().highlights.size(), 1);
    }

    void theyFollowAFileThatMoves()
    {
        mark(idOf(u"甲"_s), passage(u"樟脑"_s));
        QVERIFY(QDir(m_files->folder()).mkpath(u"旧"_s));
        QVERIFY(QFile::rename(m_files->folder() + u"/a.md"_s, m_files->folder() + u"/旧/a.md"_s));
        QVERIFY(m_library->index().result());
        QCOMPARE(*m_library->highlights(idOf(u"甲"_s)).result(), QList{passage(u"樟脑"_s)});
    }

    void aBundleTakesThemAlong()
    {
        mark(idOf(u"甲"_s), passage(u"樟脑"_s, u"买"_s));
        const QString bundle = m_files->path(u"b.zip"_s);
        QVERIFY(m_library->exportBundle({QString(), {}, bundle, false, true}).result());
        const LibraryFixture away;
        auto other = away.open();
        QVERIFY(QDir().mkpath(away.path(u"1"_s)) && QDir().mkpath(away.path(u"2"_s)));
        QVERIFY(other->importBundle(bundle, away.path(u"1"_s)).result());
        const QString id = LibraryFixture::find(*other, u"has:note"_s).value(0).id;
        QCOMPARE(*other->highlights(id).result(), QList{passage(u"樟脑"_s, u"买"_s)});
        const QString second = away.path(u"second.zip"_s);
        QVERIFY(other->exportBundle({QString(), {}, second, false, true}).result());
        QCOMPARE(*sha256OfFile(second), *sha256OfFile(bundle));
    }

private:
    QString idOf(const QString &title)
    {
        for (const ArticleSummary &article : LibraryFixture::find(*m_library, QString())) {
            if (article.title == title)
                return article.id;
        }
        return {};
    }

    void mark(const QString &id, const Highlight &highlight)
    {
        const auto done = m_library->changeMarks({id}, {.putHighlights = {highlight}}).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }

    std::unique_ptr<LibraryFixture> m_files;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(TestHighlights)
#include "tst_highlights.moc"
