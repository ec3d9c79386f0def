// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing.h"

namespace shiwen {

Indexing::Indexing(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &Indexing::tell);
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this, &Indexing::tell);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Indexing::end);
}

void Indexing::start(bool full)
{
    if (m_watcher.isRunning()) {
        m_again = true;
        m_againFull = m_againFull || full;
        return;
    }
    m_watcher.setFuture(m_library.index(full));
    emit started();
}

void Indexing::startIfDue()
{
    if (!m_watcher.isRunning() && (!m_sinceEnd.isValid() || m_sinceEnd.hasExpired(quietIntervalMs)))
        start();
}

void Indexing::cancel()
{
    m_again = false;
    m_againFull = false;
    m_watcher.cancel();
}

void Indexing::tell()
{
    emit progress(m_watcher.progressValue() - m_watcher.progressMinimum(),
                  m_watcher.progressMaximum() - m_watcher.progressMinimum(), m_watcher.progressText());
}

void Indexing::end()
{
    m_sinceEnd.start();
    const auto future = m_watcher.future();
    const bool again = m_again;
    const bool full = m_againFull;
    m_again = false;
    m_againFull = false;
    if (future.isCanceled() || future.resultCount() == 0)
        emit finished({});
    else if (const auto report = future.result())
        emit finished(*report);
    else
        emit failed(report.error());
    if (again)
        start(full);
}

} // namespace shiwen
