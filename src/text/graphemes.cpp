// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/graphemes.h"

#include "text/character_table.h"

#include <QString>
#include <QTextBoundaryFinder>

namespace shiwen {

namespace {

/// Whether a grapheme surely begins before `c`: it neither joins what precedes nor is joined by it.
bool beginsGrapheme(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return u != u'\n';
    const bool punctuation = (u >= 0x2010 && u < 0x2028) || (u > 0xFF00 && u <= 0xFF60);
    return punctuation || (u >= 0x3000 && u < 0xA000 && kindOf(u) != Weightless);
}

} // namespace

TextRange wholeGraphemes(QStringView text, const TextRange &range)
{
    qsizetype from = range.begin;
    while (from > 0 && (from == text.size() || !beginsGrapheme(text[from])))
        --from;
    qsizetype to = range.end();
    while (to < text.size() && !beginsGrapheme(text[to]))
        ++to;
    if (from == range.begin && to == range.end())
        return range;
    const QString around = text.mid(from, to - from).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around);
    const auto snapped = [&](qsizetype at, bool forwards) {
        finder.setPosition(at - from);
        if (at == 0 || at == text.size() || finder.isAtBoundary())
            return at;
        return from + (forwards ? finder.toNextBoundary() : finder.toPreviousBoundary());
    };
    const qsizetype first = snapped(range.begin, false);
    return {first, snapped(range.end(), true) - first};
}

} // namespace shiwen
