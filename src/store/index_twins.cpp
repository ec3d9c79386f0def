// SPDX-License-Identifier: GPL-3.0-or-later
// Articles that a folder holds in several formats, in index.db.
#include "store/comparable.h"
#include "store/index_writer_p.h"
#include "store/notebook.h"
#include "store/twins.h"

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

/// What the database holds of a file beside what finding twins needs.
struct Present {
    bool shown = true;
    QString alternates; ///< packed
    quint32 filled = 0;
    QString fields[twinFieldCount]{}; ///< a twin's values among them
};

struct FolderFiles {
    std::vector<TwinFile> files; ///< sorted by path
    std::vector<Present> present;
};

/// The columns of TwinField, in its order.
constexpr const char *fieldNames[twinFieldCount] = {"date", "account", "account_id", "author", "source", "url"};

QString packedFilled(quint32 filled)
{
    QStringList names;
    for (int field = 0; field < twinFieldCount; ++field) {
        if ((filled >> unsigned(field) & 1U) != 0)
            names.append(QLatin1String(fieldNames[field]));
    }
    return packedList(names);
}

quint32 unpackedFilled(const QString &packed)
{
    quint32 filled = 0;
    const QStringList names = unpackedList(packed);
    for (int field = 0; field < twinFieldCount; ++field) {
        if (names.contains(QLatin1String(fieldNames[field])))
            filled |= 1U << unsigned(field);
    }
    return filled;
}

Result<FolderFiles> readFiles(Database &database, const QString &label)
{
    auto query = database.select(
        QStringLiteral("select row, path, title_folded, url_key, status, shown, alternates, filled, date, account, "
                       "account_id, author, source, url from stored_article join folder on folder.id = "
                       "stored_article.folder where label = ? order by path"),
        {label});
    if (!query)
        return query.error();
    FolderFiles all;
    while (query->next()) {
        const auto text = [&query](int column) {
            return query->value(column).toString();
        };
        const ArticleStatus status = articleStatusFromString(text(4));
        TwinFile file{.row = query->value(0).toLongLong(), .path = text(1), .title = text(2), .urlKey = text(3)};
        file.readable = status != ArticleStatus::Unreadable && status != ArticleStatus::Empty;
        Present present{query->value(5).toBool(), text(6), unpackedFilled(text(7))};
        for (int field = 0; field < twinFieldCount; ++field) {
            present.fields[field] = text(8 + field);
            if ((present.filled >> unsigned(field) & 1U) == 0)
                file.fields[field] = present.fields[field];
        }
        if (file.fields[TwinUrl].isEmpty())
            file.urlKey.clear();
        all.files.push_back(std::move(file));
        all.present.push_back(std::move(present));
    }
    return all;
}

bool stands(const Present &present, const TwinDecision &decision)
{
    return present.shown == decision.shown && present.filled == decision.filled &&
           present.alternates == packedList(decision.alternates) &&
           std::equal(std::begin(present.fields), std::end(present.fields), std::begin(decision.fields));
}

} // namespace

Result<void> IndexWriter::Private::writeDecision(qint64 row, qint64 newRow, const TwinDecision &decision)
{
    const auto given = [](const QString &text) {
        return text.isNull() ? QStringLiteral("") : text;
    };
    const QString(&fields)[twinFieldCount] = decision.fields;
    return database.change(
        QStringLiteral("update stored_article set row = ?, shown = ?, alternates = ?, filled = ?, date = ?, "
                       "account = ?, account_folded = ?, account_id = ?, author = ?, author_folded = ?, source = ?, "
                       "source_folded = ?, url = ?, url_key = ? where row = ?"),
        {newRow, decision.shown ? 1 : 0, given(packedList(decision.alternates)), given(packedFilled(decision.filled)),
         given(fields[TwinDate]), given(fields[TwinAccount]), given(comparable(fields[TwinAccount])),
         given(fields[TwinAccountId]), given(fields[TwinAuthor]), given(comparable(fields[TwinAuthor])),
         given(fields[TwinSource]), given(comparable(fields[TwinSource])), given(fields[TwinUrl]),
         given(urlKey(fields[TwinUrl])), row});
}

Result<void> IndexWriter::Private::applyTwin(const TwinFile &file, bool wasShown, const TwinDecision &decision)
{
    auto date = database.value(QStringLiteral("select date from stored_article where row = ?"), {file.row});
    if (!date)
        return date.error();
    const bool stays = rowSlot(date->toString()) == rowSlot(decision.fields[TwinDate]);
    auto row = stays ? Result<qint64>(file.row) : freeRow(decision.fields[TwinDate]);
    if (!row)
        return row.error();
    if (wasShown) {
        if (auto done = hide(file.row); !done)
            return done;
    }
    if (auto done = noteCopiesDue(file.row); !done)
        return done;
    if (auto done = writeDecision(file.row, *row, decision); !done)
        return done;
    if (auto done = moveSignature(file.row, *row, decision.shown); !done)
        return done;
    return decision.shown ? show(*row) : Result<void>();
}

Result<void> IndexWriter::Private::hide(qint64 row)
{
    deleteTags->bindValue(0, row);
    if (auto done = database.run(*deleteTags); !done)
        return done;
    return texts->remove(row);
}

Result<void> IndexWriter::Private::show(qint64 row)
{
    auto stored = storedTexts->read(row);
    if (!stored || !stored->has_value())
        return stored ? Result<void>() : stored.error();
    auto tags = database.value(QStringLiteral("select tags from stored_article where row = ?"), {row});
    if (!tags)
        return tags.error();
    if (auto done = writeTags(row, unpackedList(tags->toString())); !done)
        return done;
    return texts->add(row, **stored);
}

Result<void> IndexWriter::Private::noteTwinsDue(qint64 folder)
{
    if (twinsDue.contains(folder))
        return {};
    twinsDue.insert(folder);
    return database.change(QStringLiteral("update folder set twins_due = 1 where id = ?"), {folder});
}

Result<int> IndexWriter::pairTwins(const QString &label)
{
    auto due = d->database.value(QStringLiteral("select twins_due from folder where label = ?"), {label});
    if (!due)
        return due.error();
    if (due->toInt() == 0)
        return 0;
    auto all = readFiles(d->database, label);
    if (!all)
        return all.error();
    const std::vector<TwinDecision> decisions = decideTwins(all->files);
    int changed = 0;
    for (size_t i = 0; i < decisions.size(); ++i) {
        const TwinFile &file = all->files[i];
        const Present &present = all->present[i];
        const TwinDecision &decision = decisions[i];
        if (stands(present, decision))
            continue;
        if (auto begun = d->gather(); !begun)
            return begun.error();
        if (auto done = d->settle(d->applyTwin(file, present.shown, decision), 0); !done)
            return done.error();
        changed += present.shown != decision.shown;
    }
    if (auto begun = d->gather(); !begun)
        return begun.error();
    d->twinsDue.clear();
    const auto sql = QStringLiteral("update folder set twins_due = 0 where label = ?");
    auto noted = d->settle(d->database.change(sql, {label}), 0);
    return noted ? Result<int>(changed) : noted.error();
}

} // namespace shiwen
