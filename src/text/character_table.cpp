// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/character_table.h"

#include <algorithm>
#include <iterator>

namespace shiwen {

namespace {

struct SupplementaryPair {
    char32_t from;
    char32_t to;
};

struct KindRun {
    char32_t first;
    char32_t last;
    std::uint8_t kind;
};

#include "text/character_data.inc"

constexpr void addTraits(CharacterTable &table, char32_t first, char32_t last, std::uint8_t bits)
{
    for (char32_t c = first; c <= last; ++c)
        table.traits[c] = std::uint8_t(table.traits[c] | bits);
}

constexpr void addScripts(CharacterTable &table)
{
    for (const char16_t *c = simplifiedOnly; *c != 0; ++c)
        addTraits(table, *c, *c, SimplifiedOnly);
    for (const char16_t *c = traditionalOnly; *c != 0; ++c)
        addTraits(table, *c, *c, TraditionalOnly);
    addTraits(table, 0x3041, 0x3096, Kana);
    addTraits(table, 0x30A1, 0x30FA, Kana);
    addTraits(table, 0xFF66, 0xFF9D, Kana);
    addTraits(table, 0x1100, 0x11FF, Hangul);
    addTraits(table, 0x3131, 0x318E, Hangul);
    addTraits(table, 0xAC00, 0xD7A3, Hangul);
}

constexpr CharacterTable makeTable()
{
    CharacterTable table;
    for (const char16_t *pair = hanPairs; *pair != 0; pair += 2)
        table.foldMask[pair[0]] = char16_t(pair[0] ^ pair[1]);
    for (std::size_t i = 0; i < std::size(otherPairs); i += 2)
        table.foldMask[otherPairs[i]] = char16_t(otherPairs[i] ^ otherPairs[i + 1]);
    for (const KindRun &run : kindRuns) {
        addTraits(table, run.first, run.last, run.kind);
        for (char32_t c = run.first; run.kind == Weightless && c <= run.last; ++c)
            table.foldMask[c] = char16_t(c);
    }
    addScripts(table);
    return table;
}

const KindRun *supplementaryRun(char32_t codePoint)
{
    const auto *run = std::upper_bound(std::begin(supplementaryKinds), std::end(supplementaryKinds), codePoint,
                                       [](char32_t c, const KindRun &r) { return c < r.first; });
    return run != std::begin(supplementaryKinds) && codePoint <= std::prev(run)->last ? std::prev(run) : nullptr;
}

} // namespace

constinit const CharacterTable characterTable = makeTable();

CharacterKind supplementaryKind(char32_t codePoint)
{
    const KindRun *run = supplementaryRun(codePoint);
    return run ? CharacterKind(run->kind) : Separator;
}

char32_t foldedSupplementary(char32_t codePoint)
{
    const auto *pair = std::lower_bound(std::begin(supplementaryPairs), std::end(supplementaryPairs), codePoint,
                                        [](const SupplementaryPair &p, char32_t c) { return p.from < c; });
    if (pair != std::end(supplementaryPairs) && pair->from == codePoint)
        return pair->to;
    return supplementaryKind(codePoint) == Weightless ? 0 : codePoint;
}

char16_t voicedKana(char16_t base, char16_t mark)
{
    const char16_t toKatakana = base >= 0x3041 && base <= 0x3096 ? 0x60 : 0;
    const auto katakana = char16_t(base + toKatakana);
    const bool voiced = mark == 0x3099 || mark == 0xFF9E;
    const bool halfVoiced = mark == 0x309A || mark == 0xFF9F;
    if (!voiced && !halfVoiced)
        return base;
    constexpr char16_t haRow[] = u"ハヒフヘホ";
    constexpr char16_t others[] = u"カキクケコサシスセソタチツテト";
    const auto holds = [katakana](const char16_t *row) {
        return QStringView(row).contains(QChar(katakana));
    };
    if (holds(haRow))
        return char16_t(base + (voiced ? 1 : 2));
    if (voiced && holds(others))
        return char16_t(base + 1);
    return voiced && katakana == u'ウ' ? char16_t(u'ヴ' - toKatakana) : base;
}

} // namespace shiwen
