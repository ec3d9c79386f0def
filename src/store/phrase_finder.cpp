// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/phrase_finder.h"

#include "text/unit_scanner.h"

#include <algorithm>

namespace shiwen {

namespace {

/// More phrases than these are not marked; nobody could tell the marks apart.
constexpr qsizetype maximumPhrases = 64;

} // namespace

FoldedStream::FoldedStream(QStringView text)
{
    // At most one character for each of the text, and one between two units.
    const auto capacity = std::size_t(text.size()) * 2 + 1;
    m_characters = std::make_unique_for_overwrite<char16_t[]>(capacity);
    m_begins = std::make_unique_for_overwrite<qsizetype[]>(capacity);
    m_ends = std::make_unique_for_overwrite<qsizetype[]>(capacity);
    m_starts = std::make_unique_for_overwrite<bool[]>(capacity);
    scanUnits(text, *this);
}

inline void FoldedStream::put(char16_t character, qsizetype begin, qsizetype end, bool start)
{
    m_characters[std::size_t(m_size)] = character;
    m_begins[std::size_t(m_size)] = begin;
    m_ends[std::size_t(m_size)] = end;
    m_starts[std::size_t(m_size)] = start;
    ++m_size;
}

inline void FoldedStream::putCodePoint(char32_t folded, qsizetype begin, qsizetype end, bool start)
{
    if (folded < 0x10000) {
        put(char16_t(folded), begin, end, start);
        return;
    }
    put(QChar::highSurrogate(folded), begin, end, start);
    put(QChar::lowSurrogate(folded), begin, end, false);
}

inline void FoldedStream::putLineEnd(qsizetype at)
{
    if (m_pendingLineEnd)
        put(u'\n', at, at, true);
    m_pendingLineEnd = false;
}

void FoldedStream::single(qsizetype begin, qsizetype end, char32_t folded)
{
    putLineEnd(begin);
    putCodePoint(folded, begin, end, true);
    m_afterWord = false;
}

void FoldedStream::word(qsizetype begin)
{
    if (m_afterWord && !m_pendingLineEnd)
        put(u' ', begin, begin, true);
    putLineEnd(begin);
    m_wordBegin = m_partEnd = begin;
    m_afterWord = true;
}

void FoldedStream::part(qsizetype end, char32_t folded)
{
    putCodePoint(folded, m_partEnd, end, m_wordBegin >= 0);
    m_wordBegin = -1;
    m_partEnd = end;
}

void FoldedStream::mark(qsizetype end, char32_t mark)
{
    char16_t &last = m_characters[std::size_t(m_size - 1)];
    if (mark < 0x10000)
        last = voicedKana(last, char16_t(mark));
    m_ends[std::size_t(m_size - 1)] = end;
    m_partEnd = end;
}

std::vector<PhraseHit> findHits(QStringView text, const QStringList &phrases, bool prefix)
{
    std::vector<PhraseHit> hits;
    const FoldedStream stream(text);
    for (qsizetype i = 0; i < qMin(phrases.size(), maximumPhrases); ++i) {
        const FoldedStream phrase(phrases[i]);
        const QStringView wanted = phrase.characters();
        if (wanted.isEmpty())
            continue;
        for (qsizetype at = stream.characters().indexOf(wanted); at >= 0;) {
            const bool whole = stream.isBoundary(at) && (prefix || stream.isBoundary(at + wanted.size()));
            if (whole)
                hits.push_back({stream.range(at, wanted.size()), int(i)});
            at = stream.characters().indexOf(wanted, at + (whole ? wanted.size() : 1));
        }
    }
    std::sort(hits.begin(), hits.end(), [](const PhraseHit &a, const PhraseHit &b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.length > b.range.length;
    });
    return hits;
}

} // namespace shiwen
