// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_jobs.h"

#include "when_ready.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace shiwen {

FolderJobs::FolderJobs(Library &library, QWidget &window) : QObject(&window), m_library(library), m_window(window) {}

void FolderJobs::askAndAdd()
{
    const QString path = QFileDialog::getExistingDirectory(&m_window, tr("Add a folder of articles"));
    if (!path.isEmpty())
        add(path);
}

void FolderJobs::add(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    whenReady(m_library.folders(), this, [this, path, canonical](const Result<QList<Folder>> &folders) {
        if (!folders) {
            emit failed(folders.error());
            return;
        }
        const bool known = std::any_of(folders->begin(), folders->end(), [&canonical](const Folder &folder) {
            const QString root = QFileInfo(folder.path).canonicalFilePath();
            return !root.isEmpty() && (canonical == root || canonical.startsWith(root + u'/'));
        });
        if (known) {
            emit indexWanted();
            return;
        }
        whenReady(m_library.addFolder(path), this, [this](const Result<Folder> &folder) {
            if (folder)
                emit indexWanted();
            else
                emit failed(folder.error());
        });
    });
}

void FolderJobs::askAndRemove()
{
    QStringList labels;
    for (const Folder &folder : m_folders)
        labels << folder.label;
    if (labels.isEmpty())
        return;
    bool chosen = false;
    const QString label = QInputDialog::getItem(&m_window, tr("Remove a folder"), tr("Folder to remove from the list:"),
                                                labels, 0, false, &chosen);
    if (chosen)
        remove(label);
}

void FolderJobs::remove(const QString &label)
{
    const auto found =
        std::find_if(m_folders.begin(), m_folders.end(), [&label](const Folder &f) { return f.label == label; });
    const QString path = found == m_folders.end() ? QString() : found->path;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove a folder"),
                                     tr("Remove “%1” from Shiwen?").arg(label), QMessageBox::Cancel, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Its articles leave the list. The files in %1 stay as they are.").arg(path));
    const QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    connect(remove, &QPushButton::clicked, this, [this, label] {
        whenReady(m_library.removeFolder(label), this, [this](const Result<void> &removed) {
            if (!removed)
                emit failed(removed.error());
        });
    });
    question->open();
}

} // namespace shiwen
