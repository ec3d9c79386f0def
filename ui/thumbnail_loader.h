// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSet>
#include <QSize>
#include <QString>
#include <QThreadPool>

namespace shiwen {

/// Small pictures for lists: decoded off the GUI thread, cut to fill the wanted size, the latest kept within a bound of
/// bytes. Only regular files are opened. GUI thread.
class ThumbnailLoader : public QObject
{
    Q_OBJECT

public:
    explicit ThumbnailLoader(QObject *parent = nullptr);
    ~ThumbnailLoader() override;

    /// The picture at `path` in `size` device pixels. A null image means not yet, and ready() will tell; or that the
    /// file holds no picture, see failed().
    [[nodiscard]] QImage thumbnail(const QString &path, QSize size);
    [[nodiscard]] bool failed(const QString &path) const { return m_failed.contains(path); }
    /// Whether nothing is being decoded or waits for it.
    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty() && m_running.isEmpty(); }

signals:
    void ready(const QString &path);

private:
    struct Wish {
        QString key;
        QString path;
        QSize size;
    };

    void startNext();
    void receive(const Wish &wish, const QImage &image);

    QCache<QString, QImage> m_cache; ///< cost in KiB
    QSet<QString> m_failed;
    QList<Wish> m_waiting; ///< newest last, taken from the end
    QSet<QString> m_running;
    QThreadPool m_pool;
};

} // namespace shiwen
