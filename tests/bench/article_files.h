// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace shiwen::bench {

/// Absolute paths of the article files below `folder`, sorted.
[[nodiscard]] QStringList articleFiles(const QString &folder);

/// The whole of a file; empty when it cannot be read.
[[nodiscard]] QByteArray contentOf(const QString &path);

} // namespace shiwen::bench
