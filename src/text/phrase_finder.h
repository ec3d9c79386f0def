// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text_range.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

namespace shiwen {

/// What is looked for in a text.
struct WantedPhrase {
    QString text;
    bool literal = false; ///< character by character, folded, anywhere; else unit by unit
    bool prefix = false;  ///< the last unit need only begin like it, and the hit is as long as that
    bool whole = false;   ///< not to be widened to pairs of its units
    bool operator==(const WantedPhrase &) const = default;
};

/// A hit and the phrase it is of.
struct PhraseHit {
    TextRange range;
    int phrase = 0; ///< index in the list that was searched for
};

/// Hits that a reader sees at one glance, as indexes of a list: the first and one past the last.
struct Passage {
    std::size_t first = 0;
    std::size_t end = 0;
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

/// Every place where one of `phrases` occurs, overlaps included, by beginning, longer ones first. A hit never crosses a
/// line end and cuts no grapheme. Of more than 64 phrases the rest is ignored. Any thread.
[[nodiscard]] std::vector<PhraseHit> findHits(QStringView text, const QList<WantedPhrase> &phrases);

/// The same, or where there is none the hits of the phrases' pairs of units, of those that are not `whole`.
[[nodiscard]] std::vector<PhraseHit> findHitsOrPairs(QStringView text, const QList<WantedPhrase> &phrases);

/// Every place where `text` has `literal`, folded character by character, without overlaps; none for a literal without
/// any character that counts.
[[nodiscard]] QList<TextRange> findLiteral(QStringView text, const QString &literal);

/// Of two hits that overlap the earlier one stays, then the longer one.
[[nodiscard]] QList<TextRange> withoutOverlaps(const std::vector<PhraseHit> &hits);

/// Most different phrases, then most hits, then the earliest, within `width` code units. Nothing for no hits.
[[nodiscard]] Passage bestPassage(const std::vector<PhraseHit> &hits, qsizetype width);

/// Neighbouring units of `phrase`, each pair once; `phrase` itself when it has fewer than three.
[[nodiscard]] QStringList unitPairs(const QString &phrase);

/// How much text a list shows of an article, in code units.
inline constexpr qsizetype passageWidth = 90;

} // namespace shiwen
