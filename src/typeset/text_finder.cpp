// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text_finder.h"

#include "typeset/text_document_builder.h"

#include <QTextBlock>

#include <algorithm>

namespace shiwen {

namespace {

/// Puts spaces, over which a phrase goes, in place of the numbers of footnotes.
void hideNoteNumbers(const QTextDocument &document, QString &text)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().boolProperty(NoteNumberProperty))
                std::fill_n(text.begin() + fragment.position(), fragment.length(), QChar(u' '));
        }
    }
}

/// The document's characters, one for each position, with a line feed wherever the text that is searched has one:
/// between blocks, lines and cells.
QString searchedText(const QTextDocument &document)
{
    constexpr char16_t beginningOfFrame = 0xFDD0; // cells too begin with it
    constexpr char16_t endOfFrame = 0xFDD1;
    QString text = document.toRawText();
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        if (u == QChar::ParagraphSeparator || u == QChar::LineSeparator || u == beginningOfFrame || u == endOfFrame)
            c = u'\n';
    }
    return text;
}

DocumentRange documentRange(const TextRange &range)
{
    return {int(range.begin), int(range.end())};
}

/// Where the article's text begins below its title.
int textBegin(const QTextDocument &document)
{
    QTextBlock block = document.begin();
    while (block.isValid() && block.blockFormat().boolProperty(TitleBlockProperty))
        block = block.next();
    return block.isValid() ? block.position() : document.characterCount();
}

} // namespace

QString searchableText(const QTextDocument &document)
{
    QString text = searchedText(document);
    hideNoteNumbers(document, text);
    return text;
}

QList<DocumentRange> findInDocument(const QTextDocument &document, const QString &needle, int limit)
{
    QList<DocumentRange> hits;
    const QList<TextRange> ranges = findLiteral(searchedText(document), needle.trimmed());
    for (qsizetype i = 0; i < ranges.size() && hits.size() < limit; ++i)
        hits.append(documentRange(ranges[i]));
    return hits;
}

DocumentHits findPhrasesInDocument(const QTextDocument &document, const QList<WantedPhrase> &phrases, int limit)
{
    DocumentHits found;
    if (phrases.isEmpty())
        return found;
    const QString text = searchableText(document);
    std::vector<PhraseHit> hits = findHitsOrPairs(text, phrases);
    const QList<TextRange> ranges = withoutOverlaps(hits);
    for (qsizetype i = 0; i < ranges.size() && found.ranges.size() < limit; ++i)
        found.ranges.append(documentRange(ranges[i]));

    const int begin = textBegin(document);
    std::erase_if(hits, [begin](const PhraseHit &hit) { return hit.range.begin < begin; });
    if (hits.empty())
        return found;
    const qsizetype best = hits[bestPassage(hits, passageWidth).first].range.begin;
    const auto first = std::find_if(found.ranges.cbegin(), found.ranges.cend(),
                                    [best](const DocumentRange &range) { return range.end > best; });
    found.best = first == found.ranges.cend() ? -1 : int(first - found.ranges.cbegin());
    return found;
}

QList<DocumentRange> textPartsOf(const QTextDocument &document, const DocumentRange &hit)
{
    QList<DocumentRange> parts;
    int begin = hit.begin;
    for (int at = hit.begin; at <= hit.end; ++at) {
        if (at < hit.end && document.characterAt(at) != QChar::ObjectReplacementCharacter)
            continue;
        if (begin < at)
            parts.append({begin, at});
        begin = at + 1;
    }
    return parts;
}

} // namespace shiwen
