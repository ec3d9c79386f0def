// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/passage_finder.h"

#include "text/graphemes.h"

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

constexpr qsizetype neighbours = 32;    ///< characters kept of what stands before and after
constexpr qsizetype lookedAt = 32;      ///< characters of each end of a passage that is compared with similar ones
constexpr qsizetype shortest = 8;       ///< from here on a passage is found without its neighbours
constexpr qsizetype sameNeighbours = 3; ///< as many as a shorter one needs
constexpr qsizetype farthest = 200'000; ///< characters around the expected place that are compared

bool counts(QChar c)
{
    switch (c.unicode()) {
    case 0:
    case 0x200B: // zero width space
    case 0x2060: // word joiner
    case 0xFDD0: // begins and ends a frame of a QTextDocument
    case 0xFDD1:
    case 0xFEFF:
    case QChar::ObjectReplacementCharacter: return false;
    default: return !c.isSpace();
    }
}

QString lettersOf(QStringView text)
{
    QString letters;
    letters.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(letters), counts);
    return letters;
}

/// Where a text is most like a pattern.
struct Alignment {
    TextRange range;
    qsizetype edits = 0;
};

/// The place of `text` with the fewest edits, of several the one that is nearest to `expected` (Sellers 1980). O(n m).
Alignment mostSimilar(QStringView pattern, QStringView text, qsizetype expected)
{
    struct Cell {
        qsizetype edits;
        qsizetype begin;
    };
    const auto size = std::size_t(pattern.size());
    std::vector<Cell> column(size + 1);
    for (std::size_t i = 0; i <= size; ++i)
        column[i] = {qsizetype(i), 0};
    Alignment best{{0, 0}, pattern.size()};
    const auto isNearer = [&best, expected](qsizetype begin) {
        return std::abs(begin - expected) < std::abs(best.range.begin - expected);
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        Cell diagonal = std::exchange(column[0], Cell{0, at + 1});
        diagonal.begin = at;
        for (std::size_t i = 1; i <= size; ++i) {
            const Cell left = column[i];
            const Cell &above = column[i - 1];
            Cell cell{diagonal.edits + (pattern[qsizetype(i) - 1] == text[at] ? 0 : 1), diagonal.begin};
            if (left.edits + 1 < cell.edits)
                cell = {left.edits + 1, left.begin};
            if (above.edits + 1 < cell.edits)
                cell = {above.edits + 1, above.begin};
            diagonal = left;
            column[i] = cell;
        }
        const Cell &whole = column[size];
        if (whole.edits < best.edits || (whole.edits == best.edits && isNearer(whole.begin)))
            best = {{whole.begin, at + 1 - whole.begin}, whole.edits};
    }
    return best;
}

bool isSimilar(const Alignment &alignment, qsizetype length)
{
    return alignment.edits * 4 <= length && alignment.range.length > 0;
}

} // namespace

PassageFinder::PassageFinder(QStringView text) : m_text(text.toString())
{
    m_letters.reserve(text.size());
    m_places.reserve(std::size_t(text.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!counts(text[at]))
            continue;
        m_letters += text[at];
        m_places.push_back(at);
    }
}

TextAnchor PassageFinder::anchorOf(const TextRange &passage) const
{
    const auto first = std::lower_bound(m_places.cbegin(), m_places.cend(), passage.begin);
    const auto end = std::lower_bound(first, m_places.cend(), passage.end());
    if (first == end)
        return {};
    const qsizetype begin = first - m_places.cbegin();
    const qsizetype after = end - m_places.cbegin();
    const TextRange range = inText({begin, after - begin});
    QString quote = m_text.sliced(range.begin, range.length);
    quote.removeIf([](QChar c) { return !counts(c) && !c.isSpace(); });
    const qsizetype before = std::max<qsizetype>(0, begin - neighbours);
    return {quote, m_letters.sliced(before, begin - before), m_letters.mid(after, neighbours), begin};
}

std::optional<TextRange> PassageFinder::find(const TextAnchor &anchor) const
{
    const QString quote = lettersOf(anchor.quote);
    if (quote.isEmpty())
        return {};
    if (const auto same = findSame(quote, anchor))
        return inText(*same);
    const auto similar = quote.size() < shortest ? std::nullopt : findSimilar(quote, anchor.position);
    return similar ? std::optional(wholeGraphemes(m_text, inText(*similar))) : std::nullopt;
}

std::optional<TextRange> PassageFinder::findSame(const QString &quote, const TextAnchor &anchor) const
{
    qsizetype best = -1;
    qsizetype mostAlike = -1;
    int places = 0;
    for (qsizetype at = m_letters.indexOf(quote); at >= 0; at = m_letters.indexOf(quote, at + 1)) {
        ++places;
        const qsizetype alike = likenessAt(at, at + quote.size(), anchor);
        const bool nearer = std::abs(at - anchor.position) < std::abs(best - anchor.position);
        if (alike > mostAlike || (alike == mostAlike && nearer)) {
            best = at;
            mostAlike = alike;
        }
    }
    const bool trusted = quote.size() >= shortest || mostAlike >= sameNeighbours || (places == 1 && quote.size() > 1);
    return places > 0 && trusted ? std::optional(TextRange{best, quote.size()}) : std::nullopt;
}

qsizetype PassageFinder::likenessAt(qsizetype begin, qsizetype end, const TextAnchor &anchor) const
{
    qsizetype before = 0;
    while (before < std::min(begin, anchor.prefix.size()) &&
           m_letters[begin - 1 - before] == anchor.prefix[anchor.prefix.size() - 1 - before])
        ++before;
    qsizetype after = 0;
    while (after < std::min(m_letters.size() - end, anchor.suffix.size()) &&
           m_letters[end + after] == anchor.suffix[after])
        ++after;
    return before + after;
}

std::optional<TextRange> PassageFinder::findSimilar(const QString &quote, qsizetype expected) const
{
    const qsizetype from = std::clamp<qsizetype>(expected - farthest, 0, m_letters.size());
    const QStringView around = QStringView(m_letters).sliced(from).left(2 * farthest);
    const QStringView head = QStringView(quote).left(lookedAt);
    const Alignment begin = mostSimilar(head, around, expected - from);
    if (!isSimilar(begin, head.size()))
        return {};
    if (quote.size() <= lookedAt)
        return TextRange{from + begin.range.begin, begin.range.length};
    const QStringView tail = QStringView(quote).last(lookedAt);
    const QStringView rest = around.sliced(begin.range.begin).left(2 * quote.size());
    const Alignment end = mostSimilar(tail, rest, quote.size() - tail.size());
    if (!isSimilar(end, tail.size()))
        return {};
    return TextRange{from + begin.range.begin, end.range.end()};
}

TextRange PassageFinder::inText(const TextRange &letters) const
{
    const qsizetype begin = m_places.at(std::size_t(letters.begin));
    return {begin, m_places.at(std::size_t(letters.end() - 1)) + 1 - begin};
}

} // namespace shiwen
