// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QRect>
#include <QSize>
#include <QString>

#include <memory>

namespace shiwen {

/// Decodes pictures off the GUI thread, at the size they are shown, and keeps the latest within a bound of bytes.
/// Lives on the GUI thread. A path is a file's, or a `data:` address that carries the picture.
class PictureStore : public QObject
{
    Q_OBJECT

public:
    explicit PictureStore(qint64 maxBytes = 48 * 1024 * 1024, QObject *parent = nullptr);
    ~PictureStore() override;

    /// The picture at `path` decoded to `size` device pixels, of which `clip` (all when empty); until pictureReady()
    /// says it is there, what was decoded at another size, or a null image. A picture whose pixels would fill more
    /// than a quarter of the store is decoded smaller. A file that cannot be decoded is remembered, and failed() tells.
    [[nodiscard]] QImage picture(const QString &path, QSize size, QRect clip = {});
    /// Whether a picture of `size` is kept in full; a larger one should be asked for in clips.
    [[nodiscard]] bool holdsWhole(QSize size) const;
    [[nodiscard]] bool failed(const QString &path) const;
    /// Pixels of the whole picture as it is shown, once it was decoded or probed; empty before.
    [[nodiscard]] QSize sourceSize(const QString &path) const;
    /// Learns the picture's size from its header; pictureReady() follows.
    void probe(const QString &path);
    /// Forgets what waits to be decoded: the article was left.
    void cancelPending();
    /// Bytes of the pictures that are kept.
    [[nodiscard]] qint64 bytes() const;

signals:
    void pictureReady(const QString &path);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace shiwen
