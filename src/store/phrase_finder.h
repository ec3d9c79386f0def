// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/snippet.h"

#include <QStringView>

#include <memory>
#include <vector>

namespace shiwen {

/// A hit and the phrase it is of.
struct PhraseHit {
    TextRange range;
    int phrase = 0; ///< index in the list that was searched for
};

/// The folded units of a text as one string, in which phrases are looked for, with the way back to the text.
class FoldedStream
{
public:
    explicit FoldedStream(QStringView text);

    [[nodiscard]] QStringView characters() const { return {m_characters.get(), m_size}; }
    /// Whether a unit or something between two units begins at `at`; the end counts.
    [[nodiscard]] bool isBoundary(qsizetype at) const { return at >= m_size || m_starts[at]; }
    [[nodiscard]] TextRange range(qsizetype at, qsizetype length) const
    {
        return {m_begins[at], m_ends[at + length - 1] - m_begins[at]};
    }

    // What UnitScanner calls.
    void single(qsizetype begin, qsizetype end, char32_t folded);
    void word(qsizetype begin);
    void part(qsizetype end, char32_t folded);
    void mark(qsizetype end, char32_t mark);
    void lineEnd() { m_pendingLineEnd = m_size > 0; }

private:
    void put(char16_t character, qsizetype begin, qsizetype end, bool start);
    void putCodePoint(char32_t folded, qsizetype begin, qsizetype end, bool start);
    void putLineEnd(qsizetype at);

    std::unique_ptr<char16_t[]> m_characters;
    std::unique_ptr<qsizetype[]> m_begins;
    std::unique_ptr<qsizetype[]> m_ends;
    std::unique_ptr<bool[]> m_starts;
    qsizetype m_size = 0;
    qsizetype m_wordBegin = -1; ///< of a word whose first part is to come
    qsizetype m_partEnd = 0;
    bool m_afterWord = false;
    bool m_pendingLineEnd = false;
};

/// Every place where one of `phrases` occurs, overlaps included, by beginning, longer ones first.
[[nodiscard]] std::vector<PhraseHit> findHits(QStringView text, const QStringList &phrases, bool prefix);

} // namespace shiwen
