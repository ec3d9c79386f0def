// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle_writer.h"
#include "bundle/library_list.h"

#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

namespace shiwen {

/// Where the files of a library lie in a bundle. Depends on the labels and paths alone, not on their order.
class BundleNames
{
public:
    explicit BundleNames(const QList<BundleSource> &files);

    /// The folder that stands for a label; empty for an unknown one.
    [[nodiscard]] QString folderOf(const QString &label) const { return m_folders.value(label); }
    /// The path below that folder; empty for an unknown file.
    [[nodiscard]] QString pathOf(const QString &label, const QString &path) const
    {
        return m_paths.value({label, path});
    }
    [[nodiscard]] QList<ListedFolder> folders() const;
    /// Every file whose path is another one in the bundle, sorted.
    [[nodiscard]] QList<RenamedFile> renamed() const;

private:
    void nameFolders(const QStringList &labels);
    void nameFiles(const QString &label, const QStringList &paths);

    QHash<QString, QString> m_folders;
    QHash<QPair<QString, QString>, QString> m_paths;
};

} // namespace shiwen
