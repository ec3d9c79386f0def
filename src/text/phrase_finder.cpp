// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phrase_finder.h"

#include "text/fold.h"
#include "text/graphemes.h"
#include "text/unit_scanner.h"
#include "text/units.h"

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

/// More phrases than these are not marked; nobody could tell the marks apart.
constexpr qsizetype maximumPhrases = 64;

/// A text folded code point by code point as folded() does, with the way back to it.
struct FoldedCharacters {
    QString text;
    std::vector<qsizetype> begins; ///< for each code unit of `text`
    std::vector<qsizetype> ends;
};

FoldedCharacters foldedCharacters(QStringView original)
{
    FoldedCharacters result;
    result.text.reserve(original.size());
    for (qsizetype i = 0; i < original.size();) {
        const qsizetype begin = i;
        const char32_t c = takeCodePoint(original, i);
        const char32_t f = foldedCodePoint(c);
        if (f != 0) {
            for (const QChar unit : QChar::fromUcs4(f)) {
                result.text += unit;
                result.begins.push_back(begin);
                result.ends.push_back(i);
            }
        } else if (!result.text.isEmpty()) {
            // What has no weight belongs to what is before it.
            if (c < 0x10000)
                result.text.back() = QChar(voicedKana(result.text.back().unicode(), char16_t(c)));
            result.ends.back() = i;
        }
    }
    return result;
}

/// Where `phrase` stands in the units of a text.
void addUnitHits(const FoldedStream &stream, const WantedPhrase &phrase, int number, std::vector<PhraseHit> &hits)
{
    const FoldedStream units(phrase.text);
    const QStringView wanted = units.characters();
    if (wanted.isEmpty())
        return;
    for (qsizetype at = stream.characters().indexOf(wanted); at >= 0;) {
        const bool whole = stream.isBoundary(at) && (phrase.prefix || stream.isBoundary(at + wanted.size()));
        if (whole)
            hits.push_back({stream.range(at, wanted.size()), number});
        at = stream.characters().indexOf(wanted, at + (whole ? wanted.size() : 1));
    }
}

QString textBetween(const QString &text, const Unit &first, const Unit &last)
{
    return text.mid(first.begin, last.begin + last.length - first.begin);
}

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

std::vector<PhraseHit> findHits(QStringView text, const QList<WantedPhrase> &phrases)
{
    std::vector<PhraseHit> hits;
    const FoldedStream stream(text);
    for (qsizetype i = 0; i < qMin(phrases.size(), maximumPhrases); ++i) {
        if (!phrases[i].literal) {
            addUnitHits(stream, phrases[i], int(i), hits);
            continue;
        }
        for (const TextRange &range : findLiteral(text, phrases[i].text))
            hits.push_back({range, int(i)});
    }
    for (PhraseHit &hit : hits)
        hit.range = wholeGraphemes(text, hit.range);
    std::sort(hits.begin(), hits.end(), [](const PhraseHit &a, const PhraseHit &b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.length > b.range.length;
    });
    return hits;
}

std::vector<PhraseHit> findHitsOrPairs(QStringView text, const QList<WantedPhrase> &phrases)
{
    std::vector<PhraseHit> hits = findHits(text, phrases);
    if (!hits.empty())
        return hits;
    QList<WantedPhrase> pairs;
    for (const WantedPhrase &phrase : phrases) {
        if (phrase.literal || phrase.whole)
            continue;
        const QStringList texts = unitPairs(phrase.text);
        for (qsizetype i = 0; texts.size() > 1 && i < texts.size(); ++i)
            pairs.append({texts[i], false, phrase.prefix && i + 1 == texts.size(), true});
    }
    return pairs.isEmpty() ? hits : findHits(text, pairs);
}

QList<TextRange> findLiteral(QStringView text, const QString &literal)
{
    QList<TextRange> hits;
    const QString wanted = folded(literal);
    if (wanted.isEmpty())
        return hits;
    const FoldedCharacters characters = foldedCharacters(text);
    for (qsizetype at = characters.text.indexOf(wanted); at >= 0;
         at = characters.text.indexOf(wanted, at + wanted.size())) {
        const qsizetype begin = characters.begins[std::size_t(at)];
        hits.append({begin, characters.ends[std::size_t(at + wanted.size() - 1)] - begin});
    }
    return hits;
}

QList<TextRange> withoutOverlaps(const std::vector<PhraseHit> &hits)
{
    QList<TextRange> ranges;
    qsizetype end = 0;
    for (const PhraseHit &hit : hits) {
        if (hit.range.begin < end)
            continue;
        ranges.append(hit.range);
        end = hit.range.end();
    }
    return ranges;
}

Passage bestPassage(const std::vector<PhraseHit> &hits, qsizetype width)
{
    Passage best;
    Passage now;
    int mostPhrases = 0;
    int phrases = 0;
    std::array<int, maximumPhrases> counts{};
    for (; now.first < hits.size(); ++now.first) {
        const qsizetype limit = hits[now.first].range.begin + width;
        while (now.end < hits.size() && (now.end == now.first || hits[now.end].range.end() <= limit))
            phrases += counts[std::size_t(hits[now.end++].phrase)]++ == 0;
        const bool better =
            phrases != mostPhrases ? phrases > mostPhrases : now.end - now.first > best.end - best.first;
        if (better) {
            best = now;
            mostPhrases = phrases;
        }
        phrases -= --counts[std::size_t(hits[now.first].phrase)] == 0;
    }
    return best;
}

QStringList unitPairs(const QString &phrase)
{
    const QList<Unit> units = cutIntoUnits(phrase);
    if (units.size() < 3)
        return {phrase};
    QStringList pairs;
    for (qsizetype i = 1; i < units.size(); ++i)
        pairs.append(textBetween(phrase, units.at(i - 1), units.at(i)));
    pairs.removeDuplicates();
    return pairs;
}

} // namespace shiwen
