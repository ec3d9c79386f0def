// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snippet.h"

#include "store/phrase_finder.h"
#include "text/character_set.h"
#include "text/character_table.h"

#include <QTextBoundaryFinder>

#include <array>

namespace shiwen {

namespace {

QList<TextRange> withoutOverlaps(const std::vector<PhraseHit> &hits)
{
    QList<TextRange> ranges;
    qsizetype end = 0;
    for (const PhraseHit &hit : hits) {
        if (hit.range.begin < end)
            continue;
        ranges.append(hit.range);
        end = hit.range.begin + hit.range.length;
    }
    return ranges;
}

qsizetype endOf(const TextRange &range)
{
    return range.begin + range.length;
}

/// The first and one past the last of the hits that make the best passage of `width` code units.
struct Passage {
    std::size_t first = 0;
    std::size_t end = 0;
    int phrases = 0;
};

Passage bestPassage(const std::vector<PhraseHit> &hits, qsizetype width)
{
    Passage best;
    Passage now;
    std::array<int, 64> counts{};
    for (; now.first < hits.size(); ++now.first) {
        const qsizetype limit = hits[now.first].range.begin + width;
        while (now.end < hits.size() && (now.end == now.first || endOf(hits[now.end].range) <= limit))
            now.phrases += counts[std::size_t(hits[now.end++].phrase)]++ == 0;
        const bool better =
            now.phrases != best.phrases ? now.phrases > best.phrases : now.end - now.first > best.end - best.first;
        if (better)
            best = now;
        now.phrases -= --counts[std::size_t(hits[now.first].phrase)] == 0;
    }
    return best;
}

/// Whether a grapheme surely begins before `c`: it neither joins what precedes nor is joined by it.
bool beginsGrapheme(QChar c)
{
    return !c.isSurrogate() && c != u'\n' &&
           (c.unicode() < 0x80 || (c.unicode() >= 0x3000 && c.unicode() < 0xA000 && kindOf(c.unicode()) != Weightless));
}

/// Moves both ends outwards to boundaries of graphemes, looking only at the text around them.
TextRange wholeGraphemes(QStringView text, qsizetype begin, qsizetype end)
{
    qsizetype from = begin;
    while (from > 0 && !beginsGrapheme(text[from]))
        --from;
    qsizetype to = end;
    while (to < text.size() && !beginsGrapheme(text[to]))
        ++to;
    const QString around = text.mid(from, to - from).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around);
    const auto snapped = [&](qsizetype at, bool forwards) {
        finder.setPosition(at - from);
        if (at == 0 || at == text.size() || finder.isAtBoundary())
            return at;
        return from + (forwards ? finder.toNextBoundary() : finder.toPreviousBoundary());
    };
    const qsizetype first = snapped(begin, false);
    return {first, snapped(end, true) - first};
}

bool endsSentence(QChar c)
{
    return isOneOf(c, u"。！？!?\n");
}

/// The part of the text to show around `core`: some words before it, from the beginning of a sentence if one is near.
TextRange around(QStringView text, const TextRange &core, qsizetype width)
{
    const qsizetype room = qMax<qsizetype>(0, width - core.length);
    qsizetype begin = qMax<qsizetype>(0, core.begin - qMin(room, width / 3));
    const qsizetype end = qMin(text.size(), qMax(endOf(core), begin + width));
    if (end == text.size())
        begin = qMax<qsizetype>(0, qMin(begin, end - width));
    for (qsizetype i = begin; begin > 0 && i < core.begin; ++i) {
        if (endsSentence(text[i])) {
            begin = i + 1;
            break;
        }
    }
    return wholeGraphemes(text, begin, end);
}

void appendEscaped(QString &out, QChar c)
{
    switch (c.unicode()) {
    case u'&': out += u"&amp;"; break;
    case u'<': out += u"&lt;"; break;
    case u'>': out += u"&gt;"; break;
    case u'"': out += u"&quot;"; break;
    default: out += c;
    }
}

/// `shown` of the text on one line with `hits` marked.
QString marked(QStringView text, const TextRange &shown, const QList<TextRange> &hits)
{
    QString out;
    out.reserve(shown.length * 2);
    if (shown.begin > 0)
        out += u'…';
    auto hit = std::find_if(hits.begin(), hits.end(), [&](const TextRange &h) { return h.begin >= shown.begin; });
    bool space = true; // the last thing written, or the beginning
    for (qsizetype i = shown.begin; i < endOf(shown); ++i) {
        const bool isHit = hit != hits.end() && endOf(*hit) <= endOf(shown);
        if (isHit && i == hit->begin)
            out += u"<mark>";
        if (!text[i].isSpace())
            appendEscaped(out, text[i]);
        else if (!space)
            out += u' ';
        space = text[i].isSpace();
        if (isHit && i + 1 == endOf(*hit)) {
            out += u"</mark>";
            ++hit;
        }
    }
    if (out.endsWith(u' '))
        out.chop(1);
    if (endOf(shown) < text.size())
        out += u'…';
    return out;
}

} // namespace

QList<TextRange> findPhrases(const QString &text, const QStringList &phrases, bool prefix)
{
    return withoutOverlaps(findHits(text, phrases, prefix));
}

QString snippet(const QString &text, const QStringList &phrases, int width, bool prefix)
{
    const std::vector<PhraseHit> hits = phrases.isEmpty() ? std::vector<PhraseHit>() : findHits(text, phrases, prefix);
    if (hits.empty())
        return marked(text, wholeGraphemes(text, 0, qMin<qsizetype>(text.size(), width)), {});
    const Passage best = bestPassage(hits, width);
    qsizetype end = 0;
    for (std::size_t i = best.first; i < best.end; ++i)
        end = qMax(end, endOf(hits[i].range));
    const TextRange core{hits[best.first].range.begin, end - hits[best.first].range.begin};
    return marked(text, around(text, core, width), withoutOverlaps(hits));
}

} // namespace shiwen
