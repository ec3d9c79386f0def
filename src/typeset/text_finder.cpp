// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text_finder.h"

#include "text/fold.h"
#include "text/units.h"

#include <QTextBlock>

#include <algorithm>

namespace shiwen {

namespace {

/// A text folded code point by code point, with where each folded character came from.
struct FoldedText {
    QString text;
    QList<int> begins; ///< for each UTF-16 unit of `text`, position in the original
    QList<int> ends;
};

FoldedText foldWithPositions(QStringView original)
{
    FoldedText result;
    for (qsizetype i = 0; i < original.size(); ++i) {
        const qsizetype begin = i;
        char32_t codePoint = original[i].unicode();
        if (original[i].isHighSurrogate() && i + 1 < original.size() && original[i + 1].isLowSurrogate()) {
            codePoint = QChar::surrogateToUcs4(original[i], original[i + 1]);
            ++i;
        }
        const char32_t folded = foldedCodePoint(codePoint);
        if (folded == 0)
            continue;
        for (const QChar unit : QString::fromUcs4(&folded, 1)) {
            result.text += unit;
            result.begins.append(int(begin));
            result.ends.append(int(i + 1));
        }
    }
    return result;
}

bool matchesAt(const QList<Unit> &text, qsizetype at, const QList<Unit> &phrase, bool prefix)
{
    if (at + phrase.size() > text.size())
        return false;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const Unit &unit = text.at(at + i);
        const bool last = i + 1 == phrase.size();
        if (i > 0 && unit.breakBefore)
            return false;
        if (prefix && last ? !unit.folded.startsWith(phrase.at(i).folded) : unit.folded != phrase.at(i).folded)
            return false;
    }
    return true;
}

} // namespace

QList<DocumentRange> findInDocument(const QTextDocument &document, const QString &needle, int limit)
{
    const QString wanted = folded(needle.trimmed());
    QList<DocumentRange> hits;
    if (wanted.isEmpty())
        return hits;
    for (QTextBlock block = document.begin(); block.isValid() && hits.size() < limit; block = block.next()) {
        const FoldedText text = foldWithPositions(block.text());
        for (qsizetype at = text.text.indexOf(wanted); at >= 0 && hits.size() < limit;
             at = text.text.indexOf(wanted, at + wanted.size()))
            hits.append(
                {block.position() + text.begins.at(at), block.position() + text.ends.at(at + wanted.size() - 1)});
    }
    return hits;
}

QList<DocumentRange> findPhrasesInDocument(const QTextDocument &document, const QStringList &phrases, bool prefix,
                                           int limit)
{
    QList<QList<Unit>> wanted;
    for (const QString &phrase : phrases)
        if (QList<Unit> units = cutIntoUnits(phrase); !units.isEmpty())
            wanted.append(std::move(units));
    // The longest first, so that a phrase is marked whole even when one of its words is wanted too.
    std::sort(wanted.begin(), wanted.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    QList<DocumentRange> hits;
    if (wanted.isEmpty())
        return hits;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QList<Unit> units = cutIntoUnits(block.text());
        for (qsizetype at = 0; at < units.size();) {
            const auto phrase = std::find_if(wanted.begin(), wanted.end(),
                                             [&](const auto &each) { return matchesAt(units, at, each, prefix); });
            if (phrase == wanted.end()) {
                ++at;
                continue;
            }
            const Unit &last = units.at(at + phrase->size() - 1);
            hits.append({block.position() + int(units.at(at).begin), block.position() + int(last.begin + last.length)});
            if (hits.size() >= limit)
                return hits;
            at += phrase->size();
        }
    }
    return hits;
}

} // namespace shiwen
