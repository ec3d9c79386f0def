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
constexpr std::size_t mostParts = 8;

/// Pairs of a text that are kept unsorted before those that stand there twice are dropped.
constexpr std::size_t loosePairs = 1'024;

QByteArray initialsTerm(char first, char second)
{
    return QByteArray("2") + first + second;
}

QByteArray syllableTerm(std::string_view letters)
{
    return {letters.data(), qsizetype(letters.size())};
}

QByteArray syllablesTerm(std::string_view first, std::string_view second)
{
    return syllableTerm(first) + '2' + syllableTerm(second);
}

/// What is in a text, as UnitScanner tells it.
struct TermSink {
    explicit TermSink(QStringView read) : text(read), syllables(spellingCount()) {}

    void single(qsizetype begin, qsizetype, char32_t)
    {
        const std::span<const Spelling> readings = readingsOf(takeCodePoint(text, begin));
        for (const Spelling reading : readings) {
            syllables[reading] = true;
            for (const Spelling before : previous)
                pairs.push_back(std::uint32_t(before) << 16U | reading);
        }
        previous = readings;
        if (pairs.size() > 2 * distinct + loosePairs)
            dropDoubles();
    }
    void word(qsizetype) { previous = {}; }
    void part(qsizetype, char32_t) {}
    void mark(qsizetype, char32_t) {}
    void lineEnd() { previous = {}; }

    void dropDoubles()
    {
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        distinct = pairs.size();
    }

    QStringView text;
    std::vector<bool> syllables;
    std::span<const Spelling> previous; ///< of the character before
    std::vector<std::uint32_t> pairs;   ///< of spellings of neighbours
    std::size_t distinct = 0;
};

/// One way to part a query, as far as it was followed.
struct Way {
    struct Step {
        std::string_view letters;
        bool syllable = false;
    };
    std::vector<Step> steps{};
    int at = 0;
    bool open = false; ///< as of the last part
    bool done = false;

    /// An initial by itself is nothing that could be looked for.
    [[nodiscard]] bool hasTerms() const { return steps.size() > 1 || (!steps.empty() && steps.front().syllable); }

    [[nodiscard]] QByteArrayList terms() const
    {
        QByteArrayList all;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const bool afterSyllable = i > 0 && steps[i - 1].syllable;
            const bool beforeSyllable = i + 1 < steps.size() && steps[i + 1].syllable;
            if (steps[i].syllable && !afterSyllable && !beforeSyllable)
                all.append(syllableTerm(steps[i].letters));
            if (i == 0)
                continue;
            if (steps[i].syllable && afterSyllable)
                all.append(syllablesTerm(steps[i - 1].letters, steps[i].letters));
            else
                all.append(initialsTerm(steps[i - 1].letters.front(), steps[i].letters.front()));
        }
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }

    /// Whether its only term says all that it asks for: one or two syllables, or two initials of one letter.
    [[nodiscard]] bool exact() const
    {
        if (!done || steps.size() > 2)
            return false;
        return steps.front().syllable == steps.back().syllable &&
               std::all_of(steps.begin(), steps.end(),
                           [](const Step &step) { return step.syllable || step.letters.size() == 1; });
    }
};

/// What a way asks for.
struct WayTerms {
    QByteArrayList terms; ///< sorted
    bool exact = false;

    /// Whether every text on the other way is on this one too.
    [[nodiscard]] bool contains(const WayTerms &other) const
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
        PinyinCondition condition;
        condition.exact = true;
        for (const WayTerms &way : widest()) {
            condition.ways.append(way.terms);
            condition.exact = condition.exact && way.exact;
        }
        return condition;
    }

private:
    /// False when there is nothing left to follow.
    bool extendNearest()
    {
        auto nearest = m_ways.end();
        for (auto way = m_ways.begin(); way != m_ways.end(); ++way) {
            const bool unfinished = !way->done && way->steps.size() < mostParts;
            if (unfinished && (nearest == m_ways.end() || way->at < nearest->at))
                nearest = way;
        }
        if (nearest == m_ways.end())
            return false;
        const std::vector<PinyinQuery::Part> parts = m_query.partsAt(nearest->at, nearest->open);
        // A way without terms would let every text pass.
        if (m_ways.size() + parts.size() > mostWays + 1 && nearest->hasTerms())
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
        way.open = part.open;
        way.done = part.end == m_query.size();
        if (part.kind != PinyinQuery::Part::Kind::Unfinished || !from.steps.empty()) {
            way.steps.push_back({taken, part.kind == PinyinQuery::Part::Kind::Syllable});
            m_ways.push_back(std::move(way));
            return;
        }
        const SpellingRange range = spellingsFrom(taken);
        for (Spelling spelling = range.first; spelling < range.end; ++spelling) {
            m_ways.push_back(way);
            m_ways.back().steps.push_back({lettersOf(spelling), true});
        }
    }

    /// The ways without those that another one contains.
    [[nodiscard]] std::vector<WayTerms> widest() const
    {
        std::vector<WayTerms> all;
        for (const Way &way : m_ways)
            all.push_back({way.terms(), way.exact()});
        std::stable_sort(all.begin(), all.end(), [](const WayTerms &left, const WayTerms &right) {
            return left.terms.size() != right.terms.size() ? left.terms.size() < right.terms.size()
                                                           : left.exact && !right.exact;
        });
        std::vector<WayTerms> kept;
        for (WayTerms &way : all) {
            if (std::none_of(kept.begin(), kept.end(), [&way](const WayTerms &wider) { return wider.contains(way); }))
                kept.push_back(std::move(way));
        }
        return kept;
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
    sink.dropDoubles();
    QByteArray terms;
    for (std::size_t i = 0; i < sink.syllables.size(); ++i) {
        if (sink.syllables[i])
            terms += syllableTerm(lettersOf(Spelling(i))) + ' ';
    }
    std::bitset<letterCount * letterCount> initials;
    for (const std::uint32_t pair : sink.pairs) {
        const std::string_view first = lettersOf(Spelling(pair >> 16U));
        const std::string_view second = lettersOf(Spelling(pair & 0xFFFFU));
        terms += syllablesTerm(first, second) + ' ';
        initials.set(std::size_t(first.front() - 'a') * letterCount + std::size_t(second.front() - 'a'));
    }
    for (std::size_t i = 0; i < initials.size(); ++i) {
        if (initials.test(i))
            terms += initialsTerm(char('a' + i / letterCount), char('a' + i % letterCount)) + ' ';
    }
    terms.chop(1);
    return terms;
}

} // namespace shiwen
