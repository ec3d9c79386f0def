// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping what finding copies needs beside each article of index.db, and finding them.
#include "store/comparable.h"
#include "store/copy_signature.h"
#include "store/family_finder.h"
#include "store/index_writer_p.h"

namespace shiwen {

Result<void> IndexWriter::Private::noteAccountDue(const QString &account)
{
    if (accountsDue.contains(account))
        return {};
    accountsDue.insert(account);
    return database.change(QStringLiteral("insert or ignore into account_due (account) values (?)"),
                           {account.isNull() ? QStringLiteral("") : account});
}

Result<void> IndexWriter::Private::noteCopiesDue(qint64 row)
{
    auto account = database.value(QStringLiteral("select account_folded from stored_article where row = ?"), {row});
    if (!account)
        return account.error();
    return noteAccountDue(account->toString());
}

Result<void> IndexWriter::Private::writeSignature(qint64 row, const Article &article)
{
    const CopySignature &signature = article.signature;
    if (auto done = noteAccountDue(comparable(article.summary.account)); !done)
        return done;
    if (signature.bins.isEmpty() || article.summary.status != ArticleStatus::Ok)
        return {};
    int column = 0;
    for (const QVariant &value : {QVariant(row), QVariant(qint64(signature.counted)), QVariant(signature.units),
                                  QVariant(qint64(signature.title)), QVariant(signature.bins)})
        insertSignature->bindValue(column++, value);
    if (auto done = database.run(*insertSignature); !done)
        return done;
    insertDue->bindValue(0, row);
    if (auto done = database.run(*insertDue); !done)
        return done;
    insertLines->bindValue(0, row);
    insertLines->bindValue(1, signature.lines);
    return database.run(*insertLines);
}

Result<void> IndexWriter::Private::dropSignature(qint64 row)
{
    for (QSqlQuery *query : {&*deleteSignature, &*deleteLines, &*deleteMember}) {
        query->bindValue(0, row);
        if (auto done = database.run(*query); !done)
            return done;
    }
    return {};
}

Result<void> IndexWriter::Private::moveSignature(qint64 row, qint64 newRow, bool shown)
{
    if (auto done = noteCopiesDue(newRow); !done || !shown)
        return done ? dropSignature(row) : done;
    if (row == newRow)
        return {};
    deleteMember->bindValue(0, row);
    if (auto done = database.run(*deleteMember); !done)
        return done;
    for (const char *sql :
         {"update signature set row = ? where row = ?", "update text_line set row = ? where row = ?"}) {
        if (auto done = database.change(QLatin1String(sql), {newRow, row}); !done)
            return done;
    }
    insertDue->bindValue(0, newRow);
    return database.run(*insertDue);
}

Result<int> IndexWriter::findFamilies(const Monitor &monitor)
{
    if (auto done = d->commit(); !done)
        return done.error();
    Transaction transaction(d->database);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    auto changed = FamilyFinder(d->database, monitor).run();
    if (!changed)
        return changed;
    d->accountsDue.clear();
    auto done = transaction.commit();
    return done ? changed : done.error();
}

} // namespace shiwen
