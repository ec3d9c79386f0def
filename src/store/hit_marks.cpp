// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hit_marks.h"

#include "store/snippet.h"
#include "text/pinyin.h"

namespace shiwen {

QList<WantedPhrase> phrasesToMark(const SearchQuery &query, const ArticleSummary &article)
{
    QList<WantedPhrase> phrases = query.wantedPhrases();
    if (phrases.isEmpty())
        return phrases;
    const QString names = article.title + u'\n' + article.account + u'\n' + article.tags.join(u'\n');
    const std::vector<PhraseHit> named = findHits(names, phrases);
    for (const PhraseHit &hit : named)
        phrases[hit.phrase].whole = true;
    return phrases;
}

QString markedTitle(const SearchQuery &query, const QString &title)
{
    const QList<WantedPhrase> phrases = query.wantedInTitle();
    if (phrases.isEmpty() || title.isEmpty())
        return {};
    std::vector<PhraseHit> hits = findHits(title, phrases);
    for (qsizetype i = 0; hits.empty() && i < phrases.size(); ++i) {
        const auto pinyin = phrases[i].literal ? std::nullopt : PinyinQuery::parse(phrases[i].text, phrases[i].prefix);
        if (const auto hit = pinyin ? pinyin->find(title) : std::nullopt)
            hits.push_back({{hit->begin, hit->length}, int(i)});
    }
    return hits.empty() ? QString() : markedLine(title, withoutOverlaps(hits));
}

} // namespace shiwen
