// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace shiwen {

/// What the program was started with.
struct CommandLine {
    bool help = false;
    bool version = false;
    QString library;    ///< empty: the usual place
    QString screenshot; ///< picture to write, for documentation; empty: none
    QSize size;         ///< of the window; invalid: as it was
    QString theme;      ///< "light", "dark" or empty
    QString language;   ///< one of languages(), or empty
    int select = 0;     ///< which row is opened for the screenshot
    QStringList paths;  ///< absolute: folders to add, bundles to import, files to open
};

/// Reads the arguments, the program's name first. Usage for what is not understood.
Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// The text of --help.
[[nodiscard]] QString commandLineHelp();

} // namespace shiwen
