// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/cjk_flanking.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace shiwen {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Unicode 17: East_Asian_Width W, F or H without Emoji_Presentation, and Script=Hangul. Unassigned code points that
/// UAX #11 counts as wide are in it.
constexpr std::array kCjk{
    Range{0x1100, 0x11FF},   Range{0x20A9, 0x20A9},   Range{0x2329, 0x232A},   Range{0x2630, 0x2637},
    Range{0x268A, 0x268F},   Range{0x2E80, 0x2E99},   Range{0x2E9B, 0x2EF3},   Range{0x2F00, 0x2FD5},
    Range{0x2FF0, 0x303E},   Range{0x3041, 0x3096},   Range{0x3099, 0x30FF},   Range{0x3105, 0x312F},
    Range{0x3131, 0x318E},   Range{0x3190, 0x31E5},   Range{0x31EF, 0x321E},   Range{0x3220, 0x3247},
    Range{0x3250, 0xA48C},   Range{0xA490, 0xA4C6},   Range{0xA960, 0xA97C},   Range{0xAC00, 0xD7A3},
    Range{0xD7B0, 0xD7C6},   Range{0xD7CB, 0xD7FB},   Range{0xF900, 0xFAFF},   Range{0xFE10, 0xFE19},
    Range{0xFE30, 0xFE52},   Range{0xFE54, 0xFE66},   Range{0xFE68, 0xFE6B},   Range{0xFF01, 0xFFBE},
    Range{0xFFC2, 0xFFC7},   Range{0xFFCA, 0xFFCF},   Range{0xFFD2, 0xFFD7},   Range{0xFFDA, 0xFFDC},
    Range{0xFFE0, 0xFFE6},   Range{0xFFE8, 0xFFEE},   Range{0x16FE0, 0x16FE4}, Range{0x16FF0, 0x16FF6},
    Range{0x17000, 0x18CD5}, Range{0x18CFF, 0x18D1E}, Range{0x18D80, 0x18DF2}, Range{0x1AFF0, 0x1AFF3},
    Range{0x1AFF5, 0x1AFFB}, Range{0x1AFFD, 0x1AFFE}, Range{0x1B000, 0x1B122}, Range{0x1B132, 0x1B132},
    Range{0x1B150, 0x1B152}, Range{0x1B155, 0x1B155}, Range{0x1B164, 0x1B167}, Range{0x1B170, 0x1B2FB},
    Range{0x1D300, 0x1D356}, Range{0x1D360, 0x1D376}, Range{0x1F200, 0x1F200}, Range{0x1F202, 0x1F202},
    Range{0x1F210, 0x1F219}, Range{0x1F21B, 0x1F22E}, Range{0x1F230, 0x1F231}, Range{0x1F237, 0x1F237},
    Range{0x1F23B, 0x1F23B}, Range{0x1F240, 0x1F248}, Range{0x1F260, 0x1F265}, Range{0x20000, 0x3FFFD},
};

/// Variation selectors after which a character is still text: all of the block but U+FE0F, which asks for an emoji.
bool isTextVariationSelector(char32_t c)
{
    return c >= 0xFE00 && c <= 0xFE0E;
}

bool isIdeographicVariationSelector(char32_t c)
{
    return c >= 0xE0100 && c <= 0xE01EF;
}

/// A quotation mark that U+FE01 makes full width: a CJK ambiguous punctuation sequence.
bool isFullwidthQuote(char32_t mark, char32_t selector)
{
    return selector == 0xFE01 && (mark == 0x2018 || mark == 0x2019 || mark == 0x201C || mark == 0x201D);
}

/// CommonMark 0.31.2, section 2.1: general categories P and S.
bool isPunctuation(char32_t c)
{
    return QChar::isPunct(c) || QChar::isSymbol(c);
}

char32_t characterBefore(QStringView line, qsizetype &at)
{
    if (at <= 0)
        return 0;
    const QChar last = line.at(--at);
    if (last.isLowSurrogate() && at > 0 && line.at(at - 1).isHighSurrogate())
        return QChar::surrogateToUcs4(line.at(--at), last);
    return last.unicode();
}

char32_t characterAt(QStringView line, qsizetype at)
{
    if (at >= line.size())
        return 0;
    const QChar first = line.at(at);
    if (first.isHighSurrogate() && at + 1 < line.size() && line.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(first, line.at(at + 1));
    return first.unicode();
}

} // namespace

bool isCjkCharacter(char32_t c)
{
    if (c < kCjk.front().first)
        return false;
    if (c >= 0x3250 && c <= 0xA48C)
        return true;
    const auto *range = std::lower_bound(kCjk.begin(), kCjk.end(), c,
                                         [](const Range &each, char32_t value) { return each.last < value; });
    return range != kCjk.end() && range->first <= c;
}

Flanking flankingOf(QStringView line, qsizetype begin, qsizetype end)
{
    Flanking flanking;
    qsizetype at = begin;
    const char32_t last = characterBefore(line, at);
    const char32_t main = isTextVariationSelector(last) ? characterBefore(line, at) : last;
    flanking.before = main == 0 ? last : main;
    flanking.after = characterAt(line, end);

    const bool spaceBefore = flanking.before == 0 || QChar::isSpace(flanking.before);
    const bool spaceAfter = flanking.after == 0 || QChar::isSpace(flanking.after);
    const bool cjkBefore = isCjkCharacter(flanking.before) || isFullwidthQuote(flanking.before, last);
    const bool cjkAfter = isCjkCharacter(flanking.after);
    flanking.afterPunctuation = isPunctuation(flanking.before);
    flanking.beforePunctuation = isPunctuation(flanking.after);
    const bool foreignMarkBefore = flanking.afterPunctuation && !cjkBefore;
    const bool foreignMarkAfter = flanking.beforePunctuation && !cjkAfter;

    flanking.left = !spaceAfter && (!foreignMarkAfter || spaceBefore || foreignMarkBefore || cjkBefore ||
                                    isIdeographicVariationSelector(last));
    flanking.right = !spaceBefore && (!foreignMarkBefore || spaceAfter || foreignMarkAfter || cjkAfter);
    return flanking;
}

} // namespace shiwen
