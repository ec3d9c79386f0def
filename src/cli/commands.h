// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

#include <QList>
#include <QString>

#include <functional>

namespace shiwen::cli {

/// A command of shiwenctl.
struct Command {
    QString name;
    QString synopsis; ///< what follows the name
    QList<Option> options;
    /// Runs it on the library in `directory`; gives the exit code.
    std::function<int(const Arguments &arguments, const QString &directory)> run;
};

/// add, index, folders, remove, stats.
[[nodiscard]] QList<Command> folderCommands();
/// list, search, facets, show, render.
[[nodiscard]] QList<Command> articleCommands();
/// families.
[[nodiscard]] QList<Command> familyCommands();
/// highlights.
[[nodiscard]] QList<Command> highlightCommands();
/// export, import, verify.
[[nodiscard]] QList<Command> bundleCommands();
/// searches, save-search, rename-search, forget-search, forget-queries.
[[nodiscard]] QList<Command> searchCommands();
/// doctor.
[[nodiscard]] QList<Command> examinationCommands();

} // namespace shiwen::cli
