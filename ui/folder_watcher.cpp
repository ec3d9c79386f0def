// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_watcher.h"

#include "when_ready.h"

#include <QDir>
#include <QSet>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace shiwen {

QStringList directoriesBelow(const QStringList &roots, int limit)
{
    QStringList found;
    // Breadth first: where the limit cuts, it is the deepest folders that are left out.
    for (const QString &root : roots) {
        if (QFileInfo(root).isDir() && found.size() < limit)
            found << root;
    }
    for (qsizetype at = 0; at < found.size() && found.size() < limit; ++at) {
        const QDir dir(found.at(at));
        const QStringList names = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        for (const QString &name : names) {
            if (name == "node_modules"_L1 || name == "_site"_L1 || name.startsWith(u'.'))
                continue;
            if (found.size() < limit)
                found << dir.filePath(name);
        }
    }
    return found;
}

FolderWatcher::FolderWatcher(QObject *parent) : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longestMs);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatcher::note);
    connect(&m_quiet, &QTimer::timeout, this, &FolderWatcher::tell);
    connect(&m_longest, &QTimer::timeout, this, &FolderWatcher::tell);
}

void FolderWatcher::note()
{
    m_quiet.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void FolderWatcher::tell()
{
    m_quiet.stop();
    m_longest.stop();
    emit changed();
}

void FolderWatcher::watch(const QStringList &roots)
{
    const quint64 number = ++m_newest;
    whenReady(QtConcurrent::run(directoriesBelow, roots, maxDirectories), this,
              [this, number](const QStringList &directories) {
                  if (number == m_newest)
                      replace(directories);
              });
}

void FolderWatcher::replace(const QStringList &directories)
{
    const QStringList before = m_watcher.directories();
    const QSet<QString> wanted(directories.begin(), directories.end());
    const QSet<QString> watched(before.begin(), before.end());
    const QStringList gone = (watched - wanted).values();
    const QStringList fresh = (wanted - watched).values();
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!fresh.isEmpty())
        m_watcher.addPaths(fresh);
    emit watching(int(m_watcher.directories().size()));
}

} // namespace shiwen
