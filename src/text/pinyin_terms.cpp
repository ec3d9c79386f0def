// SPDX-License-Identifier: GPL-3.0-or-later
// The terms by which texts are found before they are read: of a text, and of a query.
#include "text/pinyin.h"
#include "text/pinyin_table.h"
#include "text/unit_scanner.h"

#include <algorithm>
#include <bitset>

namespace shiwen {

namespace {

constexpr std::size_t letterCount = 26;
/// Every way costs the index its terms' lists, so they are not followed further than this.
constexpr std::size_t mostWays = 16;
constexpr int mostParts = 8;

QByteArray pairTerm(char first, char second)
{
    return QByteArray("2") + first + second;
}

QByteArray syllableTerm(std::string_view letters)
{
    return {letters.data(), qsizetype(letters.size())};
}

/// What is in a text, as UnitScanner tells it.
struct TermSink {
    explicit TermSink(QStringView read) : text(read), syllables(spellingCount()) {}

    void single(qsizetype begin, qsizetype, char32_t)
    {
        const std::span<const Spelling> readings = readingsOf(takeCodePoint(text, begin));
        std::bitset<letterCount> initials;
        for (const Spelling reading : readings) {
            syllables[reading] = true;
            initials.set(std::size_t(lettersOf(reading).front() - 'a'));
        }
        for (std::size_t i = 0; i < letterCount; ++i) {
            if (previous.test(i))
                followers[i] |= initials;
        }
        previous = initials;
    }
    void word(qsizetype) { previous.reset(); }
    void part(qsizetype, char32_t) {}
    void mark(qsizetype, char32_t) {}
    void lineEnd() { previous.reset(); }

    QStringView text;
    std::vector<bool> syllables;
    std::bitset<letterCount> previous; ///< initials of the character before
    std::bitset<letterCount> followers[letterCount];
};

/// One way to part a query, as far as it was followed.
struct Way {
    QByteArrayList terms{}; ///< sorted
    int at = 0;
    int parts = 0;
    char initial = 0;  ///< of the last part
    bool open = false; ///< as of the last part
    bool plain = true; ///< a part by itself or two neighbours say no more than their one term does
    bool done = false;

    void add(const QByteArray &term)
    {
        const auto place = std::lower_bound(terms.begin(), terms.end(), term);
        if (place == terms.end() || *place != term)
            terms.insert(place, term);
    }
    [[nodiscard]] bool exact() const { return done && plain && parts <= 2 && terms.size() == 1; }
    /// Whether every text on the other way is on this one too.
    [[nodiscard]] bool contains(const Way &other) const
    {
        return std::includes(other.terms.begin(), other.terms.end(), terms.begin(), terms.end());
    }
};

} // namespace

/// Follows the ways of a query, those that came least far first. Where it stops the terms so far are still necessary.
class PinyinWays
{
public:
    explicit PinyinWays(const PinyinQuery &query) : m_query(query) { m_ways.emplace_back(); }

    PinyinCondition run()
    {
        while (extendNearest()) {
        }
        dropContained();
        PinyinCondition condition;
        condition.exact = true;
        for (const Way &way : m_ways) {
            condition.ways.append(way.terms);
            condition.exact = condition.exact && way.exact();
        }
        return condition;
    }

private:
    /// False when there is nothing left to follow.
    bool extendNearest()
    {
        auto nearest = m_ways.end();
        for (auto way = m_ways.begin(); way != m_ways.end(); ++way) {
            const bool open = !way->done && (way->terms.isEmpty() || way->parts < mostParts);
            if (open && (nearest == m_ways.end() || way->at < nearest->at))
                nearest = way;
        }
        if (nearest == m_ways.end())
            return false;
        const std::vector<PinyinQuery::Part> parts = m_query.partsAt(nearest->at, nearest->open);
        // A way without terms would let every text pass.
        if (m_ways.size() + parts.size() > mostWays + 1 && !nearest->terms.isEmpty())
            return false;
        const Way from = std::move(*nearest);
        m_ways.erase(nearest);
        for (const PinyinQuery::Part &part : parts)
            extend(from, part);
        return true;
    }

    void extend(const Way &from, const PinyinQuery::Part &part)
    {
        const std::string_view taken = m_query.letters(from.at, part.end);
        Way way = from;
        way.at = part.end;
        way.done = part.end == m_query.size();
        way.initial = taken.front();
        way.open = part.open;
        ++way.parts;
        if (from.parts > 0)
            way.add(pairTerm(from.initial, way.initial));
        way.plain = from.plain && (part.kind == PinyinQuery::Part::Kind::Initial ? taken.size() == 1 : from.parts == 0);
        if (part.kind == PinyinQuery::Part::Kind::Syllable)
            way.add(syllableTerm(taken));
        if (part.kind != PinyinQuery::Part::Kind::Unfinished || from.parts > 0) {
            m_ways.push_back(std::move(way));
            return;
        }
        const SpellingRange range = spellingsFrom(taken);
        for (Spelling spelling = range.first; spelling < range.end; ++spelling) {
            m_ways.push_back(way);
            m_ways.back().add(syllableTerm(lettersOf(spelling)));
        }
    }

    void dropContained()
    {
        std::stable_sort(m_ways.begin(), m_ways.end(), [](const Way &left, const Way &right) {
            return left.terms.size() != right.terms.size() ? left.terms.size() < right.terms.size()
                                                           : left.exact() && !right.exact();
        });
        std::vector<Way> kept;
        for (Way &way : m_ways) {
            if (std::none_of(kept.begin(), kept.end(), [&way](const Way &wider) { return wider.contains(way); }))
                kept.push_back(std::move(way));
        }
        m_ways = std::move(kept);
    }

    const PinyinQuery &m_query;
    std::vector<Way> m_ways;
};

PinyinCondition PinyinQuery::condition() const
{
    return PinyinWays(*this).run();
}

QByteArray pinyinTerms(QStringView text)
{
    TermSink sink(text);
    scanUnits(text, sink);
    QByteArray terms;
    for (std::size_t i = 0; i < sink.syllables.size(); ++i) {
        if (sink.syllables[i])
            terms += syllableTerm(lettersOf(Spelling(i))) + ' ';
    }
    for (std::size_t first = 0; first < letterCount; ++first) {
        for (std::size_t second = 0; second < letterCount; ++second) {
            if (sink.followers[first].test(second))
                terms += pairTerm(char('a' + first), char('a' + second)) + ' ';
        }
    }
    terms.chop(1);
    return terms;
}

} // namespace shiwen
