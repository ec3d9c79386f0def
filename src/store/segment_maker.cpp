// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/segment_maker.h"

#include "text/pinyin.h"

#include <utility>

namespace shiwen {

namespace {

/// So many terms are gathered in memory before they become a segment.
constexpr qsizetype mostGathered = 3'000'000;

/// So many characters of text are handed over at once: some milliseconds of work, and little memory.
constexpr qsizetype handedOver = 256 * 1024;

} // namespace

std::vector<MadeSegment> SegmentMaker::add(quint32 document, const IndexedTexts &texts)
{
    m_waiting.push_back({document, texts});
    m_waitingCharacters += texts.title.size() + texts.tags.size() + texts.account.size() + texts.body.size();
    return m_waitingCharacters >= handedOver ? cutWaiting() : std::vector<MadeSegment>();
}

std::vector<MadeSegment> SegmentMaker::cutWaiting()
{
    if (m_work.valid())
        m_work.get();
    std::vector<MadeSegment> made = std::exchange(m_made, {});
    m_waitingCharacters = 0;
    m_work = std::async(std::launch::async, [this, texts = std::exchange(m_waiting, {})] {
        for (const Waiting &waiting : texts)
            cut(waiting);
    });
    return made;
}

std::vector<MadeSegment> SegmentMaker::finish()
{
    std::vector<MadeSegment> made = cutWaiting();
    m_work.get();
    complete();
    for (MadeSegment &segment : std::exchange(m_made, {}))
        made.push_back(std::move(segment));
    return made;
}

void SegmentMaker::discard()
{
    if (m_work.valid())
        m_work.get();
    m_waiting.clear();
    m_waitingCharacters = 0;
    m_batch = PostingBatch();
    m_made.clear();
}

void SegmentMaker::cut(const Waiting &waiting)
{
    const auto &[document, texts] = waiting;
    if (m_batch.size() == 0)
        m_firstDocument = document;
    for (const QString *text : {&texts.title, &texts.tags, &texts.account, &texts.body})
        m_batch.add(document, TermField::Anywhere, *text);
    m_batch.add(document, TermField::Title, texts.title);
    m_batch.addWords(document, TermField::Sound, pinyinTerms(texts.title + u'\n' + texts.tags + u'\n' + texts.account));
    if (m_batch.size() >= mostGathered)
        complete();
}

void SegmentMaker::complete()
{
    if (m_batch.size() == 0)
        return;
    MadeSegment segment{m_firstDocument, {}};
    PostingBlock block(m_firstDocument);
    m_batch.drain([&](QByteArrayView term, const std::vector<quint32> &documents) {
        if (block.add(term, documents))
            return;
        segment.blocks.push_back(block.take());
        (void)block.add(term, documents);
    });
    segment.blocks.push_back(block.take());
    m_made.push_back(std::move(segment));
}

} // namespace shiwen
