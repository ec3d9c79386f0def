// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_articles.h"
#include "store/database.h"
#include "store/notebook.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace shiwen;

/// What the reader made is never thrown away.
class TestNotebookFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void newerSchemaIsLeftUntouched();
    void damagedIsRestoredFromABackup_data();
    void damagedIsRestoredFromABackup();
    void damagedWithoutBackupIsKept();
    void backsUpOnceADay();
    void keepsFourteenBackups();
    void readOnlyChangesNothing();
    void anOlderOneIsBackedUpAndRenewed();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("notebook.db")); }
    QString backups() const { return m_dir->filePath(QStringLiteral("backups")); }
    std::unique_ptr<Notebook> open() const;
    QStringList backupNames() const { return QDir(backups()).entryList(QDir::Files, QDir::Name); }

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

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestNotebookFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestNotebookFile::cleanup()
{
    m_dir.reset();
}

std::unique_ptr<Notebook> TestNotebookFile::open() const
{
    auto opened = Notebook::open(path(), backups());
    return opened ? std::move(*opened) : nullptr;
}

void TestNotebookFile::newerSchemaIsLeftUntouched()
{
    QVERIFY(open());
    {
        auto database = Database::open(path(), DatabaseMode::Write);
        VERIFY_RESULT(database);
        VERIFY_RESULT(database->execute(QStringLiteral("pragma user_version = 9999")));
    }
    const QByteArray before = bytesOf(path());
    for (const bool readOnly : {false, true}) {
        auto refused = Notebook::open(path(), backups(), readOnly);
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().code == ErrorCode::NewerVersion);
    }
    QCOMPARE(bytesOf(path()), before);
    QVERIFY(!QFile::exists(path() + QStringLiteral(".damaged-1")));
}

void TestNotebookFile::damagedIsRestoredFromABackup_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("not a notebook");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void TestNotebookFile::damagedIsRestoredFromABackup()
{
    QFETCH(QByteArray, bytes);
    {
        auto notebook = open();
        VERIFY_RESULT(notebook->changeMarks({identity("a", "1")}, {.starred = true}));
        VERIFY_RESULT(notebook->backUpIfDue());
        VERIFY_RESULT(notebook->changeMarks({identity("b", "2")}, {.starred = true}));
    }
    // A newer backup that is damaged itself is passed over.
    QVERIFY(QFile(path()).resize(0));
    QFile bad(backups() + QStringLiteral("/notebook-9999-01-01-000000.db"));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("damaged too");
    bad.close();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    auto notebook = open();
    QVERIFY(notebook);
    QVERIFY(notebook->notice().contains(path() + QStringLiteral(".damaged-1")));
    QCOMPARE(shown(*notebook), QStringLiteral("a-s"));
    QCOMPARE(bytesOf(path() + QStringLiteral(".damaged-1")), bytes);
    notebook.reset();
    QCOMPARE(open()->notice(), QString());
}

void TestNotebookFile::damagedWithoutBackupIsKept()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("rubbish");
    file.close();
    auto notebook = open();
    QVERIFY(notebook);
    QVERIFY(!notebook->notice().isEmpty());
    QCOMPARE(bytesOf(path() + QStringLiteral(".damaged-1")), QByteArray("rubbish"));
    QCOMPARE(shown(*notebook), QString());
}

void TestNotebookFile::backsUpOnceADay()
{
    auto notebook = open();
    VERIFY_RESULT(notebook->backUpIfDue());
    QCOMPARE(backupNames().size(), 0);
    VERIFY_RESULT(notebook->changeMarks({identity("a", "1")}, {.read = true}));
    VERIFY_RESULT(notebook->backUpIfDue());
    VERIFY_RESULT(notebook->changeMarks({identity("b", "2")}, {.read = true}));
    VERIFY_RESULT(notebook->backUpIfDue());
    QCOMPARE(backupNames().size(), 1);
    // The day goes by.
    QDir directory(backups());
    QVERIFY(directory.rename(backupNames().first(), QStringLiteral("notebook-2001-02-03-040506.db")));
    VERIFY_RESULT(notebook->backUpIfDue());
    QCOMPARE(backupNames().size(), 2);
    QVERIFY(backupNames().last().startsWith(QStringLiteral("notebook-") + QDate::currentDate().toString(Qt::ISODate)));
    QVERIFY(directory.rename(backupNames().last(), QStringLiteral("notebook-2001-02-04-040506.db")));
    VERIFY_RESULT(notebook->backUpIfDue());
    QCOMPARE(backupNames().size(), 2);
}

void TestNotebookFile::keepsFourteenBackups()
{
    auto notebook = open();
    QDir().mkpath(backups());
    for (int day = 1; day <= 20; ++day) {
        QFile old(backups() + QStringLiteral("/notebook-2001-01-%1-000000.db").arg(day, 2, 10, QLatin1Char('0')));
        QVERIFY(old.open(QIODevice::WriteOnly));
    }
    QFile stranger(backups() + QStringLiteral("/信.txt"));
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    VERIFY_RESULT(notebook->changeMarks({identity("a", "1")}, {.read = true}));
    VERIFY_RESULT(notebook->backUpIfDue());
    QStringList names = backupNames();
    QVERIFY(names.removeOne(QStringLiteral("信.txt")));
    QCOMPARE(names.size(), 14);
    QCOMPARE(names.first(), QStringLiteral("notebook-2001-01-08-000000.db"));
}

void TestNotebookFile::readOnlyChangesNothing()
{
    auto empty = Notebook::open(path(), backups(), true);
    VERIFY_RESULT(empty);
    QVERIFY((*empty)->folders()->isEmpty());
    QVERIFY(!QFile::exists(path()));
    VERIFY_RESULT(open()->changeMarks({identity("a", "1")}, {.read = true}));
    const QByteArray before = bytesOf(path());
    auto reading = Notebook::open(path(), backups(), true);
    VERIFY_RESULT(reading);
    QCOMPARE(shown(**reading), QStringLiteral("ar-"));
    QVERIFY(!(*reading)->changeMarks({identity("a", "1")}, {.read = false}).has_value());
    VERIFY_RESULT((*reading)->backUpIfDue());
    QVERIFY(!QFile::exists(backups()));
    QCOMPARE(bytesOf(path()), before);
}

void TestNotebookFile::anOlderOneIsBackedUpAndRenewed()
{
    VERIFY_RESULT(open()->changeMarks({identity("a", "1")}, {.starred = true}));
    QVERIFY(!QFile::exists(backups()));
    {
        // As it was before there were saved searches.
        auto database = Database::open(path(), DatabaseMode::Write);
        VERIFY_RESULT(database);
        for (const char *sql : {"drop table saved_search", "drop table past_query", "drop table removed_tag",
                                "drop table highlight", "pragma user_version = 1"})
            VERIFY_RESULT(database->execute(QString::fromLatin1(sql)));
    }
    const auto notebook = open();
    QVERIFY(notebook);
    QCOMPARE(backupNames().size(), 3); // one before each step
    QCOMPARE(shown(*notebook), QStringLiteral("a-s"));
    VERIFY_RESULT(notebook->saveSearch({QStringLiteral("a"), QStringLiteral("甲")}));
}

QTEST_GUILESS_MAIN(TestNotebookFile)
#include "tst_notebook_file.moc"
