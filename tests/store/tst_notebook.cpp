// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_articles.h"
#include "store/notebook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace shiwen;

class TestNotebook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void remembersFolders();
    void labelsAreUnique();
    void overlappingFoldersConflict();
    void foldersComeAndGo();
    void remembersMarks();
    void orphansFollowTheirHash();
    void orphansFollowTheirLink();
    void orphansWithoutOneHeirAreKept();
    void adoptedMarksAreMerged();
    void savedSearchesKeepTheirOrder();
    void savedSearchesAreNotReplacedByChance();
    void pastQueriesAreBounded();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("notebook.db")); }
    QString backups() const { return m_dir->filePath(QStringLiteral("backups")); }
    QString folder(const QString &name) const;
    std::unique_ptr<Notebook> open() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

ArticleIdentity identity(const char *id, const char *hash, const char *url = "")
{
    return {QString::fromLatin1(id), QStringLiteral("剪报/") + QString::fromLatin1(id), QString::fromLatin1(url),
            QByteArray(hash)};
}

QString shown(Notebook &notebook)
{
    QStringList all;
    auto entries = notebook.entries();
    if (!entries)
        return entries.error().message;
    for (const NotebookEntry &entry : *entries)
        all.append(entry.articleId + (entry.read ? u'r' : u'-') + (entry.starred ? u's' : u'-') +
                   entry.addedTags.join(u','));
    return all.join(u' ');
}

} // namespace

void TestNotebook::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestNotebook::cleanup()
{
    m_dir.reset();
}

QString TestNotebook::folder(const QString &name) const
{
    QDir(m_dir->path()).mkpath(name);
    return m_dir->filePath(name);
}

std::unique_ptr<Notebook> TestNotebook::open() const
{
    auto opened = Notebook::open(path(), backups());
    return opened ? std::move(*opened) : nullptr;
}

void TestNotebook::remembersFolders()
{
    const QString where = folder(QStringLiteral("老文章"));
    {
        auto notebook = open();
        QVERIFY(notebook);
        QCOMPARE(notebook->notice(), QString());
        auto added = notebook->addFolder(where + QStringLiteral("/./"), {});
        VERIFY_RESULT(added);
        QCOMPARE(added->label, QStringLiteral("老文章"));
    }
    auto folders = open()->folders();
    VERIFY_RESULT(folders);
    QCOMPARE(folders->size(), 1);
    QCOMPARE(folders->first().path, QFileInfo(where).canonicalFilePath());
    QVERIFY(!folders->first().offline);
    QVERIFY(open()->addFolder(m_dir->filePath(QStringLiteral("nothing")), {}).error().code == ErrorCode::NotFound);
}

void TestNotebook::labelsAreUnique()
{
    auto notebook = open();
    QCOMPARE(notebook->addFolder(folder(QStringLiteral("1/posts")), {})->label, QStringLiteral("posts"));
    QCOMPARE(notebook->addFolder(folder(QStringLiteral("2/Posts")), {})->label, QStringLiteral("Posts 2"));
    QCOMPARE(notebook->addFolder(folder(QStringLiteral("3/posts")), {})->label, QStringLiteral("posts 3"));
    QCOMPARE(notebook->addFolder(folder(QStringLiteral("4")), QStringLiteral(" a/b\n"))->label, QStringLiteral("a_b"));
    QCOMPARE(notebook->addFolder(folder(QStringLiteral("5")), QStringLiteral(".."))->label, QStringLiteral("Articles"));
}

void TestNotebook::overlappingFoldersConflict()
{
    auto notebook = open();
    const QString known = folder(QStringLiteral("a/b"));
    const QString inside = folder(QStringLiteral("a/b/c"));
    const QString alike = folder(QStringLiteral("a/bc"));
    VERIFY_RESULT(notebook->addFolder(known, QStringLiteral("书房")));
    for (const QString &path : {known, inside, m_dir->filePath(QStringLiteral("a"))}) {
        auto refused = notebook->addFolder(path, {});
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().code == ErrorCode::Conflict);
        QVERIFY(refused.error().message.contains(QStringLiteral("书房")));
    }
    VERIFY_RESULT(notebook->addFolder(alike, {}));
    const QString link = m_dir->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(inside, link));
    QVERIFY(notebook->addFolder(link, {}).error().code == ErrorCode::Conflict);
}

