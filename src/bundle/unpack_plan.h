// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bag_check.h"
#include "bundle/bundle_reader.h"
#include "bundle/package_source.h"
#include "core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace shiwen {

/// What of a package is unpacked, and to where.
struct UnpackPlan {
    BagReading bag;
    QStringList labels;                ///< sorted; each one component that pathProblem() lets pass
    QHash<qsizetype, QString> targets; ///< `label/path` for each file that is unpacked, by index
    QList<NotebookEntry> notebook;     ///< only articles that carry something
    QStringList articlePaths;          ///< `label/path`, in the order of `notebook`
    qint64 bytes = 0;                  ///< of all targets
};

/// Decides what an import of the package at `path` brings. Every error of its bag is an error here; original names are
/// restored where they pass the checks that names from outside must pass.
Result<UnpackPlan> planUnpacking(PackageSource &source, const QString &path);

} // namespace shiwen
