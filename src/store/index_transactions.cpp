// SPDX-License-Identifier: GPL-3.0-or-later
// How changes of index.db are gathered into transactions.
#include "store/index_writer_p.h"

namespace shiwen {

namespace {

constexpr int articlesPerTransaction = 4000;
constexpr qint64 charactersPerTransaction = 16 * 1024 * 1024;
/// So that what a running scan has found appears in the window while it goes on.
constexpr qint64 millisecondsPerTransaction = 2000;

} // namespace

Result<void> IndexWriter::Private::setMeta(const QString &key, const QVariant &value)
{
    return database.change(QStringLiteral("insert or replace into meta (key, value) values (?, ?)"), {key, value});
}

Result<void> IndexWriter::Private::gather()
{
    if (inTransaction)
        return {};
    auto begun = database.execute(QStringLiteral("begin immediate"));
    inTransaction = begun.has_value();
    gatheredArticles = 0;
    gatheredCharacters = 0;
    sinceBegin.start();
    return begun;
}

Result<void> IndexWriter::Private::settle(const Result<void> &change, qint64 characters)
{
    if (!change) {
        (void)database.execute(QStringLiteral("rollback"));
        forgetTransaction();
        return change;
    }
    gatheredCharacters += characters;
    ++gatheredArticles;
    const bool enough = gatheredArticles >= articlesPerTransaction || gatheredCharacters >= charactersPerTransaction ||
                        sinceBegin.elapsed() >= millisecondsPerTransaction;
    return enough ? commit() : Result<void>();
}

Result<void> IndexWriter::Private::commit()
{
    if (!inTransaction)
        return {};
    auto done = texts->flush();
    if (done)
        done = database.execute(QStringLiteral("commit"));
    if (!done) {
        (void)database.execute(QStringLiteral("rollback"));
        forgetTransaction();
    }
    inTransaction = false;
    return done;
}

void IndexWriter::Private::forgetTransaction()
{
    inTransaction = false;
    folders.clear();
    twinsDue.clear();
    accountsDue.clear();
    textCodec.undo();
    pictureCodec.undo();
    // Where even this fails, so does whatever is tried next.
    (void)texts->undo();
}

} // namespace shiwen
