// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace shiwen {

/// Numbers the words of many texts from 0 on in the order in which they are met. A word that is known costs no memory
/// and no allocation, which is what most words of an archive are. Numbers of a hash are never stored. A value; one
/// thread at a time.
class WordNumbers
{
public:
    [[nodiscard]] quint32 of(QByteArrayView word);
    [[nodiscard]] quint32 size() const { return quint32(m_words.size()); }
    [[nodiscard]] QByteArrayView word(quint32 number) const
    {
        return QByteArrayView(m_bytes).sliced(m_words[number].begin, m_words[number].length);
    }
    void clear();

private:
    struct Word {
        qsizetype begin;
        quint32 length;
        quint32 hash;
    };
    void grow();

    QByteArray m_bytes; ///< of all words
    std::vector<Word> m_words;
    std::vector<quint32> m_slots; ///< by hash, linear probing; number + 1, 0 for none. A power of two
};

} // namespace shiwen
