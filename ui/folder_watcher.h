// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace shiwen {

/// Tells that something changed in the added folders: once it has been quiet for quietMs, and at the latest longestMs
/// after the first change, so that what is copied for minutes shows up meanwhile. Watches folders, not files, and
/// at most maxDirectories of them, since systems bound their number; what it misses is found when the window is
/// activated. The list of folders is made off the GUI thread.
class FolderWatcher : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxDirectories = 4000;
    static constexpr int quietMs = 500;
    static constexpr int longestMs = 3000;

    explicit FolderWatcher(QObject *parent = nullptr);

    /// Watches these folders and what lies below them instead of those before.
    void watch(const QStringList &roots);
    [[nodiscard]] QStringList directories() const { return m_watcher.directories(); }

signals:
    void changed();
    /// The folders of the last watch() are being watched.
    void watching(int directories);

private:
    void note();
    void tell();
    void replace(const QStringList &directories);

    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    QTimer m_longest;
    quint64 m_newest = 0;
};

/// The folders at and below `roots`, at most `limit`; hidden ones, links and those that hold no articles of ours
/// (node_modules, _site) are left out.
[[nodiscard]] QStringList directoriesBelow(const QStringList &roots, int limit);

} // namespace shiwen
