// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snippet.h"

#include "text/character_set.h"
#include "text/graphemes.h"

#include <algorithm>

namespace shiwen {

namespace {

/// The phrases of a list of texts.
QList<WantedPhrase> wanted(const QStringList &phrases, bool prefix)
{
    QList<WantedPhrase> list;
    for (const QString &phrase : phrases)
        list.append({phrase, false, prefix, false});
    return list;
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
    const qsizetype end = qMin(text.size(), qMax(core.end(), begin + width));
    if (end == text.size())
        begin = qMax<qsizetype>(0, qMin(begin, end - width));
    for (qsizetype i = begin; begin > 0 && i < core.begin; ++i) {
        if (endsSentence(text[i])) {
            begin = i + 1;
            break;
        }
    }
    return wholeGraphemes(text, {begin, end - begin});
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
    for (qsizetype i = shown.begin; i < shown.end(); ++i) {
        const bool isHit = hit != hits.end() && hit->end() <= shown.end();
        if (isHit && i == hit->begin)
            out += u"<mark>";
        if (!text[i].isSpace())
            appendEscaped(out, text[i]);
        else if (!space)
            out += u' ';
        space = text[i].isSpace();
        if (isHit && i + 1 == hit->end()) {
            out += u"</mark>";
            ++hit;
        }
    }
    if (out.endsWith(u' '))
        out.chop(1);
    if (shown.end() < text.size())
        out += u'…';
    return out;
}

/// The best passage of `text` with its hits marked.
QString passageAround(const QString &text, const std::vector<PhraseHit> &hits, int width)
{
    if (hits.empty())
        return marked(text, wholeGraphemes(text, {0, qMin<qsizetype>(text.size(), width)}), {});
    const Passage best = bestPassage(hits, width);
    qsizetype end = 0;
    for (std::size_t i = best.first; i < best.end; ++i)
        end = qMax(end, hits[i].range.end());
    const TextRange core{hits[best.first].range.begin, end - hits[best.first].range.begin};
    return marked(text, around(text, core, width), withoutOverlaps(hits));
}

} // namespace

QList<TextRange> findPhrases(const QString &text, const QStringList &phrases, bool prefix)
{
    return withoutOverlaps(findHits(text, wanted(phrases, prefix)));
}

QString snippet(const QString &text, const QStringList &phrases, int width, bool prefix)
{
    return passageAround(text, phrases.isEmpty() ? std::vector<PhraseHit>() : findHits(text, wanted(phrases, prefix)),
                         width);
}

QString passageOf(const QString &text, const QList<WantedPhrase> &phrases)
{
    return passageAround(text, phrases.isEmpty() ? std::vector<PhraseHit>() : findHitsOrPairs(text, phrases),
                         int(passageWidth));
}

QString markedLine(const QString &text, const QList<TextRange> &hits)
{
    return marked(text, {0, text.size()}, hits);
}

} // namespace shiwen
