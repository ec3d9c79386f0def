// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace shiwen {

/// Calls `finished(future)` on the receiver's thread when the future has ended, cancelled or not. Nothing is called
/// once the receiver is gone: the watcher belongs to it.
template <typename T, typename Finished>
void whenFinished(const QFuture<T> &future, QObject *receiver, Finished finished)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, finished] {
        watcher->deleteLater();
        finished(watcher->future());
    });
    watcher->setFuture(future);
}

/// Calls `ready(result)` on the receiver's thread; a future that was cancelled or has no result calls nothing.
template <typename T, typename Ready> void whenReady(const QFuture<T> &future, QObject *receiver, Ready ready)
{
    whenFinished(future, receiver, [ready](const QFuture<T> &done) {
        if (!done.isCanceled() && done.resultCount() > 0)
            ready(done.result());
    });
}

} // namespace shiwen
