// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/index_writer.h"
#include "store/row_number.h"
#include "store/text_index.h"
#include "store/twins.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QSqlQuery>

#include <optional>

namespace shiwen {

/// Where an article stands.
struct StoredArticle {
    qint64 row = 0;
    qint64 folder = 0;
    QString date;
    bool shown = true;
    quint32 document = 0; ///< its number in the text index
};

/// What IndexWriter keeps: its connection, and one prepared statement for each thing that is done to every article.
struct IndexWriter::Private {
    Private(Database &&opened, Opened how, int version);

    /// Prepares what put() needs; called once, before anything else.
    Result<void> prepareStatements();
    Result<qint64> folderId(const QString &label);
    Result<std::optional<StoredArticle>> locate(const QString &id);
    Result<qint64> freeRow(const QString &date);
    Result<void> writeArticle(qint64 row, qint64 folder, qint64 content, const Article &article);
    /// The number of the new row of `content`.
    Result<qint64> writeContent(const Article &article);
    Result<void> writeTags(qint64 row, const QStringList &tags);
    /// Takes the row out of every table but those of the text index.
    Result<void> dropRow(qint64 row);
    /// Adds the article or replaces the one with its id.
    Result<void> replace(const Article &article);
    Result<void> remove(qint64 row);

    /// Makes the next pairTwins() of the folder look again.
    Result<void> noteTwinsDue(qint64 folder);
    /// Brings a file's row to what was decided; its row number may change with its date.
    Result<void> applyTwin(const TwinFile &file, bool wasShown, const TwinDecision &decision);
    Result<void> writeDecision(qint64 row, qint64 newRow, const TwinDecision &decision);
    /// Takes the row out of what is searched and counted, and puts it back.
    Result<void> hide(qint64 row);
    Result<void> show(qint64 row);

    /// Makes the next findFamilies() look at the articles of the account, folded, again; the other takes the account
    /// of a row.
    Result<void> noteAccountDue(const QString &account);
    Result<void> noteCopiesDue(qint64 row);
    Result<void> writeSignature(qint64 row, const Article &article);
    Result<void> dropSignature(qint64 row);
    /// After a row got another number, or was hidden; a row that is shown anew is signed when families are found.
    Result<void> moveSignature(qint64 row, qint64 newRow, bool shown);
    Result<void> setMeta(const QString &key, const QVariant &value);

    /// Opens a transaction when none is open.
    Result<void> gather();
    /// After a change of `characters` characters: ends the transaction when enough has gathered, and undoes it when the
    /// change failed half-way.
    Result<void> settle(const Result<void> &change, qint64 characters);
    Result<void> commit();
    /// Moves some pages into free ones and makes the file shorter; false when it did not become so.
    Result<bool> giveBackPages();
    /// What is kept in memory as it was before the transaction.
    void forgetTransaction();

    Database database;
    Opened opened = Opened::Existing;
    int readerVersion = 0;
    std::optional<TextIndexWriter> texts;
    TextCodec textCodec{database, TextCodec::Kind::Text};
    TextCodec pictureCodec{database, TextCodec::Kind::Pictures};
    std::optional<StoredTexts> storedTexts;
    QHash<QString, qint64> folders;
    QSet<qint64> twinsDue;     ///< folders that are noted as changed already
    QSet<QString> accountsDue; ///< accounts that are noted already
    std::optional<QSqlQuery> find, last, insertArticle, insertContent, insertTag, deleteArticle, deleteContent,
        deleteTags, insertSignature, insertDue, insertLines, deleteSignature, deleteLines, deleteMember;

    bool inTransaction = false;
    int gatheredArticles = 0;
    qint64 gatheredCharacters = 0;
    QElapsedTimer sinceBegin;
};

} // namespace shiwen
