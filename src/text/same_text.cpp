// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/same_text.h"

#include "text/min_hash.h"

#include <algorithm>
#include <bit>

namespace shiwen {

namespace {

constexpr double leastContained = 0.55;
constexpr double leastInSeries = 0.85;
constexpr double leastCovered = 0.15; // of a text that wraps the other one
constexpr double wrapping = 0.4;      // a text covered by less may be a collection with a summary of the other one
constexpr double leastWrapped = 0.65;
constexpr double closeCopy = 0.75; // from here on other numbers may be corrections
constexpr int leastCommon = 60;    // shingles
constexpr int longText = 300;      // shingles; in a long text one other number is forgiven: when it was sent
constexpr std::size_t shortestFrame = 2;
constexpr std::size_t chineseClause = 4; // with so many Han a Latin word is a name

} // namespace

bool Likeness::isSameArticle(bool series) const
{
    const double least = series ? leastInSeries : covered() < wrapping ? leastWrapped : leastContained;
    if (common < leastCommon || contained() < least || covered() < leastCovered)
        return false;
    const int forgiven = agreeing / (contained() >= closeCopy ? 2 : 8) + int(ofSmaller >= longText);
    return conflicting <= forgiven;
}

ComparedText::ComparedText(std::span<const TextUnit> units)
    : m_table(std::bit_ceil(std::max<std::size_t>(16, 2 * units.size())))
{
    const std::size_t mask = m_table.size() - 1;
    forEachShingle(units, [&](quint64 hash) {
        const quint32 shingle = std::max(quint32(hash), 1U);
        std::size_t at = shingle & mask;
        while (m_table[at] != 0 && m_table[at] != shingle)
            at = (at + 1) & mask;
        m_shingles += int(m_table[at] == 0);
        m_table[at] = shingle;
    });
    collectFacts(units);
}

void ComparedText::collectFacts(std::span<const TextUnit> units)
{
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= units.size(); ++i) {
        if (i < units.size() && (units[i] & clauseUnit) == 0)
            continue;
        addFact(units.subspan(begin, i - begin));
        begin = i;
    }
    std::ranges::sort(m_facts);
    m_facts.erase(std::unique(m_facts.begin(), m_facts.end()), m_facts.end());
}

void ComparedText::addFact(std::span<const TextUnit> clause)
{
    const auto han = std::size_t(std::ranges::count_if(clause, [](TextUnit unit) { return (unit & wordUnit) == 0; }));
    const TextUnit factual = han >= chineseClause ? wordUnit : digitUnit;
    quint64 frame = 0;
    quint64 fact = 0;
    std::size_t framed = 0;
    for (const TextUnit unit : clause) {
        quint64 &hash = (unit & factual) != 0 ? fact : frame;
        framed += std::size_t((unit & factual) == 0);
        hash = mixed(hash + (unit & ~clauseUnit) + 1);
    }
    if (framed >= shortestFrame && framed < clause.size())
        m_facts.emplace_back(frame, fact);
}

bool ComparedText::holds(quint32 shingle) const
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t at = shingle & mask;
    while (m_table[at] != 0 && m_table[at] != shingle)
        at = (at + 1) & mask;
    return m_table[at] == shingle;
}

void ComparedText::compareFacts(const ComparedText &other, Likeness &likeness) const
{
    auto left = m_facts.begin();
    auto right = other.m_facts.begin();
    while (left != m_facts.end() && right != other.m_facts.end()) {
        if (left->first != right->first) {
            (left->first < right->first ? left : right)++;
            continue;
        }
        const quint64 frame = left->first;
        bool agree = false;
        for (; left != m_facts.end() && left->first == frame; ++left) {
            for (auto fact = right; fact != other.m_facts.end() && fact->first == frame; ++fact)
                agree = agree || fact->second == left->second;
        }
        while (right != other.m_facts.end() && right->first == frame)
            ++right;
        ++(agree ? likeness.agreeing : likeness.conflicting);
    }
}

Likeness ComparedText::with(const ComparedText &other) const
{
    if (m_shingles == 0 || other.m_shingles == 0)
        return {};
    const bool fewer = m_shingles <= other.m_shingles;
    const ComparedText &smaller = fewer ? *this : other;
    const ComparedText &larger = fewer ? other : *this;
    Likeness likeness{0, smaller.m_shingles, larger.m_shingles};
    for (const quint32 shingle : smaller.m_table)
        likeness.common += int(shingle != 0 && larger.holds(shingle));
    compareFacts(other, likeness);
    return likeness;
}

} // namespace shiwen
