// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyin.h"

#include "text/fold.h"
#include "text/pinyin_table.h"
#include "text/unit_scanner.h"

#include <array>
#include <bit>

namespace shiwen {

namespace {

constexpr int longestSpelling = 6;
constexpr int fewestLetters = 2;
/// A lone character is not looked for by less than this of its syllable.
constexpr int fewestUnfinishedLetters = 3;

constexpr std::uint64_t bit(int i)
{
    return std::uint64_t(1) << unsigned(i);
}

bool isGap(QChar c)
{
    return c.isSpace() || c == u'\'' || c == QChar(0x2019);
}

bool isInitial(std::string_view letters)
{
    if (letters.size() == 1)
        return letters != "i" && letters != "u" && letters != "v";
    return letters == "zh" || letters == "ch" || letters == "sh";
}

bool isSyllable(std::string_view letters)
{
    return letters.find_first_of("aeiouv") != std::string_view::npos && spellingOf(letters).has_value();
}

bool isRetroflex(std::string_view spelling)
{
    return spelling.size() > 1 && isInitial(spelling.substr(0, 2));
}

} // namespace

std::optional<PinyinQuery> PinyinQuery::parse(QStringView text, bool typing)
{
    if (text.size() > 2 * maximumPinyinLetters)
        return std::nullopt;
    std::string letters;
    std::uint64_t gaps = 0;
    const QString plain = folded(text);
    for (const QChar c : plain) {
        if (c >= u'a' && c <= u'z')
            letters += char(c.unicode());
        else if (isGap(c))
            gaps |= letters.size() <= std::size_t(maximumPinyinLetters) ? bit(int(letters.size())) : 0;
        else
            return std::nullopt;
    }
    if (int(letters.size()) < fewestLetters || qsizetype(letters.size()) > maximumPinyinLetters)
        return std::nullopt;
    PinyinQuery query(std::move(letters));
    query.m_gaps = gaps;
    query.m_typing = typing;
    if (!query.findWays())
        return std::nullopt;
    query.findPlaces();
    return query;
}

bool PinyinQuery::isParted(int begin, int end) const
{
    return (m_gaps & (bit(end) - 1) & ~(bit(begin + 1) - 1)) != 0;
}

bool PinyinQuery::goesOn(int begin, int end) const
{
    if (end >= size() || isParted(begin, end + 1))
        return false;
    const SpellingRange range = spellingsFrom(letters(begin, end + 1));
    return range.first < range.end;
}

bool PinyinQuery::mayBeInitial(int begin, int end) const
{
    const std::string_view taken = letters(begin, end);
    if (!isInitial(taken) || end - begin == size())
        return false;
    // zh may be the initials of 中华, but zhe is no z.
    const bool retroflex =
        taken.size() == 1 && end < size() && isInitial(letters(begin, end + 1)) && goesOn(begin, end);
    return !goesOn(begin, retroflex ? end + 1 : end);
}

bool PinyinQuery::mayBeUnfinished(int begin) const
{
    const int length = size() - begin;
    if (length < fewestLetters || length >= longestSpelling || isParted(begin, size()))
        return false;
    if (begin == 0 && length < fewestUnfinishedLetters)
        return false;
    const SpellingRange range = spellingsFrom(letters(begin, size()));
    const bool finished = isSyllable(letters(begin, size()));
    return range.end - range.first > int(finished) && (m_typing || !finished);
}

std::vector<PinyinQuery::Part> PinyinQuery::partsAt(int begin, bool open) const
{
    std::vector<Part> parts;
    const auto add = [&](Part::Kind kind, int end, bool isOpen) {
        if ((m_canFinish[isOpen ? 1 : 0] & bit(end)) != 0)
            parts.push_back({kind, end, isOpen});
    };
    for (int end = begin + 1; end <= begin + longestSpelling && end <= size(); ++end) {
        if (isParted(begin, end))
            break;
        if (isSyllable(letters(begin, end)))
            add(Part::Kind::Syllable, end, goesOn(begin, end));
        if (!open && mayBeInitial(begin, end))
            add(Part::Kind::Initial, end, false);
    }
    if (mayBeUnfinished(begin))
        add(Part::Kind::Unfinished, size(), false);
    return parts;
}

bool PinyinQuery::findWays()
{
    m_canFinish[0] = m_canFinish[1] = bit(size());
    for (int begin = size() - 1; begin >= 0; --begin) {
        for (const bool open : {false, true})
            m_canFinish[open ? 1 : 0] |= partsAt(begin, open).empty() ? 0 : bit(begin);
    }
    return (m_canFinish[0] & 1) != 0;
}

void PinyinQuery::findPlaces()
{
    m_syllables.resize(spellingCount());
    m_open.resize(spellingCount());
    m_unfinished.resize(spellingCount());
    for (int begin = 0; begin < size(); ++begin) {
        for (const Part &part : partsAt(begin, false)) {
            const std::string_view taken = letters(begin, part.end);
            const std::size_t first = std::size_t(taken.front() - 'a');
            if (part.kind == Part::Kind::Syllable) {
                m_syllables[*spellingOf(taken)] |= bit(begin);
                m_open[*spellingOf(taken)] |= part.open ? bit(begin) : 0;
            } else if (part.kind == Part::Kind::Initial) {
                (taken.size() == 1 ? m_initials : m_retroflex)[first] |= bit(begin);
            } else {
                const SpellingRange range = spellingsFrom(taken);
                for (Spelling spelling = range.first; spelling < range.end; ++spelling)
                    m_unfinished[spelling] |= bit(begin);
            }
        }
    }
}

/// How far the characters up to here came, along all ways at once: bit i means that they took i letters.
struct PinyinState {
    std::uint64_t closed = 0;
    std::uint64_t open = 0; ///< after an open part

