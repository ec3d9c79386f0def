// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/posting_block.h"

#include "store/rice_code.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace shiwen {

namespace {

// In the lengths of a term: a number follows.
constexpr quint64 longShared = 15;
constexpr quint64 longRest = 7;
constexpr quint64 severalBit = 8;

void appendNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes += char(number | 0x80U);
        number >>= 7U;
    }
    bytes += char(number);
}

void appendTerm(QByteArray &bytes, QByteArrayView term, quint64 shared, bool several)
{
    const quint64 rest = quint64(term.size()) - shared;
    bytes += char(std::min(shared, longShared) << 4U | (several ? severalBit : 0) | std::min(rest, longRest));
    if (shared >= longShared)
        appendNumber(bytes, shared - longShared);
    if (rest >= longRest)
        appendNumber(bytes, rest - longRest);
    bytes.append(term.sliced(qsizetype(shared)));
}

} // namespace

bool PostingBlock::add(QByteArrayView term, const std::vector<quint32> &documents)
{
    const auto differs = std::mismatch(m_last.cbegin(), m_last.cend(), term.begin(), term.end()).first;
    std::optional<RiceCode> codes;
    if (documents.size() > 1)
        codes.emplace(documents, m_base);
    const qsizetype codeBytes = codes ? codes->bytes() : 0;
    m_entry.resize(0);
    appendTerm(m_entry, term, quint64(differs - m_last.cbegin()), codes.has_value());
    appendNumber(m_entry, codes ? quint64(codeBytes) << 4U | codes->parameter() : documents.front() - m_base);
    if (!isEmpty() && m_bytes.size() + m_entry.size() + codeBytes > fullBlockBytes)
        return false;
    if (isEmpty())
        m_first = term.toByteArray();
    m_bytes += m_entry;
    if (codes)
        codes->append(m_bytes);
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
    quint64 length = lengths & longRest;
    shared += shared == longShared ? number() : 0;
    length += length == longRest ? number() : 0;
    m_damaged = m_damaged || shared > quint64(m_term.size()) || length > quint64(m_rest.size());
    if (m_damaged)
        return false;
    m_term.truncate(qsizetype(shared));
    m_term.append(m_rest.first(qsizetype(length)));
    m_rest = m_rest.sliced(qsizetype(length));
    m_single = number();
    m_documents = {};
    if (m_damaged || (lengths & severalBit) == 0)
        return !m_damaged;
    m_parameter = unsigned(m_single & 0xFU);
    m_damaged = m_single >> 4U == 0 || m_single >> 4U > quint64(m_rest.size());
    if (m_damaged)
        return false;
    m_documents = m_rest.first(qsizetype(m_single >> 4U));
    m_rest = m_rest.sliced(m_documents.size());
    return true;
}

void PostingBlockReader::appendDocuments(std::vector<quint32> &documents)
{
    if (!m_documents.isEmpty()) {
        m_damaged = m_damaged || !appendRiceCoded(m_documents, m_parameter, m_base, documents);
        return;
    }
    m_damaged = m_damaged || m_single > std::numeric_limits<quint32>::max() - m_base;
    if (!m_damaged)
        documents.push_back(m_base + quint32(m_single));
}

} // namespace shiwen
