// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace shiwen {

/// Bytes of a full block: four of them, with rows and first terms, fill a page of the database.
inline constexpr qsizetype fullBlockBytes = 4050;

/// A block as it is stored.
struct FilledBlock {
    QByteArray firstTerm;
    QByteArray postings;
};

/// Writes terms, in ascending order, and their documents into a block. For each term: a byte with the length of what it
/// shares with the one before in its highest four bits, then a bit that says whether it has more than one document, and
/// the length of its rest; 15 and 7 stand for a number to be added that follows; the rest. A single document is a
/// number, its distance from `base`. Of several, a number tells the bytes and, in the lowest four bits, the parameter
/// of their codes; then come the documents, each as the difference to the one before less one, the first to `base`, in
/// Rice codes, bits from the lowest on: the quotient in ones and a zero, then the remainder. Sixteen ones stand for a
/// difference of 32 bits as it is. Ones fill up the last byte. Numbers are LEB128. Of all terms that articles have,
/// more than half stand in one only.
class PostingBlock
{
public:
    explicit PostingBlock(quint32 base) : m_base(base) {}

    /// `documents` ascending, each once, at least one, not below the base. False, and nothing is added, when the block
    /// would grow beyond fullBlockBytes; only a term that is alone in its block may go beyond.
    [[nodiscard]] bool add(QByteArrayView term, const std::vector<quint32> &documents);

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// What was written; the block is empty afterwards.
    [[nodiscard]] FilledBlock take();

private:
    quint32 m_base;
    QByteArray m_bytes;
    QByteArray m_entry; ///< kept for its memory
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
    quint64 number();

    quint32 m_base;
    QByteArrayView m_rest;
    quint64 m_single = 0;       ///< the document of a term that has one only, less the base
    QByteArrayView m_documents; ///< of a term with several; empty for one
    unsigned m_parameter = 0;   ///< of their codes
    QByteArray m_term;
    bool m_damaged = false;
};

} // namespace shiwen
