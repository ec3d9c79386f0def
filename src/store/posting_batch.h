// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/text_terms.h"
#include "store/word_numbers.h"

#include <QByteArray>
#include <QStringView>

#include <functional>
#include <vector>

namespace shiwen {

/// Which documents hold which terms, gathered in memory until there are enough for a segment of the index. 16 bytes for
/// each unit, pair and word of the texts. A value; one thread at a time.
class PostingBatch
{
public:
    /// Cuts and folds `text`. Documents come in ascending order, each with as many texts as it has.
    void add(quint32 document, TermField field, QStringView text);
    /// Takes words as they are, a space between them.
    void addWords(quint32 document, TermField field, QByteArrayView words);

    /// How many terms were gathered, repeats within a document counted.
    [[nodiscard]] qsizetype size() const { return qsizetype(m_units.size()) + qsizetype(m_words.size()); }

    /// Tells every term in the order of its bytes, with its documents, ascending and each once. The batch is empty
    /// afterwards. Linear.
    void drain(const std::function<void(QByteArrayView term, const std::vector<quint32> &documents)> &take);

private:
    struct Entry {
        quint64 key;
        quint32 document;
    };
    class Cutter;

    void addWordTerm(quint32 document, QByteArrayView term) { m_words.push_back({m_wordNumbers.of(term), document}); }
    static void sort(std::vector<Entry> &entries, quint64 largestKey);
    /// Words by the order of their bytes in place of the order in which they were met.
    [[nodiscard]] std::vector<QByteArrayView> sortedWords();

    std::vector<Entry> m_units; ///< key: field, first code point, second or 0
    std::vector<Entry> m_words; ///< key: number of the word
    WordNumbers m_wordNumbers;
};

} // namespace shiwen