void TestNotebook::foldersComeAndGo()
{
    auto notebook = open();
    const QString label = notebook->addFolder(folder(QStringLiteral("盘")), {})->label;
    VERIFY_RESULT(notebook->setOffline(label, true));
    VERIFY_RESULT(notebook->setLastScan(label, 77));
    QVERIFY(notebook->folders()->first().offline);
    QCOMPARE(notebook->folders()->first().lastScan, 77);
    VERIFY_RESULT(notebook->setOffline(label, false));
    QVERIFY(!notebook->folders()->first().offline);
    QVERIFY(notebook->setOffline(QStringLiteral("没有"), true).error().code == ErrorCode::NotFound);
    QVERIFY(notebook->removeFolder(QStringLiteral("没有")).error().code == ErrorCode::NotFound);
    VERIFY_RESULT(notebook->removeFolder(label));
    QVERIFY(notebook->folders()->isEmpty());
}

void TestNotebook::remembersMarks()
{
    {
        auto notebook = open();
        VERIFY_RESULT(notebook->changeMarks({identity("a", "1"), identity("b", "2")}, {.read = true}));
        VERIFY_RESULT(notebook->changeMarks({identity("b", "2")}, {.read = false}));
        VERIFY_RESULT(notebook->changeMarks({identity("b", "2"), identity("c", "3")}, {.starred = true}));
        VERIFY_RESULT(notebook->changeMarks({identity("c", "3")}, {.starred = false}));
        VERIFY_RESULT(notebook->changeMarks(
            {identity("d", "4")},
            {.addTags = {QStringLiteral(" 待读 "), QStringLiteral("纸"), QStringLiteral("紙"), {}}}));
        VERIFY_RESULT(notebook->setPosition(identity("a", "1"), 0.25));
        VERIFY_RESULT(notebook->setPosition(identity("b", "2"), 7));
    }
    auto notebook = open();
    QCOMPARE(shown(*notebook), QStringLiteral("ar- b-s d--待读,纸"));
    QCOMPARE(*notebook->position(QStringLiteral("a")), 0.25);
    QCOMPARE(*notebook->position(QStringLiteral("b")), 1.0);
    QCOMPARE(*notebook->position(QStringLiteral("z")), 0.0);
}

void TestNotebook::orphansFollowTheirHash()
{
    auto notebook = open();
    VERIFY_RESULT(notebook->changeMarks({identity("old", "same bytes", "u1")}, {.starred = true}));
    VERIFY_RESULT(notebook->changeMarks({identity("old", "same bytes", "u1")}, {.addTags = {QStringLiteral("留")}}));
    auto adopted =
        notebook->adoptOrphans({identity("new", "same bytes"), identity("link", "other", "u1"), identity("x", "y")});
    VERIFY_RESULT(adopted);
    QCOMPARE(*adopted, 1);
    QCOMPARE(shown(*notebook), QStringLiteral("new-s留"));
    QCOMPARE(*notebook->adoptOrphans({identity("new", "same bytes")}), 0);
}

void TestNotebook::orphansFollowTheirLink()
{
    auto notebook = open();
    VERIFY_RESULT(notebook->changeMarks({identity("old", "bytes", "u1")}, {.read = true}));
    QCOMPARE(*notebook->adoptOrphans({identity("new", "edited", "u1"), identity("x", "y", "u2")}), 1);
    QCOMPARE(shown(*notebook), QStringLiteral("newr-"));
}

void TestNotebook::orphansWithoutOneHeirAreKept()
{
    auto notebook = open();
    VERIFY_RESULT(notebook->changeMarks({identity("old", "bytes"), identity("bare", "")}, {.read = true}));
    QCOMPARE(*notebook->adoptOrphans({identity("n1", "bytes"), identity("n2", "bytes"), identity("n3", "")}), 0);
    QCOMPARE(*notebook->adoptOrphans({}), 0);
    QCOMPARE(shown(*notebook), QStringLiteral("barer- oldr-"));
    QCOMPARE(*notebook->adoptOrphans({identity("n1", "bytes")}), 1);
    QCOMPARE(shown(*notebook), QStringLiteral("barer- n1r-"));
}

