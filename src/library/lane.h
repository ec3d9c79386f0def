// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace shiwen {

/// One thread that takes tasks in order: a database connection lives on it. Tasks that were cancelled before their
/// turn are not run.
class Lane
{
public:
    Lane()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }

    /// Runs `task` on the lane; the future holds what it returns.
    template <typename Task> auto run(Task task) { return runOn(m_pool, std::move(task)); }

    /// The same on any pool.
    template <typename Task> static auto runOn(QThreadPool &pool, Task task)
    {
        using Answer = decltype(task());
        return runWithProgressOn<Answer>(pool, [task = std::move(task)](QPromise<Answer> &) mutable { return task(); });
    }

    /// As run(), for tasks that take the promise, to report progress and to notice that they were cancelled.
    template <typename Answer, typename Task> QFuture<Answer> runWithProgress(Task task)
    {
        return runWithProgressOn<Answer>(m_pool, std::move(task));
    }

    /// QtConcurrent::run() would let whoever waits for the future run the task on its own thread; this does not.
    template <typename Answer, typename Task> static QFuture<Answer> runWithProgressOn(QThreadPool &pool, Task task)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        pool.start([promise, task = std::move(task)]() mutable {
            if (!promise->isCanceled())
                promise->addResult(task(*promise));
            promise->finish();
        });
        return promise->future();
    }

private:
    QThreadPool m_pool;
};

} // namespace shiwen
