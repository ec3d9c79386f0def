// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/utf8.h"

#include <QtEndian>

namespace shiwen {

namespace {

using Byte = unsigned char;

constexpr quint64 highBits = 0x8080808080808080U;
constexpr qsizetype stride = 8; // bytes of ASCII that are widened at once

/// What stands at the beginning of some bytes; `length` 0 when it is ill-formed.
struct Sequence {
    int length = 0;
    int consumed = 0; ///< bytes of the maximal subpart when it is ill-formed
    bool cut = false; ///< only the end of the bytes is missing
    char32_t code = 0;
};

bool isTrail(Byte byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/// Unicode 15, table 3-7: the second byte is what excludes overlong forms, surrogates and codes beyond U+10FFFF.
bool fitsAfter(Byte lead, Byte second)
{
    switch (lead) {
    case 0xE0: return second >= 0xA0 && second <= 0xBF;
    case 0xED: return second >= 0x80 && second <= 0x9F;
    case 0xF0: return second >= 0x90 && second <= 0xBF;
    case 0xF4: return second >= 0x80 && second <= 0x8F;
    default: return isTrail(second);
    }
}

int lengthAfter(Byte lead)
{
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// `p` stands at a byte beyond ASCII.
Sequence take(const Byte *p, const Byte *end)
{
    const int length = lengthAfter(*p);
    if (length == 0)
        return {0, 1, false, 0};
    char32_t code = *p & (0x7FU >> unsigned(length));
    for (int i = 1; i < length; ++i) {
        if (p + i == end)
            return {0, i, true, 0};
        const bool fits = i == 1 ? fitsAfter(*p, p[1]) : isTrail(p[i]);
        if (!fits)
            return {0, i, false, 0};
        code = code << 6U | (p[i] & 0x3FU);
    }
    return {length, length, false, code};
}

/// Widens ASCII as long as `stride` bytes at once are ASCII.
const Byte *copyAscii(const Byte *p, const Byte *end, char16_t *&out)
{
    while (end - p >= stride && (qFromUnaligned<quint64>(p) & highBits) == 0) {
        for (qsizetype i = 0; i < stride; ++i)
            out[i] = p[i];
        p += stride;
        out += stride;
    }
    return p;
}

/// Decodes a run of sequences of three bytes, which is what Chinese is; four bytes must be readable for each.
const Byte *copyThrees(const Byte *p, const Byte *end, char16_t *&out)
{
    while (end - p >= 4) {
        const auto word = qFromLittleEndian<quint32>(p);
        if ((word & 0x00C0C0F0U) != 0x008080E0U)
            break;
        const quint32 code = (word & 0x0FU) << 12U | (word >> 2U & 0x0FC0U) | (word >> 16U & 0x3FU);
        if (code < 0x800 || (code & 0xF800U) == 0xD800U)
            break;
        *out++ = char16_t(code);
        p += 3;
    }
    return p;
}

char16_t *append(char16_t *out, char32_t code)
{
    if (QChar::requiresSurrogates(code)) {
        *out++ = QChar::highSurrogate(code);
        *out++ = QChar::lowSurrogate(code);
    } else {
        *out++ = char16_t(code);
    }
    return out;
}

} // namespace

Utf8Text decodeUtf8(QByteArrayView bytes)
{
    Utf8Text result;
    result.text = QString(bytes.size(), Qt::Uninitialized); // no sequence has more code units than bytes
    auto *const begin = reinterpret_cast<char16_t *>(result.text.data());
    char16_t *out = begin;
    const auto *p = reinterpret_cast<const Byte *>(bytes.data());
    const Byte *const end = p + bytes.size();
    while (p < end) {
        p = copyAscii(p, end, out);
        while (p < end && *p < 0x80)
            *out++ = *p++;
        const Byte *const threes = copyThrees(p, end, out);
        result.longSound += (threes - p) / 3;
        p = threes;
        if (p == end || *p < 0x80)
            continue;
        const Sequence sequence = take(p, end);
        p += sequence.consumed;
        result.longSound += sequence.length > 2;
        result.bad += sequence.length == 0 && !sequence.cut;
        result.cut = result.cut || sequence.cut;
        out = append(out, sequence.length == 0 ? char32_t(QChar::ReplacementCharacter) : sequence.code);
    }
    result.text.truncate(out - begin);
    return result;
}

void appendUtf8(QString &text, QByteArrayView bytes)
{
    const qsizetype before = text.size();
    text.resize(before + bytes.size());
    auto *const begin = reinterpret_cast<char16_t *>(text.data());
    char16_t *out = begin + before;
    const auto *p = reinterpret_cast<const Byte *>(bytes.data());
    const Byte *const end = p + bytes.size();
    while (p < end) {
        p = copyAscii(p, end, out);
        while (p < end && *p < 0x80)
            *out++ = *p++;
        p = copyThrees(p, end, out);
        if (p == end || *p < 0x80)
            continue;
        const Sequence sequence = take(p, end);
        p += sequence.consumed;
        out = append(out, sequence.length == 0 ? char32_t(QChar::ReplacementCharacter) : sequence.code);
    }
    text.truncate(out - begin);
}

} // namespace shiwen
