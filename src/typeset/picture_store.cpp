// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/picture_store.h"

#include "typeset/picture_decoder.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <cmath>

namespace shiwen {

namespace {

/// What is kept under one name: a picture, or one clip of it.
struct Key {
    QString path;
    int top = 0; ///< of the clip
    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed = 0)
{
    return qHashMulti(seed, key.path, key.top);
}

struct Entry {
    QImage image;
    QSize size; ///< asked for
    QRect clip;
    quint64 lastUse = 0;
};

qint64 bytesOf(QSize size)
{
    return qint64(size.width()) * size.height() * 4;
}

} // namespace

struct PictureStore::Private {
    qint64 maxBytes;
    qint64 bytes = 0;
    quint64 clock = 0;
    quint64 generation = 0; ///< raised by cancelPending(); what was asked before is not kept
    QHash<Key, Entry> entries;
    QHash<QString, QSize> sizes;
    QSet<QString> failed;
    QSet<Key> waiting;
    QSet<QString> probing;
    QThreadPool pool;

    [[nodiscard]] QSize bounded(QSize size, QRect clip) const
    {
        const qint64 bytesWanted = bytesOf(clip.isEmpty() ? size : clip.size());
        const double scale = std::sqrt(double(maxBytes) / 4 / double(std::max<qint64>(bytesWanted, 1)));
        if (scale >= 1 || !clip.isEmpty())
            return size;
        return {std::max(1, int(size.width() * scale)), std::max(1, int(size.height() * scale))};
    }

    void insert(const Key &key, Entry entry)
    {
        bytes += entry.image.sizeInBytes();
        bytes -= entries.value(key).image.sizeInBytes();
        entry.lastUse = ++clock;
        entries.insert(key, entry);
        while (bytes > maxBytes && entries.size() > 1) {
            const auto oldest = std::min_element(entries.begin(), entries.end(),
                                                 [](const Entry &a, const Entry &b) { return a.lastUse < b.lastUse; });
            bytes -= oldest->image.sizeInBytes();
            entries.erase(oldest);
        }
    }
};

PictureStore::PictureStore(qint64 maxBytes, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->maxBytes = maxBytes;
    // Two decoders: a long picture may take 150 MB while it is read.
    d->pool.setMaxThreadCount(2);
}

PictureStore::~PictureStore()
{
    d->pool.clear();
    d->pool.waitForDone();
}

QImage PictureStore::picture(const QString &path, QSize size, QRect clip)
{
    if (d->failed.contains(path) || size.isEmpty())
        return {};
    const Key key{path, clip.top()};
    const auto kept = d->entries.find(key);
    QImage image;
    if (kept != d->entries.end()) {
        kept->lastUse = ++d->clock;
        image = kept->image;
        if (kept->size == size && kept->clip == clip)
            return image;
    }
    if (d->waiting.contains(key))
        return image;
    d->waiting.insert(key);
    const QSize target = d->bounded(size, clip);
    d->pool.start([this, key, size, clip, target, generation = d->generation] {
        DecodedPicture decoded = decodePicture(key.path, target, clip);
        const auto deliver = [this, key, size, clip, generation, decoded = std::move(decoded)] {
            if (generation != d->generation)
                return;
            d->waiting.remove(key);
            if (decoded.image.isNull())
                d->failed.insert(key.path);
            else
                d->insert(key, {decoded.image, size, clip});
            if (!decoded.sourceSize.isEmpty())
                d->sizes.insert(key.path, decoded.sourceSize);
            emit pictureReady(key.path);
        };
        // The destructor waits for the pool, so `this` lives here; the queued call dies with it.
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
    return image;
}

void PictureStore::probe(const QString &path)
{
    if (d->sizes.contains(path) || d->failed.contains(path) || d->probing.contains(path))
        return;
    d->probing.insert(path);
    d->pool.start([this, path] {
        const auto deliver = [this, path, size = pictureSize(path)] {
            d->probing.remove(path);
            if (size.isEmpty())
                d->failed.insert(path);
            else
                d->sizes.insert(path, size);
            emit pictureReady(path);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

bool PictureStore::holdsWhole(QSize size) const
{
    return bytesOf(size) <= d->maxBytes / 4;
}

bool PictureStore::failed(const QString &path) const
{
    return d->failed.contains(path);
}

QSize PictureStore::sourceSize(const QString &path) const
{
    return d->sizes.value(path);
}

void PictureStore::cancelPending()
{
    d->pool.clear();
    d->waiting.clear();
    d->probing.clear();
    // Forget failures too: the next time the file may be there.
    d->failed.clear();
    ++d->generation;
}

qint64 PictureStore::bytes() const
{
    return d->bytes;
}

} // namespace shiwen