void TestNotebook::adoptedMarksAreMerged()
{
    auto notebook = open();
    VERIFY_RESULT(notebook->changeMarks({identity("old", "bytes")}, {.read = true}));
    VERIFY_RESULT(notebook->changeMarks({identity("old", "bytes")}, {.addTags = {QStringLiteral("旧")}}));
    VERIFY_RESULT(notebook->setPosition(identity("old", "bytes"), 0.5));
    VERIFY_RESULT(notebook->changeMarks({identity("new", "bytes")}, {.starred = true}));
    VERIFY_RESULT(notebook->changeMarks({identity("new", "bytes")}, {.addTags = {QStringLiteral("新")}}));
    QCOMPARE(*notebook->adoptOrphans({identity("new", "bytes")}), 1);
    auto entries = notebook->entries();
    VERIFY_RESULT(entries);
    QCOMPARE(entries->size(), 1);
    QVERIFY(entries->first().read && entries->first().starred);
    QStringList tags = entries->first().addedTags;
    tags.sort();
    QCOMPARE(tags, (QStringList{QStringLiteral("新"), QStringLiteral("旧")}));
    QCOMPARE(*notebook->position(QStringLiteral("new")), 0.5);
}

void TestNotebook::savedSearchesKeepTheirOrder()
{
    const auto notebook = open();
    const auto names = [&] {
        QStringList all;
        auto searches = notebook->savedSearches();
        for (const SavedSearch &search : searches ? *searches : QList<SavedSearch>())
            all.append(search.name + u'=' + search.query);
        return all.join(u' ');
    };
    for (const char *name : {"c", "a", "b"})
        VERIFY_RESULT(notebook->saveSearch({QString::fromLatin1(name), QStringLiteral("甲")}));
    QCOMPARE(names(), QStringLiteral("c=甲 a=甲 b=甲"));
    VERIFY_RESULT(notebook->renameSearch(QStringLiteral("a"), QStringLiteral(" d ")));
    VERIFY_RESULT(notebook->saveSearch({QStringLiteral("c"), QStringLiteral("乙")}, true));
    QCOMPARE(names(), QStringLiteral("c=乙 d=甲 b=甲"));
    // A search that was forgotten can come back to where it was.
    VERIFY_RESULT(notebook->forgetSearch(QStringLiteral("d")));
    QCOMPARE(names(), QStringLiteral("c=乙 b=甲"));
    VERIFY_RESULT(notebook->saveSearch({QStringLiteral("d"), QStringLiteral("甲")}, false, 1));
    QCOMPARE(names(), QStringLiteral("c=乙 d=甲 b=甲"));
    QCOMPARE(notebook->savedSearch(QStringLiteral("c"))->query, QStringLiteral("乙"));
}

void TestNotebook::savedSearchesAreNotReplacedByChance()
{
    const auto notebook = open();
    const auto code = [](const Result<void> &result) {
        return result ? -1 : int(result.error().code);
    };
    VERIFY_RESULT(notebook->saveSearch({QStringLiteral("a"), QStringLiteral("甲")}));
    VERIFY_RESULT(notebook->saveSearch({QStringLiteral("b"), QStringLiteral("乙")}));
    QCOMPARE(code(notebook->saveSearch({QStringLiteral(" a"), QStringLiteral("丙")})), int(ErrorCode::Conflict));
    QCOMPARE(code(notebook->renameSearch(QStringLiteral("a"), QStringLiteral("b"))), int(ErrorCode::Conflict));
    QCOMPARE(code(notebook->renameSearch(QStringLiteral("c"), QStringLiteral("d"))), int(ErrorCode::NotFound));
    QCOMPARE(code(notebook->forgetSearch(QStringLiteral("c"))), int(ErrorCode::NotFound));
    QCOMPARE(code(notebook->saveSearch({QStringLiteral(" "), QStringLiteral("甲")})), int(ErrorCode::Usage));
    QCOMPARE(code(notebook->saveSearch({QStringLiteral("c"), QString()})), int(ErrorCode::Usage));
    QCOMPARE(notebook->savedSearch(QStringLiteral("a"))->query, QStringLiteral("甲"));
}

void TestNotebook::pastQueriesAreBounded()
{
    const auto notebook = open();
    for (int i = 0; i < maximumPastQueries + 5; ++i)
        VERIFY_RESULT(notebook->rememberQuery(QStringLiteral("查 %1").arg(i)));
    VERIFY_RESULT(notebook->rememberQuery(QStringLiteral(" 查  7 ")));
    VERIFY_RESULT(notebook->rememberQuery(QString(maximumPastQueryLength + 1, u'x')));
    auto queries = notebook->pastQueries();
    VERIFY_RESULT(queries);
    QCOMPARE(queries->size(), maximumPastQueries);
    QCOMPARE(queries->first(), QStringLiteral("查 7"));
    QCOMPARE(queries->last(), QStringLiteral("查 5"));
    VERIFY_RESULT(notebook->forgetPastQueries());
    QVERIFY(notebook->pastQueries()->isEmpty());
}

QTEST_GUILESS_MAIN(TestNotebook)
#include "tst_notebook.moc"
