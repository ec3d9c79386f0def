// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_animator.h"

#include "typeset/picture_decoder.h"

#include <QImageReader>

#include <algorithm>
#include <utility>

namespace shiwen {

namespace {

constexpr int tickMs = 16;
constexpr int shortestFrameMs = 20;
constexpr int unhurriedFrameMs = 100; ///< for frames that claim less than 20 ms, as browsers do
constexpr int maxAnimations = 8;      ///< that hold frames at once

struct Frame {
    QImage image;
    int milliseconds = unhurriedFrameMs;
    bool ended = false; ///< no frame follows: a still picture, a damaged one, or the last round is over
};

} // namespace

/// The open file of one animation; used by one decoding job at a time.
struct PictureAnimator::Source {
    QString path;
    QSize size;
    std::unique_ptr<QBuffer> bytes;
    QImageReader reader;
    int rounds = 0;
    int framesInRound = 0;

    bool open()
    {
        bytes = openPicture(path);
        if (!bytes)
            return false;
        reader.setDevice(bytes.get());
        reader.setDecideFormatFromContent(true);
        framesInRound = 0;
        return isShownFormat(reader.format()) && reader.supportsAnimation();
    }

    Frame next()
    {
        Frame frame;
        if (!bytes && !open())
            return Frame{.image = {}, .ended = true};
        reader.setScaledSize(size);
        if (!reader.read(&frame.image)) {
            ++rounds;
            const int wanted = reader.loopCount(); // -1: for ever, 0: once
            if (framesInRound < 2 || (wanted >= 0 && rounds > wanted) || !open())
                return Frame{.image = {}, .ended = true};
            reader.setScaledSize(size);
            if (!reader.read(&frame.image))
                return Frame{.image = {}, .ended = true};
        }
        ++framesInRound;
        const int delay = reader.nextImageDelay();
        frame.milliseconds = delay < shortestFrameMs ? unhurriedFrameMs : delay;
        frame.image.convertTo(QImage::Format_ARGB32_Premultiplied);
        return frame;
    }
};

struct PictureAnimator::Animation {
    std::shared_ptr<Source> source;
    QImage current;
    Frame next;
    qint64 due = 0;      ///< when `next` is to be shown
    qint64 lastSeen = 0; ///< when it was painted last
    bool decoding = false;
    bool nextReady = false;
    bool ended = false;
    bool unseen = false; ///< its newest frame was not painted yet
    bool steps = false;  ///< one frame further, though it is paused

    [[nodiscard]] bool goesOn(bool paused) const { return !paused || steps || current.isNull(); }
};

PictureAnimator::PictureAnimator(QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(tickMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PictureAnimator::tick);
}

PictureAnimator::~PictureAnimator()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QImage PictureAnimator::frame(int index, const QString &path, QSize size)
{
    std::shared_ptr<Animation> &animation = m_animations[index];
    if (!animation || animation->source->size != size) {
        const QImage shown = animation ? animation->current : QImage();
        animation = std::make_shared<Animation>();
        animation->source = std::make_shared<Source>();
        animation->source->path = path;
        animation->source->size = size;
        animation->current = shown;
    }
    const std::shared_ptr<Animation> seen = animation;
    seen->lastSeen = m_clock.elapsed();
    seen->unseen = false;
    if (!seen->ended) {
        if (!seen->nextReady)
            decodeNext(index, *seen);
        restTheLongestUnseen();
        m_timer.start();
    }
    return seen->current;
}

void PictureAnimator::decodeNext(int index, Animation &animation)
{
    if (animation.decoding || animation.ended)
        return;
    animation.decoding = true;
    m_pool.start([this, index, source = animation.source] {
        Frame frame = source->next();
        const auto deliver = [this, index, source, frame = std::move(frame)] {
            const auto found = m_animations.find(index);
            if (found == m_animations.end() || (*found)->source != source)
                return;
            Animation &target = **found;
            target.decoding = false;
            target.ended = frame.ended;
            target.nextReady = !frame.ended;
            target.next = frame;
        };
        // The destructor waits for the pool, so `this` lives here; the queued call dies with it.
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

void PictureAnimator::tick()
{
    const qint64 now = m_clock.elapsed();
    bool somethingPlays = false;
    for (auto each = m_animations.begin(); each != m_animations.end(); ++each) {
        Animation &animation = **each;
        if (animation.ended || animation.unseen || !animation.goesOn(m_paused))
            continue;
        somethingPlays = true;
        if (!animation.nextReady || (now < animation.due && !animation.steps))
            continue;
        animation.steps = false;
        animation.current = std::move(animation.next.image);
        animation.due = now + animation.next.milliseconds;
        animation.nextReady = false;
        animation.unseen = true;
        decodeNext(each.key(), animation);
        emit frameChanged(each.key());
    }
    if (!somethingPlays)
        m_timer.stop();
}

void PictureAnimator::restTheLongestUnseen()
{
    while (m_animations.size() > maxAnimations) {
        const auto oldest = std::min_element(m_animations.begin(), m_animations.end(),
                                             [](const auto &a, const auto &b) { return a->lastSeen < b->lastSeen; });
        if (m_clock.elapsed() - (*oldest)->lastSeen < 1000)
            return;
        m_animations.erase(oldest);
    }
}

void PictureAnimator::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused && !m_animations.isEmpty())
        m_timer.start();
}

void PictureAnimator::step()
{
    for (const std::shared_ptr<Animation> &animation : std::as_const(m_animations))
        animation->steps = !animation->unseen;
    if (!m_animations.isEmpty())
        m_timer.start();
}

void PictureAnimator::clear()
{
    m_timer.stop();
    m_pool.clear();
    m_animations.clear();
}

} // namespace shiwen
