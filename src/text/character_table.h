// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QChar>
#include <QStringView>

#include <array>
#include <cstdint>

namespace shiwen {

/// What a character is to searching; the lowest bits of its traits.
enum CharacterKind : std::uint8_t {
    Separator = 0,  ///< stands between units
    Single = 1,     ///< Han, kana, Hangul: a unit by itself
    WordPart = 2,   ///< other letters and digits: units are whole runs of them
    Weightless = 3, ///< marks and format characters: they belong to what they follow
    KindMask = 3,
};

/// What a character tells of the language it stands in; the higher bits of its traits.
enum CharacterScript : std::uint8_t {
    SimplifiedOnly = 0x10,
    TraditionalOnly = 0x20,
    Kana = 0x40,
    Hangul = 0x80,
};

/// Traits and folding of the basic plane, made at compile time. A folded character is `c ^ foldMask[c]`.
struct CharacterTable {
    std::array<char16_t, 0x10000> foldMask{};
    std::array<std::uint8_t, 0x10000> traits{};
};
extern const CharacterTable characterTable;

/// The same for what lies above the basic plane, by search.
[[nodiscard]] char32_t foldedSupplementary(char32_t codePoint);
[[nodiscard]] CharacterKind supplementaryKind(char32_t codePoint);

/// A kana and a voicing mark after it as the one character that they are, or `base` where there is none.
[[nodiscard]] char16_t voicedKana(char16_t base, char16_t mark);

/// Folding of the basic plane; a surrogate is itself.
[[nodiscard]] inline char16_t foldedUnit(char16_t c)
{
    return static_cast<char16_t>(c ^ characterTable.foldMask[c]);
}

[[nodiscard]] inline CharacterKind kindOf(char32_t codePoint)
{
    return codePoint < 0x10000 ? CharacterKind(characterTable.traits[codePoint] & KindMask)
                               : supplementaryKind(codePoint);
}

/// The code point at `i`, which moves behind it; a lone surrogate is itself.
[[nodiscard]] inline char32_t takeCodePoint(QStringView text, qsizetype &i)
{
    const char16_t c = text[i++].unicode();
    if (QChar::isHighSurrogate(c) && i < text.size() && text[i].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[i++].unicode());
    return c;
}

/// The same for UTF-8 that was written by an encoder; an ill-formed sequence is some code points of no meaning, and
/// nothing beyond the end is read.
[[nodiscard]] inline char32_t takeCodePoint(QByteArrayView utf8, qsizetype &i)
{
    const auto byte = [&](qsizetype at) {
        return char32_t(static_cast<unsigned char>(utf8.data()[at]));
    };
    const char32_t lead = byte(i);
    const qsizetype length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 1 || utf8.size() - i < length) {
        ++i;
        return lead;
    }
    char32_t code = lead & (0x7FU >> unsigned(length));
    for (qsizetype k = 1; k < length; ++k)
        code = code << 6U | (byte(i + k) & 0x3FU);
    i += length;
    return code;
}

} // namespace shiwen
