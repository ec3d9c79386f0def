// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shiwen::bench {

/// Milliseconds to read the files and insert them as they are into a new FTS5 trigram table: what a few lines of
/// script around SQLite would do. Negative when this SQLite has no trigram tokenizer.
[[nodiscard]] double trigramInsert(const QStringList &paths);

} // namespace shiwen::bench
