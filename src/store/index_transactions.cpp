// SPDX-License-Identifier: GPL-3.0-or-later
// How changes of index.db are gathered into transactions.
#include "store/index_writer_p.h"

#include <algorithm>

namespace shiwen {

namespace {

constexpr int articlesPerTransaction = 4000;
constexpr qint64 charactersPerTransaction = 16 * 1024 * 1024;
/// So that what a running scan has found appears in the window while it goes on.
constexpr qint64 millisecondsPerTransaction = 2000;

constexpr int freeShare = 16;    ///< a part of so many of the file may be free
constexpr int pagesAtOnce = 512; ///< moved between two looks at the monitor

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

Result<void> IndexWriter::shrink(const Monitor &monitor)
{
    if (auto done = d->commit(); !done)
        return done;
    for (;;) {
        auto pages = d->database.value(QStringLiteral("pragma page_count"));
        auto unused = d->database.value(QStringLiteral("pragma freelist_count"));
        if (!pages || !unused)
            return pages ? unused.error() : pages.error();
        if (unused->toLongLong() <= pages->toLongLong() / freeShare)
            return {};
        if (monitor.isCancelled())
            return Error{ErrorCode::Cancelled, QString()};
        auto shorter = d->giveBackPages();
        if (!shorter)
            return shorter.error();
        if (!*shorter)
            return {};
    }
}

Result<bool> IndexWriter::Private::giveBackPages()
{
    const QString countFree = QStringLiteral("pragma freelist_count");
    auto before = database.value(countFree);
    if (!before)
        return before.error();
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    const qint64 count = std::min<qint64>(before->toLongLong(), pagesAtOnce);
    for (qint64 i = 0; i < count; ++i) {
        // It moves a page for each step, and Qt takes one step of a statement without columns.
        if (auto done = database.execute(QStringLiteral("pragma incremental_vacuum(1)")); !done)
            return done.error();
    }
    auto after = database.value(countFree);
    if (!after)
        return after.error();
    auto done = transaction.commit();
    // A file that was made without room for this stays as it is.
    return done ? Result<bool>(after->toLongLong() < before->toLongLong()) : done.error();
}

} // namespace shiwen