    [[nodiscard]] bool reaches(int letters) const { return ((closed | open) & bit(letters)) != 0; }
};

/// What UnitScanner tells of a text, read along all ways.
class PinyinScan
{
public:
    PinyinScan(const PinyinQuery &query, QStringView text) : m_query(query), m_text(text) {}

    [[nodiscard]] std::optional<PinyinHit> hit() const { return m_hit; }

    // What UnitScanner calls.
    void single(qsizetype begin, qsizetype end, char32_t)
    {
        if (m_hit)
            return;
        qsizetype at = begin;
        const Character character{begin, end, readingsOf(takeCodePoint(m_text, at))};
        m_row[m_rowLength++ % m_row.size()] = character;
        m_state.closed |= 1;
        m_state = step(m_state, character);
        if (character.readings.empty())
            m_rowLength = 0;
        else if (m_state.reaches(m_query.size()))
            findBeginning();
    }
    void word(qsizetype) { endRow(); }
    void part(qsizetype, char32_t) {}
    void mark(qsizetype, char32_t) {}
    void lineEnd() { endRow(); }

private:
    struct Character {
        qsizetype begin = 0;
        qsizetype end = 0;
        std::span<const Spelling> readings;
    };

    void endRow()
    {
        m_rowLength = 0;
        m_state = {};
    }

    [[nodiscard]] PinyinState step(const PinyinState &state, const Character &character) const
    {
        PinyinState next;
        for (const Spelling reading : character.readings) {
            const std::string_view letters = lettersOf(reading);
            const auto first = std::size_t(letters.front() - 'a');
            const std::uint64_t syllables = (state.closed | state.open) & m_query.m_syllables[reading];
            next.open |= (syllables & m_query.m_open[reading]) << letters.size();
            next.closed |= (syllables & ~m_query.m_open[reading]) << letters.size();
            next.closed |= (state.closed & m_query.m_initials[first]) << 1U;
            if (isRetroflex(letters))
                next.closed |= (state.closed & m_query.m_retroflex[first]) << 2U;
            if (((state.closed | state.open) & m_query.m_unfinished[reading]) != 0)
                next.closed |= bit(m_query.size());
        }
        return next;
    }

    /// Each character takes a letter at least, so the row holds every one that can belong to the hit.
    void findBeginning()
    {
        const std::size_t kept = std::min(m_rowLength, m_row.size());
        for (std::size_t begin = m_rowLength - kept; begin < m_rowLength; ++begin) {
            PinyinState state{1, 0};
            for (std::size_t at = begin; at < m_rowLength; ++at)
                state = step(state, m_row[at % m_row.size()]);
            if (!state.reaches(m_query.size()))
                continue;
            const qsizetype from = m_row[begin % m_row.size()].begin;
            m_hit = PinyinHit{from, m_row[(m_rowLength - 1) % m_row.size()].end - from};
            return;
        }
    }

    const PinyinQuery &m_query;
    QStringView m_text;
    std::array<Character, maximumPinyinLetters + 1> m_row{};
    std::size_t m_rowLength = 0; ///< characters since the row began, also those that are no longer kept
    PinyinState m_state;
    std::optional<PinyinHit> m_hit;
};

std::optional<PinyinHit> PinyinQuery::find(QStringView text) const
{
    PinyinScan scan(*this, text);
    scanUnits(text, scan);
    return scan.hit();
}

} // namespace shiwen
