// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QObject>

class QWidget;

namespace shiwen {

/// Adding and removing folders, with the questions that go with it.
class FolderJobs : public QObject
{
    Q_OBJECT

public:
    FolderJobs(Library &library, QWidget &window);

    void setFolders(const QList<Folder> &folders) { m_folders = folders; }

    void askAndAdd();
    /// A folder that is known already, or lies in a known one, is only read again.
    void add(const QString &path);
    void askAndRemove();
    void remove(const QString &label);

signals:
    /// The folders are as wished; the index should follow.
    void indexWanted();
    void failed(const shiwen::Error &error);

private:
    Library &m_library;
    QWidget &m_window;
    QList<Folder> m_folders;
};

} // namespace shiwen
