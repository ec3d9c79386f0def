// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/posting_block.h"

#include "store/rice_code.h"

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

constexpr quint64 longLength = 15; ///< in four bits: a number follows

void appendNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes += char(number | 0x80U);
        number >>= 7U;
    }
    bytes += char(number);
}

void appendTerm(QByteArray &bytes, QByteArrayView term, quint64 shared)
{
    const quint64 rest = quint64(term.size()) - shared;
    bytes += char(std::min(shared, longLength) << 4U | std::min(rest, longLength));
    for (const quint64 length : {shared, rest})
        if (length >= longLength)
            appendNumber(bytes, length - longLength);
    bytes.append(term.sliced(qsizetype(shared)));
}

} // namespace

bool PostingBlock::add(QByteArrayView term, const std::vector<quint32> &documents)
{
    const auto differs = std::mismatch(m_last.cbegin(), m_last.cend(), term.begin(), term.end()).first;
    m_entry.resize(0);
    appendTerm(m_entry, term, quint64(differs - m_last.cbegin()));
    const RiceCode code(documents, m_base);
    appendNumber(m_entry, quint64(code.bytes()) << 4U | code.parameter());
    if (!isEmpty() && m_bytes.size() + m_entry.size() + code.bytes() > fullBlockBytes)
        return false;
    if (isEmpty())
        m_first = term.toByteArray();
    m_bytes += m_entry;
    code.append(m_bytes);
    m_last.resize(0);
    m_last.append(term);
    return true;
}

FilledBlock PostingBlock::take()
{
    m_last.clear();
    return {std::exchange(m_first, QByteArray()), std::exchange(m_bytes, QByteArray())};
}

quint64 PostingBlockReader::number()
{
    quint64 value = 0;
    for (unsigned shift = 0; shift < 64 && !m_rest.isEmpty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(m_rest.front());
        m_rest = m_rest.sliced(1);
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
    const auto lengths = static_cast<unsigned char>(m_rest.front());
    m_rest = m_rest.sliced(1);
    quint64 shared = lengths >> 4U;
    quint64 length = lengths & 0xFU;
    shared += shared == longLength ? number() : 0;
    length += length == longLength ? number() : 0;
    m_damaged = m_damaged || shared > quint64(m_term.size()) || length > quint64(m_rest.size());
    if (m_damaged)
        return false;
    m_term.truncate(qsizetype(shared));
    m_term.append(m_rest.first(qsizetype(length)));
    m_rest = m_rest.sliced(qsizetype(length));
    const quint64 sizes = number();
    m_parameter = unsigned(sizes & 0xFU);
    m_damaged = m_damaged || sizes >> 4U > quint64(m_rest.size());
    if (m_damaged)
        return false;
    m_documents = m_rest.first(qsizetype(sizes >> 4U));
    m_rest = m_rest.sliced(m_documents.size());
    return true;
}

void PostingBlockReader::appendDocuments(std::vector<quint32> &documents)
{
    m_damaged = m_damaged || !appendRiceCoded(m_documents, m_parameter, m_base, documents);
}

} // namespace shiwen
