// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/posting_block.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace shiwen {

namespace {

void appendNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes += char(number | 0x80U);
        number >>= 7U;
    }
    bytes += char(number);
}

qsizetype lengthOf(quint64 number)
{
    qsizetype length = 1;
    for (; number >= 0x80; number >>= 7U)
        ++length;
    return length;
}

} // namespace

bool PostingBlock::hasRoomFor(QByteArrayView term, const std::vector<quint32> &documents) const
{
    // The lengths in front of the term and of its documents take three bytes at most where there is room.
    qsizetype bytes = m_bytes.size() + 3 + term.size() + 3;
    quint32 before = m_base;
    for (const quint32 document : documents) {
        bytes += lengthOf(document - std::exchange(before, document));
        if (bytes > fullBlockBytes)
            return false;
    }
    return true;
}

void PostingBlock::add(QByteArrayView term, const std::vector<quint32> &documents)
{
    if (m_bytes.isEmpty())
        m_first = term.toByteArray();
    const auto [last, differs] = std::mismatch(m_last.cbegin(), m_last.cend(), term.begin(), term.end());
    const qsizetype shared = last - m_last.cbegin();
    appendNumber(m_bytes, quint64(shared));
    appendNumber(m_bytes, quint64(term.size() - shared));
    m_bytes.append(term.sliced(shared));
    m_documents.resize(0);
    quint32 before = m_base;
    for (const quint32 document : documents)
        appendNumber(m_documents, document - std::exchange(before, document));
    appendNumber(m_bytes, quint64(m_documents.size()));
    m_bytes += m_documents;
    m_last = term.toByteArray();
}

QByteArray PostingBlock::take()
{
    m_last.clear();
    return std::exchange(m_bytes, QByteArray());
}

quint64 PostingBlockReader::number(QByteArrayView &bytes)
{
    quint64 value = 0;
    for (unsigned shift = 0; shift < 64 && !bytes.isEmpty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes = bytes.sliced(1);
        value |= quint64(byte & 0x7FU) << shift;
        if (byte < 0x80)
            return value;
    }
    m_damaged = true;
    return 0;
}

bool PostingBlockReader::next()
{
    if (m_rest.isEmpty() || m_damaged)
        return false;
    const quint64 shared = number(m_rest);
    const quint64 length = number(m_rest);
    if (shared > quint64(m_term.size()) || length > quint64(m_rest.size()))
        m_damaged = true;
    if (m_damaged)
        return false;
    m_term.truncate(qsizetype(shared));
    m_term.append(m_rest.first(qsizetype(length)));
    m_rest = m_rest.sliced(qsizetype(length));
    const quint64 bytes = number(m_rest);
    if (m_damaged || bytes > quint64(m_rest.size())) {
        m_damaged = true;
        return false;
    }
    m_documents = m_rest.first(qsizetype(bytes));
    m_rest = m_rest.sliced(qsizetype(bytes));
    return true;
}

void PostingBlockReader::appendDocuments(std::vector<quint32> &documents)
{
    quint64 document = m_base;
    for (QByteArrayView bytes = m_documents; !bytes.isEmpty() && !m_damaged;) {
        document += number(bytes);
        m_damaged = m_damaged || document > std::numeric_limits<quint32>::max();
        if (!m_damaged)
            documents.push_back(quint32(document));
    }
}

} // namespace shiwen
