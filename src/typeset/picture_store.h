// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>
#include <QThreadPool>

#include <memory>

namespace shiwen {

/// Decodes pictures off the GUI thread, at the size they are shown, and keeps the latest within a bound of bytes.
/// Lives on the GUI thread.
class PictureStore : public QObject
{
    Q_OBJECT

public:
    explicit PictureStore(qint64 maxBytes = 48 * 1024 * 1024, QObject *parent = nullptr);
    ~PictureStore() override;

    /// The picture at `path` decoded to `size` device pixels, or a null image until pictureReady() says it is there.
    /// A file that cannot be decoded is remembered, and failed() tells.
    [[nodiscard]] QImage picture(const QString &path, QSize size);
    [[nodiscard]] bool failed(const QString &path) const;
    /// Forgets what waits to be decoded: the article was left.
    void cancelPending();

signals:
    void pictureReady(const QString &path);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace shiwen
