// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace shiwen {

/// Plays animated GIF and WebP pictures: frames are decoded off the GUI thread, one ahead, and nothing is kept.
/// What is painted plays; what was not painted since its last frame rests. Lives on the GUI thread.
class PictureAnimator : public QObject
{
    Q_OBJECT

public:
    explicit PictureAnimator(QObject *parent = nullptr);
    ~PictureAnimator() override;

    /// The frame to show for picture `index` now, null before the first one is there or when it does not move. To be
    /// called whenever the picture is painted: that keeps it playing. `size` in device pixels.
    [[nodiscard]] QImage frame(int index, const QString &path, QSize size);
    /// Forgets all pictures: the article was left.
    void clear();
    /// While paused every picture shows its frame of the moment, the first one when it was not painted before.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// One frame further, of every picture that was painted since its last one; for while they are paused.
    void step();
    /// Whether some picture plays at this moment.
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }

signals:
    void frameChanged(int index);

private:
    struct Source;
    struct Animation;

    void tick();
    void decodeNext(int index, Animation &animation);
    void restTheLongestUnseen();

    QHash<int, std::shared_ptr<Animation>> m_animations;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QThreadPool m_pool;
    bool m_paused = false;
};

} // namespace shiwen
