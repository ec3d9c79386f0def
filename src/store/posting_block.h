// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace shiwen {

/// Bytes of a block that fills, with its row and the longest term, one page of the database.
inline constexpr qsizetype fullBlockBytes = 3970;

/// Writes terms, in ascending order, and their documents into a block: for each term the length of what it shares with
/// the one before, its rest with its length, the bytes of its documents, and these, each as the difference to the one
/// before, the first to `base`. Numbers are LEB128.
class PostingBlock
{
public:
    explicit PostingBlock(quint32 base) : m_base(base) {}

    void add(QByteArrayView term, const std::vector<quint32> &documents);

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// Whether the block stays within fullBlockBytes. Only a term that is alone in its block may go beyond.
    [[nodiscard]] bool hasRoomFor(QByteArrayView term, const std::vector<quint32> &documents) const;
    [[nodiscard]] const QByteArray &firstTerm() const { return m_first; }
    /// The bytes; the block is empty afterwards.
    [[nodiscard]] QByteArray take();

private:
    quint32 m_base;
    QByteArray m_bytes;
    QByteArray m_documents; ///< kept for its memory
    QByteArray m_first;
    QByteArray m_last;
};

/// Reads a block term by term. A damaged block ends early and says so; nothing beyond it is read.
class PostingBlockReader
{
public:
    PostingBlockReader(QByteArrayView block, quint32 base) : m_base(base), m_rest(block) {}

    /// Goes on to the next term. False at the end.
    bool next();
    [[nodiscard]] const QByteArray &term() const { return m_term; }
    /// Adds the documents of the term to `documents`.
    void appendDocuments(std::vector<quint32> &documents);
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    quint64 number(QByteArrayView &bytes);

    quint32 m_base;
    QByteArrayView m_rest;
    QByteArrayView m_documents; ///< of the term
    QByteArray m_term;
    bool m_damaged = false;
};

} // namespace shiwen
