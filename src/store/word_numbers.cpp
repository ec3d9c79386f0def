// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/word_numbers.h"

#include <algorithm>
#include <cstring>

namespace shiwen {

namespace {

constexpr std::size_t fewestSlots = 1024;

quint32 hashOf(QByteArrayView word)
{
    constexpr quint64 factor = 0x9E3779B97F4A7C15U; // of the golden ratio
    quint64 hash = quint64(word.size()) * factor;
    for (qsizetype at = 0; at < word.size(); at += qsizetype(sizeof(quint64))) {
        quint64 piece = 0;
        std::memcpy(&piece, word.data() + at, std::min(sizeof piece, std::size_t(word.size() - at)));
        hash = (hash ^ piece) * factor;
        hash ^= hash >> 32U;
    }
    return quint32(hash);
}

} // namespace

quint32 WordNumbers::of(QByteArrayView text)
{
    if (m_words.size() * 2 >= m_slots.size())
        grow();
    const quint32 hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const quint32 number = m_slots[slot] - 1;
        if (m_words[number].hash == hash && word(number) == text)
            return number;
    }
    m_words.push_back({m_bytes.size(), quint32(text.size()), hash});
    m_bytes.append(text);
    m_slots[slot] = size();
    return size() - 1;
}

void WordNumbers::grow()
{
    m_slots.assign(std::max(fewestSlots, m_slots.size() * 2), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (quint32 number = 0; number < size(); ++number) {
        std::size_t slot = m_words[number].hash & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = number + 1;
    }
}

void WordNumbers::clear()
{
    m_bytes.resize(0);
    m_words.clear();
    std::fill(m_slots.begin(), m_slots.end(), 0);
}

} // namespace shiwen
