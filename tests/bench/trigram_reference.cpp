// SPDX-License-Identifier: GPL-3.0-or-later
#include "trigram_reference.h"

#include "article_files.h"
#include "measure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace shiwen::bench {

namespace {

bool insertAll(QSqlDatabase &database, const QStringList &paths)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("create virtual table texts using fts5 (body, tokenize = 'trigram')")) ||
        !database.transaction() || !query.prepare(QStringLiteral("insert into texts (body) values (?)")))
        return false;
    for (const QString &path : paths) {
        query.bindValue(0, QString::fromUtf8(contentOf(path)));
        if (!query.exec())
            return false;
    }
    return database.commit();
}

} // namespace

double trigramInsert(const QStringList &paths)
{
    const QTemporaryDir folder;
    const QString name = QStringLiteral("trigram");
    bool done = false;
    double milliseconds = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(folder.filePath(QStringLiteral("trigram.db")));
        if (database.open())
            milliseconds = millisecondsOf([&] { done = insertAll(database, paths); });
    }
    QSqlDatabase::removeDatabase(name);
    return done ? milliseconds : -1;
}

} // namespace shiwen::bench
