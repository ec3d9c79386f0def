// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace shiwen {

/// How the long columns of `content` are kept: as frames of Zstandard (RFC 8878), with a dictionary made of what is
/// stored already, so that what articles have in common takes no room in each of them. Every frame names its
/// dictionary; an old one stays for the frames that were written with it. On the thread of its Database, which
/// outlives it.
class TextCodec
{
public:
    /// What is packed; each kind has its dictionaries.
    enum class Kind : quint8 { Text = 1, Pictures = 2 };

    TextCodec(Database &database, Kind kind);
    ~TextCodec();
    TextCodec(TextCodec &&) noexcept;
    TextCodec &operator=(TextCodec &&) = delete;
    TextCodec(const TextCodec &) = delete;
    TextCodec &operator=(const TextCodec &) = delete;

    /// Empty for an empty text.
    Result<QByteArray> pack(QByteArrayView utf8);
    /// Invalid for what pack() did not make. Reads also what indexes of schema 4 hold: qCompress, or text as it is.
    Result<QByteArray> unpack(QByteArrayView packed);
    Result<QString> text(QByteArrayView packed);

    /// Makes a new dictionary when `articles`, the number there are, has grown eightfold since the last one; costs a
    /// comparison when not. Within a transaction.
    Result<void> learn(qint64 articles);
    /// Forgets what was learnt in a transaction that was rolled back.
    void undo();

private:
    struct State;
    Result<void> loadNewest();
    Result<void> loadDecoder(unsigned id);
    Result<QByteArray> unpackedDictionary(const QByteArray &stored);
    /// A sample of what is stored, and the dictionary made of it; empty when there is too little.
    Result<QByteArray> makeDictionary(unsigned id, qint64 articles);
    [[nodiscard]] Error damaged() const;

    Database *m_database;
    Kind m_kind;
    std::unique_ptr<State> m_state;
};

} // namespace shiwen
