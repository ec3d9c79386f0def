// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/indexed_texts.h"
#include "store/posting_batch.h"
#include "store/posting_block.h"

#include <future>
#include <vector>

namespace shiwen {

/// A segment of the text index as it will be written.
struct MadeSegment {
    quint32 firstDocument = 0;
    std::vector<FilledBlock> blocks; ///< by term
};

/// Cuts texts into terms and makes segments of them on a thread of its own while its owner goes on: that is half of the
/// work of indexing. Called on one thread.
class SegmentMaker
{
public:
    SegmentMaker() = default;
    /// Waits for what is being done.
    ~SegmentMaker() = default;
    SegmentMaker(const SegmentMaker &) = delete;
    SegmentMaker &operator=(const SegmentMaker &) = delete;

    /// Documents come in ascending order. Answers with segments that are complete, mostly none; waits only when much
    /// more comes in than can be cut.
    [[nodiscard]] std::vector<MadeSegment> add(quint32 document, const IndexedTexts &texts);
    /// Everything that was added and not answered yet, as segments.
    [[nodiscard]] std::vector<MadeSegment> finish();
    void discard();

private:
    struct Waiting {
        quint32 document = 0;
        IndexedTexts texts;
    };

    /// Begins to cut what waits, once what was begun before is done; answers with the segments that this completed.
    std::vector<MadeSegment> cutWaiting();
    /// On the other thread.
    void cut(const Waiting &waiting);
    void complete();

    std::vector<Waiting> m_waiting;
    qsizetype m_waitingCharacters = 0;

    // Of the other thread, until m_work is waited for; m_work goes first.
    PostingBatch m_batch;
    quint32 m_firstDocument = 0; ///< of the batch
    std::vector<MadeSegment> m_made;
    std::future<void> m_work;
};

} // namespace shiwen
