// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QString>

namespace shiwen {

/// The backups of a notebook: `notebook-YYYY-MM-DD-HHMMSS.db` in a folder of their own, the newest 14 kept.
class NotebookBackups
{
public:
    explicit NotebookBackups(QString folder);

    /// Writes a copy of the opened notebook, then drops what is more than enough. Disk.
    Result<void> make(Database &notebook);
    /// Whether one was made today, by the machine's calendar.
    [[nodiscard]] bool madeToday() const;
    /// The newest that passes its check; empty when there is none.
    [[nodiscard]] QString newestGood() const;
    [[nodiscard]] bool isEmpty() const { return names().isEmpty(); }

private:
    [[nodiscard]] QStringList names() const; ///< newest first
    [[nodiscard]] QString freeName() const;

    QString m_folder;
};

/// Sees to it that there is a usable notebook at `path`, or none at all: a damaged one is set aside and the newest good
/// backup put in its place. The sentence for the reader when that happened, else empty. NewerVersion; Disk.
Result<QString> mendNotebook(const QString &path, const NotebookBackups &backups);

} // namespace shiwen
