// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>

namespace shiwen {

/// Keeps the index up to date: one run at a time, a wish during a run is remembered and follows it. GUI thread.
class Indexing : public QObject
{
    Q_OBJECT

public:
    static constexpr int quietIntervalMs = 30000;

    explicit Indexing(Library &library, QObject *parent = nullptr);

    /// `full` reads every file anew.
    void start(bool full = false);
    /// Starts unless a run is under way or the last one ended less than 30 s ago.
    void startIfDue();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning() || m_again; }

signals:
    void started();
    void progress(int done, int total, const QString &what);
    /// The run ended; a cancelled one has an empty report.
    void finished(const shiwen::IndexReport &report);
    void failed(const shiwen::Error &error);

private:
    void tell();
    void end();

    Library &m_library;
    QFutureWatcher<Result<IndexReport>> m_watcher;
    bool m_again = false;
    bool m_againFull = false;
    QElapsedTimer m_sinceEnd;
};

} // namespace shiwen
