// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyin_table.h"

#include "text/fold.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace shiwen {

namespace {

/// Spellings with spaces between them, and the characters that are read so.
struct ReadingData {
    std::string_view spellings;
    const char16_t *characters;
};

struct OtherReading {
    char32_t codePoint;
    std::string_view spellings;
};

#include "text/pinyin_data.inc"

constexpr char32_t firstHan = 0x3400;
constexpr char32_t endOfHan = 0xA000;

struct Readings {
    std::uint8_t count = 0;
    std::array<Spelling, 5> spellings{};
};

constexpr Spelling numberOf(std::string_view letters)
{
    return Spelling(std::lower_bound(std::begin(spellingData), std::end(spellingData), letters) -
                    std::begin(spellingData));
}

Readings parsed(std::string_view spellings)
{
    Readings readings;
    while (!spellings.empty()) {
        const std::size_t end = std::min(spellings.find(' '), spellings.size());
        readings.spellings.at(readings.count++) = numberOf(spellings.substr(0, end));
        spellings.remove_prefix(std::min(end + 1, spellings.size()));
    }
    return readings;
}

/// Which of `sets` a character of the basic plane has; the first one is for those that have none.
struct PinyinTable {
    std::array<Readings, std::size(readingData) + 1> sets{};
    std::array<std::uint16_t, endOfHan - firstHan> setOf{};
};

PinyinTable makeTable()
{
    PinyinTable table;
    for (std::size_t i = 0; i < std::size(readingData); ++i) {
        table.sets[i + 1] = parsed(readingData[i].spellings);
        for (const char16_t *c = readingData[i].characters; *c != 0; ++c)
            table.setOf.at(*c - firstHan) = std::uint16_t(i + 1);
    }
    return table;
}

auto makeOthers()
{
    std::array<Readings, std::size(otherReadings)> others{};
    std::transform(std::begin(otherReadings), std::end(otherReadings), others.begin(),
                   [](const OtherReading &other) { return parsed(other.spellings); });
    return others;
}

const Readings &ownReadings(char32_t c)
{
    // Made at the first question, in less than a millisecond: compilers count the steps of what they work out.
    static const PinyinTable table = makeTable();
    static const auto others = makeOthers();
    if (c >= firstHan && c < endOfHan)
        return table.sets[table.setOf[c - firstHan]];
    const auto *other =
        std::lower_bound(std::begin(otherReadings), std::end(otherReadings), c,
                         [](const OtherReading &reading, char32_t wanted) { return reading.codePoint < wanted; });
    const bool found = other != std::end(otherReadings) && other->codePoint == c;
    return found ? others[std::size_t(other - std::begin(otherReadings))] : table.sets.front();
}

} // namespace

std::size_t spellingCount()
{
    return std::size(spellingData);
}

std::string_view lettersOf(Spelling spelling)
{
    return spellingData[spelling];
}

std::optional<Spelling> spellingOf(std::string_view letters)
{
    const Spelling number = numberOf(letters);
    return number < std::size(spellingData) && spellingData[number] == letters ? std::optional(number) : std::nullopt;
}

SpellingRange spellingsFrom(std::string_view letters)
{
    SpellingRange range;
    range.first = range.end = numberOf(letters);
    while (range.end < std::size(spellingData) && spellingData[range.end].starts_with(letters))
        ++range.end;
    return range;
}

std::span<const Spelling> readingsOf(char32_t codePoint)
{
    const Readings *readings = &ownReadings(codePoint);
    if (readings->count == 0)
        readings = &ownReadings(foldedCodePoint(codePoint));
    return {readings->spellings.data(), readings->count};
}

} // namespace shiwen
