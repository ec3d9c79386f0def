// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnail_loader.h"

#include "core/files.h"
#include "when_ready.h"

#include <QImageReader>
#include <QtConcurrent>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace shiwen {

namespace {

constexpr int cacheKiB = 24 * 1024;
constexpr int maxWaiting = 40; // what was scrolled past is forgotten
constexpr int maxDecodedMiB = 256;

QImage decode(const QString &path, QSize size)
{
    const auto file = openRegularFile(path);
    if (!file)
        return {};
    QImageReader reader(file->get());
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize whole = reader.size();
    // Most formats can decode to a smaller size; a format that cannot is bounded by what it would take in memory.
    if (whole.isValid()) {
        if (qint64(whole.width()) * whole.height() * 4 > qint64(maxDecodedMiB) * 1024 * 1024)
            return {};
        reader.setScaledSize(whole.scaled(size, Qt::KeepAspectRatioByExpanding).expandedTo(QSize(1, 1)));
    }
    QImage image = reader.read();
    if (image.isNull())
        return {};
    image = image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QPoint corner((image.width() - size.width()) / 2, (image.height() - size.height()) / 4);
    return image.copy(QRect(corner, size)).convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

ThumbnailLoader::ThumbnailLoader(QObject *parent) : QObject(parent), m_cache(cacheKiB)
{
    m_pool.setMaxThreadCount(2);
}

ThumbnailLoader::~ThumbnailLoader()
{
    m_waiting.clear();
    m_pool.waitForDone();
}

QImage ThumbnailLoader::thumbnail(const QString &path, QSize size)
{
    if (path.isEmpty() || size.isEmpty() || m_failed.contains(path))
        return {};
    const QString key = u"%1x%2:%3"_s.arg(size.width()).arg(size.height()).arg(path);
    if (const QImage *image = m_cache.object(key))
        return *image;
    if (m_running.contains(key))
        return {};
    const auto waits = [&key](const Wish &wish) {
        return wish.key == key;
    };
    m_waiting.removeIf(waits);
    m_waiting.append({key, path, size});
    if (m_waiting.size() > maxWaiting)
        m_waiting.removeFirst();
    startNext();
    return {};
}

void ThumbnailLoader::startNext()
{
    while (!m_waiting.isEmpty() && m_running.size() < m_pool.maxThreadCount()) {
        const Wish wish = m_waiting.takeLast();
        m_running.insert(wish.key);
        whenReady(QtConcurrent::run(&m_pool, decode, wish.path, wish.size), this,
                  [this, wish](const QImage &image) { receive(wish, image); });
    }
}

void ThumbnailLoader::receive(const Wish &wish, const QImage &image)
{
    m_running.remove(wish.key);
    if (image.isNull())
        m_failed.insert(wish.path);
    else
        m_cache.insert(wish.key, new QImage(image), std::max(1, int(image.sizeInBytes() / 1024)));
    emit ready(wish.path);
    startNext();
}

} // namespace shiwen
