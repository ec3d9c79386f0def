// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace shiwen {

/// Tells, some time after the last change, that something changed in the added folders. Watches folders, not files, and
/// at most maxDirectories of them, since systems bound their number; what it misses is found when the window is
/// activated. The list of folders is made off the GUI thread.
class FolderWatcher : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxDirectories = 4000;
    static constexpr int delayMs = 1500;

    explicit FolderWatcher(QObject *parent = nullptr);

    /// Watches these folders and what lies below them instead of those before.
    void watch(const QStringList &roots);
    [[nodiscard]] QStringList directories() const { return m_watcher.directories(); }

signals:
    void changed();
    /// The folders of the last watch() are being watched.
    void watching(int directories);

private:
    void replace(const QStringList &directories);

    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    quint64 m_newest = 0;
};

/// The folders at and below `roots`, at most `limit`; hidden ones, links and those that hold no articles of ours
/// (node_modules, _site) are left out.
[[nodiscard]] QStringList directoriesBelow(const QStringList &roots, int limit);

} // namespace shiwen
