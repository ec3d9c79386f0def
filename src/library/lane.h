// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <type_traits>
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

    /// Runs `task`, which takes the promise to report progress to and returns the answer.
    template <typename Task> auto run(Task task) { return runOn(m_pool, std::move(task)); }

    /// The same on any pool.
    template <typename Task> static auto runOn(QThreadPool &pool, Task task)
    {
        using Answer = decltype(task.operator()());
        return QtConcurrent::run(
            &pool, [task = std::move(task)](QPromise<Answer> &promise) mutable { promise.addResult(task()); });
    }

    /// As run(), for tasks that report progress and can be cancelled.
    template <typename Answer, typename Task> QFuture<Answer> runWithProgress(Task task)
    {
        return runWithProgressOn<Answer>(m_pool, std::move(task));
    }

    template <typename Answer, typename Task> static QFuture<Answer> runWithProgressOn(QThreadPool &pool, Task task)
    {
        return QtConcurrent::run(
            &pool, [task = std::move(task)](QPromise<Answer> &promise) mutable { promise.addResult(task(promise)); });
    }

    void waitForDone() { m_pool.waitForDone(); }

private:
    QThreadPool m_pool;
};

} // namespace shiwen
